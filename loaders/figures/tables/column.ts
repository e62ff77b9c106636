import { type Sentence } from "../text/sentence.js";
import { changeColumn, noteColumn, percentColumn, pointsColumn, yearColumn } from "../vocabulary/tables.js";
import { type Head, headIn } from "./head.js";
import { type Row } from "./line.js";
import { isPeriod } from "./period.js";

/** What a column holds, as its head says. */
export interface Column {
  readonly kind: "amount" | "percent" | "points" | "change" | "note" | "year";
  readonly head: Head | null;
}

const amounts: Column = { kind: "amount", head: null };

/** What the cell above a column says of it, in words that may stand without brackets there: `US$`, `%`, `€m`. */
function columnOf(text: string, sentence: Sentence): Column {
  if (text === "" || isPeriod(text)) return amounts;
  if (noteColumn.test(text)) return { kind: "note", head: null };
  if (yearColumn.test(text)) return { kind: "year", head: null };
  if (pointsColumn.test(text)) return { kind: "points", head: null };
  const head = headIn(text, sentence) ?? headIn(`(${text})`, sentence);
  if (head?.unit === "percent" || percentColumn.test(text)) return { kind: "percent", head: null };
  if (head !== null) return { kind: "amount", head };
  return changeColumn.test(text) ? { kind: "change", head: null } : amounts;
}

/** What the columns hold under a row of heads; what a row before it said is kept where this one says nothing. */
export const columnsOf = (row: Row, sentence: Sentence, before: readonly Column[]): Column[] =>
  row.map(({ text }, index) => {
    const column = columnOf(text, sentence);
    return column === amounts ? (before[index] ?? amounts) : column;
  });
