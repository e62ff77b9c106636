import { type Notebook } from "../notebook.js";
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
  const share = print(workbook, "h200_share_of_chip_budget");
  return {
    title: `${print(workbook, "h200_units")} cost ${printAmount(workbook, "h200_order_usd")}, ${share} of a chip budget that would buy ${print(workbook, "h200_affordable_units")}`,
    subtitle:
      "Cost of an order against chips ordered, on log scales, so that a price is a straight line. Line: the price in the sheet; band: how far the printed price is rounded.",
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
