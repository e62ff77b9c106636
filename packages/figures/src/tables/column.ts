import { type Sentence } from "../text/sentence.js";
import { changeColumn, noteColumn, percentColumn, pointsColumn, yearColumn } from "../vocabulary/tables.js";
import { type Head, headIn } from "./head.js";
import { type Row } from "./line.js";
import { isPeriod } from "./period.js";

/** What a column holds, as its head says. */
export interface Column {
  readonly kind: "amount" | "percent" | "points" | "change" | "note" | "year";
  readonly head: Head | null;
  /** Its words; empty for a period. */
  readonly label: string;
}

const amounts: Column = { kind: "amount", head: null, label: "" };

/** What the cell above a column says of it, in words that may stand without brackets there: `US$`, `%`, `€m`. */
function columnOf(text: string, sentence: Sentence): Column {
  if (text === "" || isPeriod(text)) return amounts;
  const plain = { head: null, label: text };
  if (noteColumn.test(text)) return { kind: "note", ...plain };
  if (yearColumn.test(text)) return { kind: "year", ...plain };
  if (pointsColumn.test(text)) return { kind: "points", ...plain };
  const head = headIn(text, sentence) ?? headIn(`(${text})`, sentence);
  if (head?.unit === "percent" || percentColumn.test(text)) return { kind: "percent", ...plain };
  if (head !== null) return { kind: "amount", head, label: text };
  return changeColumn.test(text) ? { kind: "change", ...plain } : { kind: "amount", ...plain };
}

/** What the columns hold under a row of heads; what a row before it said is kept where this one says nothing. */
export const columnsOf = (row: Row, sentence: Sentence, before: readonly Column[]): Column[] =>
  row.map(({ text }, index) => {
    const column = columnOf(text, sentence);
    return column === amounts ? (before[index] ?? amounts) : column;
  });
