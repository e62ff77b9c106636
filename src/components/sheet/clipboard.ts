import { entryText } from "../../format/entry.js";
import { valueText } from "../../model/value.js";
import { announce } from "../announce.js";
import { type Notebook } from "../notebook.js";
import { type Block } from "./block.js";
import { rangeText, unitText } from "./cellView.js";
import { fromTabText, toHtmlTable, toTabText } from "./clipboardText.js";
import { planPaste } from "./planPaste.js";
import { columnWorkbook, type SheetModel } from "./sheetModel.js";
import { sourceMark } from "./sourceMark.js";

/** The cells of a block as exact text: what typed or pasted back gives the same value. Headings are left out. */
export function blockTexts(notebook: Notebook, model: SheetModel, { top, bottom, left, right }: Block): string[][] {
  const texts: string[][] = [];
  for (let row = top; row <= bottom; row++) {
    if (!model.line(row)) continue;
    const cells: string[] = [];
    for (let column = left; column <= right; column++) cells.push(cellText(notebook, model, row, column));
    texts.push(cells);
  }
  return texts;
}

function cellText(notebook: Notebook, model: SheetModel, row: number, column: number): string {
  const line = model.line(row)!;
  const workbook = columnWorkbook(notebook, model, column);
  switch (model.columns[column]?.kind) {
    case "label":
      return line.label;
    case "value":
      return entryText(valueText(workbook.value(line.name)), workbook.unit(line.name) || "1", line.format);
    case "unit":
      return unitText(workbook, line);
    case "range":
      return rangeText(line);
    default:
      return sourceMark(notebook, line.name).text;
  }
}

/** Puts a block on the clipboard, as tab-separated text and as a table. */
export function copyBlock(data: DataTransfer, notebook: Notebook, model: SheetModel, block: Block): void {
  const texts = blockTexts(notebook, model, block);
  data.setData("text/plain", toTabText(texts));
  data.setData("text/html", toHtmlTable(texts));
  const count = texts.reduce((total, row) => total + row.length, 0);
  announce(`Copied ${count} ${count === 1 ? "cell" : "cells"}.`);
}

/** The cells on the clipboard: its plain text, or the table where there is none. */
export function clipboardCells(data: DataTransfer): string[][] {
  const plain = data.getData("text/plain");
  if (plain !== "") return fromTabText(plain);
  const html = data.getData("text/html");
  const rows = new DOMParser().parseFromString(html, "text/html").querySelectorAll("tr");
  return [...rows].map((row) => [...row.children].map((cell) => (cell.textContent ?? "").trim()));
}

/** What became of a paste: the block that it filled, or the cell that stood in its way. */
export type PasteResult =
  | { readonly ok: true; readonly block: Block }
  | { readonly ok: false; readonly row: number; readonly column: number; readonly reason: string };

/** Pastes cells in one undoable step, or changes nothing and says which cell stood in the way. */
export function pasteCells(
  notebook: Notebook,
  model: SheetModel,
  selected: Block,
  texts: readonly (readonly string[])[],
): PasteResult {
  if (texts.length === 0)
    return { ok: false, row: selected.top, column: selected.left, reason: "The clipboard has no text." };
  const plan = planPaste(notebook, model, selected, texts);
  if (!plan.ok) return { ...plan, reason: `Nothing was pasted. ${plan.reason}` };
  const count = plan.cells.length;
  notebook.setCells(`paste of ${count} ${count === 1 ? "cell" : "cells"}`, plan.cells);
  announce(`Pasted ${count} ${count === 1 ? "cell" : "cells"}.`);
  return { ok: true, block: plan.block };
}
