import { type Bounds } from "../../src/model/interval.js";
import { listedProblems, mostTerminalProblems } from "../../src/state/bounds.js";
import { visible } from "./cellText.js";

/** Something wrong in data/, with its place, what was found and what would be right. */
export interface Problem {
  /** File as an editor would be told, for example `data/claims.csv`. */
  readonly file: string;
  /** Line in the file, from 1; 0 where the file as a whole is meant. */
  readonly line: number;
  /** Column name; empty where the row as a whole is meant. */
  readonly column: string;
  /** What is wrong, with the offending text quoted. */
  readonly what: string;
  readonly expected: string;
}

/** `data/claims.csv:14 figure: no quantity in "budget record" (a number with its magnitude and unit)`. What cannot be seen stands as its code. */
export function problemText({ file, line, column, what, expected }: Problem): string {
  const place = `${file}${line > 0 ? `:${line}` : ""}${column ? ` ${column}` : ""}`;
  return visible(`${place}: ${what}${expected ? ` (${expected})` : ""}`);
}

const fileOrder = [
  "story",
  "units",
  "sources",
  "claims",
  "dismissed",
  "rates",
  "model",
  "scenarios",
  "checks",
  "headlines",
  "french",
];

/** Problems in the order an editor mends them: files as they build on each other, then lines, then columns. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const rank = (file: string) => fileOrder.findIndex((name) => file.endsWith(`${name}.csv`));
  return [...problems].sort(
    (a, b) =>
      rank(a.file) - rank(b.file) ||
      a.file.localeCompare(b.file) ||
      a.line - b.line ||
      a.column.localeCompare(b.column),
  );
}

/** Lines to print, the first ones one by one and the rest counted. */
export const listed = (lines: readonly string[]): string[] => listedProblems(lines, mostTerminalProblems);

/** Thrown when data/ cannot be published; its message lists the problems, one a line, as far as `listed` goes. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(listedProblems(inOrder(problems), mostTerminalProblems, problemText).join("\n"));
    this.name = "DataError";
    this.problems = problems;
  }
}

/** An interval in a message: `5`, `5..7`, or `5..` for one that is open to a side. */
export const spoken = ({ low, high }: Bounds): string => (low === high ? low : `${low}..${high}`);

/** The text in double quotes, shortened in the middle where it is long. */
export function quoted(text: string): string {
  const shown = text.length > 80 ? `${text.slice(0, 60)}…${text.slice(-15)}` : text;
  return `"${shown}"`;
}
