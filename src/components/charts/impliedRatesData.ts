import { decimal, decimalText } from "../../model/decimal.js";
import { type ImpliedRateRecord, type NotebookRecord } from "../../model/notebook.js";
import { claimEnds, isWithin } from "../claimEnds.js";
import { claimQuantity } from "../claimText.js";
import { type Bounds } from "../intervalScale.js";

/** A rate that one or more articles imply, with its interval: CNY per USD, plain decimals. */
export interface ImpliedRow extends Bounds {
  readonly label: string;
  readonly period: string;
  readonly rate: string;
  readonly sources: readonly string[];
  /** False where no rate that satisfies all pairs lies in the interval. */
  readonly fits: boolean;
}

/** The implied rates, an amount and its print once, with both ends of a printed range apart: the 2025 pair first. */
export function impliedRows(record: Pick<NotebookRecord, "claims" | "impliedRates" | "commonRate">): ImpliedRow[] {
  const rows = new Map<string, ImpliedRow>();
  for (const row of record.impliedRates.flatMap((pair) => rowsOf(record, pair))) {
    const key = `${row.period} ${row.label}`;
    const known = rows.get(key);
    const [tight, loose] = known && width(known) <= width(row) ? [known, row] : [row, known];
    rows.set(key, { ...tight, sources: [...new Set([...tight.sources, ...(loose?.sources ?? [])])].sort() });
  }
  return [...rows.values()].sort((a, b) => a.period.localeCompare(b.period) || Number(b.fits) - Number(a.fits));
}

function rowsOf(
  { claims, commonRate }: Pick<NotebookRecord, "claims" | "commonRate">,
  pair: ImpliedRateRecord,
): ImpliedRow[] {
  const cny = claims.find(({ claim }) => claim === pair.claimCny);
  const usd = claims.find(({ claim }) => claim === pair.claimUsd);
  if (!cny || !usd) return [];
  return claimEnds(cny).flatMap((over) =>
    claimEnds(usd).map((under) => {
      const interval = { low: divide(over.low, under.high), high: divide(over.high, under.low) };
      return {
        ...interval,
        label: `${claimQuantity(over.value, "CNY")} for ${claimQuantity(under.value, "USD")}`,
        period: pair.period,
        rate: divide(over.value, under.value),
        sources: [pair.source],
        fits: overlaps(interval, commonRate),
      };
    }),
  );
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
