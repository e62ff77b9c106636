import { isEmpty, isValue } from "./cell.js";
import { type Line, type Row } from "./line.js";
import { isPeriod } from "./period.js";
import { type Layout, isRule, layoutOf, splitRow } from "./split.js";

/** Lines that are the rows of one table, from `first` to the one before `end`. */
export interface Block {
  readonly first: number;
  readonly end: number;
  readonly rows: readonly Row[];
  /** Numbers stand in it as they do in nothing but a table: it is one without a head too. */
  readonly plain: boolean;
  /** Every row is a label and what it holds, a colon between them. */
  readonly list: boolean;
}

const longestTitle = 80;

/** Whether a text ends as a sentence does. */
export const isSentence = (text: string): boolean => text.length > 160 || /[.!?。！？；;…][)）»”"]?$/.test(text.trim());

/** Whether a row holds values, beside its label. */
export const hasValues = (row: Row): boolean => row.slice(1).some(({ text }) => isValue(text));

/** Whether a row says what the columns hold: periods, or words with periods. */
export const isHeader = (row: Row): boolean => !hasValues(row) && row.slice(1).some(({ text }) => text !== "");

/** The rows that begin at a line, each on a line of its own, with its cells set apart; null for prose. */
export function gatherRows(lines: readonly Line[], first: number): Block | null {
  const layout = layoutOf(lines[first]?.text ?? "");
  if (layout === null) return null;
  const rows: Row[] = [];
  let end = first;
  let title: Row | null = null;
  let valued = false;
  for (let at = first; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (isRule(line.text) && rows.length > 0) {
      end = at + 1;
      continue;
    }
    const row = rowOf(line, layout) ?? (rows.length === 0 ? headerOf(line, layout, lines[at + 1]) : null);
    if (row === null) {
      // The title of a section stands between the rows of one table.
      if (title !== null || rows.length === 0 || !isTitle(line)) break;
      title = [{ paragraph: line.paragraph, start: 0, text: line.text.trim() }];
      continue;
    }
    // After an empty line, a title or a line of periods begins another table.
    if (valued && isHeader(row) && (line.apart || title !== null)) break;
    if (title !== null && (lines[at - 1]?.apart ?? false)) break;
    if (title !== null) rows.push(title);
    title = null;
    rows.push(row);
    valued ||= hasValues(row);
    end = at + 1;
  }
  if (rows.length === 0) return null;
  const data = rows.filter(hasValues);
  const even = layout === "bar" || layout === "tab" || data.every((row) => row.length === data[0]?.length);
  return { first, end, rows: alignLabels(rows), plain: data.length > 1 && even, list: false };
}

const isTitle = ({ text }: Line): boolean =>
  text.length <= longestTitle && layoutOf(text) === null && !isSentence(text) && !/\d{3}|\d[.,]\d/.test(text);

/** The cells of a line, or null where it is no row. */
function rowOf(line: Line, layout: Layout): Row | null {
  if (layoutOf(line.text) !== layout) return null;
  const cells = splitRow(line, layout);
  if (cells.length < 2) return layout === "bar" ? cells : null;
  const known = cells.slice(1).filter(({ text }) => isEmpty(text) || isPeriod(text) || isValue(text)).length;
  if (layout === "bar" || layout === "tab") return cells.some(({ text }) => text.length > 120) ? null : cells;
  // Semicolons and wide spaces stand in prose too.
  const short = cells.every(({ text }, index) => text.length <= (index === 0 ? 80 : 40));
  const header = cells.some(({ text }) => isPeriod(text));
  return short && (known === cells.length - 1 || (known > 0 && (header || layout === "gap"))) ? cells : null;
}

/** What the columns hold, in words alone: short ones, above a row of as many cells. */
function headerOf(line: Line, layout: Layout, next: Line | undefined): Row | null {
  const row = next === undefined ? null : rowOf(next, layout);
  if (row === null || !hasValues(row) || layoutOf(line.text) !== layout) return null;
  const cells = splitRow(line, layout);
  const short = cells.every(({ text }) => text.length <= 40 && !/[.!?。]$/.test(text));
  return short && cells.length === row.length ? cells : null;
}

/** Rows without a label get an empty one: those that begin with a period in a table of labels, and those of values alone. */
function alignLabels(gathered: readonly Row[]): Row[] {
  // A border to the left alone holds no labels.
  const bordered = gathered.every((row) => row.length > 1 && row[0]?.text === "");
  const rows = bordered ? gathered.map((row) => row.slice(1)) : gathered;
  // Columns of values alone have no labels.
  if (rows.every((row) => !hasValues(row) || isValue(row[0]?.text ?? "")))
    return rows.map((row) => [{ paragraph: row[0]?.paragraph ?? 0, start: 0, text: "" }, ...row]);
  const most = rows.filter(hasValues).reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => {
    const [first] = row;
    const bare = first !== undefined && row.length === most - 1 && (isPeriod(first.text) || isValue(first.text));
    return bare && !hasValues(row) ? [{ ...first, text: "" }, ...row] : row;
  });
}
