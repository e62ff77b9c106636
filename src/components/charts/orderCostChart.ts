import { type Notebook } from "../notebook.js";
import { boundOf, boundText } from "../bound.js";
import { sourceLine } from "../sourceLine.js";
import { type ChartContent, chartFrame } from "./chartFrame.js";
import { orderPoints, priceSpan } from "./orderCostData.js";
import { orderCostPlot } from "./orderCostPlot.js";
import { position, print, printAmount } from "./values.js";

const lines = ["h200_units", "h200_unit_price_usd", "h200_first_lot_units", "h200_approved_units"];

/** What an order of H200 chips costs: units across, dollars up, the span of prices as a band, a dot for each scenario. */
export function orderCostChart(notebook: Notebook): HTMLElement {
  return chartFrame(notebook, "order-cost-chart", () => content(notebook));
}

function content(notebook: Notebook): ChartContent {
  const workbook = notebook.workbook();
  const points = orderPoints(notebook);
  const budget = position(workbook, "chip_budget_2026_usd");
  return {
    title: orderTitle(notebook),
    subtitle:
      "Cost of an order against chips ordered, on scales of powers of ten, so that a price is a straight line: the price in the sheet, and around it how far the printed price is rounded.",
    source: `${sourceLine(notebook, lines)}; scenarios and arithmetic by the model; RMB at the rate used.`,
    table: {
      columns: ["Scenario", "Chips", "Price of one", "Cost", "Cost in RMB", "Share of the chip budget"],
      rows: points.map(({ label, workbook: each }) => [
        label,
        print(each, "h200_units"),
        print(each, "h200_unit_price_usd"),
        printAmount(each, "h200_order_usd"),
        print(each, "h200_order_cny"),
        print(each, "h200_share_of_chip_budget"),
      ]),
    },
    draw: (width) =>
      orderCostPlot(width, {
        points,
        prices: priceSpan(workbook),
        budget:
          budget === null
            ? null
            : { value: budget, text: `whole chip budget, ${printAmount(workbook, "chip_budget_2026_usd")}` },
        rate: position(workbook, "fx_cny_per_usd"),
      }),
  };
}

/** What the order comes to, with "at least" or "at most" where it rests on a print that says so. */
export function orderTitle(notebook: Pick<Notebook, "workbook" | "claim">): string {
  const workbook = notebook.workbook();
  const told = (name: string, text: string) => boundText(boundOf(notebook, workbook, name)) + text;
  const units = told("h200_units", print(workbook, "h200_units"));
  const cost = told("h200_order_usd", printAmount(workbook, "h200_order_usd"));
  const share = told("h200_share_of_chip_budget", print(workbook, "h200_share_of_chip_budget"));
  const all = print(workbook, "h200_affordable_units");
  return `${units.charAt(0).toUpperCase()}${units.slice(1)} would cost ${cost}, ${share} of a chip budget that would buy ${all}`;
}
