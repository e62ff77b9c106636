import { formatNumber } from "../../format/number.js";
import { formatScale } from "../../format/numberFormat.js";
import { decimal, decimalText } from "../../model/decimal.js";
import { toDouble } from "../../model/fraction.js";
import { valueText } from "../../model/value.js";
import { type Workbook } from "../../model/workbook.js";
import { quantity } from "../../notebook/claimText.js";
import { quantityFormat } from "../../notebook/quantityFormat.js";
import { shownFormat } from "../../notebook/shownFormat.js";
import { type TickText } from "./bottomAxis.js";

/** A line's value as a position: a double, for drawing and nothing else; null where it is an error. */
export function position(workbook: Workbook, name: string): number | null {
  const value = workbook.value(name);
  return value.kind === "number" ? toDouble(value.number) : null;
}

/** A line's value with its unit, in the digits of the sheet: for tables. */
export function print(workbook: Workbook, name: string): string {
  const { unit } = workbook.line(name);
  return quantity(valueText(workbook.value(name)), unit, shownFormat(workbook, name));
}

/** A tick of an axis as print. Ticks are round numbers of the drawing's own, so a double writes them exactly. */
export function tickText(tick: number, unit: string, format: string): string {
  return quantity(tickDigits(tick), unit, format);
}

/** Ticks in one scale, with as many decimals as the finest of them needs; the last one says the unit for all. */
export function sharedTicks(unit: string): TickText {
  return (tick, all) => {
    const format = quantityFormat(all.map(tickDigits), unit === "1" ? "count" : unit);
    return tick === all.at(-1) ? tickText(tick, unit, format) : formatNumber(tickDigits(tick), format);
  };
}

/** Ticks as `sharedTicks`, of what a line of this unit and format holds: `2`, `3`, `4 %` of one in percent, `15×` of a multiple. */
export function lineTicks(unit: string, format: string): TickText {
  const scale = formatScale(format);
  if (scale !== "percent" && scale !== "times") return sharedTicks(unit);
  return (tick, all) => {
    const decimals = quantityFormat(all.map(tickDigits), scale === "percent" ? "1" : "count").replace(/^\w+/, scale);
    return tick === all.at(-1) ? tickText(tick, unit, decimals) : formatNumber(tickDigits(tick), decimals);
  };
}

/** Ticks that each say their unit, in the scale that suits them: for axes of powers of ten. */
export function ownScaleTick(unit: string): TickText {
  return (tick) => tickText(tick, unit, quantityFormat([tickDigits(tick)], unit === "1" ? "count" : unit));
}

function tickDigits(tick: number): string {
  return decimalText(decimal(String(Number(tick.toPrecision(12)))));
}
