import { decimalDigitsText, type DecimalDigits, isZero, readDecimal } from "./decimalText.js";
import { formatNumber, minusSign } from "./formatNumber.js";
import { formatScale } from "./numberFormat.js";
import { formatQuantity, narrowSpace } from "./quantity.js";

/** By how much a value moved, ready to print. */
export interface Change {
  /** `+15.0`, in the digits of the cell's unit column; `0` where nothing moved; empty where an end is not a number. */
  readonly amount: string;
  /** `+17.6 %` of where it started; empty from zero, across zero, and where an end is not a number. */
  readonly percent: string;
  /** One phrase: `+$15.0 bn (+17.6 %)`, `+2.0 points (+4.0 %)`, `no change`, `#DIV/0! → 6.957`. */
  readonly text: string;
}

/**
 * The change from one value to another, in the cell's format (and unit, for the phrase). The difference is exact; it is
 * rounded once, for print, and a change too small for the format's decimals is shown by its first two digits rather than
 * as zero. A change between percentages is in points.
 */
export function formatChange(from: string, to: string, format: string, unit = "1"): Change {
  const start = readDecimal(from);
  const end = readDecimal(to);
  if (!start || !end) {
    if (from === to) return { amount: "", percent: "", text: "no change" };
    const text = `${formatQuantity(from, unit, format)} → ${formatQuantity(to, unit, format)}`;
    return { amount: "", percent: "", text };
  }
  const difference = subtract(end, start);
  if (isZero(difference)) return { amount: "0", percent: "", text: "no change" };
  const sign = difference.negative ? minusSign : "+";
  const size = decimalDigitsText({ ...difference, negative: false });
  const amount = sign + formatNumber(size, format);
  const percent = percentOf(difference, start, end);
  const phrase = sign + phraseOf(size, unit, format);
  return { amount, percent, text: percent === "" ? phrase : `${phrase} (${percent})` };
}

function phraseOf(size: string, unit: string, format: string): string {
  if (formatScale(format) !== "percent") return formatQuantity(size, unit, format);
  const points = formatNumber(size, format);
  return `${points} ${points === "1" ? "point" : "points"}`;
}

/** Percent of the start, from an exact quotient cut at 30 decimals; a share of zero or across zero says nothing. */
function percentOf(difference: DecimalDigits, start: DecimalDigits, end: DecimalDigits): string {
  if (isZero(start) || (!isZero(end) && start.negative !== end.negative)) return "";
  const scale = Math.max(difference.scale, start.scale, 0);
  const quotient = (atScale({ ...difference, negative: false }, scale) * 10n ** 30n) / abs(atScale(start, scale));
  const share = decimalDigitsText({ negative: false, digits: quotient.toString(), scale: 30 });
  const sign = difference.negative ? minusSign : "+";
  return `${sign}${formatNumber(share, "percent.1")}${narrowSpace}%`;
}

function subtract(left: DecimalDigits, right: DecimalDigits): DecimalDigits {
  const scale = Math.max(left.scale, right.scale, 0);
  const result = atScale(left, scale) - atScale(right, scale);
  return { negative: result < 0n, digits: abs(result).toString(), scale };
}

function atScale({ negative, digits, scale }: DecimalDigits, to: number): bigint {
  const size = BigInt(digits) * 10n ** BigInt(to - scale);
  return negative ? -size : size;
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}
