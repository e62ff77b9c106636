import { catalogue } from "../language/catalogue.js";
import { narrowSpace } from "../language/typeset.js";
import { type Decimal } from "../model/decimal.js";
import { numberFormat, scalePower } from "./numberFormat.js";
import { integerLength, plainDecimal, shifted } from "./plainDecimal.js";

const marks = catalogue({
  en: { group: ",", point: "." },
  fr: { group: narrowSpace, point: "," },
});

/** The minus sign of print, U+2212, as wide as a digit where figures are tabular. */
export const minusSign = "\u2212";

/**
 * A value as a sheet prints it: "," between thousands, "." before decimals (U+202F and "," in French), U+2212 for minus, rounded half away from zero
 * on the decimal itself. `bn.1` of 160000000000 is `160.0`; `percent.1` of 0.53125 is `53.1`; the unit column says the rest.
 * A value that is not zero is never printed as zero: where its format would, it has two significant digits in that scale. One
 * with more than 18 digits before the point, or 12 zeros after it, is printed by its power of ten, `1.235e20`, which a cell
 * takes back.
 * `sig.3` keeps three significant digits and adds no zeros (a price printed as 0.002 is not known to be 0.00200). The empty
 * format keeps up to six decimals, or six significant digits below 1, which (up to forty nines) is not shown as 1. A text that is not a plain decimal (an error code,
 * TRUE) comes back unchanged. Throws on a format that `formatProblem` refuses.
 */
export function formatNumber(value: string, format: string): string {
  const read = numberFormat(format);
  const number = plainDecimal(value);
  if (!number) return value;
  const size = read.kind === "scaled" ? shifted(number, -scalePower[read.scale]) : number;
  const length = integerLength(size);
  if (length > mostWhole || length < -mostZeros) return byPower(size);
  if (read.kind === "scaled") {
    const shown = size.toDecimalPlaces(read.decimals);
    const isLost = shown.isZero() && !size.isZero();
    return isLost ? everyDigit(size.toSignificantDigits(2)) : grouped(shown.toFixed(read.decimals));
  }
  if (read.kind === "sig") return everyDigit(size.toSignificantDigits(read.digits));
  const shown = length > 0 ? size.toDecimalPlaces(6) : size.toSignificantDigits(6);
  // What is short of 1 is not shown as 1: six digits of what it lacks.
  const nines = length <= 0 && integerLength(shown) > 0 ? leadingNines(size) : mostNines;
  return everyDigit(nines < mostNines ? size.toDecimalPlaces(nines + 6) : shown);
}

/** As many nines as a value with 40 digits may have. */
const mostNines = 40;

/** How many nines a fraction begins with. */
const leadingNines = (number: Decimal): number => /\.(9*)/.exec(number.toFixed())?.[1]?.length ?? 0;

/** More digits before the point, or zeros after it, than this are no number that anybody reads. */
const mostWhole = 18;
const mostZeros = 12;

/** Four significant digits and the power of ten. */
function byPower(number: Decimal): string {
  const shown = number.toSignificantDigits(4);
  return `${everyDigit(shifted(shown, -shown.e))}e${shown.e}`;
}

/** A plain decimal as somebody types it: with the decimal sign of the language of the page, and nothing between thousands. */
export const typedNumber = (plain: string): string => plain.replace(".", marks().point);

/** A value with every digit it has, grouped: `2,782,608,695.6521739130434782608695652173913`. Other texts come back unchanged. */
export function formatFull(value: string): string {
  const number = plainDecimal(value);
  return number ? everyDigit(number) : value;
}

/** A number with every digit, grouped, without zeros at its end. */
export const everyDigit = (number: Decimal): string => grouped(number.toFixed());

/** A plain decimal with its thousands apart and the minus of print. */
function grouped(text: string): string {
  const [whole = "", fraction] = text.split(".");
  const { group, point } = marks();
  const apart = whole.replace("-", minusSign).replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? apart : apart + point + fraction;
}
