import { decimalText } from "./decimal.js";
import { type Exact, equals, shown, signOf } from "./fraction.js";

/** Excel's codes, and two of ours: a line that depends on itself, and units that do not fit; each with what it says. */
export const errorCodes = {
  "#DIV/0!": "a division by zero",
  "#NAME?": "a name that no line has, or a formula that does not read",
  "#VALUE!": "a value of the wrong kind",
  "#NUM!": "no number answers",
  "#CYCLE!": "a line that depends on itself",
  "#UNIT!": "units that do not fit",
} as const;

export type ErrorCode = keyof typeof errorCodes;

export interface NumberValue {
  readonly kind: "number";
  /** A decimal, or a fraction where a quotient does not end; `shown` gives the decimal that a reader sees. */
  readonly number: Exact;
}

export interface BooleanValue {
  readonly kind: "boolean";
  readonly boolean: boolean;
}

export interface ErrorValue {
  readonly kind: "error";
  readonly code: ErrorCode;
  /** A plain sentence without its final stop. */
  readonly message: string;
  /** The name of the line where the error began; empty until a line has it. */
  readonly origin: string;
}

/** What a line or a formula comes to. An error is a value like any other: nothing in the model throws for it. */
export type Value = NumberValue | BooleanValue | ErrorValue;

/** A value that is no error. */
export type Sound = NumberValue | BooleanValue;

export const numberValue = (number: Exact): NumberValue => ({ kind: "number", number });

const yes: BooleanValue = { kind: "boolean", boolean: true };
const no: BooleanValue = { kind: "boolean", boolean: false };
export const booleanValue = (boolean: boolean): BooleanValue => (boolean ? yes : no);

export const errorValue = (code: ErrorCode, message: string, origin = ""): ErrorValue => ({
  kind: "error",
  code,
  message,
  origin,
});

/** What follows from a number; any other value as it is. */
export const andThen = (value: Value, next: (number: Exact) => Value): Value =>
  value.kind === "number" ? next(value.number) : value;

/** Whether a test holds: TRUE, or a number other than 0. */
export const isTrue = (value: Sound): boolean =>
  value.kind === "boolean" ? value.boolean : signOf(value.number) !== 0;

/** A value as text: a plain decimal (40 significant digits of a quotient that does not end), `TRUE` or `FALSE`, or the code of an error. */
export function valueText(value: Value): string {
  if (value.kind === "number") return decimalText(shown(value.number));
  if (value.kind === "boolean") return value.boolean ? "TRUE" : "FALSE";
  return value.code;
}

/** Whether two values are the same: equal numbers, equal truth, or one error with the same words and origin. */
export function valueEquals(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a.kind === "number") return b.kind === "number" && equals(a.number, b.number);
  if (a.kind === "boolean") return b.kind === "boolean" && a.boolean === b.boolean;
  return b.kind === "error" && a.code === b.code && a.message === b.message && a.origin === b.origin;
}
