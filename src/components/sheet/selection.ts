import { type Block, blockBetween, type Position } from "../../notebook/sheet/position.js";
import { type Grid } from "./grid.js";

/** The active cell and the block that grows from it. */
export class Selection {
  #anchor: Position | null = null;

  constructor(readonly grid: Grid) {}

  /** The selected block; the active cell alone where none is. */
  get block(): Block {
    return this.grid.block ?? blockBetween(this.grid.active, this.grid.active);
  }

  /** The cells of the block, row by row. */
  get positions(): Position[] {
    const { top, bottom, left, right } = this.block;
    const positions: Position[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) positions.push({ row, column });
    }
    return positions;
  }

  move(position: Position, focus = true): void {
    this.clear();
    this.grid.activate(position, focus);
  }

  /** Stretches the block to a cell, which becomes the active one. */
  extend(position: Position): void {
    this.#anchor ??= this.grid.active;
    this.grid.activate(position);
    this.grid.select(blockBetween(this.#anchor, position));
  }

  /** Selects a block and leaves the active cell where it is. */
  select(block: Block): void {
    this.#anchor = { row: block.top, column: block.left };
    this.grid.select(block);
  }

  clear(): void {
    this.#anchor = null;
    this.grid.select(null);
  }
}
