import { editWorkbook } from "./editWorkbook.js";
import type { ScenarioRecord } from "./line.js";
import type { Entry, Workbook } from "./workbookState.js";

/** The names of all scenarios, in the order in which they first stand. */
export const scenarioNames = (scenarios: readonly ScenarioRecord[]): string[] => [
  ...new Set(scenarios.map(({ scenario }) => scenario)),
];

/** The entries of a scenario by line. `base` has none; an unknown scenario throws with the list of those there are. */
export function scenarioEntries(scenarios: readonly ScenarioRecord[], name: string): Map<string, Entry> {
  const rows = scenarios.filter(({ scenario }) => scenario === name);
  if (rows.length === 0 && name !== "base") {
    const known = ["base", ...scenarioNames(scenarios)].join(", ");
    throw new Error(`scenario: unknown: got ${JSON.stringify(name)} (${known})`);
  }
  return new Map(rows.map((row) => [row.name, row.formula]));
}

/** The workbook with the entries of a scenario on top of those that it has. */
export function applyScenario(workbook: Workbook, scenarios: readonly ScenarioRecord[], name: string): Workbook {
  return editWorkbook(workbook, scenarioEntries(scenarios, name)).workbook;
}
