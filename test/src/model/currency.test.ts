import { expect, test } from "vitest";
import { currencyPair, isCurrency } from "../../../src/model/currency.js";

test.each([
  ["CNY/USD", { over: "CNY", under: "USD" }],
  ["EUR/CHF", { over: "EUR", under: "CHF" }],
  ["CNY/CNY", null],
  ["cny/usd", null],
  ["CNY/USD/day", null],
  ["USD/chip", null],
  ["1/USD", null],
  ["USD", null],
  ["1", null],
])("the currencies of %s", (unit, pair) => {
  expect(currencyPair(unit)).toEqual(pair);
});

test.each([
  ["USD", true],
  ["usd", false],
  ["chip", false],
  ["USD/chip", false],
])("%s is a currency: %s", (unit, is) => {
  expect(isCurrency(unit)).toBe(is);
});
