import { strFromU8, strToU8, unzipSync } from "fflate";
import { zip } from "../zip.js";
import { type Grid, rowHeight } from "./grid.js";

/**
 * The file that the library made, with its errors told as errors, its notes as large as their text, and packed anew: the
 * library packs with what the browser or Node brings, whose bytes differ. In the order of their names the list of types,
 * `[Content_Types].xml`, comes first, as readers expect.
 */
export function finishFile(file: Uint8Array, grids: readonly Grid[]): Uint8Array {
  const parts = unzipSync(file);
  return zip(new Map(Object.entries(parts).map(([name, bytes]) => [name, finishPart(name, bytes, grids)])));
}

function finishPart(name: string, bytes: Uint8Array, grids: readonly Grid[]): Uint8Array {
  if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) return strToU8(withErrors(strFromU8(bytes)));
  const [, drawing] = /^xl\/drawings\/vmlDrawing(\d+)\.vml$/.exec(name) ?? [];
  if (drawing === undefined) return bytes;
  return strToU8(withNoteSizes(strFromU8(bytes), grids[Number(drawing) - 1]!));
}

// <c r="D5" s="3" t="str"><f>formula</f><v>#DIV/0!</v>
const errorAsText =
  /(<c r="[A-Z]+\d+"(?: s="\d+")?) t="str"(?=><f>[^<]*<\/f><v>#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)<\/v>)/g;

/** What a formula comes to is written as text by the library, an error too, which readers would take for a word. */
const withErrors = (sheet: string): string => sheet.replace(errorAsText, '$1 t="e"');

/** The size of a note, in pixels of a screen: wide enough for a sentence, and as high as its lines. */
const noteWidth = 380;
const charactersALine = 54;
const lineHeight = 19;
const pointsAPixel = 0.75;

function withNoteSizes(drawing: string, grid: Grid): string {
  const notes = grid.rows.flatMap((row, index) =>
    row.flatMap((cell, column) => (cell?.note ? [{ row: index, column, note: cell.note }] : [])),
  );
  let next = 0;
  return drawing.replace(/width:108pt;height:59\.25pt(.*?)<x:Anchor>[^<]*<\/x:Anchor>/gs, (_, between: string) => {
    const { row, column, note } = notes[next++]!;
    const lines = note
      .split("\n")
      .reduce((all, line) => all + Math.max(1, Math.ceil(line.length / charactersALine)), 0);
    const height = lines * lineHeight + 10;
    const [right, rightRest] = reached(column + 1, noteWidth + 15, (at) => (grid.widths[at] ?? 9) * 7 + 5);
    const [bottom, bottomRest] = reached(row, height + 2, (at) => rowHeight(grid, at) / pointsAPixel);
    const size = `width:${noteWidth * pointsAPixel}pt;height:${height * pointsAPixel}pt`;
    const anchor = [column + 1, 15, row, 2, right, rightRest, bottom, bottomRest].join(",");
    return `${size}${between}<x:Anchor>${anchor}</x:Anchor>`;
  });
}

/** The column or row in which a length ends, and how far into it. */
function reached(from: number, length: number, sizeOf: (at: number) => number): readonly [at: number, rest: number] {
  let [at, rest] = [from, length];
  while (rest >= sizeOf(at)) rest -= sizeOf(at++);
  return [at, Math.floor(rest)];
}
