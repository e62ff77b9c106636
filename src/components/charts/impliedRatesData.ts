import { said } from "../../language/said.js";
import { decimal, decimalText } from "../../model/decimal.js";
import { type ImpliedRateRecord, type NotebookRecord } from "../../notebook/record.js";
import { claimRange } from "../../notebook/claimText.js";
import { type Bounds, isWithin } from "../../model/interval.js";

/** A rate that one or more articles imply, with its interval, as plain decimals. */
export interface ImpliedRow extends Bounds {
  readonly label: string;
  readonly period: string;
  /** The figures as printed: one rate, or from one end of a printed range to the other. */
  readonly printed: Bounds;
  /** What the articles are called, in their order. */
  readonly sources: readonly string[];
  /** False where no rate that satisfies all pairs lies in the interval. */
  readonly fits: boolean;
}

/** The implied rates as published, a pair of prints once, a printed range as one: the earliest year first. */
export function impliedRows(record: Pick<NotebookRecord, "claims" | "impliedRates" | "commonRate">): ImpliedRow[] {
  const rows = new Map<string, ImpliedRow>();
  for (const row of record.impliedRates.flatMap((pair) => rowOf(record, pair))) {
    const key = `${row.period} ${row.label}`;
    const known = rows.get(key);
    const tight = known && width(known) <= width(row) ? known : row;
    rows.set(key, { ...tight, sources: [...new Set([...(known?.sources ?? []), ...row.sources])] });
  }
  return [...rows.values()].sort((a, b) => a.period.localeCompare(b.period) || Number(b.fits) - Number(a.fits));
}

function rowOf(
  { claims, commonRate }: Pick<NotebookRecord, "claims" | "commonRate">,
  { claimOver, claimUnder, period, low, high }: ImpliedRateRecord,
): ImpliedRow[] {
  const over = claims.find(({ claim }) => claim === claimOver);
  const under = claims.find(({ claim }) => claim === claimUnder);
  if (!over || !under) return [];
  return [
    {
      low,
      high,
      label: said(
        `${claimRange(over, over)} for ${claimRange(under, under)}`,
        `${claimRange(over, over)} pour ${claimRange(under, under)}`,
      ),
      period,
      printed: { low: divide(over.low, under.high), high: divide(over.high, under.low) },
      sources: [over.sourceName],
      fits: overlaps({ low, high }, commonRate),
    },
  ];
}

const divide = (a: string, b: string): string =>
  a === "" || b === "" || decimal(b).isZero() ? "" : decimalText(decimal(a).div(decimal(b)));

const width = ({ low, high }: Bounds): number => (low === "" || high === "" ? Infinity : Number(high) - Number(low));

function overlaps(interval: Bounds, common: Bounds): boolean {
  if (common.low === "" && common.high === "") return true;
  const hasOwnEnd = [interval.low, interval.high].some((end) => end !== "" && isWithin(end, common));
  return (
    hasOwnEnd ||
    (common.low !== "" && isWithin(common.low, interval)) ||
    (common.high !== "" && isWithin(common.high, interval))
  );
}
