import { type Decimal, decimalText } from "../model/decimal.js";
import { catalogue } from "../language/catalogue.js";
import { type Language, language } from "../language/language.js";
import { narrowSpace } from "../language/typeset.js";
import { everyDigit, formatNumber } from "./formatNumber.js";
import { formatScale, largestScale, numberFormat, type Scale, scalePower } from "./numberFormat.js";
import { integerLength, plainDecimal, shifted } from "./plainDecimal.js";
import { countedUnit, scaleWord } from "./unitLabel.js";

const words = catalogue({
  en: { times: (number: string) => `${number}×` },
  fr: { times: (number) => `${number} fois` },
});

/** The printed numbers that a noun follows in the singular. */
const single: Readonly<Record<Language, RegExp>> = { en: /^\u2212?1$/, fr: /^\u2212?[01](?:,\d+)?$/ };

/**
 * A value with its unit as prose prints it: `RMB 160 bn`, `$23.0 bn`, `€0.002`, `RMB 6.957 per $`, `20,000 chips`,
 * `$20,000 per chip`, `53.1 %` (U+202F before the sign), `13.9×`, `30 tn tokens a day`. The minus comes first (`−$400`).
 * An amount too small for its scale steps down to one that shows it (`$400,000` in `m.0`), in three significant digits.
 * French prints `160 Md de yuans`, `23,0 Md$`, `6,957 yuans par dollar`, `20 000 puces`, `13,9 fois`, `30 000 Md de tokens par jour`.
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
  if (scale === "times") return words().times(printed);
  const word = scaleWord(scale);
  return countedUnit(printed, word, unit, word !== "" || !single[language()].test(printed));
}
