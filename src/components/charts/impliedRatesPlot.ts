import { colon } from "../../language/colon.js";
import { said } from "../../language/said.js";
import { Plot } from "./plot.js";
import { type TickText } from "./bottomAxis.js";
import { type ChartTable, type Drawn, narrowWidth } from "./chartFrame.js";
import { colour, halo } from "./chartStyle.js";
import { rowMarks, rowsPlot } from "./rowsPlot.js";
import { tickText } from "./values.js";
import { lineCount, lineHeight, wrapText } from "./wrapText.js";

/** One row of the picture: a bar with a dot, or a diamond alone for a reference. Numbers are positions, null where there is none. */
export interface RateRow {
  readonly label: string;
  /** Where the dot stands; null for a printed range. */
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly text: string;
  readonly fits: boolean;
  readonly isReference: boolean;
}

/** What fits every pair, as positions and as print. */
export interface RateBand {
  readonly low: number | null;
  readonly high: number | null;
  readonly text: string;
}

/** The rate in use: a position, not finite where it is an error, and as print. */
export interface UsedRate {
  readonly value: number;
  readonly text: string;
}

const laneHeight = 20;
const laneGap = 12;

/** Draws the rates: labels in a column of their own where there is room, above the bars on a phone. */
export function impliedRatesPlot(
  width: number,
  rates: readonly RateRow[],
  common: RateBand,
  used: UsedRate,
  table: ChartTable,
): Drawn {
  const isNarrow = width < narrowWidth;
  const left = isNarrow ? 2 : 300;
  // Beside a bar stands its rate, where the picture is wide.
  const right = isNarrow ? 8 : 104;
  let foot = 0;
  const rows = rates.map((row) => {
    const weight = row.fits ? "plain" : "bold";
    const label = isNarrow
      ? wrapText(`${row.label}${colon()} ${row.text}`, width - 4, weight)
      : wrapText(row.label, left - 12, weight);
    const labelHeight = lineCount(label) * lineHeight;
    const top = isNarrow ? foot + labelHeight + 2 : foot;
    const end = top + (isNarrow ? laneHeight : Math.max(laneHeight, labelHeight) + laneGap);
    const middle = (top + end) / 2;
    const labelMiddle = isNarrow ? foot + labelHeight / 2 : middle;
    foot = isNarrow ? end + laneGap : end;
    return { ...row, label, top, foot: end, middle, labelMiddle };
  });
  const { value: now } = used;
  const ends = rows.flatMap(({ low, high, rate }) => [low ?? rate ?? high ?? 0, high ?? rate ?? low ?? 0]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const isNear = now > least - 2 * (most - least) && now < most + 2 * (most - least);
  const room = (most - least) * 0.05;
  const domain = [Math.min(least, isNear ? now : least) - room, Math.max(most, isNear ? now : most) + room] as const;
  const anchor = (value: number) => (value - domain[0] > 0.55 * (domain[1] - domain[0]) ? "end" : "start");
  // On a phone the labels stand in the rows, above the bars: what runs from top to bottom leaves them out.
  const spans = { y1: "top", y2: "foot" } as const;
  const band = common.low !== null && common.high !== null ? [{ x1: common.low, x2: common.high }] : [];
  const bandEnd = anchor(common.high ?? 0);
  const frame = { width, left, right, top: 40 };
  const picture = rowsPlot(
    {
      ...frame,
      foot,
      domain,
      at: isNarrow ? 4 : 6,
      text: sharedRates,
      under: band.map(({ x1, x2 }) => Plot.rect(rows, { ...spans, x1: () => x1, x2: () => x2, fill: colour.mark })),
    },
    [
      Plot.text(band, {
        x: bandEnd === "end" ? "x1" : "x2",
        y: 0,
        dx: bandEnd === "end" ? -6 : 6,
        dy: -10,
        textAnchor: bandEnd,
        text: () => said(`${common.text} fits every pair`, `${common.text} convient à toutes`),
        fill: colour.muted,
      }),
      Plot.ruleX(isNear ? rows : [], {
        ...spans,
        x: () => now,
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
        text: () => usedLabel(used, isNear ? 0 : now - most),
        fill: colour.input,
        fontWeight: 600,
      }),
      Plot.link(rows, {
        filter: (row: RateRow) => row.low !== null && row.high !== null,
        x1: "low",
        x2: "high",
        y1: "middle",
        y2: "middle",
        stroke: (row: RateRow) => (row.fits ? colour.bar : colour.accent),
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
      ...[true, false].flatMap((fits) => {
        const tone = { fill: fits ? colour.ink : colour.accent, textAnchor: "start", ...halo } as const;
        const alike = rows.filter((row) => row.fits === fits);
        return [
          Plot.text(alike, {
            ...tone,
            frameAnchor: "left",
            y: "labelMiddle",
            lineHeight: lineHeight / 12,
            dx: isNarrow ? 0 : 2 - left,
            text: "label",
            fontWeight: fits ? 400 : 600,
          }),
          Plot.text(isNarrow ? [] : alike, {
            ...tone,
            x: (row: RateRow) => row.high ?? row.rate ?? row.low,
            y: "middle",
            dx: 10,
            text: "text",
            fontWeight: 600,
          }),
        ];
      }),
    ],
  );
  return { picture, marks: rowMarks(frame, rows, table) };
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
function usedLabel({ text }: UsedRate, side: number): string {
  if (side === 0) return said(`${text} used`, `${text} retenu`);
  return side > 0
    ? said(`${text} used, off to the right →`, `${text} retenu, plus à droite →`)
    : said(`← ${text} used, off to the left`, `← ${text} retenu, plus à gauche`);
}
