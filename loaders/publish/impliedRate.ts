import { type CurrencyPair } from "../../src/model/currency.js";
import { decimalText } from "../../src/model/decimal.js";
import { allowedRates, convertible, isSameAmount } from "../../src/notebook/conversion.js";
import { type Claim } from "../read/claim.js";
import { type Bounds, intersection, middle } from "../../src/model/interval.js";
import { type Problem, quoted } from "../read/problem.js";

/** The exchange rate that two claims on one amount imply. */
export interface ImpliedRate {
  readonly source: string;
  readonly period: string;
  /** The claims in the two currencies of the rate. */
  readonly over: Claim;
  readonly under: Claim;
  /** The one for one of the other, of the two figures as printed; for a range, of its middle. */
  readonly rate: string;
  /** From the least of the one over the most of the other to the most over the least. */
  readonly interval: Bounds;
}

/**
 * Every pair of claims in one source that gives one amount (subject, measure, period) in both currencies of `pair`. Claims
 * that read alike count once a source, so that repeating a figure does not repeat the rate. Two amounts of nothing imply
 * none.
 */
export function impliedRates(claims: readonly Claim[], pair: CurrencyPair): ImpliedRate[] {
  const seen = new Set<string>();
  return pairsOf(claims, pair)
    .filter(([over, under]) => !middle(over).isZero() && !middle(under).isZero())
    .map(([over, under]) => impliedRate(over, under))
    .filter(({ source, period, over, under }) => {
      const prints = [over, under].flatMap(({ low, high, qualifier }) => [low, high, qualifier]);
      const key = [source, period, ...prints].join("\n");
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
}

/** Pairs of which one amount is nothing, or a loss, and the other is not: no rate is between them. */
export function impliedRateProblems(claims: readonly Claim[], pair: CurrencyPair): Problem[] {
  return pairsOf(claims, pair).flatMap(([over, under]) => {
    const signs = [over, under].map((claim) => middle(claim)).map((amount) => (amount.isZero() ? 0 : amount.s));
    if (signs[0] === signs[1]) return [];
    const [odd, other] = (signs[0] ?? 0) > (signs[1] ?? 0) ? [under, over] : [over, under];
    const what = `${quoted(odd.figure)} stands for the same amount as ${quoted(other.figure)} (${other.claim})`;
    const expected = "two amounts above zero, or another subject, measure or period";
    return [{ file: "data/claims.csv", line: odd.line, column: "figure", what, expected }];
  });
}

function pairsOf(claims: readonly Claim[], pair: CurrencyPair): [over: Claim, under: Claim][] {
  const money = convertible(claims, pair);
  const below = money.filter(({ unit }) => unit === pair.under);
  return money
    .filter(({ unit }) => unit === pair.over)
    .flatMap((over) =>
      below.filter((under) => isSameAmount(over, under)).map((under): [Claim, Claim] => [over, under]),
    );
}

/** The rates that satisfy every pair, or null where none does. */
export function commonRate(rates: readonly ImpliedRate[]): Bounds | null {
  return intersection(rates.map((rate) => rate.interval));
}

function impliedRate(over: Claim, under: Claim): ImpliedRate {
  return {
    source: over.source,
    period: over.period,
    over,
    under,
    rate: decimalText(middle(over).div(middle(under))),
    interval: allowedRates(over, under),
  };
}
