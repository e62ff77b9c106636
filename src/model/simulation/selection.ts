/** So many buckets and their counts fit beside a column in the nearest cache of a processor. */
const BUCKETS = 4_096;

/**
 * Quantiles of a column without a NaN, which stays as it is: linear between the two draws on either side of
 * (count − 1) × probability, as Excel's PERCENTILE.INC. By selection: the work grows with the rows, not with their order.
 * NaN for a column without rows.
 */
export function quantiles(values: Float64Array, probabilities: readonly number[]): number[] {
  if (values.length === 0) return probabilities.map(() => NaN);
  const last = values.length - 1;
  const places = probabilities.map((probability) => last * probability);
  const ranks = places.flatMap((place) => [Math.floor(place), Math.min(Math.floor(place) + 1, last)]);
  const wanted = [...new Set(ranks)].sort((a, b) => a - b);
  const found = ofRanks(values, wanted);
  return places.map((place) => {
    const below = found.get(Math.floor(place))!;
    const above = found.get(Math.min(Math.floor(place) + 1, last))!;
    return below === above ? below : below + (above - below) * (place - Math.floor(place));
  });
}

/**
 * The values of some ascending ranks. All values are counted in buckets of one width, and those of the few buckets that hold
 * a wanted rank are put in order: two passes over a column, of which each touches a value once.
 */
function ofRanks(values: Float64Array, ranks: readonly number[]): ReadonlyMap<number, number> {
  const [least, most] = rangeOf(values);
  // A value's bucket never lies before that of a lesser one, since each step of the product rounds that way.
  const scale = (BUCKETS - 1) / (most - least);
  // Of one value, or further apart than doubles reach: one bucket holds all.
  if (!(scale > 0 && scale < Infinity)) return inOrder(values.slice(), ranks, 0);
  const counts = countsOf(values, least, scale);
  const starts = new Int32Array(BUCKETS).fill(-1);
  const taken: { readonly from: number; readonly size: number; readonly start: number; readonly ranks: number[] }[] =
    [];
  let [from, start, next] = [0, 0, 0];
  for (let bucket = 0; bucket < BUCKETS && next < ranks.length; from += counts[bucket++]!) {
    const size = counts[bucket]!;
    const inside: number[] = [];
    while (next < ranks.length && ranks[next]! < from + size) inside.push(ranks[next++]!);
    if (inside.length === 0) continue;
    taken.push({ from, size, start, ranks: inside });
    starts[bucket] = start;
    start += size;
  }
  const gathered = gather(values, least, scale, starts, new Float64Array(start));
  const found = taken.flatMap((bucket) => [
    ...inOrder(gathered.subarray(bucket.start, bucket.start + bucket.size), bucket.ranks, bucket.from),
  ]);
  return new Map(found);
}

function rangeOf(values: Float64Array): [number, number] {
  let least = values[0]!;
  let most = least;
  const { length } = values;
  for (let index = 1; index < length; index++) {
    const value = values[index]!;
    if (value < least) least = value;
    else if (value > most) most = value;
  }
  return [least, most];
}

function countsOf(values: Float64Array, least: number, scale: number): Int32Array {
  const counts = new Int32Array(BUCKETS);
  const { length } = values;
  for (let index = 0; index < length; index++) counts[((values[index]! - least) * scale) | 0]!++;
  return counts;
}

/** Puts the values of every bucket that has a start there and behind it. */
function gather(
  values: Float64Array,
  least: number,
  scale: number,
  starts: Int32Array,
  gathered: Float64Array,
): Float64Array {
  const { length } = values;
  for (let index = 0; index < length; index++) {
    const value = values[index]!;
    const bucket = ((value - least) * scale) | 0;
    const place = starts[bucket]!;
    if (place < 0) continue;
    gathered[place] = value;
    starts[bucket] = place + 1;
  }
  return gathered;
}

/** The values of some ranks, counted from `from`, of values that come out in another order. */
function inOrder(values: Float64Array, ranks: readonly number[], from: number): Map<number, number> {
  const own = ranks.map((rank) => rank - from);
  order(values, own, 0, values.length - 1);
  return new Map(ranks.map((rank, index) => [rank, values[own[index]!]!]));
}

/** Puts the values of some ranks in their places, those before each at most as great and those behind at least. */
function order(values: Float64Array, ranks: readonly number[], first: number, last: number): void {
  if (ranks.length === 0 || first >= last) return;
  const middle = ranks.length >> 1;
  const rank = ranks[middle]!;
  select(values, rank, first, last);
  order(values, ranks.slice(0, middle), first, rank - 1);
  order(values, ranks.slice(middle + 1), rank + 1, last);
}

/** Hoare's selection with the median of three as pivot. */
function select(values: Float64Array, rank: number, first: number, last: number): void {
  while (last > first) {
    const pivot = medianOfThree(values[first]!, values[(first + last) >> 1]!, values[last]!);
    let left = first;
    let right = last;
    while (left <= right) {
      while (values[left]! < pivot) left++;
      while (values[right]! > pivot) right--;
      if (left > right) break;
      const value = values[left]!;
      values[left++] = values[right]!;
      values[right--] = value;
    }
    if (rank <= right) last = right;
    else if (rank >= left) first = left;
    else return;
  }
}

function medianOfThree(a: number, b: number, c: number): number {
  if (a < b) return b < c ? b : a < c ? c : a;
  return a < c ? a : b < c ? c : b;
}
