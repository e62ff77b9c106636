import { isEmpty, isValue } from "./cell.js";
import { type Block } from "./gather.js";
import { type Cell, type Line, type Row, cellOf } from "./line.js";
import { isPeriod } from "./period.js";

/** Longer lines are no rows of a list. */
export const longestLine = 200;

/** What stands after every label. */
const marked = /[:：)）]/;
const labelled = /^(\s*(?:[-–•·*▪■●]\s+)?(?:[^:：]{1,80}?))\s?[:：](?!\/\/)\s*(?=\S)/u;
const bracketed = /^(\s*(?:[-–•·*▪■●]\s+)?\D{0,80}?[(（][^()（）]{1,40}[)）])\s*(?:[–—-]\s+)?(?=\S)/u;

/** Lines of a list from `first` on, each a label and what it holds that `accepts` takes (`simple` where that is cells and no prose); null where that line is none. */
export function gatherList(
  lines: readonly Line[],
  first: number,
  accepts: (label: string, simple: boolean) => boolean,
): Block | null {
  const rows: Row[] = [];
  let end = first;
  for (; end < lines.length; end += 1) {
    const line = lines[end] as Line;
    const found = end > first && line.apart ? null : listRow(line);
    if (found === null || !accepts(found.row[0]?.text ?? "", found.simple)) break;
    rows.push(found.row);
  }
  return rows.length === 0 ? null : { first, end, rows, plain: false, list: true };
}

/** A line as a label and what it holds, `simple` where that is cells and no prose; null for any other. */
export function listRow(line: Line): { row: Row; simple: boolean } | null {
  if (line.text.length > longestLine || !marked.test(line.text)) return null;
  const label = labelled.exec(line.text) ?? bracketed.exec(line.text);
  if (label === null) return null;
  const name = cellOf(line, 0, label[1]?.length ?? 0);
  const rest = cellOf(line, label[0].length, line.text.length);
  if (!/\p{L}/u.test(name.text)) return null;
  if (isValue(rest.text) || isPeriod(rest.text)) return { row: [name, rest], simple: true };
  const several = spacedCells(line, label[0].length);
  if (several !== null) return { row: [name, ...several], simple: true };
  return /^[^\p{L}\d]{0,3}\d/u.test(rest.text) ? { row: [name, rest], simple: false } : null;
}

/** Whether a line may be a row with single spaces: it ends with a number. */
export const endsWithNumber = ({ text }: Line): boolean =>
  text.length <= longestLine && /[\d)）%％]$/.test(text) && /[\s)）][(（$€£+−–-]*\d[\d.,]*\s?[)）%％]*$/.test(text);

/** Rows of words and numbers with single spaces between them, which only a head tells from prose. */
export function gatherSpaced(lines: readonly Line[], first: number): Block | null {
  const rows: Row[] = [];
  let width = 0;
  let end = first;
  for (; end < lines.length; end += 1) {
    const line = lines[end] as Line;
    if (line.text.length > longestLine || (end > first && line.apart)) break;
    const header = rows.length === 0 ? periodCells(line) : null;
    const row = header ?? spacedRow(line, width);
    if (row === null) break;
    width ||= row.length - 1;
    rows.push(row);
  }
  return rows.length === 0 ? null : { first, end, rows, plain: false, list: false };
}

const word = /\S+/gu;

/** The label and the values at the end of a line; null where there are none, or not as many as there are columns. */
function spacedRow(line: Line, width: number): Row | null {
  const words = [...line.text.matchAll(word)];
  const named = words.findLastIndex(([text]) => /\p{L}{2}/u.test(text) && !isEmpty(text) && !isValue(text));
  for (let at = Math.max(named, 0); at < words.length - 1; at += 1) {
    const from = (words[at]?.index ?? 0) + (words[at]?.[0].length ?? 0);
    const cells = spacedCells(line, from, width);
    const label = cellOf(line, 0, from);
    if (cells !== null && /\p{L}/u.test(label.text) && label.text.length <= 80) return [label, ...cells];
    if (width === 0) return null;
  }
  return null;
}

/**
 * The values from a place to the end of a line. Where digits after a space may be the next group of a number or a number of
 * their own, the number of columns tells; null where it does not.
 */
function spacedCells(line: Line, from: number, width = 0): Cell[] | null {
  const words = [...line.text.matchAll(word)].filter(({ index }) => index >= from);
  const join = (groups: boolean): Cell[] => {
    const joined: Cell[] = [];
    for (const { index, 0: text } of words) {
      const before = joined.at(-1);
      const group =
        groups &&
        /^\d{3}(?:[.,]\d+)?[)）]?$/.test(text) &&
        /^[(（+−–-]*\d{1,3}(?:[ \u00a0\u202f]\d{3})*$/.test(before?.text ?? "");
      const sign = /^[%％€$£]$/.test(text) && /\d$/.test(before?.text ?? "");
      if (before !== undefined && (group || sign)) joined.pop();
      joined.push(cellOf(line, before !== undefined && (group || sign) ? before.start : index, index + text.length));
    }
    return joined;
  };
  const ways = [join(true), join(false)].filter(
    (cells) => cells.length > 0 && cells.every(({ text }) => isEmpty(text) || isValue(text)),
  );
  if (width > 0) return ways.find((cells) => cells.length === width) ?? null;
  const [first, second = first] = ways;
  return first !== undefined && (first.length === 1 || second?.length === first.length) ? first : null;
}

/** What the columns hold: periods, with words of change after them and perhaps a head before them; null for other lines. */
function periodCells(line: Line): Row | null {
  const words = [...line.text.matchAll(word)];
  const startOf = (at: number): number => words[at]?.index ?? line.text.length;
  const part = (at: number, end: number): Cell => cellOf(line, startOf(at), startOf(end));
  const periodEnd = (at: number): number =>
    [4, 3, 2, 1].map((count) => at + count).find((end) => isPeriod(part(at, end).text)) ?? at;
  const first = words.findIndex((_, at) => periodEnd(at) > at);
  if (first < 0) return null;
  const cells: Cell[] = [cellOf(line, 0, startOf(first))];
  for (let at = first; at < words.length;) {
    const end = Math.min(periodEnd(at), words.length);
    if (end === at && words.length - at > 3) return null;
    const next = end > at ? end : words.length;
    cells.push(part(at, next));
    at = next;
  }
  return cells;
}
