import { type Workbook } from "../model/workbook.js";
import { type Notebook } from "../notebook/notebook.js";
import { proseFigure, proseText } from "../notebook/proseFigure.js";
import { sourceLine } from "../notebook/sourceLine.js";
import { surchargeName, surchargeNoun, surchargeText } from "../components/surcharge.js";
import { type ChartContent, chartFrame } from "../components/charts/chartFrame.js";
import { orderPoints, priceSpan, type PriceSpan } from "./orderCostData.js";
import { orderCostPlot } from "./orderCostPlot.js";
import { position, print } from "../components/charts/values.js";

const lines = ["h200_units", "h200_unit_price_usd", "h200_first_lot_units", "h200_approved_units"];

/** What an order of H200 chips costs: units across, dollars up, the span of prices as a band, a dot for each scenario. */
export function orderCostChart(notebook: Notebook): HTMLElement {
  return chartFrame(notebook, "order-cost-chart", () => content(notebook));
}

function content(notebook: Notebook): ChartContent {
  const workbook = notebook.workbook();
  const points = orderPoints(notebook);
  const prices = priceSpan(workbook);
  const budget = position(workbook, "chip_budget_2026_usd");
  return {
    title: orderTitle(notebook),
    subtitle: `Cost of an order against chips ordered, on scales of powers of ten, so that a price is a straight line: ${lineWords(workbook, prices)}; around it, how far the printed price is rounded.`,
    source: `${sourceLine(notebook, lines)}; scenarios and arithmetic by the model; RMB at the rate used.`,
    table: {
      columns: ["Scenario", "Chips", "Price of one", "Surcharge", "Cost", "Cost in RMB", "Share of the chip budget"],
      rows: points.map(({ label, workbook: each }) => [
        label,
        print(each, "h200_units"),
        print(each, "h200_unit_price_usd"),
        print(each, surchargeName),
        print(each, "h200_order_usd"),
        print(each, "h200_order_cny"),
        print(each, "h200_share_of_chip_budget"),
      ]),
    },
    draw: (width) =>
      orderCostPlot(width, {
        points,
        prices,
        budget:
          budget === null
            ? null
            : {
                value: budget,
                text: `whole chip budget, ${proseFigure(notebook, workbook, "chip_budget_2026_usd").text}`,
              },
        rate: position(workbook, "fx_cny_per_usd"),
      }),
  };
}

/** Which price is the line. */
function lineWords(workbook: Workbook, { used, bare }: PriceSpan): string {
  if (used === null) return "no price is used";
  if (bare === null) return "the price used";
  return `the price used with its ${surchargeNoun(workbook)}, and dashed the price without it`;
}

/** What the order comes to, in the figures of the sentence above the chart. */
export function orderTitle(notebook: Pick<Notebook, "workbook" | "claim">): string {
  const workbook = notebook.workbook();
  const told = (name: string) => proseText(notebook, workbook, name);
  const price = `${told("h200_unit_price_usd")}${surchargeText(notebook, workbook)}`;
  const title = `${told("h200_units")} at ${price} would cost ${told("h200_order_usd")}, ${told("h200_share_of_chip_budget")} of a chip budget that would buy ${told("h200_affordable_units")}`;
  return title.charAt(0).toUpperCase() + title.slice(1);
}
