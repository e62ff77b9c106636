/** A place in the grid, counted from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** How far the grid goes, which rows can be stood on, and how many rows a page is. */
export interface GridExtent {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
  canFocus(row: number): boolean;
}

/** A key as the grid sees it. */
export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * Where a key of the grid pattern leads from `from`: arrows by one, Home and End to the ends of the row, with Ctrl to the
 * corners of the grid, Page Up and Page Down by a page; Ctrl and an arrow to the edge. Headings are stepped over, and
 * nothing leads out of the grid. Null for any other key.
 */
export function nextPosition(from: Position, { key, ctrlKey, metaKey }: GridKey, extent: GridExtent): Position | null {
  const far = ctrlKey || metaKey;
  const last = extent.columns - 1;
  switch (key) {
    case "ArrowLeft":
      return { ...from, column: far ? 0 : Math.max(0, from.column - 1) };
    case "ArrowRight":
      return { ...from, column: far ? last : Math.min(last, from.column + 1) };
    case "ArrowUp":
      return { ...from, row: far ? firstRow(extent) : rowFrom(from.row, -1, extent) };
    case "ArrowDown":
      return { ...from, row: far ? lastRow(extent) : rowFrom(from.row, 1, extent) };
    case "Home":
      return { row: far ? firstRow(extent) : from.row, column: 0 };
    case "End":
      return { row: far ? lastRow(extent) : from.row, column: last };
    case "PageUp":
      return { ...from, row: rowFrom(from.row, -extent.page, extent) };
    case "PageDown":
      return { ...from, row: rowFrom(from.row, extent.page, extent) };
    default:
      return null;
  }
}

/** The row `by` steps away that can be stood on: on over headings, back from the edge; `row` itself in an empty grid. */
export function rowFrom(row: number, by: number, extent: GridExtent): number {
  if (extent.rows === 0) return row;
  const step = Math.sign(by);
  const aim = Math.min(extent.rows - 1, Math.max(0, row + by));
  for (let at = aim; at >= 0 && at < extent.rows; at += step) if (extent.canFocus(at)) return at;
  for (let at = aim; at !== row; at -= step) if (extent.canFocus(at)) return at;
  return row;
}

const firstRow = (extent: GridExtent): number => (extent.canFocus(0) ? 0 : rowFrom(0, 1, extent));
const lastRow = (extent: GridExtent): number =>
  extent.canFocus(extent.rows - 1) ? extent.rows - 1 : rowFrom(extent.rows - 1, -1, extent);

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
