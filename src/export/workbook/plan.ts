import { colToLetter } from "hucre";
import { catalogue } from "../../language/catalogue.js";
import { type LineRecord } from "../../model/line.js";
import { type Entry, type Workbook } from "../../model/workbook.js";
import { type Notebook } from "../../notebook/notebook.js";
import { sheetScenarios } from "../../notebook/sheet/sheetModel.js";
import { entriesOf } from "../../notebook/standingScenario.js";
import { publishedTitle, yoursTitle } from "../../notebook/whose.js";
import { definedNames } from "./excelName.js";
import { quotedSheet, sheetNames } from "./sheetNames.js";

const words = catalogue({
  en: {
    readMe: "Read me",
    scenarios: "Scenarios",
    choices: "Choices",
    claims: "Claims",
    sources: "Sources",
    checks: "Checks",
  },
  fr: {
    readMe: "Lisez-moi",
    scenarios: "Scénarios",
    choices: "Choix",
    claims: "Chiffres cités",
    sources: "Sources",
    checks: "Contrôles",
  },
});

/** A column of values, the same one on every sheet of the model. */
export interface ValueColumn {
  /** `base` is what the reader has and changes, `published` what it is measured against. */
  readonly kind: "base" | "published" | "scenario";
  /** The name of the scenario; empty for what is published. */
  readonly scenario: string;
  readonly title: string;
  readonly workbook: Workbook;
  /** What it sets, by line. */
  readonly sets: Readonly<Record<string, Entry>>;
  /** From 0, and as Excel calls it. */
  readonly index: number;
  readonly letter: string;
}

/** A sheet of the model. */
export interface ModelSheet {
  readonly title: string;
  /** Its name in the file. */
  readonly name: string;
  readonly lines: readonly LineRecord[];
}

/** Where everything stands in the file. */
export interface Plan {
  readonly notebook: Notebook;
  readonly columns: readonly ValueColumn[];
  readonly base: ValueColumn;
  readonly published: ValueColumn;
  readonly sheets: readonly ModelSheet[];
  /** The other sheets, by their names in the file. */
  readonly other: Readonly<Record<"readMe" | "scenarios" | "choices" | "claims" | "sources" | "checks", string>>;
  /** The defined names of the base cells, by line. */
  readonly names: ReadonlyMap<string, string>;
  /** The sheet of a line, by its name in the file, and its row there, from 1. */
  place(line: string): { readonly sheet: string; readonly row: number };
  /** The cell of a line in a column, as a formula on `sheet` writes it: `D5`, `'Chip share'!D5`; with $ where it is not to move. */
  cell(line: string, column: ValueColumn, sheet: string, isFixed?: boolean): string;
}

/** The columns before those of values: the line, its name, its unit. */
export const firstValue = 3;

/** The rows above the first line: the title, the master flag, the heads of the columns. */
export const rowsAbove = 3;

/**
 * Lays a workbook out: which columns of values there are, and where each line stands.
 *
 * The columns are the reader's figures, what is published, and the scenarios: those that the reader chose to see side by side,
 * and all of them where none was chosen, since a file is passed on to people who cannot ask for another column, and may
 * hide one. Every sheet of the model has the same columns.
 *
 * Formulas name cells (`=D9 / D10`) and not defined names, in every column. A name stands for one cell, so that with names the
 * formulas of a scenario would have to differ from those beside them; with references each row holds one formula, alike from
 * column to column, which Excel marks where it is not so, F2 paints, and a click on Trace Precedents follows. The names,
 * spelled as in the model, are those of the reader's column: for the Name Box, for the checks, and for formulas that
 * somebody adds. The formula in words of the model stands beside the numbers.
 */
export function planOf(notebook: Notebook): Plan {
  const { columns: chosen } = notebook.store.get();
  const shown = chosen ? sheetScenarios(notebook, { columns: true }) : notebook.scenarios();
  const titled = [
    { kind: "base", scenario: "base", title: yoursTitle(notebook), workbook: notebook.workbook() },
    { kind: "published", scenario: "", title: publishedTitle(), workbook: notebook.reference() },
    ...shown
      .filter((scenario) => scenario !== "base")
      .map((scenario) => ({
        kind: "scenario" as const,
        scenario,
        title: notebook.scenarioTitle(scenario),
        workbook: notebook.scenario(scenario),
      })),
  ] as const;
  const columns = titled.map((column, index): ValueColumn => {
    const at = index + firstValue;
    const sets = column.kind === "published" ? {} : entriesOf(notebook, column.scenario);
    return { ...column, sets, index: at, letter: colToLetter(at) };
  });
  const lines = notebook.workbook().lines;
  const ids = [...new Set(lines.map(({ sheet }) => sheet))];
  const { readMe, scenarios, choices, claims, sources, checks } = words();
  const after = { scenarios, choices, claims, sources, checks };
  const titles = ids.map((id) => notebook.sheetTitle(id));
  const [readMeName = "", ...rest] = sheetNames([readMe, ...titles, ...Object.values(after)]);
  const sheets = ids.map((id, index) => ({
    title: titles[index]!,
    name: rest[index]!,
    lines: lines.filter(({ sheet }) => sheet === id),
  }));
  const other = Object.fromEntries(
    Object.keys(after).map((key, index) => [key, rest[ids.length + index]!]),
  ) as unknown as Omit<Plan["other"], "readMe">;
  const places = new Map(
    sheets.flatMap(({ name, lines: own }) =>
      own.map((line, index) => [line.name, { sheet: name, row: index + rowsAbove + 1 }] as const),
    ),
  );
  const place = (line: string) => places.get(line)!;
  return {
    notebook,
    columns,
    base: columns[0]!,
    published: columns[1]!,
    sheets,
    other: { readMe: readMeName, ...other },
    names: definedNames(lines.map(({ name }) => name)),
    place,
    cell(line, { letter }, from, isFixed = false) {
      const { sheet, row } = place(line);
      const address = isFixed ? `$${letter}$${row}` : `${letter}${row}`;
      return sheet === from ? address : `${quotedSheet(sheet)}!${address}`;
    },
  };
}
