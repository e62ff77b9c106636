import { catalogue } from "../language/catalogue.js";

const words = catalogue({
  en: {
    orNearest: (name: string) => `; did you mean \`${name}\`?`,
  },
  fr: {
    orNearest: (name) => ` ; vouliez-vous dire \`${name}\` ?`,
  },
});
/**
 * The name that a misspelt one most likely means: the fewest letters inserted, left out, changed or swapped, letter case
 * aside, and no more than a third of the word; failing that, one that goes on after a word of three letters or more. Null
 * where nothing is near. Of equals, the first in the list.
 */
export function nearestName(name: string, names: Iterable<string>): string | null {
  const wanted = name.toLowerCase().slice(0, 64);
  let best: string | null = null;
  let longer: string | null = null;
  let limit = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of names) {
    if (wanted.length >= 3) longer ??= candidate.toLowerCase().startsWith(wanted) ? candidate : null;
    if (Math.abs(candidate.length - wanted.length) >= limit) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance < limit) {
      best = candidate;
      limit = distance;
      if (distance === 0) break;
    }
  }
  return best ?? longer;
}

/** Optimal string alignment distance, or `limit` as soon as it cannot stay below that. */
export function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, before[column - 2]! + 1);
      }
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least >= limit) return limit;
    before = previous;
    previous = current;
  }
  return previous[b.length]!;
}

/** What a sentence about an unknown name offers in its place; empty for null. */
export const orNearest = (nearest: string | null): string => (nearest === null ? "" : words().orNearest(nearest));
