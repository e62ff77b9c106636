import { said } from "../../language/said.js";
import { announce } from "../announce.js";
import { type CellEntry } from "../../notebook/notebook.js";
import { type Block } from "../../notebook/sheet/position.js";
import { blockTexts, blockTitles } from "../../notebook/sheet/blockTexts.js";
import { fromTabText, toHtmlTable, toTabText, withoutBlankEdges } from "../../notebook/sheet/clipboardText.js";
import { type PastePlan, planPaste } from "../../notebook/sheet/planPaste.js";
import { type SheetModel } from "../../notebook/sheet/sheetModel.js";

/** Puts a block on the clipboard, as tab-separated text and as a table; with its titles where lines are named. */
export function copyBlock(data: DataTransfer, model: SheetModel, block: Block): void {
  const texts = blockTexts(model, block);
  const titles = blockTitles(model, block);
  const table = titles ? [titles, ...texts] : texts;
  data.setData("text/plain", toTabText(table));
  data.setData("text/html", toHtmlTable(table));
  const count = texts.reduce((total, row) => total + row.length, 0);
  announce(said(`Copied ${cellsText(count)}.`, `${cellsText(count)} : copié.`));
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
export type PasteResult = { readonly ok: true; readonly block: Block } | Extract<PastePlan, { readonly ok: false }>;

/** Pastes cells in one undoable step, or changes nothing and says which cell stood in the way. */
export function pasteCells(model: SheetModel, selected: Block, texts: readonly (readonly string[])[]): PasteResult {
  const cells = withoutBlankEdges(texts);
  if (cells.length === 0) {
    const reason = said(
      "Nothing was pasted: the clipboard has no text.",
      "Rien n'a été collé : le presse-papiers n'a pas de texte.",
    );
    return { ok: false, row: selected.top, column: selected.left, reason };
  }
  // Blank cells at the edge count where there is a place for them; spreadsheets also copy them along without one.
  const whole = planPaste(model, selected, texts);
  const plan = whole.ok ? whole : planPaste(model, selected, cells);
  if (!plan.ok)
    return { ...plan, reason: said(`Nothing was pasted. ${plan.reason}`, `Rien n'a été collé. ${plan.reason}`) };
  // An empty cell takes an edit back; where there is none it sets nothing.
  const { notebook } = model;
  const isSet = ({ name, scenario, entry }: CellEntry): boolean =>
    entry !== null || notebook.scenario(scenario).entry(name) !== null;
  const count = plan.cells.filter(isSet).length;
  if (count === 0) {
    announce(
      said("Nothing was pasted: the cells hold this already.", "Rien n'a été collé : les cellules ont déjà cela."),
    );
    return { ok: true, block: plan.block };
  }
  notebook.setCells(said(`paste of ${cellsText(count)}`, `collage de ${cellsText(count)}`), plan.cells);
  const told = plan.notes.slice(0, mostNotes).map((note) => ` ${note}.`);
  const more =
    plan.notes.length > mostNotes
      ? said(` And ${plan.notes.length - mostNotes} more likewise.`, ` Et ${plan.notes.length - mostNotes} de même.`)
      : "";
  announce(said(`Pasted ${cellsText(count)}.`, `${cellsText(count)} : collé.`) + told.join("") + more);
  return { ok: true, block: plan.block };
}

/** How many notes of a paste are told one by one. */
const mostNotes = 3;

const cellsText = (count: number): string =>
  said(`${count} ${count === 1 ? "cell" : "cells"}`, `${count} ${count < 2 ? "cellule" : "cellules"}`);
