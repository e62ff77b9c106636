import { applyScenario, scenarioNames } from "../model/scenario.js";
import { valueText } from "../model/value.js";
import { type Notebook } from "./notebook.js";

/** `base`, and in their order the published scenarios in which a line is another than as published, whatever the reader edits. */
export function movingScenarios(notebook: Notebook, line: string): string[] {
  const reference = notebook.reference();
  const { scenarios } = notebook.record;
  const published = valueText(reference.value(line));
  const moving = scenarioNames(scenarios).filter(
    (scenario) => valueText(applyScenario(reference, scenarios, scenario).value(line)) !== published,
  );
  return ["base", ...moving];
}
