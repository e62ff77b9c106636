import { type LineRecord } from "../../model/line.js";
import { type Entry } from "../../model/workbook.js";
import { type Notebook } from "../notebook.js";

/**
 * What a reading sets in a cell. In the base what is published already is no edit; in a scenario it is an entry like any
 * other. A line of the reader's own has nothing published to go back to, so it keeps what it has.
 */
export function settledEntry(
  notebook: Pick<Notebook, "isOwnLine">,
  line: LineRecord,
  scenario: string,
  entry: Entry | null,
): Entry | null {
  if (notebook.isOwnLine(line.name)) return entry ?? line.content;
  return scenario === "base" && entry === line.content ? null : entry;
}
