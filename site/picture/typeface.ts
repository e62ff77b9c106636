import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inflateSync } from "node:zlib";

/** A face that pictures are drawn with. */
export interface Typeface {
  /** What its files call it: each weight is a family of its own. */
  readonly family: string;
  /** Files of the face as TrueType: one for each part of the alphabet. */
  readonly files: readonly Buffer[];
  /** How far a character moves on, in ems; null where the face has no glyph for it. */
  readonly widthOf: (character: string) => number | null;
}

/** The faces of pictures: the house's for headlines, for what stands around them, and for figures in charts. */
export interface Typefaces {
  readonly headline: Typeface;
  readonly text: Typeface;
  readonly strong: Typeface;
}

/** Reads the faces of pictures from the packages installed. */
export function loadTypefaces(): Typefaces {
  return {
    headline: loadTypeface("Source Serif 4 SemiBold", "source-serif-4", 600),
    text: loadTypeface("Inter", "inter", 400),
    strong: loadTypeface("Inter SemiBold", "inter", 600),
  };
}

/** Every face of a set, in one order. */
export const facesOf = ({ headline, text, strong }: Typefaces): readonly Typeface[] => [headline, text, strong];

function loadTypeface(family: string, name: string, weight: number): Typeface {
  const { resolve } = createRequire(import.meta.url);
  // The faces that pages use vary in weight, which those who draw pictures don't understand; nor do they read WOFF.
  const files = ["latin", "latin-ext"].map((part) =>
    trueType(readFileSync(resolve(`@fontsource/${name}/files/${name}-${part}-${weight}-normal.woff`))),
  );
  const parts = files.map(advances);
  const widthOf = (character: string): number | null => {
    for (const width of parts) {
      const found = width(character.codePointAt(0) ?? 0);
      if (found !== null) return found;
    }
    return null;
  };
  return { family, files, widthOf };
}

/**
 * A WOFF 1 file as the TrueType file that it holds: the same tables, each unpacked, behind a directory of its own.
 * @throws Error for another kind of file.
 */
export function trueType(woff: Buffer): Buffer {
  const kind = woff.toString("latin1", 0, 4);
  if (kind !== "wOFF") throw new Error(`typeface: kind: got ${JSON.stringify(kind)} (a WOFF 1 file)`);
  const count = woff.readUInt16BE(12);
  const entries = Array.from({ length: count }, (_, index) => 44 + 20 * index);
  const tables = entries.map((at) => {
    const [offset, packed, length] = [at + 4, at + 8, at + 12].map((field) => woff.readUInt32BE(field)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    return packed < length ? inflateSync(bytes) : bytes;
  });
  const head = Buffer.alloc(12 + 16 * count);
  woff.copy(head, 0, 4, 8);
  const exponent = Math.floor(Math.log2(count));
  [count, 16 * 2 ** exponent, exponent, 16 * (count - 2 ** exponent)].forEach((value, index) =>
    head.writeUInt16BE(value, 4 + 2 * index),
  );
  const parts: Uint8Array[] = [head];
  let offset = head.length;
  for (const [index, table] of tables.entries()) {
    const entry = 12 + 16 * index;
    woff.copy(head, entry, entries[index]!, entries[index]! + 4);
    woff.copy(head, entry + 4, entries[index]! + 16, entries[index]! + 20);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(table.length, entry + 12);
    const padding = Buffer.alloc(-table.length & 3);
    parts.push(table, padding);
    offset += table.length + padding.length;
  }
  return Buffer.concat(parts);
}

/** How far each character of a TrueType file moves on, in ems, by its code; null where there is no glyph for it. */
function advances(file: Buffer): (code: number) => number | null {
  const table = (name: string): Buffer => {
    for (let at = 12; at < 12 + 16 * file.readUInt16BE(4); at += 16)
      if (file.toString("latin1", at, at + 4) === name) return file.subarray(file.readUInt32BE(at + 8));
    throw new Error(`typeface: ${name}: missing (a TrueType file with this table)`);
  };
  const unitsPerEm = table("head").readUInt16BE(18);
  const measured = table("hhea").readUInt16BE(34);
  const metrics = table("hmtx");
  const glyphs = glyphsOf(table("cmap"));
  return (code) => {
    const glyph = glyphs.get(code);
    if (glyph === undefined) return null;
    // The last width stands for all glyphs behind it.
    return metrics.readUInt16BE(4 * Math.min(glyph, measured - 1)) / unitsPerEm;
  };
}

/** The glyph of each character code, from a character map that has them in segments (format 4). */
function glyphsOf(map: Buffer): ReadonlyMap<number, number> {
  const offsets = Array.from({ length: map.readUInt16BE(2) }, (_, index) => map.readUInt32BE(8 + 8 * index));
  const offset = offsets.find((each) => map.readUInt16BE(each) === 4);
  if (offset === undefined) throw new Error("typeface: cmap: no table of format 4");
  const segments = map.readUInt16BE(offset + 6) / 2;
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < segments; segment += 1) {
    const at = offset + 14 + 2 * segment;
    const [last, first, delta] = [at, at + 2 + 2 * segments, at + 2 + 4 * segments].map((field) =>
      map.readUInt16BE(field),
    ) as [number, number, number];
    const rangeAt = at + 2 + 6 * segments;
    const range = map.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const listed = range === 0 ? code : map.readUInt16BE(rangeAt + range + 2 * (code - first));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
