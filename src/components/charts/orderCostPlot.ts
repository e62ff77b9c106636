import * as Plot from "@observablehq/plot";
import { narrowWidth } from "./chartFrame.js";
import { colour, halo, plotBase } from "./chartStyle.js";
import { type OrderPicture, type OrderPoint } from "./orderCostData.js";
import { tickText } from "./values.js";

const aboveLeft = { dx: -10, dy: -6 } as const;
const aboveRight = { dx: 9, dy: -4 } as const;
const belowRight = { dx: 11, dy: 1 } as const;
const places = [aboveLeft, aboveRight, belowRight];

const units = [10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000];
const amounts = [1, 2, 5].flatMap((lead) => [7, 8, 9, 10, 11].map((power) => lead * 10 ** power)).sort((a, b) => a - b);

/** Units across and dollars up, both by powers of ten: the span of prices as a band, the price used as a line. */
export function orderCostPlot(width: number, picture: OrderPicture): Element {
  const { points, budget, rate, prices } = picture;
  const isNarrow = width < narrowWidth;
  const costs = [...points.map(({ cost }) => cost), ...(budget ? [budget.value] : [])];
  const ordered = points.map((point) => point.units);
  const x = [Math.min(14_000, ...ordered) * 0.8, Math.max(700_000, ...ordered) * 1.2] as const;
  const y = [Math.min(...costs) * 0.55, Math.max(...costs) * 1.9] as const;
  const inside =
    ([low, high]: readonly [number, number]) =>
    (value: number) =>
      value >= low && value <= high;
  // Labels stand below the line at its lower half and above it at its upper half, where the picture has room.
  const placeOf = (point: OrderPoint) =>
    point.units > Math.sqrt(x[0] * x[1])
      ? aboveLeft
      : prices.used !== null && point.cost > point.units * prices.used * 1.01
        ? aboveRight
        : belowRight;
  const text = (point: OrderPoint) => `${point.label}: ${point.text}`;
  const toRmb = (amount: number) => (rate ? amount / rate : NaN);
  const inRmb = isNarrow ? [] : amounts.filter((amount) => inside(y)(toRmb(amount)));
  return Plot.plot({
    ...plotBase(width),
    height: isNarrow ? 480 : 460,
    marginLeft: isNarrow ? 54 : 56,
    marginRight: isNarrow ? 4 : 84,
    marginTop: 24,
    marginBottom: 44,
    x: { type: "log", domain: [...x] },
    y: { type: "log", domain: [...y] },
    axis: null,
    marks: [
      Plot.gridY(amounts.filter(inside(y)), { stroke: colour.rule, strokeOpacity: 1 }),
      Plot.areaY(
        x.map((at) => ({ at, ...prices })),
        {
          x: "at",
          y1: ({ at, low }) => at * low,
          y2: ({ at, high }) => at * high,
          fill: colour.barSoft,
          fillOpacity: 0.55,
          clip: true,
        },
      ),
      Plot.line(prices.used === null ? [] : [...x], {
        x: (at: number) => at,
        y: (at: number) => at * (prices.used ?? 0),
        stroke: colour.ink,
        strokeWidth: 1.25,
        clip: true,
      }),
      ...axisText(
        amounts.filter(inside(y)),
        (amount) => amount,
        "left",
        (amount) => tickText(amount, "USD", amount < 1e9 ? "m.0" : "bn.0"),
      ),
      ...axisText(inRmb, toRmb, "right", (amount) => tickText(amount, "CNY", amount < 1e9 ? "m.0" : "bn.0")),
      Plot.text(
        units.filter(inside(x)).filter((_, index) => !isNarrow || index % 2 === 0),
        {
          x: (unit: number) => unit,
          frameAnchor: "bottom",
          lineAnchor: "top",
          dy: 8,
          text: (unit: number) => tickText(unit, "1", "fixed.0"),
          fill: colour.muted,
        },
      ),
      Plot.text(["chips ordered"], {
        frameAnchor: "bottom-right",
        lineAnchor: "top",
        dy: 26,
        text: (label: string) => label,
        fill: colour.muted,
      }),
      budget ? Plot.ruleY([budget.value], { stroke: colour.ink, strokeDasharray: "4 3" }) : null,
      // The scenario that spends it all stands on the rule and names it.
      budget && !points.some(({ cost }) => Math.abs(cost / budget.value - 1) < 0.02)
        ? Plot.text([budget], {
            y: "value",
            frameAnchor: "left",
            dx: 4,
            dy: -9,
            textAnchor: "start",
            text: "text",
            fill: colour.ink,
            fontWeight: 600,
            ...halo,
          })
        : null,
      Plot.text(prices.label === "" ? [] : [prices.label], {
        x: x[0] * 1.15,
        y: y[0] * 1.12,
        textAnchor: "start",
        lineAnchor: "bottom",
        dx: isNarrow ? 60 : 90,
        text: (label: string) => label,
        fill: colour.muted,
      }),
      Plot.dot(points, {
        x: "units",
        y: "cost",
        r: 5,
        fill: (point: OrderPoint) => (point.isBase ? colour.input : colour.ink),
        stroke: colour.paper,
        strokeWidth: 1.5,
      }),
      ...places.flatMap((place) =>
        [true, false].map((isBase) =>
          Plot.text(points, {
            filter: (point: OrderPoint) => placeOf(point) === place && point.isBase === isBase,
            x: "units",
            y: "cost",
            dx: place.dx,
            dy: place.dy,
            textAnchor: place.dx < 0 ? "end" : "start",
            lineAnchor: place.dy < 0 ? "bottom" : "top",
            text,
            fill: isBase ? colour.input : colour.ink,
            fontWeight: isBase ? 600 : 400,
            ...halo,
          }),
        ),
      ),
    ],
  });
}

function axisText(
  ticks: readonly number[],
  at: (tick: number) => number,
  side: "left" | "right",
  text: (tick: number) => string,
): Plot.Markish[] {
  const isLeft = side === "left";
  return [
    Plot.text(ticks, {
      y: at,
      frameAnchor: side,
      dx: isLeft ? -6 : 6,
      textAnchor: isLeft ? "end" : "start",
      text,
      fill: colour.muted,
    }),
  ];
}
