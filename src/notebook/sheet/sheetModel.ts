import { catalogue } from "../../language/catalogue.js";
import { called } from "../../language/quoted.js";
import { type LineRecord } from "../../model/line.js";
import { type Workbook } from "../../model/workbook.js";
import { changedInputs } from "../changedInputs.js";
import { type Notebook } from "../notebook.js";
import { publishedTitle, yoursTitle } from "../whose.js";
import { isFound } from "./findLines.js";
import { type SheetColumn, sheetColumns } from "./sheetColumns.js";
import { type Position } from "./position.js";
import { chosenLines, type RowChoice, rowsByDifference, rowsBySheet, type SheetRow } from "./rows.js";
import { ownSheet } from "../../state/withOwnLines.js";
import { valueEquals } from "../../model/value.js";

const words = catalogue({
  en: {
    noDifference: "No line here differs from what is published: change a value, or show the column of a scenario.",
    noScenario: "No column of a scenario is shown.",
    noScenarioBeside: (yours: string) =>
      `No column of a scenario is shown: the difference of ${yours} stands beside it.`,
    alike: "No scenario shown differs from what is published.",
    publishedStays: (published: string, yours: string) =>
      `${called(published)} stays as it is: type into ${called(yours)} beside it.`,
    onlyValues: "Only values can be changed.",
    asThen:
      "These are the figures that the link was made on, which stay as they were: show the link on today’s figures to change them.",
    scenario: (title: string, beside: string) =>
      `${called(title)} is a published scenario: change ${called(beside)}, or make a column of your own from it.`,
    calculated: (label: string) => `${called(label)} is calculated: change the lines that it is made from.`,
  },
  fr: {
    noDifference:
      "Aucune ligne ne diffère ici de ce qui est publié : modifiez une valeur, ou affichez la colonne d'un scénario.",
    noScenario: "Aucune colonne de scénario n'est affichée.",
    noScenarioBeside: (yours) =>
      `Aucune colonne de scénario n'est affichée : l'écart de la colonne ${called(yours)} figure à côté d'elle.`,
    alike: "Aucun scénario affiché ne diffère de ce qui est publié.",
    publishedStays: (published, yours) =>
      `La colonne ${called(published)} reste telle quelle : tapez dans ${called(yours)}, à côté.`,
    onlyValues: "Seules les valeurs peuvent être modifiées.",
    asThen:
      "Ce sont les chiffres sur lesquels le lien a été fait, qui restent ce qu'ils étaient : affichez le lien sur les chiffres d'aujourd'hui pour les modifier.",
    scenario: (title, beside) =>
      `${called(title)} est un scénario publié : modifiez ${called(beside)}, ou faites-en une colonne à vous.`,
    calculated: (label) => `${called(label)} est calculé : modifiez les lignes dont il est tiré.`,
  },
});

/** What a sheet shows and how. */
export interface SheetOptions extends RowChoice {
  /** What the sheet is called; also the name of its table. */
  readonly caption?: string;
  /** Columns of values: `base`, the name of a scenario. `base` alone unless told otherwise. */
  readonly scenarios?: readonly string[];
  /** Whether the reader may choose, add and compare columns. */
  readonly columns?: boolean;
  /** Whether the reader's own lines stand below, with the form that adds them. */
  readonly own?: boolean;
  /** Whether it stands alone, on a page of which nothing else says how sheets are read. */
  readonly isAlone?: boolean;
  /** Whether rows are anchors by the name of their line, as on the page that shows every line. */
  readonly anchors?: boolean;
}

/** How the reader looks at the sheet: not part of what is saved. */
export interface SheetLook {
  readonly isByDifference: boolean;
  readonly withVariance: boolean;
  /** Words that the lines shown have in them; without any, all are shown. */
  readonly find?: string;
}

/** The rows and columns of a sheet at one moment. */
export interface SheetModel {
  readonly notebook: Notebook;
  readonly rows: readonly SheetRow[];
  readonly columns: readonly SheetColumn[];
  readonly scenarios: readonly string[];
  /** Whether what is published stands beside what the reader made of it. */
  readonly isCompared: boolean;
  /** The line in a row; null for a heading. */
  line(row: number): LineRecord | null;
  /** The row of a line; -1 where the sheet does not show it. */
  rowOf(name: string): number;
  /** The scenario of a column; null for a column of text and for that of what is published. */
  scenario(column: number): string | null;
  /** The column of a scenario; -1 where it is not shown. */
  columnOf(scenario: string): number;
  /** The model in which a column has its values; the reader's for a column of text. */
  workbook(column: number): Workbook;
}

