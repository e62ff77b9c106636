import { type Amount } from "../amount.js";
import { type Language } from "../reading.js";

/** A number in digits: its value and the power of ten of its last printed digit. */
export interface Literal {
  readonly value: Amount;
  readonly step: number;
  /** Digits alone, four of them: what a year looks like. */
  readonly plain: boolean;
  readonly grouped: boolean;
}

/** What a point before three digits is. */
export type PointMark = "decimal" | "group";

/** Longer runs of digits are identifiers, not quantities. */
const longest = 30;

const separators = /[^0-9]/g;

/**
 * What a printed number says, or null for one that is no number (a version 2.6.1, a run of digits without end). A comma is
 * a decimal mark in French and a group mark in English, unless its digits say otherwise; `money` tells that a currency sign
 * stands before it, which is the English way of printing; `told` what the words beside it say of a lone point.
 */
export function readLiteral(norm: string, language: Language, money: boolean, told?: PointMark): Literal | null {
  if (norm.length > longest + 10) return null;
  if (norm.length <= 15 && /^\d+$/.test(norm)) return literal([norm], "");
  const text = norm.replace(/[\s\u00a0\u202f\u2009\u2007]/g, " ");
  const marks: readonly string[] = text.match(separators) ?? [];
  const parts = text.split(separators);
  if (parts.join("").length > longest) return null;
  if (parts[0] === "") return parts.length === 2 ? literal(["0"], parts[1] ?? "") : null;
  const last = marks.at(-1);
  const once = last !== undefined && marks.indexOf(last) === marks.length - 1;
  const decimal = once && isDecimalMark(last, marks, parts, language, money, told);
  const whole = decimal ? parts.slice(0, -1) : parts;
  if (!isGrouped(whole, decimal ? marks.slice(0, -1) : marks)) return null;
  return literal(whole, decimal ? (parts.at(-1) ?? "") : "");
}

function isDecimalMark(
  mark: string,
  marks: readonly string[],
  parts: readonly string[],
  language: Language,
  money: boolean,
  told: PointMark | undefined,
): boolean {
  if (mark !== "," && mark !== ".") return false;
  if (marks.length > 1) return true;
  const first = parts[0] ?? "";
  const fraction = parts[1] ?? "";
  if (fraction.length !== 3 || first.length > 3 || first.startsWith("0")) return true;
  if (told !== undefined) return told === "decimal";
  // One mark and three digits: 1,250 or 1.250. The language decides, but three zeros are always a group.
  if (mark === ",") return language === "fr" && !money && fraction !== "000";
  return language !== "fr" || money;
}

function isGrouped(parts: readonly string[], marks: readonly string[]): boolean {
  if (parts.length === 1) return true;
  const first = parts[0] ?? "";
  if (first.length > 3 || parts.at(-1)?.length !== 3) return false;
  if (marks.some((mark) => mark !== marks[0])) return false;
  // 1,00,000 is how India groups.
  return parts.slice(1, -1).every((part) => part.length === 3 || (part.length === 2 && marks[0] === ","));
}

function literal(whole: readonly string[], fraction: string): Literal {
  const digits = whole.join("");
  const grouped = whole.length > 1;
  return {
    value: { digits: BigInt(digits + fraction), exponent: fraction === "" ? 0 : -fraction.length },
    step: fraction === "" ? 0 : -fraction.length,
    plain: !grouped && fraction === "" && digits.length === 4,
    grouped,
  };
}
