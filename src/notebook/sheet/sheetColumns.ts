import { catalogue } from "../../language/catalogue.js";
import { publishedTitle, yoursTitle } from "../whose.js";
import { type SheetModel } from "./sheetModel.js";

/** A column of the sheet. The first column of values, that of `base`, is what the reader types into. */
export type SheetColumn =
  | { readonly kind: "label" | "published" | "difference" | "unit" | "range" | "source" }
  | { readonly kind: "value"; readonly scenario: string };

/** With more columns of values than this, range and source are left to the formula bar and the list of choices. */
export const mostWithSources = 4;

/**
 * Label, a value for each scenario, then what the values are in, how far they range, and who says so. `isCompared` puts
 * what is published before the reader's column and the difference after it; beside scenarios, where the difference would make
 * one column too many, it stands under the reader's number.
 */
export function sheetColumns(scenarios: readonly string[], isCompared = false): SheetColumn[] {
  const isAlone = scenarios.length === 1;
  const values = scenarios.flatMap((scenario): SheetColumn[] => {
    const value = { kind: "value", scenario } as const;
    if (!isCompared || scenario !== "base") return [value];
    return [{ kind: "published" }, value, ...(isAlone ? [{ kind: "difference" } as const] : [])];
  });
  return [
    { kind: "label" },
    ...values,
    { kind: "unit" },
    ...(isCrowded(scenarios, isCompared) ? [] : ([{ kind: "range" }, { kind: "source" }] as const)),
  ];
}

/** Whether there are more columns of values than leave room for ranges and sources. */
export const isCrowded = (scenarios: readonly string[], isCompared: boolean): boolean =>
  scenarios.length + (isCompared ? 1 : 0) > mostWithSources;

const words = catalogue({
  en: {
    line: "Line",
    difference: "Difference",
    unit: "Unit",
    range: "Range",
    source: "Source",
    yours: "Yours",
    link: "This link",
    value: "Value",
  },
  fr: {
    line: "Ligne",
    difference: "Écart",
    unit: "Unité",
    range: "Fourchette",
    source: "Source",
    yours: "Le vôtre",
    link: "Ce lien",
    value: "Valeur",
  },
});

const titles = () => {
  const { line, difference, unit, range, source } = words();
  return { label: line, published: publishedTitle(), difference, unit, range, source } as const;
};

/** What the reader's column is called beside what is published, or was where it stood alone. */
export const yoursTitles = (): readonly string[] => [words().yours, words().link, words().value];

/** The titles of columns that are shown only while something differs. */
export const comparedTitles = (): readonly string[] => [titles().published, titles().difference];

/** What columns are called that are no scenario. */
export const fixedTitles = (): readonly string[] => [...Object.values(titles()), ...yoursTitles()];

/** What the head of a column says. The reader's column holds what is published until something differs. */
export function columnTitle({ columns, isCompared, notebook }: SheetModel, column: number): string {
  const found = columns[column]!;
  if (found.kind !== "value") return titles()[found.kind];
  if (found.scenario !== "base") return notebook.scenarioTitle(found.scenario);
  return isCompared ? yoursTitle(notebook) : publishedTitle();
}

/** The place of a column among others: its own, else that of the reader's. */
export function placeOf(columns: readonly SheetColumn[], wanted: SheetColumn | undefined): number {
  const isSame = (column: SheetColumn): boolean => wanted !== undefined && columnKey(column) === columnKey(wanted);
  const own = columns.findIndex(isSame);
  return own >= 0 ? own : columns.findIndex((column) => column.kind === "value");
}

/** A text that tells columns apart. */
export const columnKey = (column: SheetColumn): string =>
  column.kind === "value" ? `value ${column.scenario}` : column.kind;
