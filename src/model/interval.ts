import { Decimal, decimal, decimalText } from "./decimal.js";
import { compare, type Exact } from "./fraction.js";

/** An interval: plain decimals, both of which it holds; an open side is empty. */
export interface Bounds {
  readonly low: string;
  readonly high: string;
}

/** The interval of all numbers. */
export const everything: Bounds = { low: "", high: "" };

/** Whether a number, exact or as plain decimal text, lies in an interval. */
export function isWithin(value: Exact | string, { low, high }: Bounds): boolean {
  const number = typeof value === "string" ? decimal(value) : value;
  return (low === "" || compare(number, decimal(low)) >= 0) && (high === "" || compare(number, decimal(high)) <= 0);
}

/** Where all intervals meet, or null where they do not; everything where there is none. */
export function intersection(intervals: readonly Bounds[]): Bounds | null {
  const { low, high } = innermost(intervals);
  return low !== "" && high !== "" && decimal(low).gt(high) ? null : { low, high };
}

/** Where intervals fail to meet: from the least upper end to the greatest lower end; null where they meet. */
export function gap(intervals: readonly Bounds[]): Bounds | null {
  const { low, high } = innermost(intervals);
  return low !== "" && high !== "" && decimal(low).gt(high) ? { low: high, high: low } : null;
}

/** The least interval that holds all of them; everything where there is none. */
export function span(intervals: readonly Bounds[]): Bounds {
  const ends = (side: keyof Bounds) => intervals.map((interval) => interval[side]);
  return {
    low: ends("low").includes("") ? "" : most(ends("low"), "min"),
    high: ends("high").includes("") ? "" : most(ends("high"), "max"),
  };
}

/** The greatest lower and the least upper end. */
function innermost(intervals: readonly Bounds[]): Bounds {
  const ends = (side: keyof Bounds) => intervals.map((interval) => interval[side]).filter((end) => end !== "");
  return { low: most(ends("low"), "max"), high: most(ends("high"), "min") };
}

/** The least or greatest of some ends; empty for none. */
const most = (ends: readonly string[], way: "min" | "max"): string =>
  ends.length === 0 ? "" : decimalText(Decimal[way](...ends));

/** The middle of an interval, which for one that is open to a side is its bound. */
export function middle({ low, high }: Bounds): Decimal {
  return low === "" || high === "" ? decimal(low || high) : decimal(low).plus(high).div(2);
}

/** How wide an interval is; infinite where a side is open. */
export function width({ low, high }: Bounds): Decimal {
  return low === "" || high === "" ? new Decimal(Infinity) : decimal(high).minus(low);
}

/** The interval on the other side of nought. */
export function negative({ low, high }: Bounds): Bounds {
  const turned = (end: string): string => (end === "" ? "" : decimalText(decimal(end).neg()));
  return { low: turned(high), high: turned(low) };
}

/**
 * What the quotient of two amounts can be, neither of them below nought: from the least over the most to the most over the
 * least. Open where an amount is, and where the divisor may be next to nothing.
 */
export function quotient(over: Bounds, under: Bounds): Bounds {
  const divided = (a: string, b: string): string =>
    a === "" || b === "" || !decimal(b).gt(0) ? "" : decimalText(Decimal.max(a, 0).div(b));
  return { low: divided(over.low, under.high), high: divided(over.high, under.low) };
}
