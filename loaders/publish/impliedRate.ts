import { decimalText } from "../../src/model/decimal.js";
import { type Claim } from "../read/claim.js";
import { type Bounds, intersection, middle, negative, quotient } from "../../src/model/interval.js";
import { type Problem, quoted } from "../read/problem.js";

/** The exchange rate that two claims on one amount imply. */
export interface ImpliedRate {
  readonly source: string;
  readonly period: string;
  readonly cny: Claim;
  readonly usd: Claim;
  /** CNY per USD of the two figures as printed; for a range, of its middle. */
  readonly rate: string;
  /** From the least RMB over the most dollars to the most RMB over the least dollars. */
  readonly interval: Bounds;
}

/**
 * Every pair of claims in one source that gives one amount (subject, measure, period) in RMB and in dollars. Claims that
 * read alike count once a source, so that repeating a figure does not repeat the rate. Two amounts of nothing imply none.
 */
export function impliedRates(claims: readonly Claim[]): ImpliedRate[] {
  const seen = new Set<string>();
  return pairsOf(claims)
    .filter(([cny, usd]) => !middle(cny).isZero() && !middle(usd).isZero())
    .map(([cny, usd]) => impliedRate(cny, usd))
    .filter((pair) => {
      const key = [
        pair.source,
        pair.period,
        ...[pair.cny, pair.usd].flatMap(({ low, high, qualifier }) => [low, high, qualifier]),
      ].join("\n");
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
}

/** Pairs of which one amount is nothing, or a loss, and the other is not: no rate is between them. */
export function impliedRateProblems(claims: readonly Claim[]): Problem[] {
  return pairsOf(claims).flatMap(([cny, usd]) => {
    const signs = [cny, usd].map((claim) => middle(claim)).map((amount) => (amount.isZero() ? 0 : amount.s));
    if (signs[0] === signs[1]) return [];
    const [odd, other] = (signs[0] ?? 0) > (signs[1] ?? 0) ? [usd, cny] : [cny, usd];
    const what = `${quoted(odd.figure)} stands for the same amount as ${quoted(other.figure)} (${other.claim})`;
    const expected = "two amounts above zero, or another subject, measure or period";
    return [{ file: "data/claims.csv", line: odd.line, column: "figure", what, expected }];
  });
}

function pairsOf(claims: readonly Claim[]): [cny: Claim, usd: Claim][] {
  const labelled = claims.filter((claim) => claim.role !== "draft");
  const inDollars = labelled.filter((usd) => usd.unit === "USD");
  return labelled
    .filter((cny) => cny.unit === "CNY")
    .flatMap((cny) => inDollars.filter((usd) => isSameAmount(cny, usd)).map((usd): [Claim, Claim] => [cny, usd]));
}

/** The rates that satisfy every pair, or null where none does. */
export function commonRate(rates: readonly ImpliedRate[]): Bounds | null {
  return intersection(rates.map((rate) => rate.interval));
}

function isSameAmount(a: Claim, b: Claim): boolean {
  return a.source === b.source && a.subject === b.subject && a.measure === b.measure && a.period === b.period;
}

function impliedRate(cny: Claim, usd: Claim): ImpliedRate {
  // A loss told in both currencies implies the rate that a gain of its size does.
  const [a, b] = [cny, usd].map(({ interval }) => (middle(usd).isNegative() ? negative(interval) : interval)) as [
    Bounds,
    Bounds,
  ];
  return {
    source: cny.source,
    period: cny.period,
    cny,
    usd,
    rate: decimalText(middle(cny).div(middle(usd))),
    interval: quotient(a, b),
  };
}
