import { type Decimal, decimalText } from "../model/decimal.js";
import { everyDigit, formatNumber, minusSign } from "./formatNumber.js";
import { formatScale, largestScale, numberFormat, type Scale, scalePower } from "./numberFormat.js";
import { integerLength, plainDecimal, shifted } from "./plainDecimal.js";
import { scaleWord, unitPhrase, unitWords } from "./unitLabel.js";
import { currencySigns, factorName } from "./unitParts.js";

/** The narrow no-break space that stands before a percent sign. */
export const narrowSpace = "\u202f";

/**
 * A value with its unit as prose prints it: `RMB 160 bn`, `$23.0 bn`, `€0.002`, `RMB 6.957 per $`, `20,000 chips`,
 * `$20,000 per chip`, `53.1 %` (U+202F before the sign), `13.9×`, `30 tn tokens a day`. The minus comes first (`−$400`).
 * An amount too small for its scale steps down to one that shows it (`$400,000` in `m.0`), in three significant digits.
 * An error code or TRUE comes back unchanged. Throws on a format that `formatProblem` refuses.
 */
export function formatQuantity(value: string, unit: string, format: string): string {
  const number = plainDecimal(value);
  if (!number) return value;
  const lower = lowerScale(number, format);
  if (lower === null) return quantityText(formatNumber(value, format), unit, formatScale(format));
  const scaled = decimalText(shifted(number, -scalePower[lower]));
  return quantityText(formatNumber(scaled, "sig.3"), unit, lower);
}

/** The largest scale with a digit before the point, for an amount that its own scale would show as zero; else null. */
function lowerScale(number: Decimal, format: string): Scale | null {
  const read = numberFormat(format);
  if (read.kind !== "scaled" || scalePower[read.scale] <= 0 || number.isZero()) return null;
  if (!shifted(number, -scalePower[read.scale]).toDecimalPlaces(read.decimals).isZero()) return null;
  return largestScale(integerLength(number));
}

/** As `formatQuantity`, in a scale but with every digit that the value has. */
export function exactQuantity(value: string, unit: string, scale: Scale): string {
  const number = plainDecimal(value);
  return number ? quantityText(everyDigit(shifted(number, -scalePower[scale])), unit, scale) : value;
}

/** Joins a printed number with the words and signs of its unit and scale. */
function quantityText(printed: string, unit: string, scale: Scale): string {
  if (scale === "percent") return `${printed}${narrowSpace}%`;
  if (scale === "times") return `${printed}×`;
  const word = scaleWord(scale);
  const number = word === "" ? printed : `${printed} ${word}`;
  const { over, rest } = unitPhrase(unit, (symbol) => currencySigns[symbol]?.per ?? factorName(symbol, false));
  const sign = over.length === 1 ? currencySigns[over[0] ?? ""] : undefined;
  if (sign) return withSign(sign.before, number) + (rest === "" ? "" : ` ${rest}`);
  const one = word === "" && (printed === "1" || printed === `${minusSign}1`);
  const words = unitWords(unit, !one);
  return words === "" ? number : `${number} ${words}`;
}

function withSign(sign: string, number: string): string {
  return number.startsWith(minusSign) ? `${minusSign}${sign}${number.slice(1)}` : sign + number;
}
