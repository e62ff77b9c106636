import { amountScales, formatScale, type Scale, scalePower } from "./numberFormat.js";
import { plainDecimal, shifted } from "./plainDecimal.js";
import { exactQuantity } from "./quantity.js";

/**
 * What the reader is told that an entry means, every digit of it: `20,000 chips`, `RMB 160 bn`, `12 % = 0.12` (`12 % = 0,12`). A ratio is
 * told as a percentage with its plain number where the cell is shown in percent or a percent sign was typed. An amount is
 * told in the cell's scale, or the largest of k, m, bn and tn, where that takes at most three decimals; else in full.
 */
export function entryEcho(value: string, unit: string, format: string, asPercent = false): string {
  const scale = formatScale(format);
  if (unit === "1" && (scale === "percent" || asPercent)) {
    return `${exactQuantity(value, unit, "percent")} = ${exactQuantity(value, unit, "fixed")}`;
  }
  if (scale === "times") return exactQuantity(value, unit, "times");
  const large = amountScales();
  const scales: readonly Scale[] = scale in scalePower && scalePower[scale] > 0 ? [scale, ...large] : large;
  return exactQuantity(value, unit, scales.find((candidate) => isShort(value, candidate)) ?? "fixed");
}

function isShort(value: string, scale: Scale): boolean {
  const number = plainDecimal(value);
  if (!number) return false;
  const size = shifted(number, -scalePower[scale]);
  return size.abs().gte(1) && size.decimalPlaces() <= 3;
}
