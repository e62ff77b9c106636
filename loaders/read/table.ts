import { parse, type CsvError } from "csv-parse/sync";
import { cellFault } from "./cellText.js";
import { type Problem, quoted } from "./problem.js";

/** One row of a CSV file: its cells by column name and the line it starts on. */
export interface Row<Column extends string = string> {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
  /** Columns whose cell is told as unsound text already; nothing more is said of them. */
  readonly unsound: ReadonlySet<string>;
}

export interface Table<Column extends string = string> {
  readonly rows: readonly Row<Column>[];
  readonly problems: readonly Problem[];
}

/** The names in a header. */
type Columns<Header extends string> = Header extends `${infer First},${infer Rest}` ? First | Columns<Rest> : Header;

/** The columns of a file by its first line, as the file has it. */
export const header = <Header extends string>(line: Header): readonly Columns<Header>[] =>
  line.split(",") as Columns<Header>[];

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** What the parser refuses, in words: its own cut letters apart and repeat what they met. */
const syntaxFaults: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "a quote opens a cell and none closes it",
  INVALID_OPENING_QUOTE: "a quote within a cell that does not start with one",
  CSV_INVALID_CLOSING_QUOTE: "something stands between the quote that closes a cell and the next comma",
};

const known = new WeakMap<Uint8Array, Table>();

/**
 * Reads the bytes of a CSV file (RFC 4180, UTF-8, LF or CRLF, a byte order mark is tolerated) whose header must be
 * `columns`, in that order. Rows that cannot be used are left out and told as problems: a file that is not UTF-8, a header
 * that differs, a row with too few or too many cells, a quote that is not closed. Every cell is checked as text
 * (`cellFault`); a row with a bad one stays, so that it is not told as missing, and is told as a problem.
 * Remembered by the bytes, so that a process which reads a data/ with one file changed parses that file alone.
 */
export function readTable<Column extends string>(
  bytes: Uint8Array,
  file: string,
  columns: readonly Column[],
): Table<Column> {
  let table = known.get(bytes);
  if (table === undefined) known.set(bytes, (table = parseTable(bytes, file, columns)));
  return table as Table<Column>;
}

function parseTable<Column extends string>(bytes: Uint8Array, file: string, columns: readonly Column[]): Table<Column> {
  const text = decode(bytes);
  if (text === null) {
    const line = badLine(bytes);
    return only({ file, line, column: "", what: "not UTF-8", expected: "the file saved as UTF-8" });
  }
  let parsed: readonly ParsedRecord[];
  try {
    // One kind of line break: inside quotes the parser counts CRLF twice, and line numbers would drift.
    const unified = text.replace(/\r\n?/g, "\n");
    parsed = parse(unified, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as ParsedRecord[];
  } catch (error) {
    const { code, lines: line = 0 } = error as CsvError & { lines?: number };
    const expected = "CSV as RFC 4180 has it: quotes closed and doubled";
    return only({ file, line, column: "", what: syntaxFaults[code] ?? "not CSV", expected });
  }
  const [header, ...records] = parsed;
  const got = header?.record ?? [];
  if (got.length !== columns.length || got.some((name, index) => name !== columns[index])) {
    const what = `header is ${quoted(got.join(","))}`;
    return only({ file, line: 1, column: "", what, expected: columns.join(",") });
  }
  const rows: Row<Column>[] = [];
  const problems: Problem[] = [];
  for (const { record, info } of records) {
    const line = info.lines - record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    if (record.length === columns.length) {
      const unsound = new Set<string>();
      for (const [index, column] of columns.entries()) {
        const fault = cellFault((record[index] ?? "").replace(/^ +| +$/g, ""), { lineBreaks: isProse(column) });
        if (fault === null) continue;
        unsound.add(column);
        problems.push({ file, line, column, ...fault });
      }
      const cells = Object.fromEntries(columns.map((column, index) => [column, (record[index] ?? "").trim()]));
      rows.push({ file, line, cells: cells as Record<Column, string>, unsound });
    } else {
      const what = `${record.length} cells in the row that starts with ${quoted(record[0] ?? "")}`;
      problems.push({ file, line, column: "", what, expected: `${columns.length} cells: ${columns.join(",")}` });
    }
  }
  return { rows, problems };
}

/** Whether a column holds sentences of ours, which may go over several lines. */
function isProse(column: string): boolean {
  return column === "note" || column === "reason";
}

function only<Column extends string>(problem: Problem): Table<Column> {
  return { rows: [], problems: [problem] };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The line on which decoding fails, so that an editor finds the byte. */
function badLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let index = 0; index <= bytes.length; index++) {
    if (index === bytes.length || bytes[index] === 10) {
      if (decode(bytes.subarray(start, index)) === null) return line;
      line += 1;
      start = index + 1;
    }
  }
  return 0;
}
