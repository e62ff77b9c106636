import { said } from "../../language/said.js";
import { scenarioEntries } from "../../model/scenario.js";
import { valueText } from "../../model/value.js";
import { type Workbook } from "../../model/workbook.js";
import { type Notebook } from "../../notebook/notebook.js";
import { type ClaimRecord } from "../../notebook/record.js";
import { followEntries } from "../../state/followEntries.js";
import { type ChartNumber } from "./chartContent.js";

/** What a number of a chart is of, and where it is published; null for nowhere. */
interface Place {
  readonly item: string;
  readonly measure: string;
  readonly workbook: Workbook;
  readonly published: Workbook | null;
}

/** A line of the model as a number of a chart. */
export function lineNumber(name: string, { item, measure, workbook, published }: Place): ChartNumber {
  return {
    item,
    measure,
    id: name,
    unit: workbook.unit(name),
    value: valueText(workbook.value(name)),
    published: published?.has(name) ? valueText(published.value(name)) : "",
  };
}

/** A claim as it is read: one number, or both ends of a range; open sides are left out. */
export function claimNumbers(item: string, measure: string, claim: ClaimRecord): ChartNumber[] {
  const { claim: id, modelUnit: unit, low, high } = claim;
  const number = (of: string, value: string): ChartNumber => ({ item, measure: of, id, unit, value, published: value });
  if (low === high) return [number(measure, low)];
  return [
    ...(low === "" ? [] : [number(lowest(measure), low)]),
    ...(high === "" ? [] : [number(highest(measure), high)]),
  ];
}

/** What the low end of a measure is called, and the high one. */
export const lowest = (measure: string): string => said(`${measure}, low`, `${measure}, bas`);
export const highest = (measure: string): string => said(`${measure}, high`, `${measure}, haut`);

/** The published figures with a scenario on top; null for a scenario that is not published. */
export function publishedScenario(notebook: Notebook, scenario: string): Workbook | null {
  if (scenario === "base") return notebook.reference();
  if (notebook.isOwnScenario(scenario)) return null;
  return followEntries(notebook.reference(), Object.fromEntries(scenarioEntries(notebook.record.scenarios, scenario)));
}
