import { describe, expect, it } from "vitest";
import { sourceLine } from "../../../src/notebook/sourceLine.js";
import { pureNotebook } from "./publishedRecord.js";

describe("sourceLine", () => {
  it.each([
    [["chip_budget_2026_cny"], "Source: Financial Times, retold by MEXC page; Chip import news, naming no report"],
    [["capex_2026_cny"], "Source: Financial Times, retold by MEXC page, Budget overview and Opinion piece"],
    [["us_peers_capex_2025_usd"], "Source: MEXC page and US comparison, naming no report"],
    [["days_per_year"], ""],
    [[], ""],
  ])("of %j: %s", (names, text) => {
    expect(sourceLine(pureNotebook(), names)).toBe(text);
  });
});
