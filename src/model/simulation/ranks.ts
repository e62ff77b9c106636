/** The rank of each row from 1, equal values sharing the middle of their ranks. For columns without a NaN. */
export function midranks(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  const ranks = new Float64Array(values.length);
  if (values.length === 0) return ranks;
  // About a value for each part of the range, so that a search among all of them becomes one among a few.
  const parts = values.length;
  const least = sorted[0]!;
  const scale = (parts - 1) / (sorted[sorted.length - 1]! - least);
  const isParted = scale > 0 && scale < Infinity;
  const starts = isParted ? startsOf(sorted, least, scale, parts) : Uint32Array.of(0, sorted.length);
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    const part = isParted ? Math.floor((value - least) * scale) : 0;
    const before = countBelow(sorted, value, starts[part]!, starts[part + 1]!);
    const isAlone = before + 1 >= sorted.length || sorted[before + 1] !== value;
    ranks[index] = isAlone ? before + 1 : (before + 1 + countUpTo(sorted, value, before, starts[part + 1]!)) / 2;
  }
  return ranks;
}

/** How many values lie before each part of a range, then all of them; a value's part never lies before a lesser one's. */
function startsOf(sorted: Float64Array, least: number, scale: number, parts: number): Uint32Array {
  const starts = new Uint32Array(parts + 1);
  for (const value of sorted) starts[Math.floor((value - least) * scale) + 1]!++;
  for (let part = 0; part < parts; part++) starts[part + 1]! += starts[part]!;
  return starts;
}

function countBelow(sorted: Float64Array, value: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countUpTo(sorted: Float64Array, value: number, from: number, to: number): number {
  let [low, high] = [from, to];
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
