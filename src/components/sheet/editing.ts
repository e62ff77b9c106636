import { said } from "../../language/said.js";
import { entryText } from "../../format/entry.js";
import { formatUnitLabel } from "../../format/number.js";
import { valueText } from "../../model/value.js";
import { announce } from "../announce.js";
import { type CellEntry } from "../../notebook/notebook.js";
import { type AfterCommit, CellEditor, type TypedText } from "./cellEditor.js";
import { CellNote } from "./cellNote.js";
import { columnTitle } from "../../notebook/sheet/sheetColumns.js";
import { type Grid } from "./grid.js";
import { type Position } from "../../notebook/sheet/position.js";
import { readTyped, settledEntry } from "../../notebook/sheet/readTyped.js";
import { readOnlyReason, type SheetModel } from "../../notebook/sheet/sheetModel.js";
import { shortened } from "../../model/shortened.js";

/** What editing needs of its sheet. */
export interface EditingHost {
  readonly grid: Grid;
  readonly model: SheetModel;
  /** The element that notes and lists stand in, over the grid. */
  readonly frame: HTMLElement;
  /** Moves the focus after an edit. */
  go(after: AfterCommit): void;
}

/** An edit that was not finished when its cell had to be made anew. */
export interface Draft {
  readonly name: string;
  readonly scenario: string;
  readonly isReplacing: boolean;
  readonly typed: TypedText;
}