/** The rows and columns that options, the reader's choice of columns and the way of looking come to. */
export function sheetModel(notebook: Notebook, options: SheetOptions, look: SheetLook): SheetModel {
  const scenarios = sheetScenarios(notebook, options);
  const all = sheetLines(notebook, options);
  const { find = "" } = look;
  const lines = find === "" ? all : all.filter((line) => isFound(notebook, line, find));
  const workbooks = scenarios.map((scenario) => notebook.scenario(scenario));
  const reference = notebook.reference();
  const isCompared = isComparedSheet(notebook, options);
  const isByDifference = look.isByDifference && differenceProblem(notebook, options) === null;
  const rows = isByDifference ? rowsByDifference(lines, reference, workbooks) : rowsBySheet(lines, notebook.sheetTitle);
  const columns = sheetColumns(scenarios, isCompared);
  const places = new Map(rows.map((row, index) => [row.kind === "line" ? row.name : "", index]));
  const byName = new Map(lines.map((line) => [line.name, line]));
  const scenario = (column: number): string | null => {
    const found = columns[column];
    return found?.kind === "value" ? found.scenario : null;
  };
  return {
    notebook,
    rows,
    columns,
    scenarios,
    isCompared,
    line(row) {
      const found = rows[row];
      return found?.kind === "line" ? (byName.get(found.name) ?? null) : null;
    },
    rowOf: (name) => (name === "" ? -1 : (places.get(name) ?? -1)),
    scenario,
    columnOf: (wanted) => columns.findIndex((column) => column.kind === "value" && column.scenario === wanted),
    workbook: (column) =>
      columns[column]?.kind === "published" ? notebook.reference() : notebook.scenario(scenario(column) ?? "base"),
  };
}

/** All lines that a sheet can show, in their order; the reader's own last. */
export function sheetLines(notebook: Notebook, options: SheetOptions): LineRecord[] {
  const own = options.own ? notebook.workbook().lines.filter(({ sheet }) => sheet === ownSheet) : [];
  return [...chosenLines(notebook.record.lines, options), ...own];
}

/** The columns of values: what the reader chose where that is allowed, else what the page asks for; unknown ones left out. */
export function sheetScenarios(notebook: Notebook, { scenarios = ["base"], columns = false }: SheetOptions): string[] {
  const chosen = columns ? (notebook.store.get().columns ?? scenarios) : scenarios;
  const known = new Set(notebook.scenarios());
  const kept = [...new Set(chosen)].filter((scenario) => known.has(scenario));
  return kept.length === 0 ? ["base"] : kept;
}

/** Whether a sheet shows what is published beside what the reader made of it: once an input differs, or an own line is shown. */
export function isComparedSheet(notebook: Notebook, { own = false }: SheetOptions): boolean {
  return changedInputs(notebook).length > 0 || (own && notebook.store.get().lines.length > 0);
}

/** Why lines that differ from what is published cannot be put first, or null where some do. */
export function differenceProblem(notebook: Notebook, options: SheetOptions): string | null {
  const columns = sheetScenarios(notebook, options).map((scenario) => notebook.scenario(scenario));
  const lines = chosenLines(notebook.record.lines, options);
  if (columns.some((workbook) => differsFrom(notebook.reference(), workbook, lines))) return null;
  return words().noDifference;
}

/** Why no change can be shown under the numbers, or null where a scenario's column has one. */
export function varianceProblem(notebook: Notebook, options: SheetOptions): string | null {
  const columns = sheetScenarios(notebook, options).filter((scenario) => scenario !== "base");
  if (columns.length === 0) {
    return isComparedSheet(notebook, options) ? words().noScenarioBeside(yoursTitle(notebook)) : words().noScenario;
  }
  const lines = chosenLines(notebook.record.lines, options);
  const differs = columns.some((name) => differsFrom(notebook.reference(), notebook.scenario(name), lines));
  return differs ? null : words().alike;
}

function differsFrom(reference: Workbook, workbook: Workbook, lines: readonly LineRecord[]): boolean {
  return workbook !== reference && lines.some(({ name }) => !valueEquals(reference.value(name), workbook.value(name)));
}

/** Why a cell cannot be typed into, or null where it can. */
export function readOnlyReason(model: SheetModel, { row, column }: Position): string | null {
  const { notebook, columns } = model;
  const line = model.line(row);
  const scenario = model.scenario(column);
  if (notebook.releaseView?.kind === "then") return words().asThen;
  if (line && columns[column]?.kind === "published") {
    return words().publishedStays(publishedTitle(), yoursTitle(notebook));
  }
  if (!line || scenario === null) return words().onlyValues;
  if (scenario !== "base" && !notebook.isOwnScenario(scenario)) {
    const title = notebook.scenarioTitle(scenario);
    const beside = model.isCompared ? yoursTitle(notebook) : publishedTitle();
    return words().scenario(title, beside);
  }
  if (notebook.isOwnLine(line.name) && scenario === "base") return null;
  if (line.kind === "calculated") return words().calculated(line.label);
  return null;
}
