import { valueOf } from "../../model/check.js";
import { toDouble } from "../../model/fraction.js";
import { valueText } from "../../model/value.js";
import { editWorkbook, type Workbook } from "../../model/workbook.js";
import { quantity } from "../../notebook/claimText.js";
import { type Notebook } from "../../notebook/notebook.js";
import { proseFigure, proseText } from "../../notebook/proseFigure.js";
import { quantityFormat } from "../../notebook/quantityFormat.js";
import { chartFrame, type ChartTable, type ChartWords } from "./chartFrame.js";
import { type Tried } from "./triedValuesPlot.js";
import { type ChartNumber } from "./chartContent.js";
import { lineNumber } from "./numbers.js";
import { position } from "./values.js";
import { drawings, loadPlot } from "./plot.js";

/** One line tried at several entries, all else as it is. */
export interface TriedValues extends ChartWords<readonly Tried[]> {
  readonly line: string;
  readonly entries: readonly { readonly entry: string; readonly label: string }[];
  /** A formula over the lines that is drawn of each, in a unit, and the words after its figure. */
  readonly formula: string;
  readonly unit: string;
  readonly per: string;
  /** A line that is told of each too. */
  readonly told: string;
  /** A line to read the formula against, and the words before its figure. */
  readonly rule: { readonly line: string; readonly label: string };
  /** Heads of the table: of the labels, the formula and the line. */
  readonly columns: readonly [string, string, string];
}

/** What a formula comes to under several entries for one line, on a scale of powers of ten. */
export function triedValues(notebook: Notebook, spec: TriedValues): HTMLElement {
  const { line, rule, unit } = spec;
  const table = (tried: readonly Tried[]): ChartTable => ({
    columns: spec.columns,
    rows: tried.map(({ label, text, told }) => [label, text, told]),
  });
  const numbers = (): ChartNumber[] =>
    spec.entries.flatMap(({ entry, label: item }): ChartNumber[] => {
      const [workbook, published] = [notebook.workbook(), notebook.reference()].map(
        (each) => editWorkbook(each, { [line]: entry }).workbook,
      ) as [Workbook, Workbook];
      const [, measure, told] = spec.columns;
      const [value, before] = [workbook, published].map((each) => valueText(valueOf(each, spec.formula)));
      return [
        { item, measure, id: "", unit, value: value ?? "", published: before ?? "" },
        lineNumber(spec.told, { item, measure: told, workbook, published }),
      ];
    });
  return chartFrame(notebook, spec, {
    needs: loadPlot,
    read: () =>
      spec.entries.map(({ entry, label }): Tried => {
        const { workbook } = editWorkbook(notebook.workbook(), { [line]: entry });
        const value = valueOf(workbook, spec.formula);
        const text = valueText(value);
        return {
          label,
          value: value.kind === "number" ? toDouble(value.number) : null,
          text: quantity(text, unit, quantityFormat([text], unit)),
          told: proseText(notebook, workbook, spec.told),
        };
      }),
    table,
    numbers,
    draw(width, tried) {
      const workbook = notebook.workbook();
      const value = position(workbook, rule.line) ?? 0;
      const text = `${rule.label} ${proseFigure(notebook, workbook, rule.line, { isPoint: true }).text}`;
      return drawings.triedValuesPlot(width, tried, { value, text }, { ...spec, table: table(tried) });
    },
  });
}
