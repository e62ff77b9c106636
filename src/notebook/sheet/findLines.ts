import { formatUnitLabel } from "../../format/number.js";
import { chosenClaims, type LineRecord } from "../../model/line.js";
import { type Notebook } from "../notebook.js";
import { holdsWords } from "../searchText.js";

/** Whether a line is one that a reader searches for: by its label, name, sheet or unit, or by a phrase that an article prints. */
export function isFound(notebook: Notebook, line: LineRecord, searched: string): boolean {
  const workbook = notebook.workbook();
  const unit = workbook.has(line.name) ? workbook.unit(line.name) : line.unit;
  const phrases = chosenClaims(line).map((id) => notebook.claim(id)?.figure ?? "");
  const units = [unit, unit === "" ? "" : formatUnitLabel(unit, line.format)];
  return holdsWords([line.label, line.name, notebook.sheetTitle(line.sheet), ...units, ...phrases], searched);
}

/** The sheets that lines are on, in their order, each with its first line and how many it has. */
export function sheetContents(
  notebook: Notebook,
  lines: readonly LineRecord[],
): { title: string; first: string; count: number }[] {
  const contents = new Map<string, { title: string; first: string; count: number }>();
  for (const { sheet, name } of lines) {
    const known = contents.get(sheet);
    if (known) known.count += 1;
    else contents.set(sheet, { title: notebook.sheetTitle(sheet), first: name, count: 1 });
  }
  return [...contents.values()];
}
