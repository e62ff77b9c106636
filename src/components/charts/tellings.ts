import { editWorkbook } from "../../model/workbook.js";
import { type Notebook } from "../../notebook/notebook.js";
import { type ChartNumber } from "./chartContent.js";
import { chartFrame, type ChartTable, type ChartWords } from "./chartFrame.js";
import { type Telling, tellingsOf, type ToldPart } from "./tellingsData.js";
import { lineNumber } from "./numbers.js";
import { print } from "./values.js";
import { drawings, loadPlot } from "./plot.js";

/** A chart of tellings, with the heads of its table: who, the part, its share, the rest, the part before, its share then. */
export interface Tellings extends ToldPart, ChartWords<readonly Telling[]> {
  readonly columns: readonly string[];
}

/** What each telling of a part leaves for the rest of its whole, and what it implies for the period before. */
export function tellings(notebook: Notebook, spec: Tellings): HTMLElement {
  const { part, rest, before } = spec;
  const table = (told: readonly Telling[]): ChartTable => ({
    columns: spec.columns,
    rows: told.map(({ who, workbook, share, before: implied }) => [
      who,
      print(workbook, part.line),
      share,
      print(workbook, rest),
      ...[before.line, before.share].map((name) => (implied === null ? "" : print(workbook, name))),
    ]),
  });
  const numbers = (told: readonly Telling[]): ChartNumber[] =>
    told.flatMap(({ who: item, workbook, choice, before: implied }) => {
      const published =
        choice === ""
          ? notebook.reference()
          : editWorkbook(notebook.reference(), { [part.line]: `@${choice}` }).workbook;
      const lines = [part.line, spec.share, rest, ...(implied === null ? [] : [before.line, before.share])];
      return lines.map((line, index) =>
        lineNumber(line, { item, measure: spec.columns[index + 1] ?? "", workbook, published }),
      );
    });
  return chartFrame(notebook, spec, {
    needs: loadPlot,
    read: () => tellingsOf(notebook, spec),
    table,
    numbers,
    draw: (width, told) => drawings.tellingsPlot(width, told, spec, table(told), notebook.base().line(part.line).unit),
  });
}
