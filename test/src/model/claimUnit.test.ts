import { expect, it } from "vitest";
import { modelValue } from "../../../src/model/claimUnit.js";

it.each([
  ["17.6", "percent", "0.176"],
  ["", "percent", ""],
  ["3", "multiple", "3"],
  ["4", "count", "4"],
  ["20000", "chips", "20000"],
  ["30000000000000", "tokens_per_day", "30000000000000"],
  ["160000000000", "CNY", "160000000000"],
])("%s %s is %s in the model", (value, claimUnit, expected) => {
  expect(modelValue(value, claimUnit)).toBe(expected);
});
