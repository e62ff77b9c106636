import { describe, expect, it } from "vitest";
import { precision } from "../../../src/notebook/precision.js";
import { type ProseOptions, proseText } from "../../../src/notebook/proseFigure.js";
import { rateWordsText } from "../../../src/notebook/rateWordsText.js";
import { signedText } from "../../../src/notebook/changeWords.js";
import { surcharge } from "../../../src/story/sentences.js";
import { editedNotebook } from "./editedNotebook.js";

type Edits = Record<string, string>;

const text = (name: string, edits: Edits = {}, options: ProseOptions = {}) => {
  const notebook = editedNotebook(edits);
  return proseText(notebook, notebook.workbook(), name, options);
};

describe("a figure in prose has the digits that its prints support", () => {
  it.each<[string, Edits, string]>([
    ["h200_affordable_units", {}, "460,000–860,000 chips"],
    ["h200_affordable_units", { chip_budget_2026_cny: "110000000000" }, "600,000 to 1.2 m chips"],
    ["h200_affordable_units", { h200_unit_price_usd: "20000.5", fx_cny_per_usd: "7.1" }, "about 600,000 chips"],
    ["capex_2026_usd", {}, "about $23 bn"],
    ["capex_2026_usd", { fx_cny_per_usd: "7.1" }, "$22.5 bn"],
    ["capex_2026_usd", { fx_cny_per_usd: "7.1", capex_2026_cny: "161700000000" }, "$22.8 bn"],
    ["capex_2026_usd", { fx_cny_per_usd: "=1/0" }, "#DIV/0!"],
    ["h200_units", { h200_units: "0" }, "0 chips"],
    ["h200_order_usd", { h200_units: "0" }, "$0"],
    ["h200_order_cny", { h200_units: "0" }, "RMB 0"],
    ["h200_share_of_chip_budget", { h200_units: "0" }, "0\u202f%"],
    ["tokens_vs_google", { tokens_per_day_2025_12: "0" }, "0×"],
    ["chip_share_2026", {}, "53\u202f%"],
    ["capex_growth_cny", {}, "5.9–7.4\u202f%"],
    ["us_peers_multiple", {}, "at least about 14×"],
    ["us_peers_multiple", { fx_cny_per_usd: "7.1" }, "at least 14.2×"],
    ["tokens_growth", {}, "at most 66.7\u202f%"],
    ["capex_usd_per_doubao_user", {}, "about $140 per user"],
    ["base_needed_usd", {}, "$1.4–4.8 tn"],
    ["base_needed_usd", { marginal_gain: "0.5" }, "about $46 bn"],
    ["base_needed_usd", { marginal_gain: "0.02" }, "about $1.2 tn"],
    ["h200_order_usd", {}, "$300–500 m"],
    ["h200_order_usd", { h200_units: "@c003_07" }, "at most $500 m"],
    ["h200_order_usd", { h200_units: "@h200_approved_units" }, "at least $6.0 bn"],
    ["tokens_vs_google", {}, "1.16×"],
    ["capex_growth_cny", { capex_2026_cny: "@c002_03", capex_2025_cny: "163000000000" }, "−2.2\u202f% to −1.5\u202f%"],
    ["h200_order_usd", { h200_units: "40000", h200_unit_price_usd: "27350", h200_surcharge_rate: "0.25" }, "$1.368 bn"],
  ])("%s with %j: %s", (name, edits, shown) => {
    expect(text(name, edits)).toBe(shown);
  });

  it("is told in hours and minutes where it is no whole day", () => {
    const days = "days_of_budget_at_qwen_price";
    expect(text(days)).toBe("4.2–7.7 hours");
    expect(text(days, { capex_2026_cny: "160000000" })).toBe("15–28 seconds");
    expect(text(days, { tokens_per_priced_unit: "1000" })).toBe("170–330 days");
  });

  it("is what was printed or typed where it is an input, and every digit where asked for", () => {
    expect(text("h200_units")).toBe("20,000 chips");
    expect(text("h200_unit_price_usd")).toBe("about $20,000 per chip");
    expect(text("h200_unit_price_usd", { h200_unit_price_usd: "27350.25" })).toBe("$27,350.25 per chip");
    expect(text("tokens_per_day_2025_10")).toBe("at least 30 tn tokens a day");
    expect(text("fx_cny_per_usd", {}, { isExact: true })).toBe("RMB 6.9565 per $");
  });

  it("moves by the ends of each print, one after the other", () => {
    const notebook = editedNotebook();
    const of = (name: string) => precision(notebook, notebook.workbook(), name);
    expect(of("non_chip_capex_2026_cny")).toEqual({
      digits: 2,
      low: "74000000000",
      high: "76000000000",
      isHedged: false,
      isDoubtful: false,
    });
    const order = { digits: 2, low: "300000000", high: "500000000", isHedged: true, isDoubtful: true };
    expect(of("h200_order_usd")).toEqual(order);
    const year = { digits: 3, low: "365", high: "365", isHedged: false, isDoubtful: false };
    expect(of("days_per_year")).toEqual(year);
  });
});

describe("words beside a figure", () => {
  it.each([
    ["0", ""],
    ["0.25", " plus a 25\u202f% surcharge"],
    ["0.08", " plus an 8\u202f% surcharge"],
    ["0.115", " plus an 11.5\u202f% surcharge"],
    ["0.18", " plus an 18\u202f% surcharge"],
    ["1.1", " plus a 110\u202f% surcharge"],
    ["8", " plus an 800\u202f% surcharge"],
    ["-0.1", " less a 10\u202f% discount"],
  ])("a surcharge of %s:%s", (rate, words) => {
    const notebook = editedNotebook({ h200_surcharge_rate: rate });
    expect(signedText(notebook, notebook.workbook(), "h200_surcharge_rate", { as: surcharge() })).toBe(words);
  });

  it.each<[Edits, string]>([
    [{}, " at the articles’ own rate"],
    [{ fx_cny_per_usd: "7.1" }, " at RMB 7.1000 per $"],
    [{ fx_cny_per_usd: "@CNY/USD@2025-12-22" }, " at RMB 7.0572 per $"],
    [{ fx_cny_per_usd: "7.123456" }, " at RMB 7.123456 per $"],
  ])("the rate with %j:%s", (edits, words) => {
    expect(rateWordsText(editedNotebook(edits))).toBe(words);
  });
});
