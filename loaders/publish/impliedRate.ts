import { type CurrencyPair } from "../../src/model/currency.js";
import { Decimal, decimal, decimalText } from "../../src/model/decimal.js";
import { convertible, isSameAmount } from "../../src/notebook/conversion.js";
import { type Claim } from "../read/claim.js";
import { type Interval, intersection } from "../read/interval.js";
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
  readonly interval: Interval;
}

/**
 * Every pair of claims in one source that gives one amount (subject, measure, period) in both currencies of `pair`. Claims
 * that read alike count once a source, so that repeating a figure does not repeat the rate. Two amounts of nothing imply
 * none.
 */
export function impliedRates(claims: readonly Claim[], pair: CurrencyPair): ImpliedRate[] {
  const seen = new Set<string>();
  return pairsOf(claims, pair)
    .filter(([over, under]) => !middleOf(over).isZero() && !middleOf(under).isZero())
    .map(([over, under]) => impliedRate(over, under))
    .filter(({ source, period, over, under }) => {
      const key = [source, period, over.reading, under.reading].map((part) => JSON.stringify(part)).join();
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
}

/** Pairs of which one amount is nothing, or a loss, and the other is not: no rate is between them. */
export function impliedRateProblems(claims: readonly Claim[], pair: CurrencyPair): Problem[] {
  return pairsOf(claims, pair).flatMap(([over, under]) => {
    const signs = [over, under].map((claim) => middleOf(claim)).map((amount) => (amount.isZero() ? 0 : amount.s));
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

/** The amount of a claim; of a range its middle, of one that is open to a side its bound. */
function middleOf({ reading: { low, high } }: Claim): Decimal {
  return low === "" || high === "" ? decimal(low || high) : decimal(low).plus(decimal(high)).div(2);
}

/** The rates that satisfy every pair, or null where none does. */
export function commonRate(rates: readonly ImpliedRate[]): Interval | null {
  return intersection(rates.map((rate) => rate.interval));
}

function impliedRate(over: Claim, under: Claim): ImpliedRate {
  // A loss told in both currencies implies the rate that a gain of its size does.
  const [a, b] = middleOf(under).isNegative() ? [mirrored(over), mirrored(under)] : [over.interval, under.interval];
  return {
    source: over.source,
    period: over.period,
    over,
    under,
    rate: decimalText(middleOf(over).div(middleOf(under))),
    interval: { low: quotient(a.low, b.high), high: quotient(a.high, b.low) },
  };
}

const mirrored = ({ interval: { low, high } }: Claim): Interval => ({ low: negated(high), high: negated(low) });
const negated = (text: string): string => (text === "" ? "" : decimalText(decimal(text).neg()));

/** The quotient of two bounds, none below zero; open where one is, or where the lower one may be next to nothing. */
function quotient(over: string, under: string): string {
  if (over === "" || under === "" || !decimal(under).isPositive() || decimal(under).isZero()) return "";
  return decimalText(Decimal.max(decimal(over), 0).div(decimal(under)));
}
