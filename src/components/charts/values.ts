import { formatNumber } from "../../format/number.js";
import { valueText } from "../../model/value.js";
import { type Workbook } from "../../model/workbook.js";
import { quantity } from "../claimText.js";

/** A line's value as a position: a double, for drawing and nothing else; null where it is an error. */
export function position(workbook: Workbook, name: string): number | null {
  const value = workbook.value(name);
  return value.kind === "number" ? value.number.toNumber() : null;
}

/** A line's value as print, with its unit; another format may be given. */
export function print(workbook: Workbook, name: string, format?: string): string {
  const line = workbook.line(name);
  return quantity(valueText(workbook.value(name)), line.unit, format ?? line.format);
}

/** An amount as print in the largest scale that suits it: `$400 m`, `$2.7 bn`. */
export function printAmount(workbook: Workbook, name: string): string {
  const size = Math.abs(position(workbook, name) ?? 0);
  return print(workbook, name, size >= 1e9 ? "bn.1" : size >= 1e6 ? "m.0" : "fixed.0");
}

/** A tick of an axis as print. Ticks are round numbers of the drawing's own, so a double writes them exactly. */
export function tickText(tick: number, unit: string, format: string): string {
  return quantity(tickDigits(tick), unit, format);
}

/** A tick without its unit, in the scale of the format. */
export function tickNumber(tick: number, format: string): string {
  return formatNumber(tickDigits(tick), format);
}

const tickDigits = (tick: number): string =>
  Number(tick.toPrecision(12)).toLocaleString("en", { useGrouping: false, maximumFractionDigits: 12 });
