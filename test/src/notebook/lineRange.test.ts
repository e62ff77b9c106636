import { describe, expect, it } from "vitest";
import { rangeSentences, rangeText, shownRange } from "../../../src/notebook/lineRange.js";
import { editWorkbook } from "../../../src/model/workbook.js";
import { publishedWorkbook } from "./publishedRecord.js";

const line = (name: string) => publishedWorkbook.line(name);

describe("the range beside a line", () => {
  it.each([
    ["h200_units", ""],
    ["chip_budget_2026_cny", "85–100"],
    ["capex_2026_usd_reported", "22.0–23.0"],
    ["us_peers_capex_2025_usd", "300–400"],
    ["h200_unit_price_usd", "15,000–25,000"],
    ["fx_cny_per_usd", "6.9565–7.0602"],
    ["h200_surcharge_rate", "0–25"],
    ["capex_2026_cny", ""],
  ])("of %s is %s: no scenario of ours widens what is printed", (name, text) => {
    expect(rangeText(shownRange(publishedWorkbook, line(name)), line(name).format)).toBe(text);
  });
});

describe("the sentences over a list of choices", () => {
  it.each<[string, Record<string, string>, string]>([
    ["h200_units", {}, "All of them print 20,000 chips. Our scenarios go up to 610,937 chips."],
    [
      "h200_units",
      { h200_unit_price_usd: "10000" },
      "All of them print 20,000 chips. Our scenarios go up to 1,221,875 chips.",
    ],
    [
      "chip_budget_2026_cny",
      {},
      "What they print goes from RMB 85 bn to RMB 100 bn. Our scenarios go down to RMB 80 bn.",
    ],
    [
      "chip_budget_2026_cny",
      { chip_share_reported_2026: "0.55" },
      "What they print goes from RMB 85 bn to RMB 100 bn.",
    ],
    ["us_peers_capex_2025_usd", {}, "What they print goes from $300 bn to $400 bn."],
    ["h200_unit_price_usd", {}, "All of them print $20,000 per chip. Our range is $15,000–25,000 per chip."],
    ["fx_cny_per_usd", {}, "The choices go from RMB 6.9565 per $ to RMB 7.0602 per $."],
    ["capex_2025_cny", {}, ""],
  ])("%s with %j: %s", (name, edits, text) => {
    const { workbook } = editWorkbook(publishedWorkbook, edits);
    expect(rangeSentences(publishedWorkbook, workbook, line(name))).toBe(text);
  });
});
