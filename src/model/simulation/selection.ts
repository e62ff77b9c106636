/**
 * Quantiles of a column without a NaN, whose rows come out in another order: linear between the two draws on either side of
 * (count − 1) × probability, as Excel's PERCENTILE.INC. By selection: the work grows with the rows, not with their order.
 * NaN for a column without rows.
 */
export function quantiles(values: Float64Array, probabilities: readonly number[]): number[] {
  if (values.length === 0) return probabilities.map(() => NaN);
  const places = probabilities.map((probability) => (values.length - 1) * probability);
  const ranks = places.flatMap((place) => [Math.floor(place), Math.min(Math.floor(place) + 1, values.length - 1)]);
  const wanted = [...new Set(ranks)].sort((a, b) => a - b);
  order(values, wanted, 0, values.length - 1);
  return places.map((place) => {
    const below = values[Math.floor(place)]!;
    const above = values[Math.min(Math.floor(place) + 1, values.length - 1)]!;
    return below === above ? below : below + (above - below) * (place - Math.floor(place));
  });
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
