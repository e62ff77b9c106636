import { type TableAxis } from "../../notebook/whatIf/table.js";
import { textWidth } from "./placeLabels.js";

/** Where the parts of a heat map stand in a picture of one width, in pixels. */
export interface HeatMapLayout {
  /** The columns of the table that are drawn, by index: all of them where there is room. */
  readonly columns: readonly number[];
  readonly width: number;
  readonly height: number;
  /** The upper left corner of the first cell. */
  readonly left: number;
  readonly top: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
}

/** Two lines that say what runs across and down, and the numbers across. */
const head = 62;
const foot = 30;
const cellHeight = 32;
const tightHeight = 26;
const gap = 10;
const mostWidth = 104;
/** Beyond this many rows they stand closer. */
const manyRows = 12;

/**
 * The places of the cells: as wide as the room allows, up to a width beyond which numbers stand too far apart. Where the
 * numbers would not fit, fewer columns are drawn, the ends and the one that stands always among them.
 */
export function layOutHeatMap(
  room: number,
  { across, down }: { readonly across: TableAxis; readonly down: TableAxis },
  texts: readonly (readonly string[])[],
): HeatMapLayout {
  const left = Math.ceil(Math.max(...down.points.map(({ text }) => textWidth(text, "bold")))) + gap;
  const needed = (columns: readonly number[]): number =>
    gap +
    Math.max(
      ...columns
        .flatMap((column) => [across.points[column]!.text, ...texts.map((row) => row[column]!)])
        .map((text) => textWidth(text, "bold")),
    );
  const all = across.points.map((_, index) => index);
  const live = across.points.findIndex(({ isLive }) => isLive);
  // The ends, and the one that stands between them.
  const least = live > 0 && live < all.length - 1 ? 3 : 2;
  let columns = all;
  while (columns.length > least && (room - left) / columns.length < needed(columns)) {
    columns = thinned(all, columns.length - 1, live);
  }
  const height = down.points.length > manyRows ? tightHeight : cellHeight;
  const cellWidth = Math.min(mostWidth, Math.floor((room - left) / columns.length));
  return {
    columns,
    // A picture that the room limits is as wide as the room, and one that stands in the HTML is as wide as it will be.
    width: cellWidth === mostWidth ? left + cellWidth * columns.length : Math.floor(room),
    height: head + height * down.points.length + foot,
    ...{ left, top: head, cellWidth, cellHeight: height },
  };
}

/** So many of some indices, evenly spread, with the ends and one that has to be there; three at the least for one between. */
export function thinned(all: readonly number[], count: number, needed: number): number[] {
  const spread = Array.from({ length: count }, (_, index) => Math.round((index * (all.length - 1)) / (count - 1)));
  if (needed < 0 || spread.includes(needed)) return spread;
  const inner = spread.slice(1, -1);
  const nearest = inner.reduce((best, each) => (Math.abs(each - needed) < Math.abs(best - needed) ? each : best));
  return spread.map((each) => (each === nearest ? needed : each));
}

/** From the place of a cell on its side to a value: through the middles of the cells, and on beyond the outer ones. */
export function valueAt(values: readonly number[], place: number): number {
  const index = Math.max(0, Math.min(values.length - 2, Math.floor(place)));
  const [from, to] = [values[index]!, values[index + 1]!];
  return from + (to - from) * (place - index);
}

/**
 * Evenly spread places from the outer edge of the first cell to that of the last, in units of cells, none of them at a value
 * on the other side of zero than all of the cells.
 */
export function finePlaces(values: readonly number[], count: number): number[] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const isBeyond = (place: number): boolean => {
    const value = valueAt(values, place);
    return (least >= 0 && value < 0) || (most <= 0 && value > 0) || (least > 0 && value === 0);
  };
  const places = Array.from({ length: count }, (_, index) => -0.5 + (index * values.length) / (count - 1));
  return places.filter((place) => !isBeyond(place));
}
