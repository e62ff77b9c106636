import { type CurrencyPair } from "../../src/model/currency.js";
import { decimalText } from "../../src/model/decimal.js";
import { type ImpliedRateRecord } from "../../src/notebook/record.js";
import { allowedRates, convertible, isSameAmount } from "../../src/notebook/conversion.js";
import { type Claim } from "../read/claim.js";
import { middle } from "../../src/model/interval.js";
import { type Problem, quoted } from "../read/problem.js";

/**
 * The rate of every pair of claims in one source that gives one amount (subject, measure, period) in both currencies of
 * `pair`. Claims that read alike count once a source, so that repeating a figure does not repeat the rate. Two amounts of
 * nothing imply none.
 */
export function impliedRates(claims: readonly Claim[], pair: CurrencyPair): ImpliedRateRecord[] {
  const distinct = new Map<string, [over: Claim, under: Claim]>();
  for (const [over, under] of pairsOf(claims, pair)) {
    if (middle(over).isZero() || middle(under).isZero()) continue;
    const prints = [over, under].flatMap(({ low, high, qualifier }) => [low, high, qualifier]);
    const key = [over.source, over.period, ...prints].join("\n");
    if (!distinct.has(key)) distinct.set(key, [over, under]);
  }
  return [...distinct.values()].map(impliedRate);
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

function impliedRate([over, under]: readonly [Claim, Claim]): ImpliedRateRecord {
  return {
    source: over.source,
    period: over.period,
    claimOver: over.claim,
    claimUnder: under.claim,
    rate: decimalText(middle(over).div(middle(under))),
    ...allowedRates(over, under),
  };
}
