import { countLength } from "./rollingCount.js";

/** How far the occurrences of a phrase have been counted in a line. */
interface Place {
  count: number;
  from: number;
}

/** The how-manieth time a phrase stands in its line at `start`, counted from where the last count of it stopped. */
function occurrenceAt(line: string, figure: string, start: number, places: Map<string, Place>): number {
  let place = places.get(figure);
  if (place === undefined) places.set(figure, (place = { count: 0, from: 0 }));
  for (let at = line.indexOf(figure, place.from); at >= 0 && at <= start; at = line.indexOf(figure, at + 1)) {
    place.count += 1;
    place.from = at + 1;
  }
  return Math.max(place.count, 1);
}

/** In a line of this length every phrase is looked for by itself. */
const short = 8_192;

/** Fewer phrases of one length than this are looked for one by one. */
const few = 4;

/**
 * The occurrence of every phrase of a line; in a long one in time that grows with the line's length and the number of different lengths:
 * for each length one pass with a rolling hash. `spans` holds start and end of each phrase, in order.
 */
export function countOccurrences(line: string, spans: Int32Array): Int32Array {
  const result = new Int32Array(spans.length / 2).fill(1);
  if (line.length <= short) {
    countEach(line, spans, Array.from(result.keys()), result);
    return result;
  }
  const byLength = new Map<number, number[]>();
  for (let index = 0; index < result.length; index += 1) {
    const length = (spans[2 * index + 1] ?? 0) - (spans[2 * index] ?? 0);
    const group = byLength.get(length);
    if (group === undefined) byLength.set(length, [index]);
    else group.push(index);
  }
  for (const [length, group] of byLength)
    if (group.length < few) countEach(line, spans, group, result);
    else countLength(line, spans, length, group, result);
  return result;
}

function countEach(line: string, spans: Int32Array, group: readonly number[], result: Int32Array): void {
  const places = new Map<string, Place>();
  for (const index of group) {
    const start = spans[2 * index] ?? 0;
    result[index] = occurrenceAt(line, line.slice(start, spans[2 * index + 1]), start, places);
  }
}
