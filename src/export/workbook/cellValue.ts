import { toDouble } from "../../model/fraction.js";
import { type ErrorCode, type Value } from "../../model/value.js";

/** A value as a cell holds it: a double, a truth value, or the code of an error of Excel's. */
export interface CellValue {
  readonly value: number | boolean | string;
  readonly isError: boolean;
}

/** The greatest number that a cell holds, and the least above zero. */
const greatest = 9.99e307;
const least = 2.3e-308;

/** Excel's codes; `#N/A`, which no formula of the model gives otherwise, stands for the two that are ours. */
export const excelCode = (code: ErrorCode): string => (code === "#CYCLE!" || code === "#UNIT!" ? "#N/A" : code);

/** What a cell shows for a value: the nearest double, `#NUM!` beyond the greatest, 0 below the least; never NaN or Infinity. */
export function cellValue(value: Value): CellValue {
  if (value.kind === "boolean") return { value: value.boolean, isError: false };
  if (value.kind === "error") return { value: excelCode(value.code), isError: true };
  const double = toDouble(value.number);
  if (!(Math.abs(double) <= greatest)) return { value: "#NUM!", isError: true };
  return { value: Math.abs(double) < least ? 0 : double, isError: false };
}

/** A plain decimal of a table as a number; null for an empty one. */
export const decimalValue = (text: string): number | null => (text === "" ? null : Number(text));

/** Whether a value is beyond what a cell holds. */
export const isTooLarge = (value: Value): boolean => value.kind === "number" && cellValue(value).isError;
