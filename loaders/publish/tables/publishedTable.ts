import { type FilledTable } from "../../../src/export/tableOf.js";
import { type Problem, quoted } from "../../read/problem.js";

export { columnsOf, type TableColumn, tableOf } from "../../../src/export/tableOf.js";

/** A table with a stable address, `data/<name>.csv`. */
export type PublishedTable = FilledTable;

/**
 * Cells of a number column that hold something else, an error code among them, by row of the published table. The checks
 * before it tell the place in data/; this one stands behind them.
 */
export function tableProblems({ name, columns, rows }: PublishedTable): Problem[] {
  const numbers = columns.filter(({ kind }) => kind === "number");
  return rows.flatMap((row, index) =>
    numbers.flatMap(({ name: column }): Problem[] => {
      const cell = row[column] ?? "";
      if (/^(-?\d+(\.\d+)?)?$/.test(cell)) return [];
      // The header is the first line of the published file.
      const place = { file: `published data/${name}.csv`, line: index + 2, column };
      return [{ ...place, what: `got ${quoted(cell)}`, expected: "a number" }];
    }),
  );
}
