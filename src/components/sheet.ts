import { announce } from "./announce.js";
import { choices } from "./choices.js";
import { history } from "./history.js";
import { type Notebook } from "./notebook.js";
import { type Block, blockBetween } from "./sheet/block.js";
import { type AfterCommit } from "./sheet/cellEditor.js";
import { Editing } from "./sheet/editing.js";
import { element } from "./sheet/element.js";
import { placeUnder } from "./sheet/floating.js";
import { Grid } from "./sheet/grid.js";
import { gridContent } from "./sheet/gridContent.js";
import { sheetCommand } from "./sheet/keyboard.js";
import { type GridExtent, nextPosition, type Position } from "./sheet/position.js";
import { readOnlyReason, type SheetLook, sheetModel, type SheetOptions } from "./sheet/sheetModel.js";

export { type SheetOptions } from "./sheet/sheetModel.js";
export { sourceMark } from "./sheet/sourceMark.js";

/**
 * Lines of the model as a spreadsheet: a row a line, a column a scenario, typed into as in any spreadsheet. The element
 * is made once and keeps itself up to date.
 */
export function sheet(notebook: Notebook, options: SheetOptions = {}): HTMLElement {
  return new Sheet(notebook, options).element;
}

class Sheet {
  readonly element: HTMLElement;
  readonly #notebook: Notebook;
  readonly #options: SheetOptions;
  readonly #grid: Grid;
  readonly #editing: Editing;
  #look: SheetLook = { isByDifference: false, withVariance: false };
  #model;
  #anchor: Position | null = null;
  #panel: HTMLElement | null = null;

