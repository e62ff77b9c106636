import { expect, test } from "vitest";
import type { ScenarioRecord } from "../../../src/model/line.js";
import { applyScenario, scenarioEntries, scenarioNames } from "../../../src/model/scenario.js";
import { valueText } from "../../../src/model/value.js";
import { createWorkbook, editWorkbook } from "../../../src/model/workbook.js";
import { budget } from "./lines.js";

const scenarios: readonly ScenarioRecord[] = [
  { scenario: "first_lot", name: "units", formula: "@c2:high", note: "" },
  { scenario: "first_lot", name: "price_usd", formula: "25000", note: "" },
  { scenario: "whole_budget", name: "units", formula: "=budget_usd / price_usd", note: "" },
];

test("scenarios by name", () => {
  expect(scenarioNames(scenarios)).toEqual(["first_lot", "whole_budget"]);
  expect([...scenarioEntries(scenarios, "first_lot")]).toEqual([
    ["units", "@c2:high"],
    ["price_usd", "25000"],
  ]);
  expect(scenarioEntries(scenarios, "base").size).toBe(0);
  expect(() => scenarioEntries(scenarios, "second_lot")).toThrow(
    /^scenario: unknown: got "second_lot" \(base, first_lot, whole_budget\)$/,
  );
});

test("a scenario stands on top of a workbook and of its edits", () => {
  const base = createWorkbook(budget);
  expect(valueText(applyScenario(base, scenarios, "first_lot").value("order_usd"))).toBe("2000000000");
  expect(applyScenario(base, scenarios, "base")).toBe(base);
  const dear = editWorkbook(base, { price_usd: "50000" }).workbook;
  expect(valueText(applyScenario(dear, scenarios, "whole_budget").value("units"))).toBe("460000");
  expect(valueText(applyScenario(dear, scenarios, "first_lot").value("order_usd"))).toBe("2000000000");
});
