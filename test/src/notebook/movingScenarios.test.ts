import { expect, test } from "vitest";
import { movingScenarios } from "../../../src/notebook/movingScenarios.js";
import { editedNotebook } from "./editedNotebook.js";

test.each([
  [
    "h200_order_usd",
    "base first_lot_low first_lot_high third_of_approved all_approved whole_chip_budget test_order_with_duty",
  ],
  ["chip_budget_2026_cny", "base chips_larger_sum chips_half"],
  ["tokens_growth", "base"],
])("the scenarios that move %s and nothing on another sheet", (line, scenarios) => {
  expect(movingScenarios(editedNotebook(), line).join(" ")).toBe(scenarios);
  // Whatever a reader made of them.
  expect(movingScenarios(editedNotebook({ h200_units: "40000" }), line).join(" ")).toBe(scenarios);
});
