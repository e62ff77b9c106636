import { language } from "../language/language.js";

/** What a number is divided by before it is shown; `percent` multiplies by 100 and `times` shows a ratio with ×. */
export type Scale = "fixed" | "k" | "m" | "bn" | "tn" | "percent" | "times";

/** A format of model.csv, read. `plain` is the empty format; `sig` keeps that many significant digits. */
export type NumberFormat =
  | { readonly kind: "plain" }
  | { readonly kind: "sig"; readonly digits: number }
  | { readonly kind: "scaled"; readonly scale: Scale; readonly decimals: number };

/** The power of ten that each scale divides by; percent is negative because it multiplies. */
export const scalePower: Readonly<Record<Scale, number>> = {
  fixed: 0,
  times: 0,
  percent: -2,
  k: 3,
  m: 6,
  bn: 9,
  tn: 12,
};

/**
 * The scales that an amount is told in, the largest first. French has none above `Md`: its billion is a million millions,
 * which readers take for the English one, so that newspapers print 30 000 milliards.
 */
export const amountScales = (): readonly Scale[] => (language() === "fr" ? ["bn", "m"] : ["tn", "bn", "m"]);

/** The largest of them in which an amount of so many digits before its point still has one there; else `fixed`. */
export const largestScale = (length: number): Scale =>
  amountScales().find((scale) => length > scalePower[scale]) ?? "fixed";

const expected =
  "expected fixed, k, m, bn, tn, percent or times, a point and 0 to 20 decimals (bn.1); sig and 1 to 20 digits (sig.3); " +
  "integer; or nothing";

// <scale>.<decimals> | sig.<digits> | integer | (nothing)
const grammar = /^(?:(fixed|k|m|bn|tn|percent|times)\.(\d{1,2})|sig\.(\d{1,2})|(integer))$/;

/** Reads a format, or null where the grammar does not hold. */
export function readNumberFormat(format: string): NumberFormat | null {
  if (format === "") return { kind: "plain" };
  const match = grammar.exec(format);
  if (!match) return null;
  if (match[4]) return { kind: "scaled", scale: "fixed", decimals: 0 };
  const count = Number(match[2] ?? match[3]);
  if (count > 20) return null;
  if (match[3]) return count > 0 ? { kind: "sig", digits: count } : null;
  return { kind: "scaled", scale: match[1] as Scale, decimals: count };
}

/**
 * Reads a format that a loader has already checked, as the language of the page shows it: in French `tn.1` is `bn.0`.
 * Throws `format: got "x" (expected …)` for any other.
 */
export function numberFormat(format: string): NumberFormat {
  const read = readNumberFormat(format);
  if (!read) throw new Error(`format: got "${format}" (${expected})`);
  if (read.kind !== "scaled" || read.scale !== "tn" || language() === "en") return read;
  return { kind: "scaled", scale: "bn", decimals: Math.max(0, read.decimals - 3) };
}

/** The scale a format shows numbers in: `fixed` for plain and significant-digit formats. */
export function formatScale(format: string): Scale {
  const read = numberFormat(format);
  return read.kind === "scaled" ? read.scale : "fixed";
}

/**
 * Why a format cannot be used, as a sentence for the loaders to print, or null when it can.
 * With a unit it also refuses percent and times on anything but a ratio (unit `1`).
 */
export function formatProblem(format: string, unit?: string): string | null {
  const read = readNumberFormat(format);
  if (!read) return `got "${format}" (${expected})`;
  const ratioOnly = read.kind === "scaled" && (read.scale === "percent" || read.scale === "times");
  if (ratioOnly && unit !== undefined && unit !== "1") {
    return `got "${format}" for a line in ${unit} (percent and times are for lines in 1)`;
  }
  return null;
}
