import { Decimal } from "../decimal.js";

/** How many draws fall into bins of one width, with edges that are round numbers. */
export interface Histogram {
  /** One more than there are bins, ascending, as plain decimals. */
  readonly edges: readonly string[];
  /** A bin holds its lower edge and not its upper one. */
  readonly counts: readonly number[];
  /** How many draws lie below the first edge, and how many at or above the last. */
  readonly below: number;
  readonly above: number;
}

const BINS = 30;

/**
 * A histogram from `low` to `high` of a column without a NaN, in about 30 bins as wide as 1, 2 or 5 times a power of ten. The
 * edges are decimals, so that they are the same wherever they are made. One bin where low and high are one value. For numbers that doubles hold in
 * full, from 1e-300 up.
 */
export function histogramOf(values: Float64Array, low: number, high: number): Histogram {
  const width = niceWidth(low, high);
  const first = new Decimal(low).div(width).floor();
  const last = Decimal.max(new Decimal(high).div(width).floor().plus(1), first.plus(1));
  const bins = last.minus(first).toNumber();
  const texts = Array.from({ length: bins + 1 }, (_, index) => first.plus(index).times(width).toFixed());
  const edges = Float64Array.from(texts, Number);
  const counts = new Array<number>(bins).fill(0);
  const [least, scale] = [edges[0]!, bins / (edges[bins]! - edges[0]!)];
  let [below, above] = [0, 0];
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value < least) below++;
    else if (value >= edges[bins]!) above++;
    else {
      let bin = Math.min(bins - 1, Math.floor((value - least) * scale));
      // The quotient may be off by a bit beside an edge: the edges decide.
      if (value < edges[bin]!) bin--;
      else if (value >= edges[bin + 1]!) bin++;
      counts[bin]!++;
    }
  }
  return { edges: texts, counts, below, above };
}

/** 1, 2 or 5 times a power of ten: the least that makes at most `BINS` bins. */
function niceWidth(low: number, high: number): Decimal {
  const span = new Decimal(high).minus(low);
  if (!span.gt(0)) {
    const size = new Decimal(low).abs();
    return new Decimal(10).pow(size.isZero() ? 0 : size.e - 2);
  }
  const rough = span.div(BINS);
  const power = new Decimal(10).pow(rough.e);
  return [1, 2, 5, 10].map((times) => power.times(times)).find((width) => width.gte(rough))!;
}
