import { toCsv } from "./csv.js";
import { type FilledTable } from "./tableOf.js";

/**
 * A table as CSV that Excel opens where a comma is the decimal mark: the mark of UTF-8 first, semicolons between cells, and
 * decimal commas in columns of numbers. Text stays as it is, names and formulas with points among it, and gets the same
 * apostrophes as everywhere.
 */
export function frenchCsv({ rows, columns }: Pick<FilledTable, "rows" | "columns">): string {
  return `\ufeff${toCsv(rows, columns, { separator: ";", decimalMark: "," })}`;
}
