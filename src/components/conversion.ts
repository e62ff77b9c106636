import { type Decimal, decimal, decimalText } from "../model/decimal.js";
import { type ClaimRecord, type NotebookRecord } from "../model/notebook.js";
import { type ClaimEnd, claimEnds, isWithin } from "./claimEnds.js";
import { type Bounds } from "./intervalScale.js";

/** A claim in the other currency. Bounds are plain decimals; an open side is empty. */
export interface Conversion {
  readonly unit: "CNY" | "USD";
  readonly low: string;
  readonly high: string;
}

/** An amount that the same article prints for the same thing in the other currency, and whether the rate links the two. */
export interface OwnConversion {
  readonly claim: ClaimRecord;
  /** The number converted: one end of a range, or all there is. */
  readonly from: ClaimEnd;
  /** The number printed in the other currency. */
  readonly printed: ClaimEnd;
  /**
   * `prints`: the number as it stands comes out as what is printed. `rounding`: it does not, but what both numbers stand
   * for meets. `outside`: not even that.
   */
  readonly fit: "prints" | "rounding" | "outside";
}

/** A claim in RMB in dollars, or the other way round. `rate` is CNY per USD and not zero. */
export function convertClaim(
  { low, high, unit }: Pick<ClaimRecord, "low" | "high" | "unit">,
  rate: Decimal,
): Conversion {
  const convert = (text: string) =>
    text === "" ? "" : decimalText(unit === "CNY" ? decimal(text).div(rate) : decimal(text).times(rate));
  return { unit: unit === "CNY" ? "USD" : "CNY", low: convert(low), high: convert(high) };
}

/** What the article itself prints in the other currency for this amount, a distinct number once, and how it fits. */
export function ownConversions(
  record: Pick<NotebookRecord, "claims">,
  claim: ClaimRecord,
  rate: Decimal,
): OwnConversion[] {
  const seen = new Set<string>();
  const others = record.claims.filter((other) => other.role !== "draft" && isSameAmount(claim, other));
  return claimEnds(claim)
    .flatMap((from) => others.flatMap((other) => claimEnds(other).map((printed) => ({ from, claim: other, printed }))))
    .filter(({ from, printed }) => {
      const key = `${from.value} ${printed.value}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .map((pair) => ({ ...pair, fit: fitOf(pair.from, pair.printed, claim.unit, rate) }));
}

function fitOf(from: ClaimEnd, printed: ClaimEnd, unit: string, rate: Decimal): OwnConversion["fit"] {
  const { low: value } = convertClaim({ low: from.value, high: from.value, unit }, rate);
  if (value !== "" && isWithin(value, printed)) return "prints";
  return meet(convertClaim({ ...from, unit }, rate), printed) ? "rounding" : "outside";
}

function isSameAmount(claim: ClaimRecord, other: ClaimRecord): boolean {
  return (
    isMoney(other) &&
    claim.unit !== other.unit &&
    (["source", "subject", "measure", "period"] as const).every((column) => claim[column] === other[column])
  );
}

/** Whether a claim is an amount in RMB or dollars. */
export function isMoney({ unit }: Pick<ClaimRecord, "unit">): boolean {
  return unit === "CNY" || unit === "USD";
}

function meet(a: Bounds, b: Bounds): boolean {
  const isBelow = (end: string, start: string) => end !== "" && start !== "" && decimal(end).lt(decimal(start));
  return !isBelow(a.high, b.low) && !isBelow(b.high, a.low);
}
