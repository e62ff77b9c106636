import * as Plot from "@observablehq/plot";
import { bottomAxis } from "./bottomAxis.js";
import { narrowWidth } from "./chartFrame.js";
import { colour, halo, plotBase } from "./chartStyle.js";

/** One bar with its label above it. Numbers are positions; texts are what the reader reads. */
export interface BarRow {
  readonly label: string;
  readonly value: number;
  /** Printed at the end of the bar. */
  readonly text: string;
  /** The far end of a range that starts at `value`; drawn paler. */
  readonly high?: number;
  /** The figure is a floor: the bar ends in an arrow. */
  readonly isFloor?: boolean;
  readonly tone?: "strong" | "soft" | "accent";
}

export interface BarRowsOptions {
  readonly tick: (value: number, isLast: boolean) => string;
  /** A vertical rule to read bars against. */
  readonly mark?: { readonly value: number; readonly text: string } | null;
  /** Powers of ten in place of a scale from zero. */
  readonly log?: boolean;
}

const rowHeight = 48;
const tones = { strong: colour.bar, soft: colour.barSoft, accent: colour.accent } as const;

/** Horizontal bars, a row each, with the label above the bar and the value at its end: the same at any width. */
export function barRows(width: number, rows: readonly BarRow[], options: BarRowsOptions): Element {
  const { tick, mark = null, log = false } = options;
  const domain = barDomain(rows, options);
  const isNarrow = width < narrowWidth;
  const placed = rows.map((row, index) => ({
    ...row,
    index,
    from: domain[0],
    end: Math.max(domain[0], row.high ?? row.value),
  }));
  type Placed = (typeof placed)[number];
  const share = (value: number) =>
    log ? Math.log(value / domain[0]) / Math.log(domain[1] / domain[0]) : value / domain[1];
  // Beside the bar where the text fits there, else inside its solid part.
  const isInside = (row: Placed) => share(row.end) > 1 - (row.text.length * 7.2 + 20) / width;
  const tone = (row: Placed) => tones[row.tone ?? "strong"];
  const top = (row: Placed) => row.index + 0.46;
  const foot = (row: Placed) => row.index + 0.86;
  const middle = (row: Placed) => row.index + 0.66;
  const solid = (row: Placed) => Math.max(domain[0], Math.min(row.value, row.end));
  const above = mark ? 26 : 6;
  return Plot.plot({
    ...plotBase(width),
    height: rows.length * rowHeight + above + 28,
    marginLeft: 2,
    marginRight: 10,
    marginTop: above,
    marginBottom: 28,
    x: { type: log ? "log" : "linear", domain: [...domain] },
    y: { domain: [0, rows.length], reverse: true },
    axis: null,
    marks: [
      ...bottomAxis({
        width: width - 12,
        domain,
        at: log ? powersOfTen(domain, isNarrow ? 2 : 1) : isNarrow ? 4 : 8,
        text: tick,
        log,
      }),
      Plot.rect(placed, { x1: "from", x2: solid, y1: top, y2: foot, fill: tone }),
      Plot.rect(placed, {
        filter: (row: Placed) => row.end > row.value,
        x1: "value",
        x2: "end",
        y1: top,
        y2: foot,
        fill: tone,
        fillOpacity: 0.4,
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
        x: "from",
        y: (row: Placed) => row.index + 0.25,
        textAnchor: "start",
        text: "label",
        fill: colour.ink,
        ...halo,
      }),
      mark ? Plot.ruleX([mark.value], { stroke: colour.ink, strokeWidth: 1.5, strokeDasharray: "4 3" }) : null,
      Plot.text(placed, {
        filter: (row: Placed) => !isInside(row),
        x: "end",
        y: middle,
        dx: 12,
        textAnchor: "start",
        text: "text",
        fill: colour.ink,
        fontWeight: 600,
        ...halo,
      }),
      ...[true, false].map((isSoft) =>
        Plot.text(placed, {
          filter: (row: Placed) => isInside(row) && (row.tone === "soft") === isSoft,
          x: solid,
          y: middle,
          dx: -8,
          textAnchor: "end",
          text: "text",
          fill: isSoft ? colour.ink : colour.paper,
          fontWeight: 600,
        }),
      ),
      mark
        ? Plot.text([mark.value], {
            x: (value: number) => value,
            frameAnchor: "top",
            dy: -16,
            textAnchor: share(mark.value) > 0.5 ? "end" : "start",
            text: () => mark.text,
            fill: colour.ink,
            fontWeight: 600,
          })
        : null,
    ],
  });
}

function barDomain(rows: readonly BarRow[], { mark, log }: BarRowsOptions): readonly [number, number] {
  const ends = [...rows.map(({ value, high }) => high ?? value), ...(mark ? [mark.value] : [])].filter(
    (end) => end > 0,
  );
  const most = ends.length === 0 ? 1 : Math.max(...ends);
  if (!log) return [0, most];
  return [10 ** Math.floor(Math.log10(Math.min(most, ...ends)) - 0.5), 10 ** Math.ceil(Math.log10(most))];
}

function powersOfTen([from, to]: readonly [number, number], step: number): number[] {
  const first = Math.ceil(Math.log10(from) - 1e-9);
  const last = Math.floor(Math.log10(to) + 1e-9);
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => 10 ** (first + index * step));
}
