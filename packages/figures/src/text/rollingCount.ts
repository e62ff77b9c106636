/** Fills in the occurrences of the phrases of one length, in one pass over the line. */
export function countLength(
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
