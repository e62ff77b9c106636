import { type Notebook } from "../notebook.js";
import { type SheetModel } from "./sheetModel.js";

const titles = { label: "Line", unit: "Unit", range: "Range", source: "Source" } as const;

/** What the columns of text are called, and no scenario. */
export const textTitles: readonly string[] = [...Object.values(titles), "Value"];

/** What the head of a column says. A sheet of one scenario, the base, says only that it holds values. */
export function columnTitle(notebook: Notebook, { columns, scenarios }: SheetModel, column: number): string {
  const found = columns[column]!;
  if (found.kind !== "value") return titles[found.kind];
  const isAlone = scenarios.length === 1 && found.scenario === "base";
  return isAlone ? "Value" : notebook.scenarioTitle(found.scenario);
}
