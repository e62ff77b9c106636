import type { LineRecord } from "../../../src/model/line.js";

/** A line of a made-up model: calculated where its content is a formula, else an assumption. */
export function line(name: string, content: string, unit = "1", more: Partial<LineRecord> = {}): LineRecord {
  const kind = content.startsWith("=") ? "calculated" : "assumption";
  const blank = { sheet: "made up", label: name, choices: [], low: "", high: "", format: "", note: "" };
  return { ...blank, name, content, unit, kind, ...more };
}

/** A line of a reader's own: its unit follows from its formula unless it is given. */
export const ownLine = (name: string, content: string, more: Partial<LineRecord> = {}): LineRecord =>
  line(name, content, "", { sheet: "own", ...more });

/** A small budget with two currencies, an input with choices, and a chain of calculated lines. */
export const budget: readonly LineRecord[] = [
  line("budget_cny", "160000000000", "CNY"),
  line("budget_usd", "23000000000", "USD"),
  line("implied_fx", "=budget_cny / budget_usd", "CNY/USD"),
  line("fx", "=implied_fx", "CNY/USD", {
    kind: "input",
    choices: [
      { id: "implied_fx", basis: "line", content: "=implied_fx", label: "the pair of the budget" },
      { id: "CNY/USD@2025-12-22", basis: "rate", content: "7.0572", label: "central parity" },
    ],
  }),
  line("units", "20000", "chip", {
    kind: "input",
    choices: [
      { id: "c1", basis: "claim", content: "20000", label: "one paper" },
      { id: "c2:high", basis: "claim", content: "80000", label: "another paper" },
    ],
  }),
  line("price_usd", "20000", "USD/chip"),
  line("order_usd", "=units * price_usd", "USD"),
  line("order_cny", "=order_usd * fx", "CNY"),
  line("order_share", "=order_cny / budget_cny", "1"),
  line("spare_usd", "=MAX(0, budget_usd - order_usd)", "USD"),
];
