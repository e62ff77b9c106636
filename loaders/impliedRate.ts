import { decimal, decimalText } from "../src/model/decimal.js";
import { type Claim } from "./claim.js";
import { type Interval, intersection } from "./interval.js";

/** The exchange rate that two claims on one amount imply. */
export interface ImpliedRate {
  readonly source: string;
  readonly period: string;
  readonly cny: Claim;
  readonly usd: Claim;
  /** CNY per USD of the two figures as printed; for a range, of its middle. */
  readonly rate: string;
  /** From the least RMB over the most dollars to the most RMB over the least dollars. */
  readonly interval: Interval;
}

/**
 * Every pair of claims in one source that gives one amount (subject, measure, period) in RMB and in dollars. Claims that
 * read alike count once a source, so that repeating a figure does not repeat the rate.
 */
export function impliedRates(claims: readonly Claim[]): ImpliedRate[] {
  const labelled = claims.filter((claim) => claim.role !== "draft");
  const seen = new Set<string>();
  return labelled
    .filter((cny) => cny.unit === "CNY")
    .flatMap((cny) =>
      labelled.filter((usd) => usd.unit === "USD" && isSameAmount(cny, usd)).map((usd) => impliedRate(cny, usd)),
    )
    .filter((pair) => {
      const key = [pair.source, pair.period, pair.cny.reading, pair.usd.reading]
        .map((part) => JSON.stringify(part))
        .join();
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
}

/** The rates that satisfy every pair, or null where none does. */
export function commonRate(rates: readonly ImpliedRate[]): Interval | null {
  return intersection(rates.map((rate) => rate.interval));
}

function isSameAmount(a: Claim, b: Claim): boolean {
  return a.source === b.source && a.subject === b.subject && a.measure === b.measure && a.period === b.period;
}

function impliedRate(cny: Claim, usd: Claim): ImpliedRate {
  const middle = ({ reading: { low, high } }: Claim) =>
    low === "" || high === "" ? decimal(low || high) : decimal(low).plus(decimal(high)).div(2);
  const over = (a: string, b: string) => (a === "" || b === "" ? "" : decimalText(decimal(a).div(decimal(b))));
  return {
    source: cny.source,
    period: cny.period,
    cny,
    usd,
    rate: decimalText(middle(cny).div(middle(usd))),
    interval: { low: over(cny.interval.low, usd.interval.high), high: over(cny.interval.high, usd.interval.low) },
  };
}
