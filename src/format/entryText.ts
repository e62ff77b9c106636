import { type Decimal, decimalText } from "../model/decimal.js";
import { typedNumber } from "./formatNumber.js";
import { mostScaledDigits } from "./entryReadings.js";
import { formatScale, scalePower } from "./numberFormat.js";
import { integerLength, plainDecimal, shifted } from "./plainDecimal.js";
import { scaleWord, unitWords } from "./unitLabel.js";

/**
 * The text that stands in the field which edits a cell: typed back on the same page, it gives exactly this
 * value. A decimal with every digit (`1,5` in French), `53.125%` in a percent cell, and with its unit (`100 RMB`) where a bare number would be read in
 * the scale of the cell. Other texts (formulas, error codes) come back unchanged.
 */
export function entryText(value: string, unit: string, format: string): string {
  const words = unitWords(unit, value !== "1");
  return numberText(value, unit, format, (plain) => (words === "" ? `=${plain}` : `${typedNumber(plain)} ${words}`));
}

/**
 * The text that a cell puts on the clipboard, as a spreadsheet in the language of the page reads it: as `entryText`, but a number to any other program too. Where a bare number
 * would be read in the scale of the cell it has an exponent (`100e0`).
 */
export function copyText(value: string, unit: string, format: string): string {
  return numberText(value, unit, format, (plain) => `${typedNumber(plain)}e0`);
}

function numberText(value: string, unit: string, format: string, whole: (plain: string) => string): string {
  const number = plainDecimal(value);
  if (!number) return value;
  if (formatScale(format) === "percent" && unit === "1") return `${typedNumber(decimalText(shifted(number, 2)))}%`;
  const plain = decimalText(number);
  return isScaled(number, format) ? whole(plain) : typedNumber(plain);
}

/** Whether a bare number of this size is read in the scale of a cell in k, m, bn or tn. */
function isScaled(number: Decimal, format: string): boolean {
  const scale = formatScale(format);
  const length = integerLength(number);
  return scaleWord(scale) !== "" && !number.isZero() && length <= Math.min(scalePower[scale], mostScaledDigits(format));
}
