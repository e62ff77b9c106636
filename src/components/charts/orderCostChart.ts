import * as Plot from "@observablehq/plot";
import { type Notebook } from "../notebook.js";
import { type ChartContent, chartFrame, narrowWidth } from "./chartFrame.js";
import { colour, halo, plotBase } from "./chartStyle.js";
import { type OrderPoint, orderPoints, priceLines, type PriceLine } from "./orderCostData.js";
import { position, print, tickText } from "./values.js";

/** What an order of H200 chips costs: units across, dollars up, a line for each price, a dot for each scenario. */
export function orderCostChart(notebook: Notebook): HTMLElement {
  return chartFrame(notebook, "order-cost-chart", () => content(notebook));
}

function content(notebook: Notebook): ChartContent {
  const workbook = notebook.workbook();
  const points = orderPoints(notebook);
  const share = print(workbook, "h200_share_of_chip_budget");
  const budget = position(workbook, "chip_budget_2026_usd");
  return {
    title: `The order comes to ${print(workbook, "h200_order_usd")}, ${share} of the chip budget, which would buy ${print(workbook, "h200_affordable_units")}`,
    subtitle:
      "Cost in dollars against chips ordered; both scales by powers of ten, so that a price is a straight line.",
    source:
      "Source: claims of sources 000, 001, 003 and 004; scenarios and arithmetic by the model; RMB at the rate used.",
    table: {
      columns: ["Scenario", "Chips", "Price of one", "Cost", "Cost in RMB", "Share of the chip budget"],
      rows: points.map(({ label, workbook: each }) => [
        label,
        print(each, "h200_units"),
        print(each, "h200_unit_price_usd"),
        print(each, "h200_order_usd"),
        print(each, "h200_order_cny"),
        print(each, "h200_share_of_chip_budget"),
      ]),
    },
    draw: (width) =>
      draw(
        width,
        points,
        priceLines(workbook),
        budget === null ? null : { value: budget, text: print(workbook, "chip_budget_2026_usd", "bn.1") },
      ),
  };
}

function draw(
  width: number,
  points: readonly OrderPoint[],
  prices: readonly PriceLine[],
  budget: { readonly value: number; readonly text: string } | null,
): Element {
  const isNarrow = width < narrowWidth;
  const units = points.map((point) => point.units);
  const x: [number, number] = [Math.min(10_000, ...units) * 0.9, Math.max(800_000, ...units) * 1.15];
  const lines = prices.flatMap(({ price, text, isUsed }) => x.map((at) => ({ x: at, y: at * price, text, isUsed })));
  const costs = [...points.map(({ cost }) => cost), ...(budget ? [budget.value] : [])];
  const y: [number, number] = [Math.min(...costs) * 0.6, Math.max(...costs) * 2];
  const middle = Math.sqrt(x[0] * x[1]);
  const isRight = (point: OrderPoint) => point.units > middle;
  const label = (point: OrderPoint) => (isNarrow ? `${point.label}\n${point.text}` : `${point.label}: ${point.text}`);
  const dots = [points.filter((point) => !isRight(point)), points.filter(isRight)] as const;
  return Plot.plot({
    ...plotBase(width),
    height: isNarrow ? 460 : 440,
    marginLeft: isNarrow ? 44 : 52,
    marginRight: isNarrow ? 10 : 60,
    marginTop: 28,
    marginBottom: 34,
    x: { type: "log", domain: x, label: null },
    y: { type: "log", domain: y, label: null },
    clip: false,
    marks: [
      Plot.gridY(dollarTicks, { stroke: colour.rule, strokeOpacity: 1 }),
      Plot.axisY(dollarTicks, {
        tickSize: 0,
        fill: colour.muted,
        tickFormat: (tick: number) => tickText(tick, "USD", tick < 1e9 ? "m.0" : "bn.0"),
      }),
      Plot.axisX(unitTicks(isNarrow), {
        tickSize: 4,
        fill: colour.muted,
        stroke: colour.rule,
        tickFormat: (tick: number) => tickText(tick, "1", "fixed.0"),
      }),
      Plot.text(["chips ordered"], {
        frameAnchor: "bottom-right",
        dy: 30,
        text: (d) => d,
        fill: colour.muted,
        textAnchor: "end",
      }),
      budget ? Plot.ruleY([budget.value], { stroke: colour.ink, strokeWidth: 1, strokeDasharray: "4 3" }) : null,
      budget
        ? Plot.text([budget.value], {
            y: (d) => d,
            frameAnchor: "left",
            dx: 4,
            dy: -9,
            textAnchor: "start",
            text: () => `whole chip budget, ${budget.text}`,
            fill: colour.ink,
            fontWeight: 600,
            ...halo,
          })
        : null,
      Plot.line(lines, {
        x: "x",
        y: "y",
        z: "text",
        stroke: (d: { isUsed: boolean }) => (d.isUsed ? colour.ink : colour.faint),
        strokeWidth: 1.25,
        clip: true,
      }),
      Plot.dot(points, {
        x: "units",
        y: "cost",
        r: 5,
        fill: (d: OrderPoint) => (d.isBase ? colour.input : colour.bar),
        stroke: colour.paper,
        strokeWidth: 1.5,
      }),
      ...dots.map((group, right) =>
        Plot.text(group, {
          x: "units",
          y: "cost",
          dx: right ? -10 : 10,
          dy: right ? -4 : 5,
          textAnchor: right ? "end" : "start",
          lineAnchor: "middle",
          text: label,
          fill: (d: OrderPoint) => (d.isBase ? colour.input : colour.ink),
          ...halo,
        }),
      ),
    ],
  });
}

const dollarTicks = [1e8, 2e8, 5e8, 1e9, 2e9, 5e9, 1e10, 2e10, 5e10];
const unitTicks = (isNarrow: boolean): number[] =>
  isNarrow ? [20_000, 100_000, 500_000] : [10_000, 20_000, 50_000, 100_000, 200_000, 500_000];
