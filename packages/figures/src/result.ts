import { type Found, bounds } from "./found.js";
import { type Amount, amountText } from "./number/amount.js";
import { type Reading } from "./reading.js";

const text = (value: Amount | null): string => (value === null ? "" : amountText(value));

/** The reading of what was found, as text. */
export function reading(found: Found): Reading {
  const { low, high } = bounds(found);
  return { low: text(low), high: text(high), qualifier: found.qualifier, unit: unitOf(found) };
}

/** What is counted in words is a count even where its noun is left out; any other number without unit is `other`. */
function unitOf({ low }: Found): string {
  if (low.unit !== "") return low.unit;
  if (low.number.form === "round" && low.magnitude === null) return "count";
  return low.number.form === "words" && low.magnitude === null && low.step === 0 ? "count" : "other";
}
