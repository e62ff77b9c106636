import { type LineRecord } from "../../model/line.js";
import { type Workbook } from "../../model/workbook.js";
import { type Notebook } from "../notebook.js";
import { type SheetColumn, sheetColumns } from "./sheetColumns.js";
import { type Position } from "./position.js";
import { chosenLines, type RowChoice, rowsByDifference, rowsBySheet, type SheetRow } from "./rows.js";
import { ownSheet } from "../../state/withOwnLines.js";

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
  /** Whether rows are anchors by the name of their line, as on the page that shows every line. */
  readonly anchors?: boolean;
}

/** How the reader looks at the sheet: not part of what is saved. */
export interface SheetLook {
  readonly isByDifference: boolean;
  readonly withVariance: boolean;
}

/** The rows and columns of a sheet at one moment. */
export interface SheetModel {
  readonly notebook: Notebook;
  readonly rows: readonly SheetRow[];
  readonly columns: readonly SheetColumn[];
  readonly scenarios: readonly string[];
  /** The line in a row; null for a heading. */
  line(row: number): LineRecord | null;
  /** The row of a line; -1 where the sheet does not show it. */
  rowOf(name: string): number;
  /** The scenario of a column; null for a column of text. */
  scenario(column: number): string | null;
  /** The model in which a column has its values; that of the base for a column of text. */
  workbook(column: number): Workbook;
}

/** The rows and columns that options, the reader's choice of columns and the way of looking come to. */
export function sheetModel(notebook: Notebook, options: SheetOptions, look: SheetLook): SheetModel {
  const scenarios = sheetScenarios(notebook, options);
  const workbook = notebook.workbook();
  const lines = [
    ...chosenLines(notebook.record.lines, options),
    ...(options.own ? workbook.lines.filter(({ sheet }) => sheet === ownSheet) : []),
  ];
  const workbooks = scenarios.map((scenario) => notebook.scenario(scenario));
  const rows =
    look.isByDifference && scenarios.length > 1
      ? rowsByDifference(lines, workbooks)
      : rowsBySheet(lines, notebook.sheetTitle);
  const columns = sheetColumns(scenarios);
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
    line(row) {
      const found = rows[row];
      return found?.kind === "line" ? (byName.get(found.name) ?? null) : null;
    },
    rowOf: (name) => (name === "" ? -1 : (places.get(name) ?? -1)),
    scenario,
    workbook: (column) => notebook.scenario(scenario(column) ?? "base"),
  };
}

/** The columns of values: what the reader chose where that is allowed, else what the page asks for; unknown ones left out. */
export function sheetScenarios(notebook: Notebook, { scenarios = ["base"], columns = false }: SheetOptions): string[] {
  const chosen = columns ? (notebook.store.get().columns ?? scenarios) : scenarios;
  const known = new Set(notebook.scenarios());
  const kept = [...new Set(chosen)].filter((scenario) => known.has(scenario));
  return kept.length === 0 ? ["base"] : kept;
}

/** Why a cell cannot be typed into, or null where it can. */
export function readOnlyReason(model: SheetModel, { row, column }: Position): string | null {
  const { notebook } = model;
  const line = model.line(row);
  const scenario = model.scenario(column);
  if (!line || scenario === null) return "Only values can be changed.";
  if (scenario !== "base" && !notebook.isOwnScenario(scenario)) {
    const title = notebook.scenarioTitle(scenario);
    return `“${title}” is a published scenario: change the base, or make a column of your own from it.`;
  }
  if (notebook.isOwnLine(line.name) && scenario === "base") return null;
  if (line.kind === "calculated") return `“${line.label}” is calculated: change the lines that it is made from.`;
  return null;
}
