import { describe, expect, it } from "vitest";
import {
  chartTitle,
  distinctPrints,
  gapBetween,
  groupTitle,
  printText,
  verdictLine,
  verdictText,
  voicesText,
} from "../../../src/notebook/agreementText.js";
import { ledgerGroups } from "../../../src/notebook/ledgerFilter.js";
import { publishedRecord } from "./publishedRecord.js";

const groups = ledgerGroups(publishedRecord);
const group = (measure: string, unit: string) => {
  const found = groups.find(({ agreement }) => agreement.measure === measure && agreement.unit === unit);
  if (!found) throw new Error(`no group ${measure} ${unit}`);
  return found;
};
const chips = group("chip spending", "CNY");
const budget = group("capital expenditure", "USD");

describe("a group of claims in words", () => {
  it("names the thing, the year and the currency", () => {
    expect(groupTitle(chips.agreement)).toBe("ByteDance: chip spending, 2026, in RMB");
    expect(groupTitle(group("monthly active users", "users").agreement)).toBe("Doubao: monthly active users, 2025-08");
  });

  it("tells a conflict with its size", () => {
    expect(gapBetween(chips.claims)).toEqual({ low: "85500000000", high: "99500000000" });
    expect(verdictText(chips.agreement, chips.claims)).toBe("They cannot all be true: at least RMB 14 bn apart");
  });

  it("tells agreement with where all meet, and no gap", () => {
    expect(gapBetween(budget.claims)).toBeNull();
    expect(verdictText(budget.agreement, budget.claims)).toBe("One report, retold: $22.5–23.5 bn");
    expect(verdictLine(budget.agreement, budget.claims)).toBe("– One report, retold: $22.5–23.5 bn");
    const four = group("AI infrastructure spending", "USD");
    expect(verdictLine(four.agreement, four.claims)).toBe("✓ All can be true: $349.5–400.5 bn");
    expect(verdictLine(chips.agreement, chips.claims)).toBe("✕ They cannot all be true: at least RMB 14 bn apart");
  });

  it("counts one report once", () => {
    expect(voicesText(budget.agreement, budget.claims)).toBe(
      "eleven claims in four articles, one voice: Financial Times",
    );
    expect(voicesText(chips.agreement, chips.claims)).toBe(
      "three claims in two articles, two voices: Financial Times, Chip import news",
    );
  });

  it("puts conflicts first and single claims last", () => {
    const verdicts = groups.map(({ agreement }) => agreement.verdict);
    expect(verdicts.join(" ")).toMatch(/^(conflict )+(agree )+single( single)*$/);
    expect(groups).toHaveLength(publishedRecord.agreement.length);
  });

  it("draws equal intervals once", () => {
    expect(distinctPrints(chips.claims).map(({ claims }) => claims.map(({ claim }) => claim))).toEqual([
      ["c000_07"],
      ["c004_02", "c004_04"],
    ]);
  });

  it("names the articles of a print, each in one line", () => {
    expect(distinctPrints(chips.claims).map(printText)).toEqual([
      "RMB 84.5–85.5 bn · MEXC\u00a0page",
      "RMB 99.5–100.5 bn · Chip\u00a0import\u00a0news",
    ]);
  });

  it("titles the picture with its answer", () => {
    expect(chartTitle([])).toBe("Nothing is told more than once");
    expect(chartTitle([chips])).toBe(
      "ByteDance: chip spending, 2026, in RMB. They cannot all be true: at least RMB 14 bn apart",
    );
    expect(chartTitle([chips, budget])).toBe(
      "2 things are told more than once: one in figures that cannot all be true and one by one voice that is told again",
    );
    expect(chartTitle([budget, budget])).toBe("2 things are told more than once: two by one voice that is told again");
  });
});
