import { divided, multiplied } from "../model/arithmetic.js";
import { decimal, decimalText } from "../model/decimal.js";
import { equals, type Exact, shown } from "../model/fraction.js";
import { type Bounds, isWithin, middle, negative, quotient, width } from "../model/interval.js";
import { type CurrencyPair } from "../model/currency.js";
import { type ClaimRecord, type NotebookRecord } from "./record.js";

/** An amount that the same article prints for the same thing in the other currency, and whether the rate links the two. */
export interface OwnConversion {
  readonly claim: ClaimRecord;
  /**
   * `fits`: the rate is one that the two prints allow, rounding included, whichever of the two is converted. `outside`: it
   * is not. `construction`: the rate is the quotient of the two, so it cannot but link them.
   */
  readonly fit: "fits" | "outside" | "construction";
}

/** A claim in one currency of a pair in the other. `rate` is the first for one of the second, and not zero. */
export function convertClaim(
  { low, high, unit }: Pick<ClaimRecord, "low" | "high" | "unit">,
  { over, under }: CurrencyPair,
  rate: Exact,
): Bounds & { readonly unit: string } {
  const isOver = unit === over;
  const convert = (text: string) =>
    text === "" ? "" : decimalText(shown(isOver ? divided(decimal(text), rate) : multiplied(decimal(text), rate)));
  return { unit: isOver ? under : over, low: convert(low), high: convert(high) };
}

/**
 * What the article itself prints in the other currency for this amount, and how it fits. A figure printed with and without a
 * hedge counts once, as the tighter of the two.
 */
export function ownConversions(
  record: Pick<NotebookRecord, "claims">,
  claim: ClaimRecord,
  pair: CurrencyPair,
  rate: Exact,
): OwnConversion[] {
  const prints = new Map<string, ClaimRecord>();
  const counterparts = convertible(record.claims, pair).filter(
    (each) => each.unit !== claim.unit && isSameAmount(claim, each),
  );
  for (const other of counterparts) {
    const key = `${other.low} ${other.high}`;
    const known = prints.get(key);
    if (!known || isTighter(other, known)) prints.set(key, other);
  }
  return [...prints.values()].map((other) => ({
    claim: other,
    fit: claim.unit === pair.over ? fitOf(claim, other, rate) : fitOf(other, claim, rate),
  }));
}

function isTighter(a: ClaimRecord, b: ClaimRecord): boolean {
  return width(a.interval).lt(width(b.interval));
}

/** The verdict on a pair, the same from both of its sides. */
function fitOf(over: ClaimRecord, under: ClaimRecord, rate: Exact): OwnConversion["fit"] {
  const isQuotient = (a: string, b: string) =>
    a !== "" && b !== "" && !decimal(b).isZero() && equals(divided(decimal(a), decimal(b)), rate);
  if ([over.low, over.high].some((a) => [under.low, under.high].some((b) => isQuotient(a, b)))) return "construction";
  return isWithin(rate, allowedRates(over, under)) ? "fits" : "outside";
}

/**
 * The rates that two prints of one amount allow, rounding included: how much of the first currency one of the second can
 * be. A loss told in both implies the rates that a gain of its size does.
 */
export function allowedRates(over: ClaimRecord, under: ClaimRecord): Bounds {
  const isLoss = middle(under).isNegative();
  const [a, b] = isLoss ? [negative(over.interval), negative(under.interval)] : [over.interval, under.interval];
  return quotient(a, b);
}

/** Whether two claims of one source speak of one subject, measure and period, in whatever unit. */
export function isSameAmount(
  a: Pick<ClaimRecord, "source" | "subject" | "measure" | "period">,
  b: Pick<ClaimRecord, "source" | "subject" | "measure" | "period">,
): boolean {
  return a.source === b.source && a.subject === b.subject && a.measure === b.measure && a.period === b.period;
}

/** The labelled claims that are amounts in one of two currencies. */
export function convertible<Claim extends Pick<ClaimRecord, "unit" | "role">>(
  claims: readonly Claim[],
  { over, under }: CurrencyPair,
): Claim[] {
  return claims.filter(({ unit, role }) => role !== "draft" && (unit === over || unit === under));
}
