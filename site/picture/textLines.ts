import { type Typeface } from "./typeface.js";

/** The width of a text set in a face at `size`; a character that it has no glyph for is taken as an em. Kerning, which mostly narrows it, is left out. */
export function textWidth({ widthOf }: Typeface, text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (widthOf(character) ?? 1) * size, 0);
}

/** The characters of a text that a face has no glyph for, each once: they would be drawn as boxes. */
export function missingGlyphs({ widthOf }: Typeface, text: string): string[] {
  return [...new Set(text)].filter((character) => widthOf(character) === null);
}

/** How a text is to be set. */
export interface Setting {
  readonly face: Typeface;
  readonly width: number;
  readonly lines: number;
  /** Sizes to try, largest first. */
  readonly sizes: readonly number[];
}

/** A text in lines, at the size at which they are set. */
export interface SetText {
  readonly size: number;
  readonly lines: readonly string[];
  /** Whether all of it is there. */
  readonly isWhole: boolean;
}

/**
 * A text in as few lines as the largest size takes at which it fits, about equally long; broken at plain spaces alone. Where
 * it fits at none, the lines there are at the smallest, the last one ending in `…`.
 */
export function setText(text: string, { face, width, lines: most, sizes }: Setting): SetText {
  const widthAt = (size: number) => (line: string) => textWidth(face, line, size);
  for (const size of sizes) {
    const lines = brokenLines(text, width, widthAt(size));
    const fits = lines.length <= most && lines.every((line) => widthAt(size)(line) <= width);
    if (fits) return { size, lines: balancedLines(text, width, lines.length, widthAt(size)), isWhole: true };
  }
  const size = sizes.at(-1) ?? 0;
  const [shown, rest] = parted(brokenLines(text, width, widthAt(size)), most);
  const last = shown.length - 1;
  const cut = (line: string): string =>
    rest.length > 0 ? shortened(`${line} ${rest[0]}`, width, widthAt(size)) : line;
  return { size, lines: shown.map((line, index) => (index === last ? cut(line) : line)), isWhole: false };
}

type WidthOf = (line: string) => number;

/** Lines as long as fit into `width`; a word that is longer has one of its own. */
function brokenLines(text: string, width: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As many lines as `count`, as narrow as they can be, or a little wider where one of them then ends with a part of the sentence. */
function balancedLines(text: string, width: number, count: number, widthOf: WidthOf): string[] {
  let [low, high] = [width / 2, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const lines = brokenLines(text, middle, widthOf);
    if (lines.length > count || lines.some((line) => widthOf(line) > middle)) low = middle;
    else high = middle;
  }
  const tried = [1, 1.05, 1.1, 1.15].map((wider) => brokenLines(text, Math.min(width, high * wider), widthOf));
  const endsPart = (lines: readonly string[]): boolean => lines.slice(0, -1).some((line) => /[,;:.?!]$/.test(line));
  return tried.find((lines) => lines.length === count && endsPart(lines)) ?? tried[0]!;
}

function shortened(text: string, width: number, widthOf: WidthOf): string {
  let kept = text;
  while (kept !== "" && widthOf(`${kept}…`) > width) kept = kept.replace(/\s*\S\s*$/u, "");
  return `${kept}…`;
}

const parted = <Item>(items: readonly Item[], at: number): [Item[], Item[]] => [items.slice(0, at), items.slice(at)];
