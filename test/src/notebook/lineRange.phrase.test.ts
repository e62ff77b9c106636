import { expect, it } from "vitest";
import { rangePhrase } from "../../../src/notebook/lineRange.js";
import { publishedWorkbook } from "./publishedRecord.js";

it.each([
  ["capex_2026_usd_reported", "sources range 22.0–23.0 bn USD"],
  ["us_peers_capex_2025_usd", "sources range 300–400 bn USD"],
  ["h200_units", "choices run from 20,000 to 610,937 chips"],
  ["chip_budget_2026_cny", "choices run from 80 to 100 bn RMB"],
  ["h200_unit_price_usd", "our range 15,000–25,000 USD per chip"],
  ["h200_surcharge_rate", "our range 0–25 %"],
  ["capex_2025_cny", ""],
])("the range of %s: %s", (name, phrase) => {
  expect(rangePhrase(publishedWorkbook, publishedWorkbook.line(name))).toBe(phrase);
});
