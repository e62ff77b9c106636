import * as Plot from "@observablehq/plot";
import { valueText } from "../../model/value.js";
import { isWithin } from "../claimEnds.js";
import { quantity } from "../claimText.js";
import { type Notebook } from "../notebook.js";
import { formatRange } from "../quantityRange.js";
import { type ChartContent, chartFrame, narrowWidth } from "./chartFrame.js";
import { colour, halo, plotBase } from "./chartStyle.js";
import { type ImpliedRow, impliedRows } from "./impliedRatesData.js";
import { tickText } from "./values.js";

const rowHeight = 46;

/** The rates that printed pairs imply, what satisfies all of them, the dated references, and the rate in use. */
export function impliedRatesChart(notebook: Notebook): HTMLElement {
  return chartFrame(notebook, "implied-rates-chart", () => content(notebook));
}

function content(notebook: Notebook): ChartContent {
  const { commonRate, rates } = notebook.record;
  const rows = impliedRows(notebook.record);
  const used = valueText(notebook.workbook().value("fx_cny_per_usd"));
  const references = rates.filter(({ pair }) => pair === "CNY/USD");
  return {
    title: rateTitle(used, commonRate),
    subtitle:
      "RMB for one dollar. A bar is what the rounding of both figures leaves open, a dot the figures as printed.",
    source: `Source: claims in RMB and in dollars on one amount, by source number; ${[...new Set(references.map(({ publisher }) => publisher))].join("; ")}.`,
    table: {
      columns: ["Rate", "As printed", "Interval", "Sources"],
      rows: [
        ...rows.map((row) => [`${row.period}: ${row.label}`, rate4(row.rate), range3(row), row.sources.join(", ")]),
        ["Fits every pair", "", commonRate.low === "" ? "none" : range3(commonRate), ""],
        ...references.map(({ date, rate, publisher }) => [`Reference, ${date}`, rate4(rate), "", publisher]),
        ["Rate used", rate4(used), "", ""],
      ],
    },
    draw: (width) => draw(width, rows, references, commonRate, used),
  };
}

/** Whether the rate in use satisfies every printed pair. */
export function rateTitle(used: string, common: { readonly low: string; readonly high: string }): string {
  if (!/^-?\d/.test(used)) return `The rate used is ${used}`;
  if (common.low === "" && common.high === "") return "No rate satisfies every printed pair";
  const range = formatRange(common.low, common.high, "1", "fixed.3");
  return isWithin(used, common)
    ? `The rate used, ${rate4(used)}, fits the prints of both years; any from ${range} does`
    : `The rate used, ${rate4(used)}, does not fit the prints of both years; only ${range} does`;
}

const rate4 = (text: string): string => quantity(text, "1", "fixed.4");
const range3 = ({ low, high }: { low: string; high: string }): string => formatRange(low, high, "1", "fixed.3");

function draw(
  width: number,
  rows: readonly ImpliedRow[],
  references: readonly { date: string; rate: string }[],
  common: { readonly low: string; readonly high: string },
  used: string,
): Element {
  const points = references.map(({ date, rate }, index) => ({ date, rate, row: rows.length + index }));
  const count = rows.length + points.length;
  const isNarrow = width < narrowWidth;
  const shown = [
    ...rows.flatMap(({ low, high }) => [Number(low), Number(high)]),
    ...points.map(({ rate }) => Number(rate)),
  ];
  const now = Number(used);
  if (Number.isFinite(now) && now > 5 && now < 10) shown.push(now);
  const least = Math.min(...shown);
  const most = Math.max(...shown);
  const y1 = (row: number) => row + 0.72;
  const inBand = common.low !== "" && common.high !== "";
  return Plot.plot({
    ...plotBase(width),
    height: count * rowHeight + 62,
    marginLeft: 2,
    marginRight: 12,
    marginTop: 34,
    marginBottom: 28,
    x: { domain: [least - 0.04, most + 0.04], label: null },
    y: { domain: [0, count], axis: null, reverse: true },
    marks: [
      inBand
        ? Plot.rect([0], { x1: Number(common.low), x2: Number(common.high), y1: 0, y2: count, fill: colour.mark })
        : null,
      inBand
        ? Plot.text([0], {
            x: Number(common.high),
            y: 0,
            text: () => `fits every pair: ${range3(common)}`,
            textAnchor: "start",
            dx: 4,
            dy: -8,
            fill: colour.muted,
          })
        : null,
      Plot.gridX({ stroke: colour.rule, strokeOpacity: 1, ticks: isNarrow ? 4 : 8 }),
      Plot.axisX({
        anchor: "bottom",
        ticks: isNarrow ? 4 : 8,
        tickSize: 0,
        tickFormat: (tick: number) => tickText(tick, "1", "fixed.1"),
        fill: colour.muted,
      }),
      Plot.ruleX(Number.isFinite(now) ? [now] : [], {
        stroke: colour.input,
        strokeWidth: 1.5,
        strokeDasharray: "4 3",
        y1: 0,
        y2: count,
      }),
      Plot.text(Number.isFinite(now) ? [now] : [], {
        x: (d) => d,
        y: 0,
        text: () => `used ${rate4(used)}`,
        textAnchor: "end",
        dx: -4,
        dy: -8,
        fill: colour.input,
        fontWeight: 600,
        ...halo,
      }),
      Plot.link(rows, {
        x1: (d: ImpliedRow) => Number(d.low),
        x2: (d: ImpliedRow) => Number(d.high),
        y1: (_, i) => y1(i),
        y2: (_, i) => y1(i),
        stroke: (d: ImpliedRow) => (d.fits ? colour.bar : colour.accent),
        strokeWidth: 5,
        strokeLinecap: "butt",
      }),
      Plot.dot(rows, {
        x: (d: ImpliedRow) => Number(d.rate),
        y: (_, i) => y1(i),
        r: 4.5,
        fill: (d: ImpliedRow) => (d.fits ? colour.ink : colour.accent),
        stroke: colour.paper,
        strokeWidth: 1.5,
      }),
      ...[true, false].map((fits) =>
        Plot.text(rows, {
          filter: (d: ImpliedRow) => d.fits === fits,
          frameAnchor: "left",
          y: (_, i) => i + 0.3,
          text: (d: ImpliedRow) => rowLabel(d),
          textAnchor: "start",
          fill: fits ? colour.ink : colour.accent,
          fontWeight: fits ? 400 : 600,
          ...halo,
        }),
      ),
      Plot.dot(points, {
        x: (d) => Number(d.rate),
        y: (d) => y1(d.row),
        r: 4.5,
        symbol: "diamond",
        fill: colour.paper,
        stroke: colour.ink,
        strokeWidth: 1.5,
      }),
      Plot.text(points, {
        frameAnchor: "left",
        y: (d) => d.row + 0.3,
        text: (d) => `Reference, ${d.date}: ${rate4(d.rate)}`,
        textAnchor: "start",
        fill: colour.ink,
        ...halo,
      }),
    ],
  });
}

function rowLabel({ period, label, sources, fits, rate }: ImpliedRow): string {
  const who = `source${sources.length === 1 ? "" : "s"} ${sources.join(", ")}`;
  return fits ? `${period}: ${label} = ${rate4(rate)} · ${who}` : `✕ ${period}: ${label} = ${rate4(rate)} · ${who}`;
}
