import { type CellEntry, type Notebook } from "../notebook.js";

/** Puts an answer into its inputs as one undoable step; whether it stands there then, which figures of then do not take. */
export function putIn(notebook: Notebook, label: string, cells: readonly CellEntry[]): boolean {
  notebook.setCells(label, cells);
  const workbook = notebook.workbook();
  return cells.every(({ name, entry }) => workbook.entry(name) === entry || workbook.content(name) === entry);
}
