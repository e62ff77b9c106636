import { type FunctionRecord, functionRecord, functionRecords } from "./functions/index.js";

export interface Completion {
  readonly kind: "line" | "function";
  /** What replaces the text from `start` to `end`; a function comes with its `(`. */
  readonly text: string;
}

export interface Completions {
  /** The word at the caret, to be replaced. */
  readonly start: number;
  readonly end: number;
  readonly items: readonly Completion[];
}

const word = /[\p{L}\p{M}\p{N}_.]/u;
const MOST = 50;

/**
 * What the word at the caret of a formula may become: lines and functions that start with it, then those with a part (after
 * `_` or `.`) that does, then those that hold it anywhere, then lines with a word in their label that starts with it, letter
 * case aside, at most 50. None outside a formula, in a
 * number, or where no letter is typed yet.
 */
export function completeNames(
  text: string,
  caret: number,
  lines: Iterable<{ readonly name: string; readonly label: string }>,
): Completions {
  const at = Math.max(0, Math.min(caret, text.length));
  let [start, end] = [at, at];
  while (start > 0 && word.test(text[start - 1]!)) start--;
  while (end < text.length && word.test(text[end]!)) end++;
  const typed = text.slice(start, at).toLowerCase();
  if (!text.startsWith("=") || typed === "" || /^[\d.]/.test(typed)) return { start, end, items: [] };
  const ranked: Completion[][] = [[], [], [], []];
  const offer = (kind: Completion["kind"], name: string, after: string, label = ""): void => {
    const place = matchRank(name.toLowerCase(), typed) ?? labelRank(label.toLowerCase(), typed);
    if (place !== null && ranked[place]!.length < MOST) ranked[place]!.push({ kind, text: name + after });
  };
  for (const { name, label } of lines) offer("line", name, "", label);
  for (const { name } of functionRecords) offer("function", name, text[end] === "(" ? "" : "(");
  return { start, end, items: ranked.flat().slice(0, MOST) };
}

function matchRank(name: string, typed: string): number | null {
  const found = name.indexOf(typed);
  if (found <= 0) return found === 0 ? 0 : null;
  return name.includes(`_${typed}`) || name.includes(`.${typed}`) ? 1 : 2;
}

/** The last rank for a label of which a word starts so; a letter alone says too little. */
const labelRank = (label: string, typed: string): number | null =>
  typed.length > 1 && ` ${label}`.includes(` ${typed}`) ? 3 : null;

export interface FunctionHelp {
  readonly record: FunctionRecord;
  /** Which argument the caret is in, from 0. */
  readonly argument: number;
  /** Where the syntax names that argument, to mark it: from `start` up to `end` of `record.syntax`. */
  readonly start: number;
  readonly end: number;
}

/** The function whose parentheses the caret is in, innermost first, and which of its arguments; null outside of any. */
export function functionHelp(text: string, caret: number): FunctionHelp | null {
  if (!text.startsWith("=")) return null;
  let depth = 0;
  let argument = 0;
  for (let at = Math.min(caret, text.length) - 1; at > 0; at--) {
    const letter = text[at]!;
    if (letter === ")") depth++;
    else if ((letter === "," || letter === ";") && depth === 0) argument++;
    else if (letter === "(" && depth-- === 0) {
      const name = /[\p{L}\p{N}_.]+$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0];
      const record = name === undefined ? undefined : functionRecord(name);
      if (record) return { record, argument, ...syntaxPlace(record.syntax, argument) };
      depth = 0;
      argument = 0;
    }
  }
  return null;
}

/** Where an argument stands in a syntax such as `IF(test, then, [otherwise])`; the last for all beyond it. */
function syntaxPlace(syntax: string, argument: number): { start: number; end: number } {
  const open = syntax.indexOf("(") + 1;
  const parts = syntax.slice(open, -1).split(", ");
  const index = Math.min(argument, parts.length - 1);
  const start = open + parts.slice(0, index).reduce((total, part) => total + part.length + 2, 0);
  return { start, end: start + parts[index]!.length };
}
