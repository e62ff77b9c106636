import { isEmpty, isValue } from "./cell.js";
import { type Block, isSentence } from "./gather.js";
import { type Line, type Row, cellOf } from "./line.js";
import { isPeriod } from "./period.js";

/** Longer lines are no cells. */
const longestCell = 70;

type Kind = "value" | "period" | "words";

const kindOf = (text: string): Kind => (isPeriod(text) ? "period" : isValue(text) || isEmpty(text) ? "value" : "words");

/** How far the lines from `first` are short enough to be cells. */
export function cellsEnd(lines: readonly Line[], first: number): number {
  let end = first;
  while (end < lines.length) {
    const text = (lines[end] as Line).text.trim();
    const kind = text.length <= longestCell ? kindOf(text) : null;
    if (kind === null || (kind === "words" && isSentence(text))) break;
    end += 1;
  }
  return end;
}

/**
 * The table among the lines from `first` to the one before `end` whose cells stand on a line each, as they do when they
 * are copied from a web page: perhaps what the columns hold, then a label and its values, again and again.
 */
export function gatherStacked(lines: readonly Line[], first: number, end: number): Block | null {
  const kindAt = (at: number): Kind | null =>
    at < first || at >= end ? null : kindOf((lines[at] as Line).text.trim());
  let start = first;
  while (start < end && !(isLabel(kindAt(start)) && kindAt(start + 1) === "value")) start += 1;
  if (start >= end) return null;
  const width = runOf(kindAt, start + 1);
  const rowAt = (at: number): boolean => isLabel(kindAt(at)) && runOf(kindAt, at + 1) === width;
  const cells = (from: number, to: number): Row => lines.slice(from, to).map(whole);
  const header = start - width;
  const above = Array.from({ length: width }, (_, index) => kindAt(header + index));
  const headed = header >= first && above.includes("period") && kindAt(header - 1) !== "period";
  const rows: Row[] = [];
  if (headed) rows.push([{ paragraph: header + 1, start: 0, text: "" }, ...cells(header, start)]);
  let at = start;
  let data = 0;
  for (;;) {
    if (rowAt(at)) {
      rows.push(cells(at, at + width + 1));
      data += 1;
      at += width + 1;
    } else if (kindAt(at) === "words" && rowAt(at + 1)) {
      rows.push(cells(at, at + 1));
      at += 1;
    } else break;
  }
  return {
    first: headed ? header : start,
    end: at,
    rows,
    plain: headed ? data * width > 1 : data > 1 && width > 1,
    list: false,
  };
}

const whole = (line: Line) => cellOf(line, 0, line.text.length);

/** Years may stand down the side of a table. */
const isLabel = (kind: Kind | null): boolean => kind === "words" || kind === "period";

/** How many values stand one after another. */
function runOf(kindAt: (at: number) => Kind | null, from: number): number {
  let end = from;
  while (kindAt(end) === "value") end += 1;
  return end - from;
}
