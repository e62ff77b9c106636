import * as Plot from "@observablehq/plot";
import { type RateRecord } from "../../notebook/record.js";
import { type Bounds } from "../../model/interval.js";
import { bottomAxis, type TickText } from "./bottomAxis.js";
import { narrowWidth } from "./chartFrame.js";
import { colour, halo, plotBase } from "./chartStyle.js";
import { type ImpliedRow } from "./impliedRatesData.js";
import { tickText } from "./values.js";
import { lineCount, lineHeight, wrapText } from "./wrapText.js";

/** What the picture shows; rates are text, printed by the functions that come along. */
export interface ImpliedRatesPicture {
  readonly rows: readonly ImpliedRow[];
  readonly references: readonly RateRecord[];
  readonly common: Bounds;
  readonly used: string;
  readonly usedText: string;
  readonly rateText: (rate: string) => string;
  readonly rangeText: (range: Bounds) => string;
  readonly printedText: (row: ImpliedRow) => string;
}

/** One row of the picture: a bar with a dot, or a diamond alone for a reference. */
interface RateRow {
  readonly label: string;
  /** Where the dot stands; null for a printed range. */
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly text: string;
  readonly fits: boolean;
  readonly isReference: boolean;
}

const laneHeight = 20;
const laneGap = 12;

/** Draws the rates: labels in a column of their own where there is room, above the bars on a phone. */
export function impliedRatesPlot(width: number, picture: ImpliedRatesPicture): Element {
  const { common, used } = picture;
  const isNarrow = width < narrowWidth;
  const gutter = isNarrow ? 2 : 300;
  // Beside a bar stands its rate, where the picture is wide.
  const margin = isNarrow ? 8 : 104;
  let foot = 0;
  const rows = rateRows(picture).map((row) => {
    const weight = row.fits ? "plain" : "bold";
    const label = isNarrow
      ? wrapText(`${row.label}: ${row.text}`, width - 4, weight)
      : wrapText(row.label, gutter - 12, weight);
    const labelHeight = lineCount(label) * lineHeight;
    const labelTop = foot + (isNarrow ? 0 : laneGap / 2);
    const top = isNarrow ? labelTop + labelHeight + 2 : foot;
    foot = isNarrow ? top + laneHeight + laneGap : foot + Math.max(laneHeight, labelHeight) + laneGap;
    const end = isNarrow ? top + laneHeight : foot;
    return {
      ...row,
      label,
      top,
      foot: end,
      middle: (top + end) / 2,
      labelMiddle: isNarrow ? labelTop + labelHeight / 2 : (top + end) / 2,
    };
  });
  const now = Number(used);
  const ends = rows.flatMap(({ low, high, rate }) => [low ?? rate ?? high ?? 0, high ?? rate ?? low ?? 0]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const isNear = now > least - 2 * (most - least) && now < most + 2 * (most - least);
  const room = (most - least) * 0.05;
  const domain = [Math.min(least, isNear ? now : least) - room, Math.max(most, isNear ? now : most) + room] as const;
  const anchor = (value: number) => (value - domain[0] > 0.55 * (domain[1] - domain[0]) ? "end" : "start");
  // On a phone the labels stand in the rows, above the bars: what runs from top to bottom leaves them out.
  const spans = rows.map(({ top, foot: end }) => ({ y1: top, y2: end }));
  const band = common.low !== "" && common.high !== "" ? [{ x1: Number(common.low), x2: Number(common.high) }] : [];
  const tone = (row: RateRow) => (row.fits ? colour.bar : colour.accent);
  return Plot.plot({
    ...plotBase(width),
    height: foot + 68,
    marginLeft: gutter,
    marginRight: margin,
    marginTop: 40,
    marginBottom: 28,
    x: { domain: [...domain] },
    y: { domain: [0, Math.max(1, foot)], reverse: true },
    axis: null,
    marks: [
      Plot.rect(
        band.flatMap((each) => spans.map((span) => ({ ...each, ...span }))),
        { x1: "x1", x2: "x2", y1: "y1", y2: "y2", fill: colour.mark },
      ),
      ...bottomAxis({
        domain,
        width: width - gutter - margin,
        at: isNarrow ? 4 : 6,
        text: sharedRates,
      }),
      Plot.text(band, {
        x: ({ x1, x2 }: { x1: number; x2: number }) => (anchor(x2) === "start" ? x2 : x1),
        y: 0,
        dx: band.some(({ x2 }) => anchor(x2) === "end") ? -6 : 6,
        dy: -10,
        textAnchor: band.some(({ x2 }) => anchor(x2) === "end") ? "end" : "start",
        text: () => `${picture.rangeText(common)} fits every pair`,
        fill: colour.muted,
      }),
      Plot.ruleX(isNear ? spans : [], {
        x: () => now,
        y1: "y1",
        y2: "y2",
        stroke: colour.input,
        strokeWidth: 1.5,
        strokeDasharray: "4 3",
      }),
      Plot.text(Number.isFinite(now) ? [now] : [], {
        x: (rate: number) => Math.min(domain[1], Math.max(domain[0], rate)),
        y: 0,
        dx: anchor(now) === "end" ? -2 : 2,
        dy: -26,
        textAnchor: anchor(now),
        text: () => usedLabel(picture, isNear ? 0 : now - most),
        fill: colour.input,
        fontWeight: 600,
      }),
      Plot.link(rows, {
        filter: (row: RateRow) => row.low !== null && row.high !== null,
        x1: "low",
        x2: "high",
        y1: "middle",
        y2: "middle",
        stroke: tone,
        strokeWidth: 6,
        strokeLinecap: "butt",
      }),
      Plot.dot(rows, {
        filter: (row: RateRow) => row.rate !== null,
        x: "rate",
        y: "middle",
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
          y: "labelMiddle",
          lineHeight: lineHeight / 12,
          dx: isNarrow ? 0 : 2 - gutter,
          textAnchor: "start",
          text: "label",
          fill: fits ? colour.ink : colour.accent,
          fontWeight: fits ? 400 : 600,
          ...halo,
        }),
        Plot.text(isNarrow ? [] : rows, {
          filter: (row: RateRow) => row.fits === fits,
          x: (row: RateRow) => row.high ?? row.rate ?? row.low,
          y: "middle",
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

/** Ticks of rates with as many decimals as the finest needs, and one at least. */
const sharedRates: TickText = (tick, all) => {
  const decimals = Math.max(
    1,
    ...all.map((each) => (/\.(\d+)$/.exec(String(Number(each.toPrecision(12))))?.[1] ?? "").length),
  );
  return tickText(tick, "1", `fixed.${decimals}`);
};

/** The rate used, and on which side of the picture it lies where it is too far off to be drawn. */
function usedLabel({ usedText }: ImpliedRatesPicture, side: number): string {
  const text = `${usedText} used`;
  if (side === 0) return text;
  return side > 0 ? `${text}, off to the right →` : `← ${text}, off to the left`;
}

function rateRows({ rows, references, rateText, printedText }: ImpliedRatesPicture): RateRow[] {
  return [
    ...rows.map((row): RateRow => {
      const { period, label, sources, printed, low, high, fits } = row;
      return {
        label: `${fits ? "" : "✕ "}${period}: ${label} · ${sources.join(", ")}`,
        rate: printed.low === printed.high && printed.low !== "" ? Number(printed.low) : null,
        low: low === "" ? null : Number(low),
        high: high === "" ? null : Number(high),
        text: printedText(row),
        fits,
        isReference: false,
      };
    }),
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
