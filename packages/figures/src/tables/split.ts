import { type Cell, type Line, cellOf } from "./line.js";
import { isPeriod } from "./period.js";

/** How the cells of a row are told apart. */
export type Layout = "bar" | "tab" | "semicolon" | "gap";

/** Longer lines are no rows. */
export const longestRow = 400;

const space = "[ \\u00a0\\u2000-\\u200a\\u202f\\u3000]";
const marks: Readonly<Record<Layout, RegExp>> = {
  bar: /[|｜│]/g,
  tab: /\t/g,
  semicolon: /[;；]/g,
  gap: new RegExp(`(?:${space}{2,}|${space}*(?:\\.{3,}|…+|(?:\\. ){3,}\\.?)${space}*)`, "g"),
};

/** What every row has somewhere: a quick no for prose. */
const apart = /[|｜│\t;；]|[ \u00a0\u2000-\u200a\u202f\u3000]{2}|\.{4}|…{2}/;

/** The layout that a line may be a row of, or null for prose. */
export function layoutOf(text: string): Layout | null {
  if (text.length > longestRow || !apart.test(text)) return null;
  const trimmed = text.trim();
  if (/[|｜│]/.test(text)) return "bar";
  if (trimmed.includes("\t") || (text.includes("\t") && isPeriod(trimmed))) return "tab";
  if (/[;；]/.test(text)) return "semicolon";
  return apart.test(trimmed) ? "gap" : null;
}

/** Whether a line only draws a table: `|---|---:|`, `=====`. */
export const isRule = (text: string): boolean => /^[\s|｜│:+=_─—–-]+$/.test(text) && /[-=_─—–]{2}/.test(text);

/** The cells of a line. */
export function splitRow(line: Line, layout: Layout): Cell[] {
  const cells: Cell[] = [];
  const { text } = line;
  let from = layout === "gap" ? text.length - text.trimStart().length : 0;
  const to = layout === "gap" ? text.trimEnd().length : text.length;
  const mark = marks[layout];
  mark.lastIndex = from;
  for (let found = mark.exec(text); found !== null && found.index < to; found = mark.exec(text)) {
    cells.push(cellOf(line, from, found.index));
    from = found.index + found[0].length;
  }
  cells.push(cellOf(line, from, to));
  // A border to the left and to the right holds no cell.
  if (layout === "bar" && cells.length > 2 && /^\s*[|｜│].*[|｜│]\s*$/.test(text)) cells.shift();
  if (cells.length > 1 && cells.at(-1)?.text === "" && layout !== "tab") cells.pop();
  return joinParts(line, cells);
}

/** A currency sign in a cell of its own belongs to the number after it, `%` and a bracket to the one before it. */
function joinParts(line: Line, cells: readonly Cell[]): Cell[] {
  const joined: Cell[] = [];
  for (const cell of cells) {
    const before = joined.at(-1);
    const together =
      before !== undefined &&
      joined.length > 1 &&
      ((/^[(（]?\s*(?:\p{Sc}|[A-Z]{2}\$|[-−])$/u.test(before.text) && /^[(（]?[\d–—-]/.test(cell.text)) ||
        (/^(?:[)）]\s*[%％]?|[%％])$/.test(cell.text) && /\d/.test(before.text)));
    if (together) joined[joined.length - 1] = cellOf(line, before.start, cell.start + cell.text.length);
    else joined.push(cell);
  }
  return joined;
}
