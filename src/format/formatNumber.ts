import {
  type DecimalDigits,
  decimalsForSignificant,
  integerLength,
  isZero,
  readDecimal,
  roundDigits,
  shiftDigits,
  splitDigits,
  trimTrailingZeros,
} from "./decimalText.js";
import { numberFormat, scalePower } from "./numberFormat.js";

/** The minus sign of print, U+2212, as wide as a digit where figures are tabular. */
export const minusSign = "\u2212";

/**
 * A value as a sheet prints it: "," between thousands, "." before decimals, U+2212 for minus, rounded half away from zero
 * on the decimal itself. `bn.1` of 160000000000 is `160.0`; `percent.1` of 0.53125 is `53.1`; the unit column says the rest.
 * A value that is not zero is never printed as zero: where its format would, it has two significant digits in that scale. One
 * with more than 18 digits before the point, or 12 zeros after it, is printed by its power of ten, `1.235e20`, which a cell
 * takes back.
 * `sig.3` keeps three significant digits and adds no zeros (a price printed as 0.002 is not known to be 0.00200). The empty
 * format keeps up to six decimals, or six significant digits below 1, which is never shown as 1. A text that is not a plain decimal (an error code,
 * TRUE) comes back unchanged. Throws on a format that `formatProblem` refuses.
 */
export function formatNumber(value: string, format: string): string {
  const read = numberFormat(format);
  const decimal = readDecimal(value);
  if (!decimal) return value;
  const size = read.kind === "scaled" ? shiftDigits(decimal, -scalePower[read.scale]) : decimal;
  const length = integerLength(size);
  if (length > mostWhole || length < -mostZeros) return byPower(size);
  if (read.kind === "scaled") {
    const shown = roundDigits(size, read.decimals);
    if (isZero(shown) && !isZero(decimal)) return everyDigit(roundDigits(size, decimalsForSignificant(size, 2)));
    const { whole, fraction } = splitDigits(shown);
    return printed(shown, whole, fraction.padEnd(read.decimals, "0"));
  }
  const decimals =
    read.kind === "sig"
      ? decimalsForSignificant(decimal, read.digits)
      : integerLength(decimal) > 0
        ? 6
        : decimalsForSignificant(decimal, 6);
  const shown = roundDigits(decimal, decimals);
  // What is short of 1 is not shown as 1: six digits of what it lacks.
  const isShort = read.kind === "plain" && integerLength(decimal) <= 0 && integerLength(shown) > 0;
  return everyDigit(isShort ? roundDigits(decimal, leadingNines(decimal) + 6) : shown);
}

/** How many nines a fraction begins with. */
const leadingNines = (decimal: DecimalDigits): number => splitDigits(decimal).fraction.search(/[^9]|$/);

/** More digits before the point, or zeros after it, than this are no number that anybody reads. */
const mostWhole = 18;
const mostZeros = 12;

/** Four significant digits and the power of ten. */
function byPower(decimal: DecimalDigits): string {
  const shown = roundDigits(decimal, decimalsForSignificant(decimal, 4));
  const power = integerLength(shown) - 1;
  return `${everyDigit(shiftDigits(shown, -power))}e${power}`;
}

/** A value with every digit it has, grouped: `2,782,608,695.6521739130434782608695652173913`. Other texts come back unchanged. */
export function formatFull(value: string): string {
  const decimal = readDecimal(value);
  return decimal ? everyDigit(decimal) : value;
}

/** `decimal` with every digit, grouped, without zeros at its end. */
export function everyDigit(decimal: DecimalDigits): string {
  const { whole, fraction } = splitDigits(decimal);
  return printed(decimal, whole, trimTrailingZeros(fraction));
}

function printed(decimal: DecimalDigits, whole: string, fraction: string): string {
  const sign = decimal.negative && !isZero(decimal) ? minusSign : "";
  return sign + grouped(whole) + (fraction === "" ? "" : `.${fraction}`);
}

function grouped(whole: string): string {
  const groups: string[] = [];
  let end = whole.length;
  for (; end > 3; end -= 3) groups.push(whole.slice(end - 3, end));
  groups.push(whole.slice(0, end));
  return groups.reverse().join(",");
}
