import { Plot } from "./plot.js";
import { bottomAxis, type TickText } from "./bottomAxis.js";
import { type ChartTable, type Drawn, narrowWidth } from "./chartFrame.js";
import { type ChartMark } from "./chartMarks.js";
import { colour, halo, plotBase } from "./chartStyle.js";
import { labelWidth } from "./placeLabels.js";

/** A bin from one value to another, and how many fall into it. */
export interface Bin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** A value to read the bins against, with its words. */
export interface HistogramRule {
  readonly value: number;
  readonly text: string;
  /** `strong` for a line drawn through, `soft` for a dashed one. */
  readonly tone: "strong" | "soft";
}

export interface HistogramWords {
  readonly ticks: TickText;
  /** Between these the bins are darker; a bin belongs to where its middle is. */
  readonly within: readonly [number, number];
  readonly rules: readonly HistogramRule[];
  /** A row for each bin, in their order, for those who point at one. */
  readonly table: ChartTable;
}

const [left, right, bottom] = [2, 10, 28];
const ruleLine = 17;

/** Bins side by side, with rules through them whose words stand above, a line each. */
export function histogramPlot(width: number, bins: readonly Bin[], words: HistogramWords): Drawn {
  const { ticks, within, rules, table } = words;
  const top = 8 + rules.length * ruleLine;
  const tall = width < narrowWidth ? 150 : 200;
  const values = [...bins.flatMap(({ low, high }) => [low, high]), ...rules.map(({ value }) => value)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // A rule at the edge of the picture is seen too.
  const spare = (most - least) * 0.01;
  const domain = [least - spare, most + spare] as const;
  const inner = width - left - right;
  const pixels = (value: number): number => left + ((value - domain[0]) / (domain[1] - domain[0])) * inner;
  const highest = Math.max(1, ...bins.map(({ count }) => count));
  const [from, to] = within;
  const placed = rules.map((rule, index) => {
    const x = pixels(rule.value);
    const isEnd = x + 6 + labelWidth(rule.text, "bold") > width;
    return { ...rule, isEnd, line: index, above: highest * (1 + (rules.length - index) * (ruleLine / tall)) };
  });
  type Placed = (typeof placed)[number];
  const picture = Plot.plot({
    ...plotBase(width),
    height: top + tall + bottom,
    marginLeft: left,
    marginRight: right,
    marginTop: top,
    marginBottom: bottom,
    x: { type: "linear", domain: [...domain] },
    y: { domain: [0, highest] },
    axis: null,
    marks: [
      ...bottomAxis({ domain, at: width < narrowWidth ? 4 : 8, text: ticks, width: inner }),
      Plot.rect(bins, {
        x1: "low",
        x2: "high",
        y1: 0,
        y2: "count",
        insetLeft: 0.5,
        insetRight: 0.5,
        fill: ({ low, high }: Bin) => {
          const middle = (low + high) / 2;
          return middle >= from && middle <= to ? colour.bar : colour.barSoft;
        },
      }),
      Plot.ruleY([0], { stroke: colour.faint }),
      ...placed.map((rule) =>
        Plot.ruleX([rule], {
          x: "value",
          y1: 0,
          y2: "above",
          stroke: rule.tone === "strong" ? colour.accent : colour.ink,
          strokeWidth: 1.5,
          ...(rule.tone === "strong" ? {} : { strokeDasharray: "4 3" }),
        }),
      ),
      ...[true, false].map((isEnd) =>
        Plot.text(
          placed.filter((rule) => rule.isEnd === isEnd),
          {
            x: "value",
            y: "above",
            dx: isEnd ? -6 : 6,
            dy: 7,
            textAnchor: isEnd ? "end" : "start",
            text: "text",
            fontWeight: 600,
            fill: ({ tone }: Placed) => (tone === "strong" ? colour.accent : colour.ink),
            ...halo,
          },
        ),
      ),
    ],
  });
  const marks = bins.map(({ low, high }, index): ChartMark => {
    const [head = "", ...cells] = table.rows[index] ?? [];
    return {
      box: { left: pixels(low), right: pixels(high), top, bottom: top + tall },
      head,
      values: cells.map((cell, at) => [table.columns[at + 1] ?? "", cell] as const),
    };
  });
  return { picture, marks };
}
