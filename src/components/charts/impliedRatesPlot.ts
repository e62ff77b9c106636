import * as Plot from "@observablehq/plot";
import { type RateRecord } from "../../model/notebook.js";
import { type Bounds } from "../intervalScale.js";
import { bottomAxis } from "./bottomAxis.js";
import { narrowWidth } from "./chartFrame.js";
import { colour, halo, plotBase } from "./chartStyle.js";
import { type ImpliedRow } from "./impliedRatesData.js";
import { tickText } from "./values.js";

/** What the picture shows; rates are text, printed by the functions that come along. */
export interface ImpliedRatesPicture {
  readonly rows: readonly ImpliedRow[];
  readonly references: readonly RateRecord[];
  readonly common: Bounds;
  readonly used: string;
  readonly rateText: (rate: string) => string;
  readonly rangeText: (range: Bounds) => string;
}

/** One row of the picture: a bar with a dot, or a diamond alone for a reference. */
interface RateRow {
  readonly label: string;
  readonly rate: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly text: string;
  readonly fits: boolean;
  readonly isReference: boolean;
}

/** Draws the rates: labels in a column of their own where there is room, above the bars on a phone. */
export function impliedRatesPlot(width: number, picture: ImpliedRatesPicture): Element {
  const { common, used } = picture;
  const rows = rateRows(picture);
  const isNarrow = width < narrowWidth;
  const height = isNarrow ? 48 : 34;
  const gutter = isNarrow ? 2 : 300;
  const middle = isNarrow ? 0.74 : 0.5;
  const y = (_: RateRow, index: number) => index + middle;
  const now = Number(used);
  const isNear = now > 5 && now < 10;
  const shown = rows.flatMap(({ low, high, rate }) => [low ?? rate, high ?? rate]).concat(isNear ? [now] : []);
  const domain = [Math.min(...shown) - 0.03, Math.max(...shown) + 0.07] as const;
  const band = common.low !== "" && common.high !== "" ? [{ x1: Number(common.low), x2: Number(common.high) }] : [];
  const tone = (row: RateRow) => (row.fits ? colour.bar : colour.accent);
  return Plot.plot({
    ...plotBase(width),
    height: rows.length * height + 68,
    marginLeft: gutter,
    marginRight: 8,
    marginTop: 40,
    marginBottom: 28,
    x: { domain: [...domain] },
    y: { domain: [0, rows.length], reverse: true },
    axis: null,
    marks: [
      Plot.rect(band, { x1: "x1", x2: "x2", y1: 0, y2: rows.length, fill: colour.mark }),
      ...bottomAxis({
        domain,
        width: width - gutter - 8,
        at: isNarrow ? 4 : 6,
        text: (tick) => tickText(tick, "1", "fixed.1"),
      }),
      Plot.text(band, {
        x: "x2",
        y: 0,
        dx: 6,
        dy: -10,
        textAnchor: "start",
        text: () => `${picture.rangeText(common)} fits every pair`,
        fill: colour.muted,
      }),
      Plot.ruleX(isNear ? [now] : [], {
        y1: 0,
        y2: rows.length,
        stroke: colour.input,
        strokeWidth: 1.5,
        strokeDasharray: "4 3",
      }),
      Plot.text(isNear ? [now] : [], {
        x: (rate: number) => rate,
        y: 0,
        dx: 2,
        dy: -26,
        textAnchor: "start",
        text: () => `${picture.rateText(used)} used`,
        fill: colour.input,
        fontWeight: 600,
      }),
      Plot.link(rows, {
        filter: (row: RateRow) => row.low !== null && row.high !== null,
        x1: "low",
        x2: "high",
        y1: y,
        y2: y,
        stroke: tone,
        strokeWidth: 6,
        strokeLinecap: "butt",
      }),
      Plot.dot(rows, {
        x: "rate",
        y,
        r: 4.5,
        symbol: (row: RateRow) => (row.isReference ? "diamond" : "circle"),
        fill: (row: RateRow) => (row.isReference ? colour.paper : row.fits ? colour.ink : colour.accent),
        stroke: (row: RateRow) => (row.isReference ? colour.ink : colour.paper),
        strokeWidth: 1.5,
      }),
      ...[true, false].flatMap((fits) => [
        Plot.text(rows, {
          filter: (row: RateRow) => row.fits === fits,
          frameAnchor: "left",
          y: (_: RateRow, index: number) => index + (isNarrow ? 0.34 : 0.5),
          dx: isNarrow ? 0 : 2 - gutter,
          textAnchor: "start",
          text: (row: RateRow) => (isNarrow ? `${row.label}: ${row.text}` : row.label),
          fill: fits ? colour.ink : colour.accent,
          fontWeight: fits ? 400 : 600,
          ...halo,
        }),
        Plot.text(isNarrow ? [] : rows, {
          filter: (row: RateRow) => row.fits === fits,
          x: (row: RateRow) => row.high ?? row.rate,
          y: (_: RateRow, index: number) => index + 0.5,
          dx: 10,
          textAnchor: "start",
          text: "text",
          fill: fits ? colour.ink : colour.accent,
          fontWeight: 600,
          ...halo,
        }),
      ]),
    ],
  });
}

function rateRows({ rows, references, rateText }: ImpliedRatesPicture): RateRow[] {
  return [
    ...rows.map(({ period, label, sources, rate, low, high, fits }): RateRow => ({
      label: `${fits ? "" : "✕ "}${period}: ${label} · ${sources.join(", ")}`,
      rate: Number(rate),
      low: low === "" ? null : Number(low),
      high: high === "" ? null : Number(high),
      text: rateText(rate),
      fits,
      isReference: false,
    })),
    ...references.map(({ date, rate }): RateRow => ({
      label: `Reference, ${date}`,
      rate: Number(rate),
      low: null,
      high: null,
      text: rateText(rate),
      fits: true,
      isReference: true,
    })),
  ];
}
