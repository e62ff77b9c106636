import { chosenClaims, type LineRecord } from "../model/line.js";
import { linesTable } from "./linesTable.js";
import { type FilledTable } from "./tableOf.js";
import { type Takeaway } from "./takeaway.js";

/** The claims that a line is chosen among, separated by spaces. */
export const claimsOf = (line: LineRecord): string => chosenClaims(line).join(" ");

/**
 * A sheet of the model, or without one all of it, as published, whatever its reader changed, in the columns of
 * `data/model.csv`; no rows for a sheet that is not there.
 */
export function publishedSheetTable({ notebook }: Takeaway, sheet?: string): FilledTable {
  const lines = notebook.record.lines.filter((line) => sheet === undefined || line.sheet === sheet);
  return linesTable(
    lines.map((line) => ({ ...line, claims: claimsOf(line) })),
    notebook.base(),
  );
}
