import { modelValue } from "../../src/model/claimUnit.js";
import { decimal, decimalText, type Decimal } from "../../src/model/decimal.js";
import { type Claim } from "./claim.js";

/** What a print stands for, as plain decimals; an open side is empty. */
export interface Interval {
  readonly low: string;
  readonly high: string;
}

/** An interval in a message: `5`, `5..7`, or `5..` for one that is open to a side. */
export const spoken = ({ low, high }: Interval): string => (low === high ? low : `${low}..${high}`);

/** The interval of the whole print, or of one `end` (`low`, `high`) of a printed range; null where there is no such end. */
export function claimInterval(claim: Claim, end = ""): Interval | null {
  const scale = (text: string) => modelValue(text, claim.unit);
  const { low, high } = claim.interval;
  if (end === "") return { low: scale(low), high: scale(high) };
  if (claim.reading.qualifier !== "range" || (end !== "low" && end !== "high")) return null;
  // The widening outside an end of the range is what its last digit stands for, so it holds inside as well.
  const at = decimal(claim.reading[end]);
  const half = end === "low" ? at.minus(decimal(low)) : decimal(high).minus(at);
  return { low: scale(decimalText(at.minus(half))), high: scale(decimalText(at.plus(half))) };
}

const bound = (text: string): Decimal | null => (text === "" ? null : decimal(text));

/** Where all intervals meet, or null where they do not. */
export function intersection(intervals: readonly Interval[]): Interval | null {
  const lows = intervals.flatMap(({ low }) => bound(low) ?? []);
  const highs = intervals.flatMap(({ high }) => bound(high) ?? []);
  const low = lows.reduce<Decimal | null>((most, value) => (most === null || value.gt(most) ? value : most), null);
  const high = highs.reduce<Decimal | null>(
    (least, value) => (least === null || value.lt(least) ? value : least),
    null,
  );
  if (low !== null && high !== null && low.gt(high)) return null;
  return { low: low === null ? "" : decimalText(low), high: high === null ? "" : decimalText(high) };
}

/** The least interval that holds all of them. */
export function span(intervals: readonly Interval[]): Interval {
  const open = (side: "low" | "high") => intervals.some((interval) => interval[side] === "");
  const values = (side: "low" | "high") => intervals.flatMap((interval) => bound(interval[side]) ?? []);
  const least = values("low").reduce<Decimal | null>((a, b) => (a === null || b.lt(a) ? b : a), null);
  const most = values("high").reduce<Decimal | null>((a, b) => (a === null || b.gt(a) ? b : a), null);
  return {
    low: open("low") || least === null ? "" : decimalText(least),
    high: open("high") || most === null ? "" : decimalText(most),
  };
}
