/** A column of the sheet. */
export type SheetColumn =
  { readonly kind: "label" | "unit" | "range" | "source" } | { readonly kind: "value"; readonly scenario: string };

/** Label, a value for each scenario, then what the values are in, how far the sources range, and who says so. */
export function sheetColumns(scenarios: readonly string[]): SheetColumn[] {
  return [
    { kind: "label" },
    ...scenarios.map((scenario): SheetColumn => ({ kind: "value", scenario })),
    { kind: "unit" },
    { kind: "range" },
    { kind: "source" },
  ];
}
