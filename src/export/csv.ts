import { errorCodes } from "../model/value.js";

/** One column of a published table. A number column holds plain decimals; its unit is told in words, never in the cells. */
export interface Column {
  readonly name: string;
  readonly kind: "text" | "number" | "boolean";
  readonly unit?: string;
  /** Whether a number is calculated, so that the code of an error may stand in its place. */
  readonly isCalculated?: boolean;
  readonly description: string;
}

/** One row of a published table, by column name: text and decimals as text, truth as truth; empty is "" or left out. */
export type Row = Readonly<Record<string, string | boolean | null | undefined>>;

const decimal = /^-?\d+(?:\.\d+)?$/;
const isNumber = (cell: string, { isCalculated = false }: Column): boolean =>
  decimal.test(cell) || (isCalculated && Object.hasOwn(errorCodes, cell));
// A cell of text that a spreadsheet would take for a formula; with its apostrophes, so that taking one off is the inverse.
const formulaLike = /^'*[=+\-@\t]/;

/**
 * The rows as canonical CSV: a header row, commas, CRLF after every row, quotes only where RFC 4180 needs them, no mark at
 * the start; UTF-8 when written. Text that a spreadsheet would run (= + - @ or a tab first) gets an apostrophe in front;
 * numbers never do. A number column takes plain decimals and "", a calculated one error codes (`#DIV/0!`) too. Throws `csv: row 2 value: …` for
 * any other value and for a row with a column that `columns` has not.
 */
export function toCsv(rows: readonly Row[], columns: readonly Column[]): string {
  const names = new Set(columns.map((column) => column.name));
  const lines = rows.map((row, index) => {
    const stray = Object.keys(row).find((name) => !names.has(name));
    if (stray !== undefined) throw new Error(`csv: row ${index + 1}: got column "${stray}" (${[...names].join(", ")})`);
    return joined(columns.map((column) => cellText(row[column.name], column, index + 1)));
  });
  return [joined(columns.map((column) => column.name)), ...lines].map((line) => `${line}\r\n`).join("");
}

/**
 * Reads canonical CSV back: `fromCsv(toCsv(rows, columns), columns)` gives the rows, empty cells as "". Strict, because it
 * reads what this project wrote: throws `csv: line 3 value: …` for another header, a missing or extra cell, a quote out
 * of place, a line end that is not CRLF, and a cell that its column cannot hold.
 */
export function fromCsv(text: string, columns: readonly Column[]): Record<string, string | boolean>[] {
  const [header, ...records] = readRecords(text);
  const expected = columns.map((column) => column.name);
  if (header === undefined || header.cells.join("\n") !== expected.join("\n")) {
    throw new Error(`csv: line 1: got header "${header?.cells.join(",") ?? ""}" (${expected.join(",")})`);
  }
  return records.map(({ line, cells }) => {
    if (cells.length !== columns.length) {
      throw new Error(`csv: line ${line}: got ${cells.length} cells (${columns.length})`);
    }
    return Object.fromEntries(
      columns.map((column, index) => [column.name, cellValue(cells[index] ?? "", column, line)] as const),
    );
  });
}

function cellText(value: Row[string], column: Column, row: number): string {
  const { name, kind } = column;
  const fail = (expected: string) => new Error(`csv: row ${row} ${name}: got ${JSON.stringify(value)} (${expected})`);
  if (value === null || value === undefined || value === "") return "";
  if (kind === "boolean") {
    if (typeof value !== "boolean") throw fail("true or false");
    return String(value);
  }
  if (typeof value !== "string") throw fail(kind === "number" ? "a plain decimal as text" : "text");
  if (kind === "number") {
    if (!isNumber(value, column)) throw fail("a plain decimal, such as -0.25");
    return value;
  }
  return formulaLike.test(value) ? `'${value}` : value;
}

function cellValue(cell: string, column: Column, line: number): string | boolean {
  const { name, kind } = column;
  const fail = (expected: string) => new Error(`csv: line ${line} ${name}: got ${JSON.stringify(cell)} (${expected})`);
  if (cell === "") return "";
  if (kind === "text") return formulaLike.test(cell) ? unguarded(cell, fail) : cell;
  if (kind === "number") {
    if (!isNumber(cell, column)) throw fail("a plain decimal, such as -0.25");
    return cell;
  }
  if (cell !== "true" && cell !== "false") throw fail("true or false");
  return cell === "true";
}

function unguarded(cell: string, fail: (expected: string) => Error): string {
  if (!cell.startsWith("'")) throw fail("an apostrophe before = + - @ and tab");
  return cell.slice(1);
}

function joined(cells: readonly string[]): string {
  // a lone empty cell is quoted, or its row would be a blank line
  if (cells.length === 1 && cells[0] === "") return '""';
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
}

// one cell, quoted or bare, and what ends it; sticky, so that nothing between cells is skipped
const cellPattern = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n)/y;

function readRecords(text: string): { line: number; cells: string[] }[] {
  const records: { line: number; cells: string[] }[] = [];
  let line = 1;
  let record: { line: number; cells: string[] } = { line, cells: [] };
  cellPattern.lastIndex = 0;
  if (text.startsWith("\ufeff")) throw new Error("csv: line 1: got a byte order mark (UTF-8 without one)");
  for (let at = 0; at < text.length; at = cellPattern.lastIndex) {
    cellPattern.lastIndex = at;
    const match = cellPattern.exec(text);
    if (!match) {
      const rest = JSON.stringify(text.slice(at, at + 40));
      throw new Error(
        `csv: line ${line}: got ${rest} (a cell ended by a comma or CRLF, with quotes doubled inside quotes)`,
      );
    }
    record.cells.push(match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll('""', '"'));
    for (const char of match[0]) if (char === "\n") line++;
    if (match[3] === "\r\n") {
      records.push(record);
      record = { line, cells: [] };
    }
  }
  if (record.cells.length > 0) throw new Error(`csv: line ${line}: got the end of the text (CRLF after every row)`);
  return records;
}
