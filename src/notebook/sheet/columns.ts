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
