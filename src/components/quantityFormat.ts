import { type Decimal, decimal } from "../model/decimal.js";

const scales = [
  { scale: "tn", power: 12 },
  { scale: "bn", power: 9 },
  { scale: "m", power: 6 },
] as const;

const mostDecimals = 3;

/**
 * A format that prints plain decimals of one unit as they were printed: the largest scale that leaves a whole number in
 * front of the point for the largest of them, and the decimals they need, at most three. Ratios are shown in percent.
 */
export function quantityFormat(values: readonly string[], unit: string): string {
  const numbers = values.filter((value) => value !== "").map((value) => decimal(value));
  if (unit === "1") return `percent.${mostPlaces(numbers.map((number) => number.times(100)))}`;
  const largest = numbers.reduce((most, number) => (number.abs().gt(most) ? number.abs() : most), decimal("0"));
  if (largest.lt(1) && !largest.isZero()) return "sig.3";
  const found = scales.find(({ power }) => largest.gte(decimal("10").pow(power)));
  const divided = found ? numbers.map((number) => number.div(decimal("10").pow(found.power))) : numbers;
  return `${found?.scale ?? "fixed"}.${mostPlaces(divided)}`;
}

const mostPlaces = (numbers: readonly Decimal[]): number =>
  Math.min(mostDecimals, Math.max(0, ...numbers.map((number) => number.decimalPlaces())));
