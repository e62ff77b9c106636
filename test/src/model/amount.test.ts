import { describe, expect, test } from "vitest";
import { formulaAmounts, withoutAmounts } from "../../../src/model/amount.js";

const amounts = (text: string): string[] =>
  formulaAmounts(text).map(
    ({ text: typed, number, unit }) => `${typed} = ${number?.toFixed() ?? "too large"} [${unit.text}]`,
  );

describe("amounts in a formula", () => {
  test.each([
    ["=20k*2", ["20k = 20000 [1]"]],
    ["=units*20k USD per chip", ["20k USD per chip = 20000 [USD/chip]"]],
    ["=IF(a>100bn CNY, 1, 0)", ["100bn CNY = 100000000000 [CNY]"]],
    ["=1.5bn EUR-5 chips", ["1.5bn EUR = 1500000000 [EUR]", "5 chips = 5 [chip]"]],
    ["=30tn tokens per day", ["30tn tokens per day = 30000000000000 [token/day]"]],
    ["=2 USD per chip per day", ["2 USD per chip per day = 2 [USD/chip/day]"]],
    ["=1.5e3k", ["1.5e3k = 1500000 [1]"]],
    [".5m", [".5m = 500000 [1]"]],
    ["=9e9999tn", ["9e9999tn = too large [1]"]],
    ["=3%*a + 1e5 - 20", []],
    ["=2 units", []],
    ["=2 USDX", []],
    ["=5 IRR(1)", []],
    ["=h200k + a2bn", []],
    ["=2kk", []],
    ["=$A$1", []],
  ])("%s", (text, expected) => expect(amounts(text)).toEqual(expected));

  test("leave a 0 in their places, all other places as they were", () => {
    const text = "=1.5bn EUR-5 chips*a";
    expect(withoutAmounts(text, formulaAmounts(text))).toBe("=0        -0      *a");
  });
});
