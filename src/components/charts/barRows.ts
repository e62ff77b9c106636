import * as Plot from "@observablehq/plot";
import { bottomAxis } from "./bottomAxis.js";
import { narrowWidth } from "./chartFrame.js";
import { colour, halo, plotBase } from "./chartStyle.js";
import { textWidth } from "./placeLabels.js";
import { sharedTicks } from "./values.js";
import { lineCount, lineHeight, wrapText } from "./wrapText.js";

/** One bar with its label above it. Numbers are positions; texts are what the reader reads. */
export interface BarRow {
  readonly label: string;
  readonly value: number;
  /** Printed at the end of the bar. */
  readonly text: string;
  /** The far end of a range that starts at `value`; drawn in a second shade. */
  readonly high?: number;
  /** The figure is a floor: the bar ends in an arrow. */
  readonly isFloor?: boolean;
  /** `strong` is ByteDance, on every page; `soft` is whom it is set against. */
  readonly tone: "strong" | "soft";
}

const barHeight = 19;
const rowGap = 10;
const topMargin = 6;
const tones = { strong: colour.bar, soft: colour.barSoft } as const;

/** Where the text of a bar has room: behind its end, inside it, or else above it with the label. */
function textPlace(
  { text, value, high }: BarRow,
  pixels: (value: number) => number,
  width: number,
): "beside" | "inside" | "above" {
  const room = textWidth(text, "bold") + 20;
  if (pixels(high ?? value) + room <= width) return "beside";
  return pixels(value) >= room - 8 ? "inside" : "above";
}

/** Horizontal bars from zero in one unit, a row each, the label above and the value at the end: the same at any width. */
export function barRows(width: number, rows: readonly BarRow[], unit: string): Element {
  const most = Math.max(0, ...rows.map(({ value, high }) => high ?? value)) || 1;
  const isNarrow = width < narrowWidth;
  let foot = 0;
  const placed = rows.map((row) => {
    const end = Math.max(0, row.high ?? row.value);
    const at = textPlace(row, (value) => (Math.min(value, end) / most) * (width - 12), width);
    const label = wrapText(at === "above" ? `${row.label}: ${row.text}` : row.label, width - 4);
    const top = foot + lineCount(label) * lineHeight + 3;
    const place = { ...row, label, at, end, labelTop: foot, top, foot: top + barHeight };
    foot = place.foot + rowGap;
    return place;
  });
  type Placed = (typeof placed)[number];
  const tone = (row: Placed) => tones[row.tone];
  const middle = (row: Placed) => row.top + barHeight / 2;
  const solid = (row: Placed) => Math.max(0, Math.min(row.value, row.end));
  return Plot.plot({
    ...plotBase(width),
    height: foot + topMargin + 28,
    marginLeft: 2,
    marginRight: 10,
    marginTop: topMargin,
    marginBottom: 28,
    x: { domain: [0, most] },
    y: { domain: [0, Math.max(1, foot)], reverse: true },
    axis: null,
    marks: [
      ...bottomAxis({ width: width - 12, domain: [0, most], at: isNarrow ? 4 : 8, text: sharedTicks(unit) }),
      Plot.rect(placed, { x1: 0, x2: solid, y1: "top", y2: "foot", fill: tone }),
      Plot.rect(placed, {
        filter: (row: Placed) => row.end > row.value,
        x1: "value",
        x2: "end",
        y1: "top",
        y2: "foot",
        fill: tone,
        fillOpacity: 0.5,
      }),
      Plot.text(placed, {
        filter: (row: Placed) => row.isFloor,
        x: "end",
        y: middle,
        dx: -1,
        textAnchor: "start",
        text: () => "▸",
        fontSize: 18,
        fill: tone,
      }),
      Plot.text(placed, {
        x: 0,
        y: "labelTop",
        textAnchor: "start",
        lineAnchor: "top",
        lineHeight: lineHeight / 12,
        text: "label",
        fill: colour.ink,
        ...halo,
      }),
      Plot.text(placed, {
        filter: (row: Placed) => row.at === "beside",
        x: "end",
        y: middle,
        dx: 12,
        textAnchor: "start",
        text: "text",
        fill: colour.ink,
        fontWeight: 600,
        ...halo,
      }),
      ...(["strong", "soft"] as const).map((each) =>
        Plot.text(placed, {
          filter: (row: Placed) => row.at === "inside" && row.tone === each,
          x: solid,
          y: middle,
          dx: -8,
          textAnchor: "end",
          text: "text",
          fill: each === "soft" ? colour.ink : colour.paper,
          fontWeight: 600,
        }),
      ),
    ],
  });
}
