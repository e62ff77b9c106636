import { scenarioEntries, scenarioNames } from "../model/scenario.js";
import { valueText } from "../model/value.js";
import { editWorkbook } from "../model/workbook.js";
import { type Notebook } from "./notebook.js";

/**
 * `base`, and in their order the published scenarios by which a line is another than as published, whatever the reader edits,
 * and which set nothing but lines of its sheet: beside it, all that they change is seen.
 */
export function movingScenarios(notebook: Notebook, name: string): string[] {
  const reference = notebook.reference();
  const { scenarios } = notebook.record;
  const { sheet } = reference.line(name);
  const published = valueText(reference.value(name));
  const moving = scenarioNames(scenarios).filter((scenario) => {
    const entries = scenarioEntries(scenarios, scenario);
    if ([...entries.keys()].some((line) => reference.line(line).sheet !== sheet)) return false;
    return valueText(editWorkbook(reference, entries).workbook.value(name)) !== published;
  });
  return ["base", ...moving];
}
