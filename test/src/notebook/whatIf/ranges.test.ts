import { afterEach, describe, expect, it } from "vitest";
import { setLanguage } from "../../../../src/language/language.js";
import { editWorkbook } from "../../../../src/model/workbook.js";
import { valueText } from "../../../../src/model/value.js";
import { ownEnds, rangeHint, rangeOf, setRange } from "../../../../src/notebook/whatIf/ranges.js";
import { editedNotebook } from "../editedNotebook.js";

afterEach(() => setLanguage("en"));

const inputs = editedNotebook()
  .workbook()
  .lines.filter(({ kind }) => kind !== "calculated")
  .map(({ name }) => name);

describe("how far an input may go", () => {
  it.each([
    ["chip_budget_2026_cny", "sources", "85000000000 Financial Times", "100000000000 Chip import news"],
    ["us_peers_capex_2025_usd", "sources", "300000000000 MEXC page", "400000000000 US comparison"],
    ["h200_first_lot_units", "sources", "40000 US comparison", "80000 US comparison"],
    ["tiktok_users", "sources", "1000000000 Opinion piece", "1500000000 Budget overview"],
    [
      "capex_2026_usd_reported",
      "sources",
      "22000000000 Financial Times, Opinion piece",
      "23000000000 Financial Times, MEXC page",
    ],
    [
      "fx_cny_per_usd",
      "sources",
      "6.787234042553191489361702127659574468085 Rate implied by the 2026 pair, as its figures are rounded",
      "7.133333333333333333333333333333333333333 Rate implied by the 2026 pair, as its figures are rounded",
    ],
    [
      "capex_2026_cny",
      "sources",
      "159500000000 as Financial Times rounds it",
      "160500000000 as Financial Times rounds it",
    ],
    ["marginal_gain", "sources", "0.005 as Opinion piece rounds it", "0.015 as Opinion piece rounds it"],
    [
      "chip_spend_growth_2026",
      "sources",
      "0.1755 as Chip import news rounds it",
      "0.1765 as Chip import news rounds it",
    ],
    ["h200_unit_price_usd", "author", "15000 our range", "25000 our range"],
    ["chip_share_reported_2026", "author", "0.45 our range", "0.55 our range"],
    ["h200_surcharge_rate", "author", "0 our range", "0.25 our range"],
    ["h200_units", "none", "20000 ", "20000 "],
    ["us_peers_count", "none", "4 ", "4 "],
    ["days_per_year", "none", "365 ", "365 "],
    ["tokens_per_day_2025_10", "none", "30000000000000 ", "30000000000000 "],
  ])("of %s is of %s: from %s to %s", (name, of, low, high) => {
    const range = rangeOf(editedNotebook(), name);
    expect([range.of, `${range.low} ${range.lowSource}`, `${range.high} ${range.highSource}`]).toEqual([of, low, high]);
  });

  it.each([
    ["chip_budget_2026_cny", "@c000_07", "@c004_02"],
    ["fx_cny_per_usd", "6.787234042553191489361702127659574468085", "7.133333333333333333333333333333333333333"],
    ["reference_fx_cny_per_usd", "@CNY/USD@2025-12-22", "@CNY/USD@2025-12-16"],
    ["h200_first_lot_units", "@c001_05:low", "@c001_05:high"],
    ["capex_2026_usd_reported", "@c003_03:low", "@c000_04"],
    ["h200_unit_price_usd", "15000", "25000"],
  ])("of %s is entered as %s and %s", (name, low, high) => {
    const { lowEntry, highEntry } = rangeOf(editedNotebook(), name);
    expect([lowEntry, highEntry]).toEqual([low, high]);
  });

  it("is what its entries come to, for every input", () => {
    const notebook = editedNotebook({ capex_2026_usd_reported: "21000000000" });
    for (const name of inputs) {
      const { low, high, lowEntry, highEntry } = rangeOf(notebook, name);
      const at = (entry: string) =>
        valueText(editWorkbook(notebook.workbook(), { [name]: entry }).workbook.value(name));
      expect([name, at(lowEntry), at(highEntry)]).toEqual([name, low, high]);
    }
  });

  it.each([
    // A figure of the reader's own is exact: what is left open is the other one's rounding.
    [
      { capex_2026_usd_reported: "22000000000" },
      "6.937354988399071925754060324825986078886 Rate implied by the 2025 pair, as its figures are rounded",
      "7.295454545454545454545454545454545454545 Rate implied by the 2026 pair, as its figures are rounded",
    ],
    // Both of them: the rate that they imply is exact, and goes in as that line.
    [
      { capex_2026_cny_reported: "170000000000", capex_2026_usd_reported: "20000000000" },
      "6.937354988399071925754060324825986078886 Rate implied by the 2025 pair, as its figures are rounded",
      "8.5 Rate implied by the 2026 pair",
    ],
    // An end of a printed range is as loose as the range is.
    [
      { capex_2026_usd_reported: "@c003_03:low" },
      "6.937354988399071925754060324825986078886 Rate implied by the 2025 pair, as its figures are rounded",
      "7.465116279069767441860465116279069767442 Rate implied by the 2026 pair, as its figures are rounded",
    ],
  ])("follows the lines among the choices as %o leaves them", (edits, low, high) => {
    const range = rangeOf(editedNotebook(edits), "fx_cny_per_usd");
    expect([`${range.low} ${range.lowSource}`, `${range.high} ${range.highSource}`]).toEqual([low, high]);
  });

  it("is that of the print that stands: a choice with more digits is looser by less", () => {
    const range = (edits: Record<string, string>) => {
      const { low, high, rounds } = rangeOf(editedNotebook(edits), "google_tokens_per_day");
      return [low, high, rounds];
    };
    expect(range({})).toEqual(["42500000000000", "43500000000000", "c000_13"]);
    expect(range({ google_tokens_per_day: "@c001_12" })).toEqual(["42999500000000", "43000500000000", "c001_12"]);
  });

  it("says which way an open print is open, and nothing of a closed one", () => {
    expect(rangeOf(editedNotebook(), "tokens_per_day_2025_10").open).toBe("high");
    expect(rangeOf(editedNotebook({ h200_units: "@c003_07" }), "h200_units").open).toBe("low");
    expect(rangeOf(editedNotebook(), "h200_units").open).toBe("");
  });

  it("stays that of the sources under a value of the reader's own", () => {
    const { low, high, of } = rangeOf(editedNotebook({ chip_budget_2026_cny: "120000000000" }), "chip_budget_2026_cny");
    expect([low, high, of]).toEqual(["85000000000", "100000000000", "sources"]);
  });

  it("is the reader's where they set one, in one step that can be undone", () => {
    const notebook = editedNotebook();
    setRange(notebook, "h200_units", "10000", "30000");
    expect(notebook.store.get().questions).toEqual({ ranges: { h200_units: "10000..30000" } });
    expect(rangeOf(notebook, "h200_units")).toEqual({
      ...{ low: "10000", high: "30000", lowEntry: "10000", highEntry: "30000", of: "reader" },
      ...{ lowSource: "your own", highSource: "your own", isRounding: false, rounds: "", open: "", problem: "" },
    });
    expect(notebook.store.undoLabel()).toBe("range of Chips ordered");
    notebook.store.undo();
    expect(rangeOf(notebook, "h200_units").of).toBe("none");
    setRange(notebook, "h200_units", "10000", "30000");
    setRange(notebook, "h200_units", "", "");
    expect(notebook.store.get().questions).toBeUndefined();
  });

  it("goes from the value as it stands where the reader leaves an end out", () => {
    const notebook = editedNotebook({ h200_units: "25000" });
    setRange(notebook, "h200_units", "", "60000");
    const { low, high, of } = rangeOf(notebook, "h200_units");
    expect([low, high, of]).toEqual(["25000", "60000", "reader"]);
    expect(ownEnds(notebook, "h200_units")).toEqual({ low: "", high: "60000" });
  });

  it.each([
    [
      "30000..10000",
      "Price of one chip: the range from 30,000 to 10,000 is left out: its low end is above its high end",
    ],
    [
      "20000..20000",
      "Price of one chip: the range from 20,000 to 20,000 is left out: it has no width, so that nothing moves in it",
    ],
    ["..", "Price of one chip: the range “..” is left out: a range is two numbers, low..high"],
    ["1..2..3", "Price of one chip: the range “1..2..3” is left out: a range is two numbers, low..high"],
    ["cheap..dear", "Price of one chip: the range “cheap..dear” is left out: a range is two numbers, low..high"],
    ["15000", "Price of one chip: the range “15000” is left out: a range is two numbers, low..high"],
  ])("leaves the reader's %s out and says why", (text, problem) => {
    const notebook = editedNotebook();
    notebook.store.update("", (state) => ({ ...state, questions: { ranges: { h200_unit_price_usd: text } } }));
    const range = rangeOf(notebook, "h200_unit_price_usd");
    expect([range.problem, range.low, range.high, range.of]).toEqual([problem, "15000", "25000", "author"]);
  });

  it("is asked for in words that say why", () => {
    const notebook = editedNotebook();
    expect(["h200_units", "tokens_per_day_2025_10"].map((name) => rangeHint(notebook, name))).toEqual([
      "Chips ordered: 20,000 chips; no source says how far it may go",
      "ByteDance tokens, October 2025: 30 tn tokens a day, printed as a floor",
    ]);
    setRange(notebook, "h200_units", "10000", "");
    expect(rangeHint(notebook, "h200_units")).toBe("Chips ordered: 20,000 chips; the range is your own");
    expect(rangeHint(editedNotebook({ h200_units: "@c003_07" }), "h200_units")).toBe(
      "Chips ordered: 20,000 chips, printed as a ceiling",
    );
  });

  it("names the sources in French", () => {
    setLanguage("fr");
    expect(rangeOf(editedNotebook(), "capex_2026_cny").lowSource).toBe("à l’arrondi près, Financial Times");
    expect(rangeOf(editedNotebook(), "h200_unit_price_usd").highSource).toBe("notre fourchette");
    expect(rangeOf(editedNotebook(), "fx_cny_per_usd").lowSource).toBe(
      "Rate implied by the 2026 pair, à l’arrondi de ses chiffres près",
    );
  });
});
