import { catalogue } from "../language/catalogue.js";
import { type Decimal, decimal } from "../model/decimal.js";
import { formatQuantity } from "../format/number.js";

const words = catalogue({
  en: {
    unbounded: "not bounded",
    upTo: (high: string) => `up to ${high}`,
    orMore: (low: string) => `${low} or more`,
    range: (low: string, high: string) => `${low} to ${high}`,
  },
  fr: {
    unbounded: "sans borne",
    upTo: (high) => `jusqu'à ${high}`,
    orMore: (low) => `${low} ou plus`,
    range: (low, high) => `${low} à ${high}`,
  },
});

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

/**
 * A range as prose prints it, with sign, scale and unit said once: `RMB 80–100 bn`, `22.5–23.5 %`, `20,000–80,000 chips`.
 * One value where both ends print alike; an open side is told (`$300 bn or more`, `up to 20,000 chips`).
 */
export function formatRange(low: string, high: string, unit: string, format: string): string {
  if (low === "" && high === "") return words().unbounded;
  if (low === "") return words().upTo(formatQuantity(high, unit, format));
  if (high === "") return words().orMore(formatQuantity(low, unit, format));
  return joinRange(formatQuantity(low, unit, format), formatQuantity(high, unit, format));
}

/** Joins two printed quantities, leaving out what the second repeats: `$800–900 m`, `540,000 to 1.1 m chips`. */
export function joinRange(low: string, high: string): string {
  if (low === high) return low;
  const first = parts.exec(low);
  const second = parts.exec(high);
  const same = first && second && first[1] === second[1] && first[3] === second[3];
  return same ? `${first[1]}${first[2]}–${second[2]}${first[3]}` : words().range(withoutEnd(low, high), high);
}

/** A quantity without the words of its unit that another ends with too; its number and its scale stay. */
function withoutEnd(text: string, other: string): string {
  const [own, others] = [text.split(" "), other.split(" ")];
  while (own.at(-1) === others.at(-1) && !/\d|^(?:k|m|bn|tn|M|Md)$/.test(own.at(-1) ?? "0")) {
    own.pop();
    others.pop();
  }
  return own.join(" ");
}

// <sign before> <first digit … last digit> <scale and unit>
const parts = /^([^\d−]*)(\d(?:[\d,.]|\u202f(?=\d))*)(\D*)$/;
