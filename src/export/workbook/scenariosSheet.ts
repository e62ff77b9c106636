import { catalogue } from "../../language/catalogue.js";
import { type Entry } from "../../model/workbook.js";
import { valueText } from "../../model/value.js";
import { entriesOf } from "../../notebook/standingScenario.js";
import { publishedTitle, yoursTitle } from "../../notebook/whose.js";
import { shownFormat } from "../../notebook/shownFormat.js";
import { sourceMark } from "../../notebook/sheet/sourceMark.js";
import { cellFormat } from "./cellFormat.js";
import { cellValue } from "./cellValue.js";
import { type Grid, type GridCell, text } from "./grid.js";
import { type Plan } from "./plan.js";

const words = catalogue({
  en: {
    title: "Scenarios",
    how: "What each column sets. What a scenario does not set is as in your column, and follows it.",
    scenario: "Scenario",
    column: "Column",
    line: "Line",
    name: "Name",
    entry: "Set to",
    value: "Value",
    source: "Who says so",
    note: "What it supposes",
    hidden: "not shown",
    nothing: "Nothing differs from what is published.",
    setsNothing: "sets nothing",
    gone: "no line of this model",
  },
  fr: {
    title: "Scénarios",
    how: "Ce que chaque colonne fixe. Ce qu'un scénario ne fixe pas est comme dans votre colonne, et la suit.",
    scenario: "Scénario",
    column: "Colonne",
    line: "Ligne",
    name: "Nom",
    entry: "Fixé à",
    value: "Valeur",
    source: "Qui le dit",
    note: "Ce qu'il suppose",
    hidden: "non montré",
    nothing: "Rien ne diffère de ce qui est publié.",
    setsNothing: "ne fixe rien",
    gone: "aucune ligne de ce modèle",
  },
});

/** What the reader changed, then what each scenario sets, published and own, whether or not its column is shown. */
export function scenariosSheet(plan: Plan): Grid {
  const { notebook } = plan;
  const { scenario, column, line, name, entry, value, source, note } = words();
  const names = notebook.scenarios();
  return {
    name: plan.other.scenarios,
    rows: [
      [text(words().title, "title")],
      [text(words().how, "sentence")],
      [],
      [scenario, column, line, name, entry, value, publishedTitle(), source, note].map((head) =>
        text(head, head === value || head === publishedTitle() ? "headOfNumbers" : "head"),
      ),
      ...names.flatMap((each) => scenarioRows(plan, each)),
    ],
    widths: [34, 11, 40, 34, 34, 18, 18, 44, 70],
    frozen: { rows: 4, columns: 1 },
    heights: new Map([
      [0, 24],
      [3, 34],
    ]),
    headRow: 3,
    printed: 8,
    tab: "B8860B",
  };
}

function scenarioRows(plan: Plan, scenario: string): (GridCell | null)[][] {
  const { notebook } = plan;
  const entries = Object.entries(entriesOf(notebook, scenario));
  const title = scenario === "base" ? yoursTitle(notebook) : notebook.scenarioTitle(scenario);
  const column = plan.columns.find((each) => each.scenario === scenario);
  const where = text(column?.letter ?? words().hidden, "quiet");
  const note = scenario === "base" ? "" : notebook.scenarioNote(scenario);
  if (entries.length === 0) {
    const told = scenario === "base" ? words().nothing : words().setsNothing;
    return [[text(title, "strong"), where, text(told, "quiet"), null, null, null, null, null, text(note, "quiet")]];
  }
  return entries.map(([name, entry], index) => [
    text(title, index === 0 ? "strong" : "quiet"),
    where,
    ...entryCells(plan, scenario, name, entry),
    text(index === 0 ? note : "", "quiet"),
  ]);
}

function entryCells(plan: Plan, scenario: string, name: string, entry: Entry): (GridCell | null)[] {
  const { notebook } = plan;
  const workbook = notebook.scenario(scenario);
  if (!workbook.has(name)) return [text(words().gone, "quiet"), text(name, "quiet"), text(entry), null, null, null];
  const column = plan.columns.find((each) => each.scenario === scenario);
  const shown = (from: typeof workbook): Pick<GridCell, "value" | "numberFormat"> => ({
    ...cellValue(from.value(name)),
    numberFormat: cellFormat(valueText(from.value(name)), shownFormat(from, name)),
  });
  const to = (at: typeof column): { formula?: string } =>
    at ? { formula: plan.cell(name, at, plan.other.scenarios) } : {};
  return [
    text(workbook.line(name).label),
    text(plan.names.get(name)!, "quiet"),
    text(entry),
    { ...shown(workbook), ...to(column), look: column ? "linked" : "figure" },
    { ...shown(notebook.reference()), ...to(plan.published), look: "published" },
    text(sourceMark(notebook, name, workbook).text, "quiet"),
  ];
}
