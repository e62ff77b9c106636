import { type Position } from "../../notebook/sheet/position.js";

/** What a pointer can do to a sheet. */
export interface PointerHost {
  isEditing(): boolean;
  /** The cell that an element is in; null outside of lines. */
  positionOf(target: Element): Position | null;
  active(): Position;
  /** Gives the line of a cell to a formula that is being written; false where none is. */
  pick(position: Position): boolean;
  move(position: Position): void;
  extend(position: Position): void;
  /** Opens the field of a cell that takes values. */
  edit(position: Position): void;
  /** Opens the choices of a cell; false where it names none. */
  choose(position: Position): boolean;
}

/** How far a pointer goes before a press becomes a drag, in pixels: the rows may move under one that is held still. */
const slack = 4;

/** A press moves to a cell, a drag or Shift selects a block, a second press or a double one edits, a source opens. */
export function listenToPointer(table: HTMLElement, host: PointerHost): void {
  let pressed: MouseEvent | null = null;
  let pressedAt: Position | null = null;
  table.addEventListener("mousedown", (event) => {
    const target = event.target as Element;
    if (event.button !== 0 || target.closest("input")) return;
    const position = host.positionOf(target);
    if (!position) return;
    // The field keeps the keyboard.
    if (host.pick(position)) return event.preventDefault();
    const { row, column } = host.active();
    const isAgain = position.row === row && position.column === column && table.contains(document.activeElement);
    event.preventDefault();
    // The second press of a double one is on the cell of the first, wherever that has scrolled to.
    if (event.detail === 1) pressedAt = position;
    pressed = event;
    if (event.shiftKey) return host.extend(position);
    host.move(position);
    if (!host.choose(position) && isAgain && event.detail === 1) host.edit(position);
  });
  table.addEventListener("mouseover", (event) => {
    if (event.buttons !== 1 || !pressed || host.isEditing()) return;
    if (Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) < slack) return;
    const position = host.positionOf(event.target as Element);
    if (position) host.extend(position);
  });
  table.addEventListener("dblclick", (event) => {
    if (host.positionOf(event.target as Element) && !host.isEditing() && pressedAt) host.edit(pressedAt);
  });
}
