import { type PlaneLines, type Slopes } from "../components/charts/planeData.js";
import { scenarioPlane } from "../components/charts/scenarioPlane.js";
import { signedText } from "../notebook/changeWords.js";
import { type Notebook } from "../notebook/notebook.js";
import { proseText } from "../notebook/proseFigure.js";
import { surcharge } from "./sentences.js";

/** Chips across, dollars up; the prices of one chip are the slopes. */
export const orderLines: PlaneLines = {
  across: { line: "h200_units", label: "chips ordered", usual: [10_000, 1_000_000] },
  up: { line: "h200_order_usd", usual: [1e8, 1e10] },
  rate: "fx_cny_per_usd",
  rule: { line: "chip_budget_2026_usd", label: "whole chip budget," },
  slope: {
    line: "h200_unit_price_usd",
    extra: "h200_surcharge_rate",
    plus: "plus the surcharge",
    less: "less the discount",
  },
  base: { told: "Test order", own: "Your order" },
};

/** What an order of H200 chips costs: the span of prices as a band, a dot for each scenario. */
export function orderCostChart(notebook: Notebook): HTMLElement {
  return scenarioPlane(notebook, {
    ...orderLines,
    name: "order-cost-chart",
    level: 3,
    title: orderTitle,
    subtitle: (_, { slopes }) =>
      `Cost of an order against chips ordered, on scales of powers of ten, so that a price is a straight line: ${lineWords(slopes)}; around it, how far the printed price is rounded.`,
    columns: [
      ["Chips", "h200_units"],
      ["Price of one", "h200_unit_price_usd"],
      ["Surcharge", "h200_surcharge_rate"],
      ["Cost", "h200_order_usd"],
      ["Cost in RMB", "h200_order_cny"],
      ["Share of the chip budget", "h200_share_of_chip_budget"],
    ],
    source: {
      lines: ["h200_units", "h200_unit_price_usd", "h200_first_lot_units", "h200_approved_units"],
      beside: "scenarios and arithmetic by the model; RMB at the rate used.",
    },
  });
}

/** Which price is the line. */
function lineWords({ used, bare }: Slopes): string {
  if (used === null) return "no price is used";
  if (bare === null) return "the price used";
  return `the price used with its ${bare < used ? "surcharge" : "discount"}, and dashed the price without it`;
}

/** What the order comes to, in the figures of the sentence above the chart. */
export function orderTitle(notebook: Notebook): string {
  const workbook = notebook.workbook();
  const told = (name: string) => proseText(notebook, workbook, name);
  const price = `${told("h200_unit_price_usd")}${signedText(notebook, workbook, "h200_surcharge_rate", { as: surcharge })}`;
  const title = `${told("h200_units")} at ${price} would cost ${told("h200_order_usd")}, ${told("h200_share_of_chip_budget")} of a chip budget that would buy ${told("h200_affordable_units")}`;
  return title.charAt(0).toUpperCase() + title.slice(1);
}
