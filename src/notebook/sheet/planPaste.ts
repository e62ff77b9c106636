import { catalogue } from "../../language/catalogue.js";
import { called } from "../../language/quoted.js";
import { editWorkbook } from "../../model/workbook.js";
import { type CellEntry, type Notebook } from "../notebook.js";
import { type Block } from "./position.js";
import { exactText } from "./blockTexts.js";
import { publishedTitle } from "../whose.js";
import { columnTitle, comparedTitles, yoursTitles } from "./sheetColumns.js";
import { readTyped, settledEntry } from "./readTyped.js";
import { readOnlyReason, type SheetModel } from "./sheetModel.js";

const words = catalogue({
  en: {
    beyond: (size: string) => `the block of ${size} cells reaches beyond the sheet`,
    at: (cell: string, problem: string) => `${cell}: ${problem}`,
    row: (row: number) => `row ${row}`,
    text: (label: string) => `${called(label)}, a column of text`,
  },
  fr: {
    beyond: (size) => `le bloc de ${size} cases dépasse la feuille`,
    at: (cell, problem) => `${cell} : ${problem}`,
    row: (row) => `rangée ${row}`,
    text: (label) => `${called(label)}, une colonne de texte`,
  },
});

/** What a paste would set, and where it would land; or the cell that stands in its way, and why. */
export type PastePlan =
  | {
      readonly ok: true;
      readonly cells: readonly CellEntry[];
      readonly block: Block;
      /** What is worth telling of how texts were read, a sentence each. */
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly row: number; readonly column: number; readonly reason: string };

/**
 * Lays a block of texts over the sheet from the top left corner of the selection; one text fills the whole selection.
 * Headings are stepped over. A block under the titles of the sheet, as it copies itself, lies from the first column on, and
 * what it has not changed is passed over. All or nothing: a calculated cell, a text column, the edge of the sheet or one text that
 * does not read, and there is no plan but a reason that names the cell.
 */
export function planPaste(model: SheetModel, selected: Block, copied: readonly (readonly string[])[]): PastePlan {
  const titled = titledColumns(model, copied);
  // Under our own titles the columns are known, wherever the block is put down.
  const left = titled ? 0 : selected.left;
  const texts = titled ? copied.slice(1) : copied;
  const isFill = !titled && texts.length === 1 && texts[0]?.length === 1;
  const rows = lineRows(model, selected.top, isFill ? selected.bottom : Infinity, isFill ? Infinity : texts.length);
  const width = isFill ? selected.right - selected.left + 1 : Math.max(0, ...texts.map((row) => row.length));
  const cells: CellEntry[] = [];
  const notes: string[] = [];
  const height = isFill ? rows.length : texts.length;
  for (let down = 0; down < height; down++) {
    const row = rows[down];
    for (let right = 0; right < width; right++) {
      const text = isFill ? texts[0]![0]! : texts[down]?.[right];
      const column = titled ? titled[right] : left + right;
      if (text === undefined || column === null || column === undefined) continue;
      if (row === undefined || column >= model.columns.length) {
        const size = `${texts.length} × ${width}`;
        return {
          ok: false,
          row: rows.at(-1) ?? selected.top,
          column: Math.min(column, model.columns.length - 1),
          reason: words().beyond(size),
        };
      }
      // What a copy of the sheet has beside its inputs may come back as it was.
      if (titled && text === exactText(model, { row, column })) continue;
      const plan = planCell(model, row, column, text);
      if (typeof plan === "string")
        return { ok: false, row, column, reason: words().at(cellName(model, row, column), plan) };
      cells.push(plan.cell);
      if (plan.note !== "") notes.push(plan.note);
    }
  }
  const cycle = cycleIn(model.notebook, cells);
  if (cycle) return { ok: false, row: model.rowOf(cycle.name), column: left, reason: cycle.reason };
  const block = {
    top: rows[0] ?? selected.top,
    bottom: rows.at(-1) ?? selected.top,
    left,
    right: titled ? Math.max(...titled.map((column) => column ?? 0)) : left + Math.max(0, width - 1),
  };
  return { ok: true, cells, block, notes };
}

/**
 * The columns that a block names in its first row, as copies of this sheet do, whether or not something differed from what is
 * published when they were made: the reader's column goes by its present title or another it had. Null stands for a
 * column that is not shown now; no list is given where any title is unknown.
 */
function titledColumns(model: SheetModel, [first, ...rest]: readonly (readonly string[])[]): (number | null)[] | null {
  if (!first || rest.length === 0 || first[0] !== columnTitle(model, 0)) return null;
  const isBeside = first.some((title) => yoursTitles().includes(title));
  const places = first.map((title) => {
    if (yoursTitles().includes(title) || (title === publishedTitle() && !isBeside)) return model.columnOf("base");
    const place = model.columns.findIndex((_, column) => columnTitle(model, column) === title);
    return place < 0 && comparedTitles().includes(title) ? null : place;
  });
  return places.some((place) => place === -1) ? null : places;
}

function planCell(
  model: SheetModel,
  row: number,
  column: number,
  text: string,
): { cell: CellEntry; note: string } | string {
  const { notebook } = model;
  const locked = readOnlyReason(model, { row, column });
  if (locked !== null) return locked;
  const line = model.line(row)!;
  const scenario = model.scenario(column)!;
  const reading = readTyped(notebook, scenario, line.name, text);
  if (reading.kind !== "taken") return reading.reason;
  const cell = { name: line.name, scenario, entry: settledEntry(notebook, line, scenario, reading.entry) };
  return { cell, note: reading.note ?? "" };
}

/** How a message names a cell: its line, and its column where there are several. */
export function cellName(model: SheetModel, row: number, column: number): string {
  const label = model.line(row)?.label ?? words().row(row + 1);
  if (model.columns[column]?.kind === "published") return `${called(label)}, ${columnTitle(model, column)}`;
  if (model.scenario(column) === null) return words().text(label);
  return model.scenarios.length > 1 ? `${called(label)}, ${columnTitle(model, column)}` : called(label);
}

function lineRows(model: SheetModel, from: number, to: number, count: number): number[] {
  const rows: number[] = [];
  for (let row = from; row < model.rows.length && row <= to && rows.length < count; row++)
    if (model.line(row)) rows.push(row);
  return rows;
}

/** Formulas that are sound one by one can still need each other. */
function cycleIn(notebook: Notebook, cells: readonly CellEntry[]): { name: string; reason: string } | null {
  const formulas = cells.filter(({ entry }) => entry?.startsWith("="));
  if (formulas.length < 2) return null;
  for (const scenario of new Set(formulas.map((cell) => cell.scenario))) {
    const mine = cells.filter((cell) => cell.scenario === scenario);
    const edits = new Map(mine.map(({ name, entry }) => [name, entry]));
    const { workbook } = editWorkbook(notebook.scenario(scenario), edits, { allowCalculated: true });
    for (const { name } of mine) {
      const value = workbook.value(name);
      if (value.kind === "error" && value.code === "#CYCLE!")
        return { name, reason: `“${workbook.line(name).label}”: ${value.message}` };
    }
  }
  return null;
}
