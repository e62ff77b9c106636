import { type LineRecord } from "../../src/model/line.js";
import { nearestName } from "../../src/model/nearest.js";
import { isDay, isDecimal, isWebAddress } from "./cellText.js";
import { sameName, skeleton } from "./lookAlike.js";
import { type Problem, quoted } from "./problem.js";
import { type Row } from "./table.js";

/** Reads the cells of one row and collects what is wrong with them, each with its place. */
export class RowReader<Column extends string> {
  constructor(
    private readonly row: Row<Column>,
    private readonly problems: Problem[],
  ) {}

  /** The cell as it stands, trimmed. */
  text(column: Column): string {
    return this.row.cells[column];
  }

  /** The cell, which must not be empty. */
  required(column: Column, expected: string): string {
    const text = this.text(column);
    if (text === "") this.problem(column, "empty", expected);
    return text;
  }

  /** A whole number from 1; 1 stands in where the cell is something else, so that reading can go on. */
  ordinal(column: Column): number {
    const text = this.text(column);
    if (/^[1-9][0-9]{0,5}$/.test(text)) return Number(text);
    this.problem(column, `got ${quoted(text)}`, "a whole number from 1");
    return 1;
  }

  /** One of the words in `allowed`; the first stands in where the cell is something else. */
  oneOf<Word extends string>(column: Column, allowed: readonly [Word, ...Word[]]): Word {
    const text = this.text(column);
    const found = allowed.find((word) => word === text);
    if (found === undefined) this.problem(column, `got ${quoted(text)}`, `one of ${allowed.join(", ")}`);
    return found ?? allowed[0];
  }

  /** A date as `2025-12-22`, or empty where `optional`. */
  date(column: Column, { optional = false } = {}): string {
    const text = this.text(column);
    if (!isDay(text) && !(optional && text === "")) this.problem(column, `got ${quoted(text)}`, "a date as 2025-12-22");
    return text;
  }

  /** An id that `form` allows, told in words by `expected`. */
  id(column: Column, form: RegExp, expected: string): string {
    const text = this.text(column);
    if (text === "") this.problem(column, "empty", expected);
    else if (!form.test(text)) this.problem(column, `got ${quoted(text)}`, expected);
    return text;
  }

  /** The line of the model that the cell names; undefined, and told, where there is none. */
  lineOf(column: Column, lines: ReadonlyMap<string, LineRecord>): LineRecord | undefined {
    const name = this.text(column);
    const found = lines.get(name);
    const nearest = nearestName(name, [...lines.keys()]) ?? [...lines.keys()][0] ?? "none";
    if (found === undefined)
      this.problem(column, `unknown line ${quoted(name)}`, `a line of the model, such as ${nearest}`);
    return found;
  }

  /** The source that the cell names; undefined, and told, where there is none. */
  sourceOf<Source>(column: Column, sources: ReadonlyMap<string, Source>): Source | undefined {
    const text = this.text(column);
    const expected = `one of ${[...sources.keys()].join(", ") || "none"}, or a new row in data/sources.csv`;
    if (!sources.has(text)) this.problem(column, `unknown source ${quoted(text)}`, expected);
    return sources.get(text);
  }

  /** A web address, or empty where unknown. */
  url(column: Column): string {
    const text = this.text(column);
    if (text !== "" && !isWebAddress(text))
      this.problem(column, `got ${quoted(text)}`, "an address that starts with https:// or http://, or empty");
    return text;
  }

  /** A plain decimal, or empty where `optional`; empty stands in where the cell is something else. */
  decimal(column: Column, expected: string, { optional = false } = {}): string {
    const text = this.text(column);
    if (isDecimal(text) || (optional && text === "")) return text;
    this.problem(column, `got ${quoted(text)}`, expected);
    return "";
  }

  /** Tells what is wrong with a cell, but for one that is no sound text, which is told already. */
  problem(column: Column, what: string, expected: string): void {
    if (this.row.unsound.has(column)) return;
    this.problems.push({ file: this.row.file, line: this.row.line, column, what, expected });
  }
}

/** The lines of rows that have a problem: nothing may be built on them. */
export function refusedLines(problems: readonly Problem[]): ReadonlySet<number> {
  return new Set(problems.map(({ line }) => line));
}

/**
 * Tells every name that is another one but for its letters' script, capitals or spaces, at each of its places: a slip of the
 * hand would part what belongs together. Of names alike the one that most rows have is taken for right, else the first. `namesOf` gives the names of a cell, `likeness` what alike names share.
 */
export function lookAlikeProblems<Column extends string>(
  rows: readonly Row<Column>[],
  column: Column,
  { namesOf = (cell: string): readonly string[] => [cell], likeness = (name: string): string => sameName(name) } = {},
): Problem[] {
  const named = rows.flatMap((row) => namesOf(row.cells[column]).map((name) => ({ row, name, key: likeness(name) })));
  const lines = new Map<string, number[]>();
  for (const { name, row } of named) lines.set(name, [...(lines.get(name) ?? []), row.line]);
  const usual = new Map<string, string>();
  const times = (name: string | undefined): number => (name === undefined ? 0 : (lines.get(name)?.length ?? 0));
  for (const { name, key } of named) if (times(name) > times(usual.get(key))) usual.set(key, name);
  return named.flatMap(({ row, name, key }): Problem[] => {
    const right = usual.get(key) ?? name;
    if (right === name || row.unsound.has(column)) return [];
    const how = skeleton(name) === skeleton(right) ? "letters" : "capitals or spaces";
    const what = `${quoted(name)} looks like ${quoted(right)} of line ${lines.get(right)?.[0]} in other ${how}`;
    return [{ file: row.file, line: row.line, column, what, expected: "the same letters, or a name that differs" }];
  });
}

/** Tells every id that is used a second time, at its second place; `id` is what makes one where it is not the cell alone. */
export function duplicateProblems<Column extends string>(
  rows: readonly Row<Column>[],
  column: Column,
  { id = (row: Row<Column>): string => row.cells[column], expected = "an id of its own" } = {},
): Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const key = id(row);
    const line = first.get(key);
    if (line === undefined) first.set(key, row.line);
    else {
      const what = `${quoted(key)} stands on line ${line} already`;
      problems.push({ file: row.file, line: row.line, column, what, expected });
    }
  }
  return problems;
}
