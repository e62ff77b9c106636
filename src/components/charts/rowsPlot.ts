import { Plot, type Markish, type TextOptions } from "./plot.js";
import { type AxisOptions, bottomAxis } from "./bottomAxis.js";
import { type ChartTable } from "./chartFrame.js";
import { type ChartMark } from "./chartMarks.js";
import { colour, plotBase } from "./chartStyle.js";
import { lineHeight } from "./wrapText.js";

/** A picture of rows from the top down to `foot`, in pixels, over one scale from left to right. */
export interface RowsFrame extends AxisOptions {
  readonly foot: number;
  /** Room at the sides of the rows and above them. */
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  /** Marks that lie below the rules of the axis. */
  readonly under?: readonly Markish[];
}

/** Draws the marks of rows, whose heights are pixels from the top; `width` is that of the whole picture. */
export function rowsPlot(frame: RowsFrame, marks: readonly Markish[]): Element {
  const { width, foot, domain, log = false, left = 2, right = 10, top = 6, under = [] } = frame;
  return Plot.plot({
    ...plotBase(width),
    height: foot + top + 28,
    marginLeft: left,
    marginRight: right,
    marginTop: top,
    marginBottom: 28,
    x: { type: log ? "log" : "linear", domain: [...domain] },
    y: { domain: [0, Math.max(1, foot)], reverse: true },
    axis: null,
    marks: [...under, ...bottomAxis({ ...frame, width: width - left - right }), ...marks],
  });
}

/** Marks of a row each, over its lane, with the values of the rows of a table, in its order. */
export function rowMarks(
  { width, left = 2, right = 10, top = 6 }: Pick<RowsFrame, "width" | "left" | "right" | "top">,
  lanes: readonly { readonly top: number; readonly foot: number }[],
  { columns, rows }: ChartTable,
): ChartMark[] {
  return lanes.map((lane, index): ChartMark => {
    const [head = "", ...cells] = rows[index] ?? [];
    return {
      box: { left, right: width - right, top: top + lane.top, bottom: top + lane.foot },
      head,
      values: cells.flatMap((cell, at) => (cell === "" ? [] : [[columns[at + 1] ?? "", cell] as const])),
    };
  });
}

/** Wrapped texts of rows, from the left and from a height down. */
export function rowTexts<Row>(rows: readonly Row[], options: TextOptions): Markish {
  return Plot.text(rows as Row[], {
    textAnchor: "start",
    lineAnchor: "top",
    lineHeight: lineHeight / 12,
    fill: colour.ink,
    ...options,
  });
}