  constructor(notebook: Notebook, options: SheetOptions) {
    this.#notebook = notebook;
    this.#options = options;
    this.#model = sheetModel(notebook, options, this.#look);
    const caption = options.caption ?? (typeof options.sheet === "string" ? options.sheet : "Lines of the model");
    this.#grid = new Grid(gridContent(notebook, this.#model, options, this.#look), caption);
    this.#editing = new Editing({
      notebook,
      grid: this.#grid,
      model: () => this.#model,
      go: (after) => this.#go(after),
    });
    this.element = element(
      "section",
      { class: "sheet", "aria-label": caption },
      element("div", { class: "sheet-bar" }, element("h3", { class: "sheet-caption" }, caption), history(notebook)),
      this.#grid.element,
      this.#editing.note.element,
    );
    this.element.classList.toggle("is-narrow-form", this.#model.scenarios.length === 1);
    this.#listen();
    notebook.subscribe(() => this.#update());
  }

  get #extent(): GridExtent {
    const { rows, columns } = this.#model;
    return {
      rows: rows.length,
      columns: columns.length,
      page: this.#grid.page,
      canFocus: (row) => rows[row]?.kind === "line",
    };
  }

  #listen(): void {
    const { table } = this.#grid;
    table.addEventListener("keydown", (event) => this.#key(event));
    table.addEventListener("mousedown", (event) => this.#press(event));
    table.addEventListener("mouseover", (event) => this.#drag(event));
    table.addEventListener("dblclick", (event) => this.#doublePress(event));
    table.addEventListener("focusin", (event) => this.#focused(event.target as Element));
    this.#grid.element.addEventListener("scroll", () => this.#editing.note.place(), { passive: true });
  }

  #update(): void {
    const next = sheetModel(this.#notebook, this.#options, this.#look);
    const isSame =
      JSON.stringify(next.columns) === JSON.stringify(this.#model.columns) &&
      JSON.stringify(next.rows) === JSON.stringify(this.#model.rows);
    this.#model = next;
    if (isSame) return this.#grid.refresh();
    const hadFocus = this.#grid.table.contains(document.activeElement);
    this.#grid.show(gridContent(this.#notebook, next, this.#options, this.#look));
    this.element.classList.toggle("is-narrow-form", next.scenarios.length === 1);
    this.#move(this.#nearest(this.#grid.active), hadFocus);
  }

  #nearest({ row, column }: Position): Position {
    const { rows, columns } = this.#model;
    const at = Math.min(row, rows.length - 1);
    const line =
      rows[at]?.kind === "line" ? at : nextPosition({ row: at, column }, plain("ArrowDown"), this.#extent)!.row;
    return { row: line, column: Math.min(column, columns.length - 1) };
  }

  #focused(target: Element): void {
    const position = this.#grid.positionOf(target);
    if (!position) return;
    const { active } = this.#grid;
    if (position.row !== active.row || position.column !== active.column) this.#grid.activate(position, false);
  }

  #move(position: Position, focus = true): void {
    this.#editing.clearRefusal();
    this.#grid.select(null);
    this.#anchor = null;
    this.#grid.activate(position, focus);
  }

  #extend(position: Position): void {
    this.#anchor ??= this.#grid.active;
    const anchor = this.#anchor;
    this.#grid.activate(position);
    this.#anchor = anchor;
    this.#grid.select(blockBetween(anchor, position));
  }

  #go(after: AfterCommit): void {
    if (after === "away") return;
    const keys = { down: "ArrowDown", up: "ArrowUp", left: "ArrowLeft", right: "ArrowRight" } as const;
    const { active } = this.#grid;
    if (after === "stay") return void this.#grid.activate(active);
    this.#move(nextPosition(active, plain(keys[after]), this.#extent)!);
  }

  #key(event: KeyboardEvent): void {
    if (this.#editing.isOpen || event.defaultPrevented) return;
    const { active } = this.#grid;
    if (!event.altKey) {
      const next = nextPosition(active, event, this.#extent);
      if (next) {
        event.preventDefault();
        if (event.shiftKey) this.#extend(next);
        else this.#move(next);
        return;
      }
    }
    const command = sheetCommand(event);
    if (command === null) return;
    // A typed character is not prevented: the field that opens now receives it, dead keys and input methods included.
    if (typeof command === "string" || command.type === "") event.preventDefault();
    if (typeof command === "object") return this.#type(active, command.type);
    if (command === "edit") this.#edit(active);
    if (command === "delete") this.#editing.reset(this.#positions());
    if (command === "choices") this.#choose(active);
    if (command === "escape") this.#escape();
    if (command === "selectAll") this.#selectAll();
  }

  #type(position: Position, _text: string): void {
    if (this.#model.scenario(position.column) !== null) this.#editing.begin(position, "");
  }

  #edit(position: Position): void {
    if (this.#model.columns[position.column]?.kind === "source") return this.#choose(position);
    this.#editing.begin(position, null);
  }

  #escape(): void {
    this.#editing.clearRefusal();
    this.#grid.select(null);
    this.#anchor = null;
  }

  #selectAll(): void {
    const { rows, columns } = this.#model;
    this.#anchor = { row: 0, column: 0 };
    this.#grid.select({ top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 });
  }

  get #selected(): Block {
    return this.#grid.block ?? blockBetween(this.#grid.active, this.#grid.active);
  }

  #positions(): Position[] {
    const { top, bottom, left, right } = this.#selected;
    const positions: Position[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) positions.push({ row, column });
    }
    return positions;
  }

  #press(event: MouseEvent): void {
    if (event.button !== 0 || (event.target as Element).closest("input")) return;
    const position = this.#grid.positionOf(event.target as Element);
    if (!position || this.#model.rows[position.row]?.kind !== "line") return;
    event.preventDefault();
    const { active } = this.#grid;
    const isAgain = position.row === active.row && position.column === active.column;
    const hadFocus = this.#grid.table.contains(document.activeElement);
    if (event.shiftKey) return this.#extend(position);
    this.#move(position);
    if (this.#model.columns[position.column]?.kind === "source") this.#choose(position);
    else if (isAgain && hadFocus && event.detail === 1 && !this.#isReadOnly(position))
      this.#editing.begin(position, null);
  }

  #drag(event: MouseEvent): void {
    if (event.buttons !== 1 || this.#editing.isOpen) return;
    const position = this.#grid.positionOf(event.target as Element);
    if (position && this.#model.rows[position.row]?.kind === "line") this.#extend(position);
  }

  #doublePress(event: MouseEvent): void {
    const position = this.#grid.positionOf(event.target as Element);
    if (position && !this.#editing.isOpen && this.#model.scenario(position.column) !== null)
      this.#editing.begin(position, null);
  }

  #isReadOnly(position: Position): boolean {
    return readOnlyReason(this.#notebook, this.#model, position) !== null;
  }

  /** Opens the choices of the line in a row, for the scenario of the column or for the base. */
  #choose(position: Position): void {
    const line = this.#model.line(position.row);
    const anchor = this.#grid.cell(position);
    if (!line || !anchor) return;
    if (line.choices.length === 0) return announce(`${line.label} has no sources to choose among.`);
    const scenario = this.#model.scenario(position.column) ?? "base";
    const valueColumn = this.#model.columns.findIndex(
      (column) => column.kind === "value" && column.scenario === scenario,
    );
    const value = { row: position.row, column: valueColumn };
    if (valueColumn >= 0 && this.#isReadOnly(value)) {
      return this.#editing.refuse(anchor, readOnlyReason(this.#notebook, this.#model, value)!);
    }
    this.#close();
    const panel = choices(this.#notebook, line.name, {
      workbook: this.#notebook.scenario(scenario),
      onPick: (id) => {
        const isPublished = scenario === "base" && line.choices[0]?.id === id;
        this.#close();
        this.#notebook.set(line.name, isPublished ? null : `@${id}`, scenario);
        this.#grid.activate(position);
      },
      onOwn: () => {
        this.#close();
        this.#grid.activate(value);
        this.#editing.begin(value, null);
      },
      onClose: () => {
        this.#close();
        this.#grid.activate(position);
      },
    });
    panel.addEventListener("leave", () => this.#close());
    this.#panel = panel;
    this.element.append(panel);
    placeUnder(panel, anchor, this.element, 420);
    panel.querySelector<HTMLElement>("[role=listbox]")?.focus();
  }

  #close(): void {
    const panel = this.#panel;
    this.#panel = null;
    panel?.remove();
  }
}

const plain = (key: string) => ({ key, ctrlKey: false, metaKey: false });
