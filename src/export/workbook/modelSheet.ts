import { cellRef, type DataValidation } from "hucre";
import { catalogue } from "../../language/catalogue.js";
import { type LineRecord } from "../../model/line.js";
import { valueText } from "../../model/value.js";
import { type Workbook } from "../../model/workbook.js";
import { formatNumber } from "../../format/number.js";
import { formatScale } from "../../format/numberFormat.js";
import { formatUnitLabel, unitWords } from "../../format/unitLabel.js";
import { shownFormat } from "../../notebook/shownFormat.js";
import { sourceMark } from "../../notebook/sheet/sourceMark.js";
import { mostWithSources } from "../../notebook/sheet/sheetColumns.js";
import { flagCell } from "./checksSheet.js";
import { type Grid, type GridCell, text } from "./grid.js";
import { lineCell } from "./lineCell.js";
import { firstValue, type ModelSheet, type Plan, rowsAbove } from "./plan.js";

const words = catalogue({
  en: {
    line: "Line",
    name: "Name",
    unit: "Unit",
    formula: "Formula of the model",
    source: "Source",
    note: "Note",
    ownTitle: "Not among the choices",
    own: "No article and no line gives this value. Keep it as your own?",
  },
  fr: {
    line: "Ligne",
    name: "Nom",
    unit: "Unité",
    formula: "Formule du modèle",
    source: "Source",
    note: "Note",
    ownTitle: "Hors des choix",
    own: "Aucun article ni aucune ligne ne donne cette valeur. La garder comme vôtre ?",
  },
});

/** The choices of a line on their sheet: the range that the list of a cell names. */
export type ChoiceRanges = ReadonlyMap<string, string>;

/** A sheet of the model: a line a row, its columns of values, then who says so, its formula and what there is to know. */
export function modelSheet(plan: Plan, { title, name, lines }: ModelSheet, choices: ChoiceRanges): Grid {
  const { notebook, columns } = plan;
  const heads: GridCell[] = [
    text(words().line, "head"),
    text(words().name, "head"),
    text(words().unit, "head"),
    ...columns.map(({ title: head, scenario }): GridCell => {
      const note = scenario === "" ? "" : notebook.scenarioNote(scenario);
      return { ...text(head, "headOfNumbers"), ...(note === "" ? {} : { note }) };
    }),
    text(words().source, "head"),
    text(words().formula, "head"),
    text(words().note, "head"),
  ];
  const rows = lines.map((line) => lineRow(plan, line));
  const widthOf = (column: number, least: number, most: number): number => {
    const lengths = rows.map((row) => String(row[column]?.value ?? "").length);
    return Math.min(most, Math.max(least, ...lengths) + 2);
  };
  const after = firstValue + columns.length;
  return {
    name,
    rows: [[text(title, "title")], [flagCell(plan)], heads, ...rows],
    widths: [
      ...[widthOf(0, 20, 48), widthOf(1, 10, 36), widthOf(2, 8, 24)],
      ...columns.map(({ workbook }) => valueWidth(workbook, lines)),
      ...[widthOf(after, 14, 48), widthOf(after + 1, 22, 80), 60],
    ],
    frozen: { rows: rowsAbove, columns: 1 },
    heights: new Map([
      [0, 24],
      [2, 48],
    ]),
    validations: lines.flatMap((line, index) => validations(plan, line, rowsAbove + index, choices)),
    headRow: 2,
    // Paper is too narrow for formulas and notes, and where many columns stand side by side, as on the page, for sources.
    printed: columns.length > mostWithSources ? after : after + 1,
    tab: "1F3864",
  };
}

function lineRow(plan: Plan, line: LineRecord): (GridCell | null)[] {
  const { notebook, columns, base } = plan;
  const { workbook } = base;
  const { name, label, note } = line;
  const content = workbook.content(name);
  return [
    text(label),
    text(plan.names.get(name)!, "quiet"),
    text(unitOf(workbook.unit(name), line.format), "quiet"),
    ...columns.map((column) => lineCell(plan, column, line)),
    text(sourceMark(notebook, name, workbook).text, "quiet"),
    text(content.startsWith("=") ? content : "", "quiet"),
    text(note, "quiet"),
  ];
}

/** As wide as the longest number needs, with the word of its scale, so that none is shown as ####. */
function valueWidth(workbook: Workbook, lines: readonly LineRecord[]): number {
  const lengths = lines.map(
    ({ name }) => formatNumber(valueText(workbook.value(name)), shownFormat(workbook, name)).length + 5,
  );
  return Math.min(40, Math.max(16, ...lengths));
}

/** The unit without the scale, which the format of the number shows: `RMB`, `USD per chip`, `%`. */
function unitOf(unit: string, format: string): string {
  const scale = formatScale(format);
  return scale === "percent" || scale === "times" ? formatUnitLabel(unit, format) : unitWords(unit || "1", true);
}

/** The list of an input's choices in each of its cells that is there to be changed. */
function validations(plan: Plan, { name, kind }: LineRecord, row: number, choices: ChoiceRanges): DataValidation[] {
  const range = choices.get(name);
  if (range === undefined || kind === "calculated") return [];
  const letters = plan.columns.filter((column) => column.kind !== "published");
  return [
    {
      type: "list",
      range: letters.map(({ index }) => cellRef(row, index)).join(" "),
      formula1: range,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: "warning",
      errorTitle: words().ownTitle,
      errorMessage: words().own,
    },
  ];
}
