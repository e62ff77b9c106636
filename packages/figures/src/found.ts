import { type Amount, amountText } from "./amount.js";
import { type Quantity } from "./quantity/quantity.js";
import { type Qualifier, type Reading } from "./reading.js";

/** A quantity with its bounds, still in tokens. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly low: Quantity;
  /** The other end of a range; the same as `low` otherwise. */
  readonly high: Quantity;
  readonly qualifier: Qualifier;
}

/** A quantity on its own, as its number bounds it before the words around it are read. */
export function single(quantity: Quantity): Found {
  const { form } = quantity.number;
  const qualifier = quantity.own ?? (form === "vague" ? "vague" : form === "round" ? "about" : "exact");
  return { start: quantity.start, end: quantity.end, low: quantity, high: quantity, qualifier };
}

/** The bounds of what was found; null on an open side. */
export function bounds({ low, high, qualifier }: Found): { low: Amount | null; high: Amount | null } {
  const openBelow = qualifier === "less_than" || qualifier === "up_to";
  const openAbove = qualifier === "more_than" || qualifier === "at_least" || qualifier === "vague";
  return { low: openBelow ? null : low.value, high: openAbove ? null : high.value };
}

const text = (value: Amount | null): string => (value === null ? "" : amountText(value));

/** The reading of what was found, as text. */
export function reading(found: Found): Reading {
  const { low, high } = bounds(found);
  return { low: text(low), high: text(high), qualifier: found.qualifier, unit: unitOf(found) };
}

/** What is counted in words is a count even where its noun is left out; any other number without unit is `other`. */
function unitOf({ low: { unit, number, magnitude, step } }: Found): string {
  if (unit !== "") return unit;
  const counted = number.form === "round" || (number.form === "words" && step === 0);
  return counted && magnitude === null ? "count" : "other";
}
