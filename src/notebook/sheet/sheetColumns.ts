import { type SheetModel } from "./sheetModel.js";

/** A column of the sheet. */
export type SheetColumn =
  | { readonly kind: "label" | "unit" | "range" | "source" }
  | { readonly kind: "value"; readonly scenario: string };

/** With more columns of values than this, range and source are left to the formula bar and the list of choices. */
export const mostWithSources = 4;

/** Label, a value for each scenario, then what the values are in, how far they range, and who says so. */
export function sheetColumns(scenarios: readonly string[]): SheetColumn[] {
  return [
    { kind: "label" },
    ...scenarios.map((scenario): SheetColumn => ({ kind: "value", scenario })),
    { kind: "unit" },
    ...(scenarios.length > mostWithSources ? [] : ([{ kind: "range" }, { kind: "source" }] as const)),
  ];
}

const titles = { label: "Line", unit: "Unit", range: "Range", source: "Source" } as const;

/** What the columns of text are called, and no scenario. */
export const textTitles: readonly string[] = [...Object.values(titles), "Value"];

/** What the head of a column says. A sheet of one scenario, the base, says only that it holds values. */
export function columnTitle({ columns, scenarios, notebook }: SheetModel, column: number): string {
  const found = columns[column]!;
  if (found.kind !== "value") return titles[found.kind];
  const isAlone = scenarios.length === 1 && found.scenario === "base";
  return isAlone ? "Value" : notebook.scenarioTitle(found.scenario);
}
