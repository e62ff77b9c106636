import { multiply } from "../model/arithmetic.js";
import { valueText } from "../model/value.js";
import { editWorkbook, type Workbook } from "../model/workbook.js";
import { quantity } from "../notebook/claimText.js";
import { type Notebook } from "../notebook/notebook.js";
import { proseFigure, proseText } from "../notebook/proseFigure.js";
import { sourceLine } from "../notebook/sourceLine.js";
import { quantityFormat } from "../notebook/quantityFormat.js";
import { type ChartContent, chartFrame } from "../components/charts/chartFrame.js";
import { type DayCost, tokenPricePlot } from "./tokenPricePlot.js";
import { position } from "../components/charts/values.js";

const readings = [
  { tokens: "1", label: "A price per token, as printed" },
  { tokens: "1000", label: "A price per thousand tokens" },
  { tokens: "1000000", label: "A price per million tokens" },
] as const;

/** What a day of ByteDance's tokens would cost, were the printed price per token, per thousand or per million. */
export function tokenPriceChart(notebook: Notebook): HTMLElement {
  return chartFrame(notebook, "token-price-chart", () => content(notebook), { level: 3 });
}

function content(notebook: Notebook): ChartContent {
  const workbook = notebook.workbook();
  const tried = readings.map(({ tokens, label }) => {
    const { workbook: each } = editWorkbook(workbook, { tokens_per_priced_unit: tokens });
    return { label, each, cost: dayCost(each) };
  });
  const costs = tried.map(({ label, cost }): DayCost => {
    const value = /^-?\d/.test(cost) ? Number(cost) : null;
    return { label, value, text: costText(cost) };
  });
  const budget = position(workbook, "capex_2026_usd");
  const days = tried.map(({ each }) => proseText(notebook, each, "days_of_budget_at_qwen_price"));
  return {
    title: `At ${proseText(notebook, workbook, "qwen_price_eur_per_token")}, the whole 2026 budget would buy ${days[0]} of tokens`,
    subtitle:
      "US dollars for one day of ByteDance’s tokens, December 2025, on a scale of powers of ten: were the price per token, per thousand or per million.",
    source: `${sourceLine(notebook, ["qwen_price_eur_per_token", "tokens_per_day_2025_12"])}; dollars per euro is ours.`,
    table: {
      columns: ["Were the printed price", "One day costs", "The budget would pay for"],
      rows: tried.map(({ label, cost }, index) => [label, costText(cost), days[index] ?? ""]),
    },
    draw: (width) =>
      tokenPricePlot(
        width,
        costs,
        budget === null
          ? null
          : { value: budget, text: `all of 2026: ${proseFigure(notebook, workbook, "capex_2026_usd").text}` },
      ),
  };
}

/** A day of tokens in dollars, as text; an error's code where the model has none. */
function dayCost(workbook: Workbook): string {
  const euros = workbook.value("tokens_day_at_qwen_price_eur");
  const rate = workbook.value("usd_per_eur");
  if (euros.kind !== "number" || rate.kind !== "number") return "#VALUE!";
  return valueText(multiply(euros.number, rate.number));
}

const costText = (cost: string): string =>
  /^\d/.test(cost) ? quantity(cost, "USD", quantityFormat([cost], "USD")) : cost;
