import { triedValues } from "../components/charts/triedValues.js";
import { type Tried } from "../components/charts/triedValuesPlot.js";
import { said } from "../language/said.js";
import { type Notebook } from "../notebook/notebook.js";
import { proseText } from "../notebook/proseFigure.js";

/** What a day of ByteDance's tokens would cost, were the printed price per token, per thousand or per million. */
export function tokenPriceChart(notebook: Notebook): HTMLElement {
  return triedValues(notebook, {
    name: "token-price-chart",
    level: 3,
    title: tokenPriceTitle,
    subtitle: said(
      "US dollars for one day of ByteDance’s tokens, December 2025, on a scale of powers of ten: were the price per token, per thousand or per million.",
      "En dollars, pour une journée des tokens de ByteDance, décembre 2025, sur une échelle de puissances de dix : si le prix s'entendait par token, par millier ou par million.",
    ),
    line: "tokens_per_priced_unit",
    entries: [
      { entry: "1", label: said("A price per token, as printed", "Un prix par token, tel qu'écrit") },
      { entry: "1000", label: said("A price per thousand tokens", "Un prix par millier de tokens") },
      { entry: "1000000", label: said("A price per million tokens", "Un prix par million de tokens") },
    ],
    formula: "=tokens_day_at_qwen_price_eur * usd_per_eur",
    unit: "USD",
    per: said("a day", "par jour"),
    told: "days_of_budget_at_qwen_price",
    rule: { line: "capex_2026_usd", label: said("all of 2026:", "tout 2026 :") },
    columns: [
      said("Were the printed price", "Si le prix écrit était"),
      said("One day costs", "Une journée coûte"),
      said("The budget would pay for", "Le budget paierait"),
    ],
    source: {
      lines: ["qwen_price_eur_per_token", "tokens_per_day_2025_12"],
      beside: said("dollars per euro is ours.", "le dollar par euro est de nous."),
    },
  });
}

function tokenPriceTitle(notebook: Notebook, [printed]: readonly Tried[]): string {
  const price = proseText(notebook, notebook.workbook(), "qwen_price_eur_per_token");
  const bought = printed?.told ?? "";
  return said(
    `At ${price}, the whole 2026 budget would buy ${bought} of tokens`,
    `À ${price}, tout le budget de 2026 achèterait ${bought} de tokens`,
  );
}
