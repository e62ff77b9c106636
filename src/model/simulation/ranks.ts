/** The rank of each row from 1, equal values sharing the middle of their ranks. For columns without a NaN. */
export function midranks(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  const ranks = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    const before = countBelow(sorted, value);
    const isAlone = before + 1 >= sorted.length || sorted[before + 1] !== value;
    ranks[index] = isAlone ? before + 1 : (before + 1 + countUpTo(sorted, value, before)) / 2;
  }
  return ranks;
}

function countBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countUpTo(sorted: Float64Array, value: number, from: number): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Spearman's rank correlation of two columns of ranks (`midranks`): 1 where one always rises with the other, −1 where it
 * always falls, near 0 where they have nothing to do with each other; null where one of them does not vary.
 */
export function rankCorrelation(first: Float64Array, second: Float64Array): number | null {
  const middle = (first.length + 1) / 2;
  let [both, one, other] = [0, 0, 0];
  for (let index = 0; index < first.length; index++) {
    const a = first[index]! - middle;
    const b = second[index]! - middle;
    both += a * b;
    one += a * a;
    other += b * b;
  }
  return one === 0 || other === 0 ? null : both / Math.sqrt(one * other);
}
