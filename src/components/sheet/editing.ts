import { entryText } from "../../format/entry.js";
import { type Entry } from "../../model/workbook.js";
import { valueText } from "../../model/value.js";
import { announce } from "../announce.js";
import { type CellEntry, type Notebook } from "../notebook.js";
import { type AfterCommit, CellEditor } from "./cellEditor.js";
import { CellNote } from "./cellNote.js";
import { type Grid } from "./grid.js";
import { type Position } from "./position.js";
import { readTyped } from "./readTyped.js";
import { columnWorkbook, readOnlyReason, type SheetModel } from "./sheetModel.js";

/** What editing needs of its sheet. */
export interface EditingHost {
  readonly notebook: Notebook;
  readonly grid: Grid;
  readonly model: () => SheetModel;
  /** Moves the focus after an edit. */
  readonly go: (after: AfterCommit) => void;
}

/** Typing into cells, taking edits back, and the note under the cell that says what was understood. */
export class Editing {
  readonly note: CellNote;
  readonly #host: EditingHost;
  #editor: CellEditor | null = null;
  #refused = "";

  constructor(host: EditingHost) {
    this.#host = host;
    this.note = new CellNote(({ entry }) => this.#editor?.take(entry));
  }

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

  /** Opens the field in a cell. `text` replaces what stands there, as if typed; null edits it in place. */
  begin(position: Position, text: string | null): void {
    const { notebook, grid } = this.#host;
    const model = this.#host.model();
    const line = model.line(position.row);
    const cell = grid.cell(position);
    if (!line || !cell) return;
    const reason = readOnlyReason(notebook, model, position);
    if (reason !== null) return this.refuse(cell, reason);
    const { name, label } = line;
    const scenario = model.scenario(position.column)!;
    this.note.hide();
    this.#editor = new CellEditor({
      cell,
      label: `${label}, new value`,
      text: text === null ? this.currentText(position) : "",
      isReplacing: text !== null,
      note: this.note,
      read: (typed) => readTyped(notebook, scenario, name, typed),
      commit: (entry, after) => {
        this.#editor = null;
        notebook.set(name, this.#settled(position, entry), scenario);
        this.#host.go(after);
      },
      cancel: (after, refusal) => {
        this.#editor = null;
        if (refusal) this.refuse(cell, `“${shortened(refusal.typed)}” was not taken: ${refusal.reason}`);
        this.#host.go(after);
      },
    });
    if (text !== null && text !== "") this.#editor.type(text);
  }

  /** The text that typed back gives what stands in a cell: its formula, or its number in full. */
  currentText({ row, column }: Position): string {
    const model = this.#host.model();
    const workbook = columnWorkbook(this.#host.notebook, model, column);
    const line = model.line(row)!;
    const entry = workbook.entry(line.name);
    const isOwn = this.#host.notebook.isOwnLine(line.name);
    const content = workbook.content(line.name);
    if ((isOwn || (entry !== null && !entry.startsWith("@"))) && content.startsWith("=")) return content;
    return entryText(valueText(workbook.value(line.name)), workbook.unit(line.name) || "1", line.format);
  }

  /** Takes the edits of some cells back, as one step. */
  reset(positions: readonly Position[]): void {
    const { notebook } = this.#host;
    const model = this.#host.model();
    const cells: CellEntry[] = [];
    for (const position of positions) {
      const line = model.line(position.row);
      const scenario = model.scenario(position.column);
      if (!line || scenario === null || notebook.isOwnLine(line.name)) continue;
      const isEdited = columnWorkbook(notebook, model, position.column).entry(line.name) !== null;
      if (!isEdited || readOnlyReason(notebook, model, position) !== null) continue;
      cells.push({ name: line.name, scenario, entry: null });
    }
    if (cells.length === 0) return announce("Nothing to undo here: it stands as published.");
    const [first] = cells;
    const one = cells.length === 1 && first ? notebook.reference().line(first.name).label : `${cells.length} cells`;
    notebook.setCells(`${one} back to published`, cells);
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

  /** In a scenario a published number is an entry like any other; in the base it is no edit. */
  #settled({ row, column }: Position, entry: Entry | null): Entry | null {
    const model = this.#host.model();
    const line = model.line(row)!;
    if (entry === null && this.#host.notebook.isOwnLine(line.name)) return line.content;
    const isOwn = this.#host.notebook.isOwnLine(line.name);
    return isOwn || model.scenario(column) !== "base" ? entry : entry === line.content ? null : entry;
  }
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
