import { describe, expect, it } from "vitest";
import { decimalText } from "../../../src/model/decimal.js";
import { dialOf, dialTicks, entryAt, stepAt } from "../../../src/notebook/dial.js";
import { editedNotebook } from "./editedNotebook.js";

const base = editedNotebook().base();

describe("the scale of an input", () => {
  it.each([
    ["fx_cny_per_usd", {}, "6.9", "0.005", "7.115"],
    ["chip_budget_2026_cny", {}, "70000000000", "500000000", "110000000000"],
    ["h200_unit_price_usd", {}, "10000", "200", "30000"],
    ["h200_surcharge_rate", {}, "0", "0.005", "0.375"],
    ["h200_surcharge_rate", { low: "0", high: "0.5" }, "0", "0.005", "0.5"],
    ["h200_units", { low: "0", high: "100000" }, "0", "1000", "100000"],
    ["us_peers_capex_2025_usd", {}, "250000000000", "2000000000", "450000000000"],
    ["capex_2026_cny", {}, "0", "5000000000", "320000000000"],
  ])("of %s with %j goes from %s by %s to %s", (name, ends, low, step, high) => {
    const dial = dialOf(base, name, ends)!;
    expect([decimalText(dial.low), decimalText(dial.step), entryAt(dial, dial.steps)]).toEqual([low, step, high]);
  });

  it("is none where no number is told, or its ends are one", () => {
    expect(dialOf(base, "h200_units", { low: "5", high: "5" })).toBe(null);
    const broken = editedNotebook({ days_per_year: "0" });
    expect(dialOf(broken.workbook(), "capex_usd_per_token")).toBe(null);
  });
});

describe("a step of it", () => {
  const dial = dialOf(base, "chip_budget_2026_cny")!;

  it.each([
    ["85000000000", 30],
    ["85200000000", 30],
    ["1", 0],
    ["900000000000", 80],
    ["#DIV/0!", 0],
  ])("is for %s number %i", (value, index) => {
    expect(stepAt(dial, value)).toBe(index);
  });

  it("is an entry with every digit", () => {
    expect(entryAt(dial, 31)).toBe("85500000000");
    expect(entryAt(dialOf(base, "fx_cny_per_usd")!, 3)).toBe("6.915");
  });
});

it("marks what is told, each value once, and nothing beyond its ends", () => {
  expect(dialTicks(base, "chip_budget_2026_cny", dialOf(base, "chip_budget_2026_cny")!)).toEqual([
    { at: 0.375, text: "RMB 85 bn" },
    { at: 0.75, text: "RMB 100 bn" },
    { at: 0.25, text: "RMB 80 bn" },
  ]);
  const units = dialOf(base, "h200_units", { low: "0", high: "100000" })!;
  expect(dialTicks(base, "h200_units", units).map(({ text }) => text)).toEqual(["20,000 chips", "40,000 chips"]);
});
