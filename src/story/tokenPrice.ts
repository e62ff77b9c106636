import { triedValues } from "../components/charts/triedValues.js";
import { type Tried } from "../components/charts/triedValuesPlot.js";
import { type Notebook } from "../notebook/notebook.js";
import { proseText } from "../notebook/proseFigure.js";

/** What a day of ByteDance's tokens would cost, were the printed price per token, per thousand or per million. */
export function tokenPriceChart(notebook: Notebook): HTMLElement {
  return triedValues(notebook, {
    name: "token-price-chart",
    level: 3,
    title: tokenPriceTitle,
    subtitle:
      "US dollars for one day of ByteDance’s tokens, December 2025, on a scale of powers of ten: were the price per token, per thousand or per million.",
    line: "tokens_per_priced_unit",
    entries: [
      { entry: "1", label: "A price per token, as printed" },
      { entry: "1000", label: "A price per thousand tokens" },
      { entry: "1000000", label: "A price per million tokens" },
    ],
    formula: "=tokens_day_at_qwen_price_eur * usd_per_eur",
    unit: "USD",
    per: "a day",
    told: "days_of_budget_at_qwen_price",
    rule: { line: "capex_2026_usd", label: "all of 2026:" },
    columns: ["Were the printed price", "One day costs", "The budget would pay for"],
    source: { lines: ["qwen_price_eur_per_token", "tokens_per_day_2025_12"], beside: "dollars per euro is ours." },
  });
}

function tokenPriceTitle(notebook: Notebook, [printed]: readonly Tried[]): string {
  const price = proseText(notebook, notebook.workbook(), "qwen_price_eur_per_token");
  return `At ${price}, the whole 2026 budget would buy ${printed?.told ?? ""} of tokens`;
}