/** Typing into cells, taking edits back, and the note under the cell that says what was understood. */
export class Editing {
  readonly note = new CellNote(({ entry }) => this.#editor?.takeOffer(entry));
  #editor: CellEditor | null = null;
  #cell: Omit<Draft, "typed"> | null = null;
  #refused = "";

  constructor(readonly host: EditingHost) {}

  get isOpen(): boolean {
    return this.#editor !== null;
  }

  /** Whether the field is open and nothing has been typed in it. */
  get isUntouched(): boolean {
    return this.#editor?.isUntouched ?? false;
  }

  /** Closes the field, if one is open, with nothing changed. */
  cancel(): void {
    this.#editor?.cancel();
  }

  /** Takes an open field away before its cell goes, and gives what is needed to open it again; null where none is open. */
  suspend(): Draft | null {
    const editor = this.#editor;
    const cell = this.#cell;
    if (!editor || !cell) return null;
    this.#editor = null;
    return { ...cell, typed: editor.suspend() };
  }

  /** Opens the field again over the same line and column, wherever they are now. */
  resume({ name, scenario, isReplacing, typed }: Draft): void {
    const { grid, model } = this.host;
    const position = { row: model.rowOf(name), column: model.columnOf(scenario) };
    if (position.row < 0 || position.column < 0) {
      grid.activate(grid.active);
      return announce(
        said(
          `“${shortened(typed.text, 40)}” was not taken: its cell is no longer shown.`,
          `« ${shortened(typed.text, 40)} » n'a pas été pris : sa cellule n'est plus montrée.`,
        ),
      );
    }
    grid.activate(position, false);
    this.begin(position, isReplacing ? "" : null);
    this.#editor?.resume(typed);
  }

  /** Opens the field in a cell. `text` replaces what stands there, as if typed; null edits it in place. */
  begin(position: Position, text: string | null): void {
    const { grid, model } = this.host;
    const { notebook } = model;
    const line = model.line(position.row);
    const cell = grid.cell(position);
    if (!line || !cell) return;
    const reason = readOnlyReason(model, position);
    if (reason !== null) return this.refuse(cell, reason);
    const { name } = line;
    const scenario = model.scenario(position.column)!;
    this.note.hide();
    this.#cell = { name, scenario, isReplacing: text !== null };
    // Before the note finds its place: a cell that the keyboard has just reached may not be in sight yet.
    grid.reveal(cell);
    this.#editor = new CellEditor({
      cell,
      label: this.#fieldName(position),
      text: text === null ? this.currentText(position) : "",
      isReplacing: text !== null,
      note: this.note,
      read: (typed) => readTyped(notebook, scenario, name, typed),
      commit: (entry, after) => {
        this.#editor = null;
        notebook.set(name, settledEntry(notebook, line, scenario, entry), scenario);
        this.host.go(after);
      },
      cancel: (after, refusal) => {
        this.#editor = null;
        if (refusal)
          this.refuse(
            cell,
            said(
              `“${shortened(refusal.typed, 40)}” was not taken: ${refusal.reason}`,
              `« ${shortened(refusal.typed, 40)} » n'a pas été pris : ${refusal.reason}`,
            ),
          );
        this.host.go(after);
      },
    });
    if (text !== null && text !== "") this.#editor.type(text);
  }

  /** The text that typed back gives what stands in a cell: its formula, or its number in full. */
  currentText({ row, column }: Position): string {
    const { model } = this.host;
    const workbook = model.workbook(column);
    const line = model.line(row)!;
    const entry = workbook.entry(line.name);
    const isOwn = model.notebook.isOwnLine(line.name);
    const content = workbook.content(line.name);
    if ((isOwn || (entry !== null && !entry.startsWith("@"))) && content.startsWith("=")) return content;
    return entryText(valueText(workbook.value(line.name)), workbook.unit(line.name) || "1", line.format);
  }

  /** What the field over a cell is called: its line, its column, and what it is in. */
  #fieldName({ row, column }: Position): string {
    const { model } = this.host;
    const { name, label, format } = model.line(row)!;
    const unit = formatUnitLabel(model.workbook(column).unit(name) || "1", format);
    return `${label}, ${columnTitle(model, column)}, ${said("new value", "nouvelle valeur")}${unit === "" ? "" : said(` in ${unit}`, ` en ${unit}`)}`;
  }

  /** Takes the edits of some cells back, as one step. */
  reset(positions: readonly Position[]): void {
    const { model } = this.host;
    const { notebook } = model;
    const cells: CellEntry[] = [];
    for (const position of positions) {
      const line = model.line(position.row);
      const scenario = model.scenario(position.column);
      if (!line || scenario === null || notebook.isOwnLine(line.name)) continue;
      const isEdited = model.workbook(position.column).entry(line.name) !== null;
      if (!isEdited || readOnlyReason(model, position) !== null) continue;
      cells.push({ name: line.name, scenario, entry: null });
    }
    if (cells.length === 0) return this.#refuseReset(positions);
    const [first] = cells;
    const one =
      cells.length === 1 && first
        ? notebook.reference().line(first.name).label
        : said(`${cells.length} cells`, `${cells.length} cellules`);
    notebook.setCells(said(`${one} back to published`, `${one} : retour au publié`), cells);
  }

  /** Why there is nothing to take back: what is calculated follows others, an own line is the reader's own. */
  #refuseReset([first]: readonly Position[]): void {
    const { grid, model } = this.host;
    const { notebook } = model;
    const line = first && model.line(first.row);
    const cell = first && grid.cell(first);
    const isPublished = first && model.columns[first.column]?.kind === "published";
    if (!line || !cell)
      return announce(said("Only values can be taken back.", "Seules des valeurs peuvent être reprises."));
    const locked = readOnlyReason(model, first);
    if (model.scenario(first.column) === null && !isPublished)
      return announce(said("Only values can be taken back.", "Seules des valeurs peuvent être reprises."));
    if (locked !== null) return this.refuse(cell, locked);
    if (notebook.isOwnLine(line.name)) {
      return this.refuse(
        cell,
        said(
          `“${line.label}” is a line of your own: type another formula, or press Remove below.`,
          `« ${line.label} » est une ligne à vous : tapez une autre formule, ou appuyez sur Retirer plus bas.`,
        ),
      );
    }
    announce(
      said("Nothing to take back here: it stands as published.", "Rien à reprendre ici : c'est tel que publié."),
    );
  }

  /** Says under a cell why something was not done; nothing has changed. */
  refuse(cell: HTMLElement, reason: string): void {
    this.#refused = reason;
    this.note.show(cell, { text: reason, isRefusal: true });
    announce(reason);
  }

  /** Takes a refusal away once the reader goes on. */
  clearRefusal(): void {
    if (this.#editor || this.#refused === "") return;
    this.#refused = "";
    this.note.hide();
  }
}
