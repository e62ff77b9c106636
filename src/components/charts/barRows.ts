import * as Plot from "@observablehq/plot";
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
  readonly tick: (value: number) => string;
  /** A vertical rule to read bars against. */
  readonly mark?: { readonly value: number; readonly text: string } | null;
  /** Powers of ten in place of a scale from zero. */
  readonly log?: boolean;
}

const rowHeight = 48;
const tones = { strong: colour.bar, soft: colour.barSoft, accent: colour.accent } as const;

/** Horizontal bars, a row each, with the label above the bar and the value at its end: the same at any width. */
export function barRows(
  width: number,
  rows: readonly BarRow[],
  { tick, mark = null, log = false }: BarRowsOptions,
): Element {
  const ends = rows.map(({ value, high }) => high ?? value).filter((value) => value > 0);
  const most = Math.max(1e-9, ...ends, mark?.value ?? 0);
  const least = Math.min(most, ...ends, mark?.value ?? most);
  const domain: [number, number] = log
    ? [10 ** Math.floor(Math.log10(least) - 0.5), 10 ** Math.ceil(Math.log10(most))]
    : [0, most];
  const base = log ? domain[0] : 0;
  const placed = rows.map((row, index) => ({ ...row, index, end: Math.max(base, row.high ?? row.value) }));
  type Placed = (typeof placed)[number];
  const fraction = (value: number) =>
    log ? Math.log(value / domain[0]) / Math.log(domain[1] / domain[0]) : value / domain[1];
  const isLong = (row: Placed) => fraction(row.end) > 1 - Math.min(0.9, (row.text.length * 7.5 + 24) / width);
  const top = mark ? 26 : 6;
  const ticks = width < narrowWidth ? 4 : 8;
  return Plot.plot({
    ...plotBase(width),
    height: rows.length * rowHeight + top + 28,
    marginLeft: 2,
    marginRight: 16,
    marginTop: top,
    marginBottom: 28,
    x: { type: log ? "log" : "linear", domain, label: null },
    y: { domain: [0, rows.length], axis: null, reverse: true },
    marks: [
      Plot.gridX({ stroke: colour.rule, strokeOpacity: 1, ticks }),
      Plot.axisX({
        ticks,
        tickSize: 0,
        fill: colour.muted,
        tickFormat: log ? (value: number) => (isPowerOfTen(value) ? tick(value) : "") : tick,
      }),
      Plot.rect(placed, {
        x1: base,
        x2: (d: Placed) => Math.max(base, d.value),
        y1: (d: Placed) => d.index + 0.48,
        y2: (d: Placed) => d.index + 0.86,
        fill: (d: Placed) => tones[d.tone ?? "strong"],
      }),
      Plot.rect(placed, {
        filter: (d: Placed) => d.high !== undefined && d.high > d.value,
        x1: "value",
        x2: "end",
        y1: (d: Placed) => d.index + 0.48,
        y2: (d: Placed) => d.index + 0.86,
        fill: (d: Placed) => tones[d.tone ?? "strong"],
        fillOpacity: 0.4,
      }),
      Plot.text(placed, {
        filter: (d: Placed) => d.isFloor === true,
        x: "end",
        y: (d: Placed) => d.index + 0.67,
        text: () => "▸",
        dx: -1,
        textAnchor: "start",
        fontSize: 16,
        fill: (d: Placed) => tones[d.tone ?? "strong"],
      }),
      Plot.text(placed, {
        x: base,
        y: (d: Placed) => d.index + 0.26,
        text: "label",
        textAnchor: "start",
        fill: colour.ink,
        ...halo,
      }),
      Plot.text(placed, {
        filter: (d: Placed) => !isLong(d),
        x: "end",
        y: (d: Placed) => d.index + 0.67,
        dx: 14,
        text: "text",
        textAnchor: "start",
        fill: colour.ink,
        fontWeight: 600,
        ...halo,
      }),
      Plot.text(placed, {
        filter: isLong,
        x: "end",
        y: (d: Placed) => d.index + 0.67,
        dx: -8,
        text: "text",
        textAnchor: "end",
        fill: (d: Placed) => (d.tone === "soft" ? colour.ink : colour.paper),
        fontWeight: 600,
      }),
      mark ? Plot.ruleX([mark.value], { stroke: colour.input, strokeWidth: 1.5, strokeDasharray: "4 3" }) : null,
      mark
        ? Plot.text([mark.value], {
            x: (d) => d,
            frameAnchor: "top",
            dy: -16,
            dx: fraction(mark.value) > 0.5 ? 0 : 0,
            textAnchor: fraction(mark.value) > 0.5 ? "end" : "start",
            text: () => mark.text,
            fill: colour.input,
            fontWeight: 600,
            ...halo,
          })
        : null,
    ],
  });
}

const isPowerOfTen = (value: number): boolean => Math.abs(Math.log10(value) - Math.round(Math.log10(value))) < 1e-9;
