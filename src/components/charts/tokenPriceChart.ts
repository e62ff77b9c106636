import { editWorkbook } from "../../model/workbook.js";
import { quantity } from "../claimText.js";
import { type Notebook } from "../notebook.js";
import { type BarRow, barRows } from "./barRows.js";
import { type ChartContent, chartFrame } from "./chartFrame.js";
import { position, print, tickText } from "./values.js";

const readings = [
  { tokens: "1", label: "A price per token, as printed" },
  { tokens: "1000", label: "A price per thousand tokens" },
  { tokens: "1000000", label: "A price per million tokens" },
] as const;

/** What a day of ByteDance's tokens would cost, were the printed price per token, per thousand or per million. */
export function tokenPriceChart(notebook: Notebook): HTMLElement {
  return chartFrame(notebook, "token-price-chart", () => content(notebook));
}

function content(notebook: Notebook): ChartContent {
  const workbook = notebook.workbook();
  const tried = readings.map(({ tokens, label }) => ({
    label,
    workbook: editWorkbook(workbook, { tokens_per_priced_unit: tokens }).workbook,
  }));
  const budget = position(workbook, "capex_2026_usd");
  const rows = tried.map(({ label, workbook: each }, index): BarRow => {
    const cost = position(each, "tokens_day_at_qwen_price_eur") ?? 0;
    const perEuro = position(each, "usd_per_eur") ?? 1;
    return { label, value: cost * perEuro, text: daily(each), tone: index === 0 ? "accent" : "strong" };
  });
  const first = tried[0]?.workbook ?? workbook;
  return {
    title: `At ${print(workbook, "qwen_price_eur_per_token")}, the whole 2026 budget would buy ${print(first, "days_of_budget_at_qwen_price", "sig.2")} of tokens`,
    subtitle: "Cost of one day of ByteDance’s tokens in December 2025, each step ten times the last.",
    source: "Source: Qwen’s price from source 004, tokens from source 001; dollars per euro is ours.",
    table: {
      columns: ["Were the printed price", "One day costs", "The budget would pay for"],
      rows: tried.map(({ label, workbook: each }) => [label, daily(each), print(each, "days_of_budget_at_qwen_price")]),
    },
    draw: (width) =>
      barRows(width, rows, {
        log: true,
        tick: (value) =>
          quantity(tickText(value, "1", "fixed.0").replaceAll(",", ""), "USD", value >= 1e9 ? "bn.0" : "m.1"),
        mark:
          budget === null
            ? null
            : { value: budget, text: `budget for all of 2026: ${print(workbook, "capex_2026_usd")}` },
      }),
  };
}

const daily = (workbook: Parameters<typeof print>[0]): string => {
  const euros = position(workbook, "tokens_day_at_qwen_price_eur") ?? 0;
  return print(workbook, "tokens_day_at_qwen_price_eur", euros >= 1e9 ? "bn.0" : "m.1");
};
