import { isPlainDecimal } from "../format/plainDecimal.js";
import { errorCodes } from "../model/value.js";

/** One column of a published table. A number column holds plain decimals; its unit is told in words, never in the cells. */
export interface Column {
  readonly name: string;
  readonly kind: "text" | "number";
  readonly unit?: string;
  /** Whether a number is calculated, so that the code of an error may stand in its place. */
  readonly isCalculated?: boolean;
  /** Whether TRUE or FALSE may stand in its place too, as a reader's own line may compare. */
  readonly isComparable?: boolean;
  readonly description: string;
}

/** One row of a published table, by column name; an empty cell is "" or left out. */
export type Row = Readonly<Record<string, string>>;

const isNumber = (cell: string, { isCalculated = false, isComparable = false }: Column): boolean =>
  isPlainDecimal(cell) ||
  (isCalculated && Object.hasOwn(errorCodes, cell)) ||
  (isComparable && (cell === "TRUE" || cell === "FALSE"));
// A cell of text that a spreadsheet would take for a formula; with its apostrophes, so that taking one off is the inverse.
const formulaLike = /^'*[=+\-@\t]/;

/** What stands between cells, and between the whole part of a number and the rest. */
export interface CsvMarks {
  readonly separator: "," | ";";
  readonly decimalMark: "." | ",";
}

const canonical: CsvMarks = { separator: ",", decimalMark: "." };

/**
 * The rows as canonical CSV: a header row, commas, CRLF after every row, quotes only where RFC 4180 needs them, no mark at
 * the start; UTF-8 when written. Text that a spreadsheet would run (= + - @ or a tab first) gets an apostrophe in front;
 * numbers never do. A number column takes plain decimals and "", a calculated one error codes (`#DIV/0!`) too. Other `marks`
 * are for programs of other countries. Throws `csv: row 2 value: …` for any other value and for a row with a column that
 * `columns` has not.
 */
export function toCsv(rows: readonly Row[], columns: readonly Column[], marks: CsvMarks = canonical): string {
  const { separator } = marks;
  const names = columns.map(({ name }) => name);
  const lines = rows.map((row, index) => {
    const stray = Object.keys(row).find((name) => !names.includes(name));
    if (stray !== undefined) throw new Error(`csv: row ${index + 1}: got column "${stray}" (${names.join(", ")})`);
    const cells = columns.map((column) => cellText(row[column.name] ?? "", column, marks, index + 1));
    return csvLine(cells, { separator });
  });
  return [csvLine(names, { separator }), ...lines].join("");
}

function cellText(cell: string, column: Column, { decimalMark }: CsvMarks, row: number): string {
  if (column.kind === "text") return formulaLike.test(cell) ? `'${cell}` : cell;
  if (cell === "" || isNumber(cell, column)) return cell.replace(".", decimalMark);
  throw new Error(`csv: row ${row} ${column.name}: got ${JSON.stringify(cell)} (a plain decimal, such as -0.25)`);
}

/** One line of CSV (RFC 4180): a cell with the separator, a quote or a line end is quoted. */
export function csvLine(
  cells: readonly string[],
  { end = "\r\n", separator = "," }: { readonly end?: string; readonly separator?: string } = {},
): string {
  // a lone empty cell is quoted, or its row would be a blank line
  if (cells.length === 1 && cells[0] === "") return `""${end}`;
  const isQuoted = (cell: string): boolean => /["\r\n]/.test(cell) || cell.includes(separator);
  const quoted = (cell: string): string => (isQuoted(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return cells.map(quoted).join(separator) + end;
}
