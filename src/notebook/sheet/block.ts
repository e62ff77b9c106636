import { type Position } from "./position.js";

/** A rectangle of cells, ends included. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The rectangle with two cells at its corners. */
export function blockBetween(a: Position, b: Position): Block {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

export const isInBlock = ({ top, bottom, left, right }: Block, { row, column }: Position): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

export const isSingleCell = ({ top, bottom, left, right }: Block): boolean => top === bottom && left === right;
