import { expect, it } from "vitest";
import { modelUnit, modelValue } from "../../../src/model/claimUnit.js";

it.each([
  ["17.6", "percent", "0.176", "1"],
  ["", "percent", "", "1"],
  ["3", "multiple", "3", "1"],
  ["4", "count", "4", "1"],
  ["20000", "chips", "20000", "chip"],
  ["157000000", "users", "157000000", "user"],
  ["30000000000000", "tokens_per_day", "30000000000000", "token/day"],
  ["160000000000", "CNY", "160000000000", "CNY"],
])("%s %s is %s in %s", (value, claimUnit, expected, unit) => {
  expect([modelValue(value, claimUnit), modelUnit(claimUnit)]).toEqual([expected, unit]);
});
