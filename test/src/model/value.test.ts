import { expect, test } from "vitest";
import { decimal } from "../../../src/model/decimal.js";
import { booleanValue, errorValue, numberValue, valueEquals, valueText } from "../../../src/model/value.js";

const zeroDivision = errorValue("#DIV/0!", "a division by zero", "fx");

test("values as text", () => {
  expect(valueText(numberValue(decimal("1e21")))).toBe("1000000000000000000000");
  expect(valueText(booleanValue(true))).toBe("TRUE");
  expect(valueText(booleanValue(false))).toBe("FALSE");
  expect(valueText(zeroDivision)).toBe("#DIV/0!");
});

test.each([
  [numberValue(decimal("1.0")), numberValue(decimal("1")), true],
  [numberValue(decimal("1")), numberValue(decimal("2")), false],
  [numberValue(decimal("1")), booleanValue(true), false],
  [booleanValue(true), booleanValue(true), true],
  [zeroDivision, errorValue("#DIV/0!", "a division by zero", "fx"), true],
  [zeroDivision, errorValue("#DIV/0!", "a division by zero", "price"), false],
])("%j and %j are equal: %s", (a, b, equal) => {
  expect(valueEquals(a, b)).toBe(equal);
});
