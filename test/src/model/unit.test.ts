import fc from "fast-check";
import { expect, test } from "vitest";
import { ONE, parseUnit, unitDivide, unitMultiply, unitPower } from "../../../src/model/unit.js";

test.each([
  ["CNY", "CNY"],
  ["1", "1"],
  ["CNY/USD", "CNY/USD"],
  ["USD/chip", "USD/chip"],
  ["USD/(chip*day)", "USD/chip/day"],
  ["USD/day/chip", "USD/chip/day"],
  ["USD/chip*day", "USD*day/chip"],
  ["(USD/chip)/(token/day)", "USD*day/chip/token"],
  ["chip*USD", "USD*chip"],
  ["1/day", "1/day"],
  ["day^-2", "1/day^2"],
  ["m^2/s^2", "m^2/s^2"],
  ["m*m", "m^2"],
  ["USD/USD", "1"],
  ["1*CNY", "CNY"],
  [" token / day ", "token/day"],
  ["((day))", "day"],
  ["(m/s)^2", "m^2/s^2"],
  ["元/块_2", "元/块_2"],
])("%j is %s, and reads back", (text, canonical) => {
  const unit = parseUnit(text);
  expect(unit.text).toBe(canonical);
  expect(parseUnit(canonical)).toBe(unit);
});

test.each([
  "",
  " ",
  "*",
  "USD/",
  "/USD",
  "2",
  "10",
  "1.5",
  "USD per chip",
  "USD//chip",
  "(USD",
  "USD)",
  "%",
  "$",
  "m^",
  "m^x",
  "m^200",
  "=1",
  "a".repeat(201),
  "\ud800",
])("%j is no unit", (text) => {
  expect(() => parseUnit(text)).toThrow(
    `unit: not a unit: got ${JSON.stringify(text.slice(0, 80))} (symbols joined by * and /, such as CNY, USD/chip or 1)`,
  );
});

const [cny, usd, chip] = [parseUnit("CNY"), parseUnit("USD"), parseUnit("chip")];

test("units combine by algebra", () => {
  expect(unitMultiply(unitDivide(cny, usd), usd)).toBe(cny);
  expect(unitMultiply(unitDivide(usd, chip), chip).text).toBe("USD");
  expect(unitDivide(usd, usd)).toBe(ONE);
  expect(unitDivide(ONE, usd).text).toBe("1/USD");
  expect(parseUnit("USD*chip")).toBe(parseUnit("chip*USD"));
  expect(cny).not.toBe(usd);
});

test("a power keeps whole powers of symbols, or there is none", () => {
  expect(unitPower(usd, 2)?.text).toBe("USD^2");
  expect(unitPower(usd, 0)).toBe(ONE);
  expect(unitPower(parseUnit("m^2"), 0.5)?.text).toBe("m");
  expect(unitPower(usd, 0.5)).toBeNull();
  expect(unitPower(usd, 100)).toBeNull();
  expect(unitPower(ONE, 0.5)).toBe(ONE);
});

test("canonical text reads back as the same unit", () => {
  const powers = fc.dictionary(
    fc.constantFrom("CNY", "USD", "chip", "day", "token", "été"),
    fc.integer({ min: -4, max: 4 }),
  );
  fc.assert(
    fc.property(powers, (chosen) => {
      const unit = Object.entries(chosen).reduce(
        (all, [symbol, power]) => unitMultiply(all, unitPower(parseUnit(symbol), power)!),
        ONE,
      );
      expect(parseUnit(unit.text)).toBe(unit);
      expect(unitDivide(unit, unit)).toBe(ONE);
    }),
  );
});

test("any text is a unit or an error", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: fc.constantFrom(..."ab1*/()^ -2") })),
      (text) => {
        try {
          const unit = parseUnit(text);
          return parseUnit(unit.text) === unit;
        } catch (error) {
          return (error as Error).message.startsWith("unit: not a unit: got ");
        }
      },
    ),
    { numRuns: 1_500 },
  );
});
