import { describe, expect, it } from "vitest";
import { formatRange, joinRange } from "../../../src/notebook/quantityFormat.js";

describe("formatRange", () => {
  it.each([
    ["22500000000", "23500000000", "USD", "bn.1", "$22.5–23.5 bn"],
    ["80000000000", "100000000000", "CNY", "bn.0", "RMB 80–100 bn"],
    ["40000", "80000", "chip", "fixed.0", "40,000–80,000 chips"],
    ["0.5", "0.625", "1", "percent.1", "50.0–62.5\u202f%"],
    ["13.91", "18.55", "1", "times.1", "13.9–18.6×"],
    ["23000000000", "23000000000", "USD", "bn.0", "$23 bn"],
    ["22999999999", "23000000000", "USD", "bn.0", "$23 bn"],
    ["300000000000", "", "USD", "bn.0", "$300 bn or more"],
    ["", "20000", "chip", "fixed.0", "up to 20,000 chips"],
    ["", "", "USD", "bn.0", "not bounded"],
    ["-2", "3", "USD", "fixed.0", "−$2 to $3"],
    ["1", "3", "chip", "fixed.0", "1 chip to 3 chips"],
  ])("prints %s to %s in %s as %s: %s", (low, high, unit, format, text) => {
    expect(formatRange(low, high, unit, format)).toBe(text);
  });
});

it.each([
  ["$800 m", "$1.2 bn", "$800 m to $1.2 bn"],
  ["540,000 chips", "1.1 m chips", "540,000 to 1.1 m chips"],
  ["€800 m a day", "€1.2 bn a day", "€800 m to €1.2 bn a day"],
  ["−$2 m", "$3 m", "−$2 m to $3 m"],
  ["#DIV/0!", "#DIV/0!", "#DIV/0!"],
])("joins %s and %s as %s", (low, high, text) => {
  expect(joinRange(low, high)).toBe(text);
});
