import { numberFormat, scalePower } from "./numberFormat.js";
import { plainDecimal, shifted } from "./plainDecimal.js";

/** More decimals than this are not shown for the sake of a typed number; the formula bar has them all. */
const most = 8;

/**
 * The format with as many more decimals as it takes to show `value` whole, so that a number somebody typed or printed is
 * never shown rounded: `bn.0` for 162.5 bn becomes `bn.1`. As it was where the value fits already, or would need too many.
 */
export function showingFormat(format: string, value: string): string {
  const read = numberFormat(format);
  const number = plainDecimal(value);
  if (!number || read.kind !== "scaled") return format;
  const needed = shifted(number, -scalePower[read.scale]).decimalPlaces();
  return needed <= read.decimals || needed > most ? format : `${read.scale}.${needed}`;
}
