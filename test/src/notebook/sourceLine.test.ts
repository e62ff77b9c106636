import { describe, expect, it } from "vitest";
import { sourceLine } from "../../../src/notebook/sourceLine.js";
import { pureNotebook } from "./publishedRecord.js";

describe("sourceLine", () => {
  it.each([
    [["chip_budget_2026_cny"], "Source: Financial Times, in article 000; article 004, naming no report"],
    [["capex_2026_cny"], "Source: Financial Times, in articles 000, 002 and 003"],
    [["us_peers_capex_2025_usd"], "Source: articles 000 and 001, naming no report"],
    [["days_per_year"], ""],
    [[], ""],
  ])("of %j: %s", (names, text) => {
    expect(sourceLine(pureNotebook(), names)).toBe(text);
  });
});
