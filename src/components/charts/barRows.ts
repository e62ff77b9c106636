import { colon } from "../../language/colon.js";
import { Plot } from "./plot.js";
import { type Drawn, narrowWidth } from "./chartFrame.js";
import { type ChartMark } from "./chartMarks.js";
import { colour, halo } from "./chartStyle.js";
import { type DragHandle } from "./dragHandle.js";
import { textWidth } from "./placeLabels.js";
import { rowsPlot, rowTexts } from "./rowsPlot.js";
import { sharedTicks } from "./values.js";
import { lineCount, lineHeight, wrapText } from "./wrapText.js";

/** One bar with its label above it. Numbers are positions; texts are what the reader reads. */
export interface BarRow {
  readonly label: string;
  readonly value: number;
  /** Printed at the end of the bar. */
  readonly text: string;
  /** The same as the sheet prints it. */
  readonly exact: string;
  /** The line that the bar stands for as it is used; empty where it stands for what somebody printed. */
  readonly moves: string;
  /** The far end of a range that starts at `value`; drawn in a second shade. */
  readonly high?: number;
  /** The figure is a floor: the bar ends in an arrow. */
  readonly isFloor: boolean;
  /** `strong` is what the story is on; `soft` is what it is set against. */
  readonly tone: "strong" | "soft";
}

/** Where a value stands across, in pixels of the picture, and back. */
export interface BarScale {
  readonly most: number;
  readonly toValue: (x: number) => number;
}

/** What goes with the bars. */
export interface BarWords {
  /** Of the numbers below the bars. */
  readonly unit: string;
  /** What a value is called. */
  readonly column: string;
  /** What moves the end of a bar, by line. */
  readonly handles: ReadonlyMap<string, DragHandle>;
  /** The scale that stands still while a bar is dragged. */
  readonly held: BarScale | null;
}

/** Room behind the longest bar where one can be moved, as a part of it. */
const headroom = 1.2;
const [leftMargin, rightMargin, topMargin] = [2, 10, 6];
const barHeight = 19;
const rowGap = 10;
const tones = { strong: colour.bar, soft: colour.barSoft } as const;

/** Where the text of a bar has room: behind its end, inside it, or else above it with the label. */
function textPlace(
  { text, value, high }: BarRow,
  pixels: (value: number) => number,
  width: number,
): "beside" | "inside" | "above" {
  const room = textWidth(text, "bold") + 24;
  if (pixels(high ?? value) + room <= width) return "beside";
  return pixels(value) >= room - 8 ? "inside" : "above";
}

/** Horizontal bars from zero in one unit, a row each, the label above and the value at the end: the same at any width. */
export function barRows(
  width: number,
  rows: readonly BarRow[],
  { unit, column, handles, held }: BarWords,
): Drawn & { readonly scale: BarScale } {
  const longest = Math.max(0, ...rows.map(({ value, high }) => high ?? value)) || 1;
  const most = held?.most ?? longest * (rows.some(({ moves }) => handles.has(moves)) ? headroom : 1);
  const pixels = (value: number) => (Math.min(value, most) / most) * (width - leftMargin - rightMargin);
  const toValue = (x: number) => Math.min(1, Math.max(0, (x - leftMargin) / (width - leftMargin - rightMargin))) * most;
  let foot = 0;
  const placed = rows.map((row) => {
    const end = Math.max(0, row.high ?? row.value);
    const at = textPlace(row, (value) => pixels(Math.min(value, end)), width);
    const label = wrapText(at === "above" ? `${row.label}${colon()} ${row.text}` : row.label, width - 4);
    const top = foot + lineCount(label) * lineHeight + 3;
    const place = { ...row, label, at, end, labelTop: foot, top, foot: top + barHeight };
    foot = place.foot + rowGap;
    return place;
  });
  type Placed = (typeof placed)[number];
  const tone = (row: Placed) => tones[row.tone];
  const middle = (row: Placed) => row.top + barHeight / 2;
  const solid = (row: Placed) => Math.max(0, Math.min(row.value, row.end));
  const bar = { y1: "top", y2: "foot", fill: tone } as const;
  const text = { y: middle, text: "text", fontWeight: 600 } as const;
  const margins = { left: leftMargin, right: rightMargin, top: topMargin };
  const axis = { domain: [0, most], at: width < narrowWidth ? 4 : 8, text: sharedTicks(unit) } as const;
  const picture = rowsPlot({ width, foot, ...margins, ...axis }, [
    Plot.rect(placed, { ...bar, x1: 0, x2: solid }),
    Plot.rect(placed, {
      ...bar,
      filter: (row: Placed) => row.end > row.value,
      x1: "value",
      x2: "end",
      fillOpacity: 0.5,
    }),
    Plot.text(placed, {
      filter: "isFloor",
      x: "end",
      y: middle,
      dx: -1,
      textAnchor: "start",
      text: () => "▸",
      fontSize: 18,
      fill: tone,
    }),
    rowTexts(placed, { x: 0, y: "labelTop", text: "label", ...halo }),
    Plot.text(placed, {
      ...text,
      filter: (row: Placed) => row.at === "beside",
      x: "end",
      dx: 16,
      textAnchor: "start",
      fill: colour.ink,
      ...halo,
    }),
    Plot.text(placed, {
      ...text,
      filter: (row: Placed) => row.at === "inside",
      x: solid,
      dx: -8,
      textAnchor: "end",
      fill: (row: Placed) => (row.tone === "soft" ? colour.ink : colour.paper),
    }),
  ]);
  const marks = placed.map((row): ChartMark => {
    const handle = handles.get(row.moves);
    const end = leftMargin + pixels(solid(row));
    const lane = { top: topMargin + row.top, bottom: topMargin + row.foot };
    const box = handle ? { left: end, right: end } : { left: leftMargin, right: leftMargin + pixels(row.end) };
    return { box: { ...box, ...lane }, head: row.label, values: [[column, row.exact]], ...(handle ? { handle } : {}) };
  });
  return { picture, marks, scale: { most, toValue } };
}
