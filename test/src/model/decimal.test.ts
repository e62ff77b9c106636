import { expect, test } from "vitest";
import { Decimal, decimal, decimalText, parseDecimal } from "../../../src/model/decimal.js";

test.each([
  ["0", "0"],
  ["-0", "0"],
  ["-0.000", "0"],
  ["1.500", "1.5"],
  ["+7", "7"],
  [".5", "0.5"],
  ["5.", "5"],
  ["1e3", "1000"],
  ["1.5E-9", "0.0000000015"],
  ["2e30", "2000000000000000000000000000000"],
  [
    "0.1000000000000000055511151231257827021181583404541015625",
    "0.1000000000000000055511151231257827021181583404541015625",
  ],
  [`1${"0".repeat(300)}.${"1".repeat(300)}`, `1${"0".repeat(300)}.${"1".repeat(300)}`],
])("%s reads as %s, exactly and without an exponent", (text, plain) => {
  expect(decimalText(decimal(text))).toBe(plain);
});

test.each([
  "",
  " 1",
  "1,5",
  "1 000",
  "abc",
  "--1",
  "1e",
  "NaN",
  "Infinity",
  "0x10",
  "1e10001",
  "1e-10001",
  "1e999999999",
  "9".repeat(2001),
])("%j is no number", (text) => {
  expect(parseDecimal(text)).toBeNull();
});

test("what is no number is quoted in the error", () => {
  expect(() => decimal("12,5")).toThrow(/^decimal: not a number: got "12,5" \(digits with a point, such as 0\.25\)$/);
});

test("division rounds at 40 significant digits, half away from zero", () => {
  expect(decimalText(decimal("2").div(3))).toBe(`0.${"6".repeat(39)}7`);
  expect(decimalText(decimal("-2").div(3))).toBe(`-0.${"6".repeat(39)}7`);
  expect(Decimal.precision).toBe(40);
});
