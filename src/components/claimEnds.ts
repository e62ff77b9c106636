import { decimal, decimalText } from "../model/decimal.js";
import { type ClaimRecord } from "../model/notebook.js";

/** One number that a claim prints, and the interval that its last digit stands for; an open side is empty. */
export interface ClaimEnd {
  /** `low` or `high` end of a printed range; empty for a claim of one number. */
  readonly end: "low" | "high" | "";
  readonly value: string;
  readonly low: string;
  readonly high: string;
}

/** The numbers that a claim prints: both ends of a range, each with its own rounding, or the one number there is. */
export function claimEnds(claim: ClaimRecord): ClaimEnd[] {
  const { low, high, qualifier, intervalLow, intervalHigh } = claim;
  if (qualifier !== "range" || low === high)
    return [{ end: "", value: low || high, low: intervalLow, high: intervalHigh }];
  // Half a unit of the last digit is what the whole range is widened by; it holds on the inner side as well.
  const below = decimal(low).minus(decimal(intervalLow));
  const above = decimal(intervalHigh).minus(decimal(high));
  return [
    { end: "low", value: low, low: intervalLow, high: decimalText(decimal(low).plus(below)) },
    { end: "high", value: high, low: decimalText(decimal(high).minus(above)), high: intervalHigh },
  ];
}

/** Whether a number lies in an interval with open sides. */
export function isWithin(value: string, { low, high }: { readonly low: string; readonly high: string }): boolean {
  const number = decimal(value);
  return (low === "" || number.gte(decimal(low))) && (high === "" || number.lte(decimal(high)));
}
