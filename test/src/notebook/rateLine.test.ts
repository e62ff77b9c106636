import { expect, test } from "vitest";
import { type LineKind } from "../../../src/model/line.js";
import { conversionRate, rateLine } from "../../../src/notebook/rateLine.js";

const lines = (...all: (readonly [name: string, kind: LineKind, unit: string])[]) =>
  all.map(([name, kind, unit]) => ({ name, kind, unit }));

test("the rate line is the first input in two currencies", () => {
  const all = lines(
    ["guessed", "assumption", "USD/EUR"],
    ["implied", "calculated", "CNY/USD"],
    ["price", "input", "USD/chip"],
    ["used", "input", "CNY/USD"],
    ["reference", "input", "CHF/EUR"],
  );
  expect(rateLine(all)).toEqual({ name: "used", unit: "CNY/USD", over: "CNY", under: "USD" });
  expect(conversionRate(all)).toEqual(rateLine(all));
});

test("a model without one has no rate, and nothing may ask for its conversions", () => {
  const all = lines(["guessed", "assumption", "USD/EUR"], ["cost", "input", "EUR"]);
  expect(rateLine(all)).toBeNull();
  expect(() => conversionRate(all)).toThrow(
    "rate: no input of the model is one (an input in two currencies, such as USD/EUR)",
  );
});
