import { type Bounds } from "../../src/model/interval.js";
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

/** The most problems that are printed one by one. */
const MOST_LISTED = 50;

/** Lines to print, the first fifty one by one and the rest counted: `… and 999,950 more`. */
export function listed(lines: readonly string[]): string[] {
  if (lines.length <= MOST_LISTED) return [...lines];
  return [...lines.slice(0, MOST_LISTED), more(lines.length - MOST_LISTED)];
}

const more = (count: number): string => `… and ${count.toLocaleString("en")} more`;

/** Problems as lines to print, in order, as far as `listed` goes; only what is printed is put into words. */
export function listedProblems(problems: readonly Problem[]): string[] {
  const sorted = inOrder(problems);
  const shown = sorted.slice(0, MOST_LISTED).map(problemText);
  return sorted.length === shown.length ? shown : [...shown, more(sorted.length - shown.length)];
}

/** Thrown when data/ cannot be published; its message lists the problems, one a line, as far as `listed` goes. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(listedProblems(problems).join("\n"));
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
