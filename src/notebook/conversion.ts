import { divided, multiplied } from "../model/arithmetic.js";
import { decimal, decimalText } from "../model/decimal.js";
import { compare, equals, type Exact, shown } from "../model/fraction.js";
import { type Bounds, width } from "../model/interval.js";
import { type ClaimRecord, type NotebookRecord } from "./record.js";

/** A claim in the other currency. */
export interface Conversion extends Bounds {
  readonly unit: "CNY" | "USD";
}

/** An amount that the same article prints for the same thing in the other currency, and whether the rate links the two. */
export interface OwnConversion {
  readonly claim: ClaimRecord;
  /**
   * `fits`: the rate is one that the two prints allow, rounding included, whichever of the two is converted. `outside`: it
   * is not. `construction`: the rate is the quotient of the two, so it cannot but link them.
   */
  readonly fit: "fits" | "outside" | "construction";
}

/** A claim in RMB in dollars, or the other way round. `rate` is CNY per USD and not zero. */
export function convertClaim({ low, high, unit }: Pick<ClaimRecord, "low" | "high" | "unit">, rate: Exact): Conversion {
  const convert = (text: string) =>
    text === ""
      ? ""
      : decimalText(shown(unit === "CNY" ? divided(decimal(text), rate) : multiplied(decimal(text), rate)));
  return { unit: unit === "CNY" ? "USD" : "CNY", low: convert(low), high: convert(high) };
}

/**
 * What the article itself prints in the other currency for this amount, and how it fits. A figure printed with and without a
 * hedge counts once, as the tighter of the two.
 */
export function ownConversions(
  record: Pick<NotebookRecord, "claims">,
  claim: ClaimRecord,
  rate: Exact,
): OwnConversion[] {
  const prints = new Map<string, ClaimRecord>();
  for (const other of record.claims.filter((each) => each.role !== "draft" && isSameAmount(claim, each))) {
    const key = `${other.low} ${other.high}`;
    const known = prints.get(key);
    if (!known || isTighter(other, known)) prints.set(key, other);
  }
  return [...prints.values()].map((other) => ({
    claim: other,
    fit: claim.unit === "CNY" ? fitOf(claim, other, rate) : fitOf(other, claim, rate),
  }));
}

function isTighter(a: ClaimRecord, b: ClaimRecord): boolean {
  return width(a.interval).lt(width(b.interval));
}

/** The verdict on a pair, the same from both of its sides. */
function fitOf(cny: ClaimRecord, usd: ClaimRecord, rate: Exact): OwnConversion["fit"] {
  const isQuotient = (over: string, under: string) =>
    over !== "" && under !== "" && !decimal(under).isZero() && equals(divided(decimal(over), decimal(under)), rate);
  if ([cny.low, cny.high].some((over) => [usd.low, usd.high].some((under) => isQuotient(over, under))))
    return "construction";
  const isAtMost = (left: string, right: string, factor: Exact) =>
    left === "" || right === "" || compare(decimal(left), multiplied(decimal(right), factor)) <= 0;
  const isAtLeast = (left: string, right: string, factor: Exact) =>
    left === "" || right === "" || compare(decimal(left), multiplied(decimal(right), factor)) >= 0;
  const [a, b] = [cny.interval, usd.interval];
  return isAtMost(a.low, b.high, rate) && isAtLeast(a.high, b.low, rate) ? "fits" : "outside";
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
