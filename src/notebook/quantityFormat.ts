import { type Decimal, decimal } from "../model/decimal.js";

const scales = [
  { scale: "tn", power: 12 },
  { scale: "bn", power: 9 },
  { scale: "m", power: 6 },
] as const;

/** More digits than this after the point are the noise of a division, not what somebody printed. */
const mostPrinted = 6;
const rounded = 3;

/**
 * A format that prints plain decimals of one unit as they were printed: the largest scale that leaves a whole number in
 * front of the point for the largest of them, and the decimals they need. What has no end is cut at three, or where values
 * that differ print apart. Ratios are shown in percent.
 */
export function quantityFormat(values: readonly string[], unit: string): string {
  const numbers = values.filter((value) => value !== "").map((value) => decimal(value));
  if (unit === "1") return `percent.${places(numbers.map((number) => number.times(100)))}`;
  const largest = numbers.reduce((most, number) => (number.abs().gt(most) ? number.abs() : most), decimal("0"));
  if (largest.lt(1) && !largest.isZero()) return `sig.${significant(numbers)}`;
  const found = scales.find(({ power }) => largest.gte(decimal("10").pow(power)));
  const divided = found ? numbers.map((number) => number.div(decimal("10").pow(found.power))) : numbers;
  return `${found?.scale ?? "fixed"}.${places(divided)}`;
}

function places(numbers: readonly Decimal[]): number {
  const needed = Math.max(0, ...numbers.map((number) => number.decimalPlaces()));
  if (needed <= mostPrinted) return needed;
  const isApart = (decimals: number) => countOf(numbers, (number) => number.toFixed(decimals)) === countOf(numbers);
  for (let decimals = rounded; decimals < 20; decimals++) if (isApart(decimals)) return decimals;
  return rounded;
}

function significant(numbers: readonly Decimal[]): number {
  const needed = Math.max(...numbers.map((number) => number.precision()));
  return needed <= mostPrinted ? Math.max(rounded, needed) : rounded;
}

const countOf = (numbers: readonly Decimal[], text: (number: Decimal) => string = String): number =>
  new Set(numbers.map((number) => text(number))).size;
