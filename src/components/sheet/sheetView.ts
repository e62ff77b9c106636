import { said } from "../../language/said.js";
import { announce } from "../announce.js";
import { announceChanges } from "./announceChanges.js";
import { type LineRecord } from "../../model/line.js";
import { decodeText } from "../../state/linkText.js";
import { type Workbook } from "../../model/workbook.js";
import { type Notebook, publishedScenario } from "../../notebook/notebook.js";
import { type AfterCommit } from "./cellEditor.js";
import { ChoicePanel } from "./choicePanel.js";
import { clipboardCells, copyBlock, pasteCells } from "./clipboard.js";
import { columnKey, columnTitle, isCrowded, placeOf } from "../../notebook/sheet/sheetColumns.js";
import { Editing, type EditingHost } from "./editing.js";
import { Grid } from "./grid.js";
import { gridContent } from "./gridContent.js";
import { sheetCommand } from "./keyboard.js";
import { MoveMarks } from "./moveMarks.js";
import { pickLine } from "./picking.js";
import { listenToPointer } from "./pointer.js";
import { type GridExtent, nextPosition, type Position } from "../../notebook/sheet/position.js";
import { Selection } from "./selection.js";
import { listenToText } from "./textInput.js";
import {
  isComparedSheet,
  readOnlyReason,
  type SheetLook,
  type SheetModel,
  sheetLines,
  sheetModel,
  type SheetOptions,
  sheetScenarios,
} from "../../notebook/sheet/sheetModel.js";

/** The grid of a sheet with all that keys, pointer and clipboard do to it. */
export class SheetView implements EditingHost {
  readonly grid: Grid;
  /** Its rows and columns as they stand. */
  model: SheetModel;
  /** The element that notes and lists stand in, over the grid. */
  frame: HTMLElement;
  onMove = (): void => {};
  onWhy = (): void => {};
  onChange = (): void => {};
  /** Shows all lines again. */
  onUnfind = (): void => {};
  /** Whether the reader has been in the grid. */
  isVisited = false;
  readonly #notebook: Notebook;
  readonly #options: SheetOptions & { readonly caption: string };
  readonly #editing: Editing;
  /** The choices of a line, opened under its cell. */
  readonly choices: ChoicePanel;
  readonly #selection: Selection;
  readonly #marks = new MoveMarks();
  #look: SheetLook = { isByDifference: false, withVariance: false };
  #reference: Workbook;
  #last: ReadonlyMap<string, Workbook>;
  /** What the heads of the columns say. */
  #titles = "";

