import { describe, expect, it } from "vitest";
import { claimInterval, claimQuantity, claimReading } from "../../../src/notebook/claimText.js";

const modelUnits: Readonly<Record<string, string>> = {
  tokens_per_day: "token/day",
  chips: "chip",
  users: "user",
  percent: "1",
  count: "1",
};
const measured = (unit: string) => ({ unit, modelUnit: modelUnits[unit] ?? unit });

describe("claimReading", () => {
  it.each([
    ["23000000000", "23000000000", "exact", "USD", "$23 bn"],
    ["23000000000", "23000000000", "about", "USD", "about $23 bn"],
    ["22000000000", "23000000000", "range", "USD", "$22–23 bn"],
    ["30000000000000", "", "more_than", "tokens_per_day", "more than 30 tn tokens a day"],
    ["5", "", "at_least", "count", "at least 5"],
    ["", "20000", "up_to", "chips", "up to 20,000 chips"],
    ["", "7", "less_than", "percent", "less than 7\u202f%"],
    ["1000000000", "", "vague", "USD", "$1 bn or more, no figure given"],
    ["50", "50", "about", "percent", "about 50\u202f%"],
    ["33.3333333333333333", "33.3333333333333333", "exact", "percent", "33.333\u202f%"],
    ["157000000", "157000000", "exact", "users", "157 m users"],
    ["0.002", "0.002", "exact", "EUR", "€0.002"],
    ["2020", "2020", "exact", "year", "2020"],
  ])("%s to %s, %s, in %s reads %s", (low, high, qualifier, unit, text) => {
    expect(claimReading({ low, high, qualifier, ...measured(unit) })).toBe(text);
  });
});

describe("claimInterval", () => {
  it.each([
    ["22500000000", "23500000000", "USD", "$22.5–23.5 bn"],
    ["45", "55", "percent", "45–55\u202f%"],
    ["300000000000", "", "USD", "$300 bn or more"],
    ["3.5", "4.5", "count", "3.5–4.5"],
  ])("%s to %s in %s is %s", (low, high, unit, text) => {
    expect(claimInterval({ interval: { low, high }, ...measured(unit) })).toBe(text);
  });
});

describe("claimQuantity", () => {
  it("gives a magnitude and nothing where there is no number", () => {
    expect(claimQuantity("14000000000", measured("CNY"))).toBe("RMB 14 bn");
    expect(claimQuantity("", measured("CNY"))).toBe("not bounded");
  });
});
