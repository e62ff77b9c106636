import { isEmpty, isValue } from "./cell.js";
import { type Block, isSentence } from "./gather.js";
import { type Line, type Row, cellOf } from "./line.js";
import { isPeriod } from "./period.js";

/** Longer lines are no cells. */
const longestCell = 70;

/** The most columns that a table has whose heads stand on a line each. */
const widest = 12;

/** What a line is, taken as one cell; null where it is none. */
export type Kind = "value" | "period" | "words" | null;

export function kindOf({ text }: Line): Kind {
  const cell = text.trim();
  if (cell.length > longestCell) return null;
  if (isPeriod(cell)) return "period";
  if (isValue(cell) || isEmpty(cell)) return "value";
  return isSentence(cell) ? null : "words";
}

/** Years may stand down the side of a table. */
const isLabel = (kind: Kind): boolean => kind === "words" || kind === "period";

/**
 * The table that begins at a line and whose cells stand on a line each, as they do when they are copied from a web page:
 * perhaps what the columns hold, then a label and its values, again and again.
 */
export function gatherStacked(lines: readonly Line[], first: number, kindAt: (at: number) => Kind): Block | null {
  let start = first;
  while (start < first + widest && isLabel(kindAt(start + 1)) && isLabel(kindAt(start))) start += 1;
  if (!isLabel(kindAt(start))) return null;
  const width = runOf(kindAt, start + 1);
  if (width === 0) return null;
  const heads = Array.from({ length: width }, (_, index) => kindAt(start - width + index));
  const headed = start - width === first && heads.includes("period") && kindAt(first - 1) !== "period";
  if (!headed && start !== first) return null;
  const cells = (from: number, to: number): Row =>
    lines.slice(from, to).map((line) => cellOf(line, 0, line.text.length));
  const rows: Row[] = headed ? [[{ paragraph: first + 1, start: 0, text: "" }, ...cells(first, start)]] : [];
  const rowAt = (at: number): boolean => isLabel(kindAt(at)) && runOf(kindAt, at + 1) === width;
  let data = 0;
  let end = start;
  for (;;) {
    const isRow = rowAt(end);
    if (!isRow && !(kindAt(end) === "words" && rowAt(end + 1))) break;
    const next = isRow ? end + width + 1 : end + 1;
    rows.push(cells(end, next));
    if (isRow) data += 1;
    end = next;
  }
  const plain = headed ? data * width > 1 : data > 1 && width > 1;
  return { first, end, rows, plain, list: false };
}

/** How many values stand one after another. */
function runOf(kindAt: (at: number) => Kind, from: number): number {
  let end = from;
  while (kindAt(end) === "value") end += 1;
  return end - from;
}