  constructor(notebook: Notebook, options: SheetOptions & { readonly caption: string }) {
    this.#notebook = notebook;
    this.#options = options;
    this.model = sheetModel(notebook, options, this.#look);
    this.#reference = notebook.reference();
    this.#last = this.#workbooks();
    this.grid = new Grid(gridContent(this.model, options, this.#look), options.caption);
    this.frame = this.grid.element;
    this.#editing = new Editing(this);
    this.choices = new ChoicePanel(this, this.#editing);
    this.#selection = new Selection(this.grid);
    this.#shape({ row: 0, column: this.model.columnOf("base") });
    this.#listen();
    announceChanges(notebook);
    notebook.subscribe(() => this.#update());
  }

  get note(): HTMLElement {
    return this.#editing.note.element;
  }

  /** The line and the column that the keyboard is on; null on a heading. */
  current(): { line: LineRecord; scenario: string } | null {
    const { row, column } = this.grid.active;
    const line = this.model.line(row);
    if (!line) return null;
    const isPublished = this.model.columns[column]?.kind === "published" && !this.#notebook.isOwnLine(line.name);
    return { line, scenario: isPublished ? publishedScenario : (this.model.scenario(column) ?? "base") };
  }

  focus(): void {
    this.grid.activate(this.grid.active);
  }

  /** Puts the keyboard on a line; false where this sheet does not show it. */
  goTo(name: string, scenario = "base"): boolean {
    if (!this.has(name)) return false;
    const row = this.model.rowOf(name);
    const column = this.model.columnOf(scenario);
    this.#move({
      row,
      column: scenario !== "base" && column > 0 ? column : this.grid.active.column || this.model.columnOf("base"),
    });
    return true;
  }

  /** Whether the sheet has a line; one that is not among those searched for is shown again with all others. */
  has(name: string): boolean {
    if (this.model.rowOf(name) >= 0) return true;
    if (!this.#look.find || !sheetLines(this.#notebook, this.#options).some((line) => line.name === name)) return false;
    this.onUnfind();
    return this.model.rowOf(name) >= 0;
  }

  /** Goes to the first line of a part, and puts the heading of that part at the top. */
  openPart(name: string): void {
    if (!this.goTo(name)) return;
    const cell = this.grid.cell(this.grid.active);
    const heading = cell?.closest("tr")?.previousElementSibling;
    if (!(heading instanceof HTMLElement)) return;
    requestAnimationFrame(() => {
      heading.style.scrollMarginTop = `${this.grid.roomAbove()}px`;
      heading.scrollIntoView({ block: "start" });
    });
  }

  look(change: Partial<SheetLook>): void {
    this.#look = { ...this.#look, ...change };
    this.#rebuild();
  }

  get #extent(): GridExtent {
    const { rows, columns } = this.model;
    return {
      rows: rows.length,
      columns: columns.length,
      page: this.grid.page,
      canFocus: (row) => rows[row]?.kind === "line",
    };
  }

  #listen(): void {
    const { table } = this.grid;
    table.addEventListener("keydown", (event) => this.#key(event));
    table.addEventListener("focusin", (event) => this.#focused(event.target as Element));
    table.addEventListener("focusout", (event) => {
      const to = event.relatedTarget as Element | null;
      if (!to || !this.frame.contains(to)) this.#editing.clearRefusal();
    });
    table.addEventListener("copy", (event) => this.#copy(event));
    table.addEventListener("cut", (event) => this.#copy(event));
    table.addEventListener("paste", (event) => this.#paste(event));
    this.grid.element.addEventListener("scroll", () => this.#editing.note.place(), { passive: true });
    listenToText(table, (text) => this.#type(text));
    listenToPointer(table, {
      isEditing: () => this.#editing.isOpen,
      positionOf: (target) => this.#lineAt(target),
      active: () => this.grid.active,
      pick: ({ row }) => pickLine(this.model.line(row)?.name ?? ""),
      move: (position) => this.#move(position),
      extend: (position) => this.#selection.extend(position),
      edit: (position) => readOnlyReason(this.model, position) === null && this.#editing.begin(position, null),
      choose: ({ row, column }) => {
        const isChoice = this.model.columns[column]?.kind === "source" && this.model.line(row)?.choices.length;
        if (isChoice) this.choices.open({ row, column });
        return Boolean(isChoice);
      },
    });
    if (this.#options.anchors) this.#followAddress();
  }

  /** Goes to the line that the address names, now and when it changes. */
  #followAddress(): void {
    const go = (): void => void this.goTo(decodeText(location.hash.slice(1)) ?? "");
    window.addEventListener("hashchange", go);
    requestAnimationFrame(go);
  }

  #lineAt(target: Element): Position | null {
    const position = this.grid.positionOf(target);
    return position && this.model.rows[position.row]?.kind === "line" ? position : null;
  }

  #workbooks(): ReadonlyMap<string, Workbook> {
    return new Map(this.model.scenarios.map((scenario) => [scenario, this.#notebook.scenario(scenario)]));
  }

  #update(): void {
    const before = this.#last;
    const isSame = this.#hasSameShape();
    this.#last = this.#workbooks();
    if (isSame) this.grid.refresh();
    else this.#rebuild();
    this.#marks.mark(this.grid, this.model, before, this.#last);
    this.onChange();
  }

  /** Whether rows and columns are as drawn; without own lines, other columns and another order they cannot differ. */
  #hasSameShape(): boolean {
    const reference = this.#notebook.reference();
    const isSettled = reference === this.#reference && !this.#look.isByDifference;
    this.#reference = reference;
    const scenarios = sheetScenarios(this.#notebook, this.#options);
    const isCompared = isComparedSheet(this.#notebook, this.#options);
    const isSameColumns =
      scenarios.join("\n") === this.model.scenarios.join("\n") && isCompared === this.model.isCompared;
    if (isSettled && isSameColumns && columnTitles(this.model) === this.#titles) return true;
    return (
      sameShape(sheetModel(this.#notebook, this.#options, this.#look), this.model) &&
      columnTitles(this.model) === this.#titles
    );
  }

  #rebuild(): void {
    // What is being typed is not finished because another tab has shown a column.
    const draft = this.#editing.suspend();
    const hadFocus = this.grid.table.contains(document.activeElement);
    const name = this.current()?.line.name;
    const { row, column } = this.grid.active;
    const before = this.model;
    this.model = sheetModel(this.#notebook, this.#options, this.#look);
    this.#last = this.#workbooks();
    // The cell that the keyboard is on stays that, whichever columns come before it now.
    const place = { row, column: placeOf(this.model.columns, before.columns[column]) };
    this.grid.show(gridContent(this.model, this.#options, this.#look));
    this.#shape(place);
    this.#selection.move(this.#nearest(name, place), hadFocus);
    if (draft) this.#editing.resume(draft);
  }

  #shape(place: Position): void {
    const { scenarios, isCompared } = this.model;
    this.#titles = columnTitles(this.model);
    const { classList } = this.grid.element;
    classList.toggle("is-form", scenarios.length === 1);
    classList.toggle("is-compared", isCompared);
    classList.toggle("is-wide", isCrowded(scenarios, isCompared));
    this.grid.activate(this.#nearest(undefined, place), false);
  }

  #nearest(name: string | undefined, { row, column }: Position): Position {
    const { rows, columns } = this.model;
    const own = name === undefined ? -1 : this.model.rowOf(name);
    const at = Math.max(0, own >= 0 ? own : Math.min(row, rows.length - 1));
    const line =
      rows[at]?.kind === "line" ? at : nextPosition({ row: at, column }, plain("ArrowDown"), this.#extent)!.row;
    return { row: line, column: Math.min(column, columns.length - 1) };
  }

  #focused(target: Element): void {
    const position = this.grid.positionOf(target);
    if (!position || this.#editing.isOpen) return;
    const { active } = this.grid;
    if (position.row !== active.row || position.column !== active.column) this.grid.activate(position, false);
    this.isVisited = true;
    this.onMove();
  }

  #move(position: Position): void {
    this.#editing.clearRefusal();
    this.#selection.move(position);
  }

  /** Moves the focus after an edit. */
  go(after: AfterCommit): void {
    if (after === "away") {
      this.grid.activate(this.grid.active, false);
      return this.onMove();
    }
    if (after === "stay") return this.focus();
    const keys = { down: "ArrowDown", up: "ArrowUp", left: "ArrowLeft", right: "ArrowRight" } as const;
    this.#selection.move(nextPosition(this.grid.active, plain(keys[after]), this.#extent)!);
  }

  #key(event: KeyboardEvent): void {
    if (this.#editing.isOpen || event.defaultPrevented) return;
    const { active } = this.grid;
    const next = event.altKey ? null : nextPosition(active, event, this.#extent);
    if (next) {
      event.preventDefault();
      if (event.shiftKey) this.#selection.extend(next);
      else this.#move(next);
      return;
    }
    const command = sheetCommand(event);
    if (command === null) return;
    // A typed character is not prevented: the field that opens now receives it, dead keys and input methods included.
    if (typeof command === "string" || command.type === "") event.preventDefault();
    const isValue = this.#isValue(active.column);
    if (typeof command === "object") this.#type("");
    else if (command === "edit") {
      if (isValue) this.#editing.begin(active, null);
      else if (this.model.columns[active.column]?.kind === "source") this.choices.open(active);
      else this.onWhy();
    } else if (command === "delete") this.#editing.reset(this.#selection.positions);
    else if (command === "choices") this.choices.open(active);
    else if (command === "why") {
      this.#editing.clearRefusal();
      this.onWhy();
    } else if (command === "selectAll") this.#selectAll();
    else if (command === "escape") {
      this.#editing.clearRefusal();
      this.#selection.clear();
    }
  }

  /** Opens the field of the active cell with a text typed into it. */
  #type(text: string): void {
    const { active } = this.grid;
    if (!this.#editing.isOpen && this.#isValue(active.column)) this.#editing.begin(active, text);
  }

  /** Whether a column has values: typed into, or with a reason why not. */
  #isValue(column: number): boolean {
    return this.model.scenario(column) !== null || this.model.columns[column]?.kind === "published";
  }

  #selectAll(): void {
    const { rows, columns } = this.model;
    this.#selection.select({ top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 });
  }

  #copy(event: ClipboardEvent): void {
    if (this.#editing.isOpen || !event.clipboardData) return;
    event.preventDefault();
    copyBlock(event.clipboardData, this.model, this.#selection.block);
    if (event.type === "cut")
      announce(
        said(
          "Nothing is taken out of the sheet: Delete puts published values back.",
          "Rien n'est retiré de la feuille : Suppr remet les valeurs publiées.",
        ),
      );
  }

  #paste(event: ClipboardEvent): void {
    if (!event.clipboardData) return;
    const texts = clipboardCells(event.clipboardData);
    if (this.#editing.isOpen) {
      // A press too many opens the field, but a block is still meant for the cells.
      const isBlock = texts.length > 1 || (texts[0]?.length ?? 0) > 1;
      if (!isBlock || !this.#editing.isUntouched) return;
      this.#editing.cancel();
    }
    event.preventDefault();
    const { columns } = this.model;
    const result = pasteCells(this.model, this.#selection.block, texts);
    if (result.ok) {
      // What was pasted may have put columns before its own.
      const [left, right] = [result.block.left, result.block.right].map((at) =>
        placeOf(this.model.columns, columns[at]),
      );
      return this.#selection.select({ ...result.block, left: left!, right: right! });
    }
    const at = { row: result.row, column: result.column };
    this.#editing.refuse(this.grid.cell(at) ?? this.grid.cell(this.grid.active)!, result.reason);
  }
}

const plain = (key: string) => ({ key, ctrlKey: false, metaKey: false });

const columnKeys = ({ columns }: SheetModel): string => columns.map(columnKey).join("\n");
const columnTitles = (model: SheetModel): string =>
  model.columns.map((_, column) => columnTitle(model, column)).join("\n");

/** Whether two models have the same rows and columns, whatever their values. */
function sameShape(a: SheetModel, b: SheetModel): boolean {
  if (a.rows.length !== b.rows.length || columnKeys(a) !== columnKeys(b)) return false;
  return a.rows.every((row, index) => {
    const other = b.rows[index]!;
    if (row.kind === "group") return other.kind === "group" && other.title === row.title;
    return other.kind === "line" && other.name === row.name && a.line(index) === b.line(index);
  });
}
