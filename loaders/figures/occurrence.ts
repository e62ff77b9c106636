/** Where phrases stand in a line, in order, two numbers each. */
export class Spans {
  count = 0;
  #numbers = new Int32Array(64);

  add(start: number, end: number): void {
    if (2 * this.count === this.#numbers.length) {
      const grown = new Int32Array(2 * this.#numbers.length);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[2 * this.count] = start;
    this.#numbers[2 * this.count + 1] = end;
    this.count += 1;
  }

  start(index: number): number {
    return this.#numbers[2 * index] ?? 0;
  }

  end(index: number): number {
    return this.#numbers[2 * index + 1] ?? 0;
  }

  values(): Int32Array {
    return this.#numbers.subarray(0, 2 * this.count);
  }
}

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

function countLength(
  line: string,
  spans: Int32Array,
  length: number,
  group: readonly number[],
  result: Int32Array,
): void {
  let size = 16;
  while (size < 2 * group.length) size *= 2;
  // Slots of different phrases: where one stands (from 1), its hash, how often it has been seen.
  const places = new Int32Array(size);
  const hashes = new Int32Array(size);
  const counts = new Int32Array(size);
  let power = 1;
  for (let index = 1; index < length; index += 1) power = Math.imul(power, 31);
  let slot = 0;
  for (const index of group) {
    const start = spans[2 * index] ?? 0;
    let hash = 0;
    for (let at = start; at < start + length; at += 1) hash = (Math.imul(hash, 31) + line.charCodeAt(at)) | 0;
    slot = find(line, places, hashes, hash, start, length);
    if (places[slot] !== 0) continue;
    places[slot] = start + 1;
    hashes[slot] = hash;
  }
  const last = spans[2 * (group.at(-1) ?? 0)] ?? 0;
  let next = 0;
  let hash = 0;
  for (let at = 0; at < length; at += 1) hash = (Math.imul(hash, 31) + line.charCodeAt(at)) | 0;
  for (let at = 0; at <= last; at += 1) {
    slot = places[(hash ^ (hash >>> 15)) & (size - 1)] === 0 ? -1 : find(line, places, hashes, hash, at, length);
    if (slot >= 0 && places[slot] !== 0) {
      const count = (counts[slot] ?? 0) + 1;
      counts[slot] = count;
      const index = group[next] ?? -1;
      if (spans[2 * index] === at) {
        result[index] = count;
        next += 1;
      }
    }
    hash = (Math.imul(hash - Math.imul(line.charCodeAt(at), power), 31) + line.charCodeAt(at + length)) | 0;
  }
}

/** The slot of the phrase that stands at `at`, or an empty one. */
function find(line: string, places: Int32Array, hashes: Int32Array, hash: number, at: number, length: number): number {
  const mask = places.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (;;) {
    const place = places[slot] ?? 0;
    if (place === 0 || (hashes[slot] === hash && sameText(line, place - 1, at, length))) return slot;
    slot = (slot + 1) & mask;
  }
}

function sameText(line: string, a: number, b: number, length: number): boolean {
  if (a === b) return true;
  for (let offset = 0; offset < length; offset += 1)
    if (line.charCodeAt(a + offset) !== line.charCodeAt(b + offset)) return false;
  return true;
}
