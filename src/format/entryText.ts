import { decimalDigitsText, integerLength, isZero, readDecimal, shiftDigits } from "./decimalText.js";
import { formatScale, scalePower } from "./numberFormat.js";
import { scaleWord, unitWords } from "./unitLabel.js";

/**
 * The text that a cell puts on the clipboard and into the field that edits it: typed back, with locale `en` and `bare`
 * either way, it gives exactly this value. A plain decimal with every digit, `53.125%` in a percent cell, and with its
 * unit (`100 RMB`) where a bare number would be too small for a cell shown in billions. Other texts (formulas, error codes)
 * come back unchanged.
 */
export function entryText(value: string, unit: string, format: string): string {
  const decimal = readDecimal(value);
  if (!decimal) return value;
  const scale = formatScale(format);
  if (scale === "percent" && unit === "1") return `${decimalDigitsText(shiftDigits(decimal, 2))}%`;
  const plain = decimalDigitsText(decimal);
  const small = scaleWord(scale) !== "" && !isZero(decimal) && integerLength(decimal) <= scalePower[scale];
  const words = unitWords(unit, plain !== "1");
  if (!small) return plain;
  return words === "" ? `=${plain}` : `${plain} ${words}`;
}
