import { expect, it } from "vitest";
import { isOtherChoice, isOwnValue, restsOn } from "../../../src/notebook/standing.js";
import { sourceMark } from "../../../src/notebook/sheet/sourceMark.js";
import { verbText } from "../../../src/notebook/verbText.js";
import { editedNotebook } from "./editedNotebook.js";

const words = { told: "spent", own: "would, on your figure, have spent" };

it.each<[string, Record<string, string>, string]>([
  ["us_peers_capex_2025_usd", {}, words.told],
  ["us_peers_capex_2025_usd", { us_peers_capex_2025_usd: "10000000000" }, words.own],
  ["us_peers_capex_2025_usd", { us_peers_capex_2025_usd: "@c001_04:high" }, words.told],
  ["us_peers_capex_2025_usd", { us_peers_capex_2025_usd: "350000000000" }, words.own],
  ["us_peers_capex_2025_usd", { us_peers_capex_2025_usd: "300000000000" }, words.told],
  ["us_peers_capex_2025_usd", { capex_2025_cny: "10000000000" }, words.told],
  ["us_peers_multiple", { capex_2025_cny: "10000000000" }, words.own],
  ["us_peers_multiple", { fx_cny_per_usd: "=implied_fx_2025" }, words.own],
  ["us_peers_multiple", { fx_cny_per_usd: "@implied_fx_2025" }, words.own],
  ["us_peers_multiple", { fx_cny_per_usd: "@CNY/USD@2025-12-22" }, words.own],
  ["h200_units", { h200_units: "@h200_approved_units" }, words.own],
  ["h200_units", { h200_units: "@c003_07" }, words.told],
  ["us_peers_multiple", { fx_cny_per_usd: "7" }, words.own],
  ["days_of_budget_at_qwen_price", { usd_per_eur: "1.1" }, words.own],
  ["days_of_budget_at_qwen_price", { usd_per_eur: "1" }, words.told],
])("on %s with %j: %s", (name, edits, text) => {
  expect(verbText(editedNotebook(edits), [name], words)).toBe(text);
});

it("lists the lines that hold a value of the reader's own, and tells a choice from one", () => {
  const workbook = editedNotebook({ fx_cny_per_usd: "7", chip_budget_2026_cny: "@c004_02" }).workbook();
  const behind = restsOn(workbook, ["h200_share_of_chip_budget"]);
  expect(behind.filter((name) => isOwnValue(workbook, name))).toEqual(["fx_cny_per_usd"]);
  expect(["chip_budget_2026_cny", "fx_cny_per_usd", "h200_units"].map((name) => isOtherChoice(workbook, name))).toEqual(
    [true, false, false],
  );
});

it("tells a figure that the reader picked from another article apart, where asked to", () => {
  const said = (edits: Record<string, string>) =>
    verbText(editedNotebook(edits), ["us_peers_multiple"], {
      ...words,
      picked: "would, on the sum chosen, have spent",
    });
  expect(said({})).toBe(words.told);
  expect(said({ us_peers_capex_2025_usd: "@c001_04:high" })).toBe("would, on the sum chosen, have spent");
  expect(said({ us_peers_capex_2025_usd: "400000000000" })).toBe(words.own);
});

it("takes what is typed for the reader's, whatever article prints the same, in the sheet and in prose alike", () => {
  const sayings = ["100000000000", "@c004_02", "85000000000"].map((entry) => {
    const notebook = editedNotebook({ chip_budget_2026_cny: entry });
    const mark = sourceMark(notebook, "chip_budget_2026_cny").text;
    return `${verbText(notebook, ["chip_share_2026"], { told: "goes", own: "would go" })}: ${mark}`;
  });
  expect(sayings).toEqual([
    "would go: your value",
    "goes: Chip import news\u00a0¶7",
    "goes: Financial Times, MEXC page\u00a0¶5",
  ]);
});
