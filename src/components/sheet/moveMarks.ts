import { moveText } from "../../notebook/sheet/moveText.js";
import { type Workbook } from "../../model/workbook.js";
import { type Grid } from "./grid.js";
import { type SheetModel } from "../../notebook/sheet/sheetModel.js";

/** How long a mark stays, in milliseconds. */
export const markTime = 2600;

/** Marks the cells in sight that a change has moved, each with by how much, and takes the marks off after a moment. */
export class MoveMarks {
  #marked: HTMLElement[] = [];
  #waiting: ReadonlyMap<string, Workbook> | null = null;
  #frame = 0;
  #task: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  mark(
    grid: Grid,
    model: SheetModel,
    before: ReadonlyMap<string, Workbook>,
    after: ReadonlyMap<string, Workbook>,
  ): void {
    // A change that comes before the last one is marked is marked with it.
    const from = this.#waiting ?? before;
    this.#stopWaiting();
    this.#waiting = from;
    // The new values come first: the marks are drawn once the frame with the values is on its way.
    this.#frame = requestAnimationFrame(() => {
      this.#task = setTimeout(() => {
        this.clear();
        this.#draw(grid, model, from, after);
      });
    });
  }

  #draw(
    grid: Grid,
    model: SheetModel,
    before: ReadonlyMap<string, Workbook>,
    after: ReadonlyMap<string, Workbook>,
  ): void {
    for (const [column, found] of model.columns.entries()) {
      if (found.kind !== "value") continue;
      const [from, to] = [before.get(found.scenario), after.get(found.scenario)];
      if (!from || !to || from === to) continue;
      for (const row of grid.drawnRows()) {
        const line = model.line(row);
        if (!line || !from.has(line.name)) continue;
        const text = moveText(from, to, line.name);
        const cell = text === "" ? null : grid.cell({ row, column });
        if (!cell) continue;
        // Drawn by the style sheet: a screen reader hears of the change in the live region, once.
        cell.dataset.move = text;
        this.#marked.push(cell);
      }
    }
    if (this.#marked.length > 0) this.#timer = setTimeout(() => this.clear(), markTime);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#stopWaiting();
    for (const cell of this.#marked) delete cell.dataset.move;
    this.#marked = [];
  }

  #stopWaiting(): void {
    this.#waiting = null;
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#task);
  }
}
