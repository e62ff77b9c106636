import { readDecimal, shiftDigits, splitDigits, trimTrailingZeros } from "./decimalText.js";
import { numberFormat, scalePower } from "./numberFormat.js";

/** More decimals than this are not shown for the sake of a typed number; the formula bar has them all. */
const most = 8;

/**
 * The format with as many more decimals as it takes to show `value` whole, so that a number somebody typed or printed is
 * never shown rounded: `bn.0` for 162.5 bn becomes `bn.1`. As it was where the value fits already, or would need too many.
 */
export function showingFormat(format: string, value: string): string {
  const read = numberFormat(format);
  const decimal = readDecimal(value);
  if (!decimal || read.kind !== "scaled") return format;
  const { fraction } = splitDigits(shiftDigits(decimal, -scalePower[read.scale]));
  const needed = trimTrailingZeros(fraction).length;
  return needed <= read.decimals || needed > most ? format : `${read.scale}.${needed}`;
}
