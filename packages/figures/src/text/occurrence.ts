/** Where a phrase stands in its line. */
export interface Placed {
  readonly start: number;
  readonly end: number;
}

/** In a line of this length every phrase is looked for by itself. */
const short = 8_192;

/**
 * The how-manieth time each phrase stands in its line, as plain text finds it; in a long line in time that grows with its length
 * and the number of different lengths.
 */
export function countOccurrences(line: string, placed: readonly Placed[]): number[] {
  const result = placed.map(() => 1);
  const lengths = new Map<number, number[]>();
  for (let index = 0; index < placed.length; index += 1) {
    const { start, end } = placed[index] as Placed;
    const length = line.length <= short ? 0 : end - start;
    const group = lengths.get(length);
    if (group === undefined) lengths.set(length, [index]);
    else group.push(index);
  }
  for (const [length, group] of lengths)
    if (length === 0) countEach(line, placed, group, result);
    else countLength(line, placed, length, group, result);
  return result;
}

/** Counts each phrase from where the last count of it stopped. */
function countEach(line: string, placed: readonly Placed[], group: readonly number[], result: number[]): void {
  const places = new Map<string, { count: number; from: number }>();
  for (const index of group) {
    const { start, end } = placed[index] as Placed;
    const figure = line.slice(start, end);
    const place = places.get(figure) ?? { count: 0, from: 0 };
    places.set(figure, place);
    for (let at = line.indexOf(figure, place.from); at >= 0 && at <= start; at = line.indexOf(figure, at + 1)) {
      place.count += 1;
      place.from = at + 1;
    }
    result[index] = Math.max(place.count, 1);
  }
}

/** Counts the phrases of one length in one pass over the line. */
function countLength(
  line: string,
  placed: readonly Placed[],
  length: number,
  group: readonly number[],
  result: number[],
): void {
  const phraseAt = (at: number): string => line.slice(at, at + length);
  const starts = group.map((index) => (placed[index] as Placed).start);
  const counts = new Map(starts.map((start) => [phraseAt(start), 0]));
  const opens = new Set(starts.map((start) => line.charCodeAt(start)));
  let next = 0;
  for (let at = 0; next < group.length; at += 1) {
    const count = opens.has(line.charCodeAt(at)) ? counts.get(phraseAt(at)) : undefined;
    if (count !== undefined) counts.set(phraseAt(at), count + 1);
    if (starts[next] !== at) continue;
    result[group[next] as number] = (count ?? 0) + 1;
    next += 1;
  }
}
