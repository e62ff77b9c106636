import { expect, it } from "vitest";
import { isOtherChoice, ownValues } from "../../../src/components/ownValues.js";
import { verbText } from "../../../src/components/verb.js";
import { editedNotebook } from "./editedNotebook.js";

const words = { told: "spent", own: "would, on your figure, have spent" };

it.each<[string, Record<string, string>, string]>([
  ["us_peers_capex_2025_usd", {}, words.told],
  ["us_peers_capex_2025_usd", { us_peers_capex_2025_usd: "10000000000" }, words.own],
  ["us_peers_capex_2025_usd", { us_peers_capex_2025_usd: "@c001_04:high" }, words.told],
  ["us_peers_capex_2025_usd", { us_peers_capex_2025_usd: "350000000000" }, words.told],
  ["us_peers_capex_2025_usd", { capex_2025_cny: "10000000000" }, words.told],
  ["us_peers_multiple", { capex_2025_cny: "10000000000" }, words.own],
  ["us_peers_multiple", { fx_cny_per_usd: "=implied_fx_2025" }, words.told],
  ["us_peers_multiple", { fx_cny_per_usd: "7" }, words.own],
  ["days_of_budget_at_qwen_price", { usd_per_eur: "1.1" }, words.own],
  ["days_of_budget_at_qwen_price", { usd_per_eur: "1" }, words.told],
])("on %s with %j: %s", (name, edits, text) => {
  expect(verbText(editedNotebook(edits), [name], words)).toBe(text);
});

it("lists the lines that hold a value of the reader's own, and tells a choice from one", () => {
  const workbook = editedNotebook({ fx_cny_per_usd: "7", chip_budget_2026_cny: "@c004_02" }).workbook();
  expect(ownValues(workbook, ["h200_share_of_chip_budget"])).toEqual(["fx_cny_per_usd"]);
  expect(["chip_budget_2026_cny", "fx_cny_per_usd", "h200_units"].map((name) => isOtherChoice(workbook, name))).toEqual(
    [true, false, false],
  );
});
