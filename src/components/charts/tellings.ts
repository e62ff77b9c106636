import { type Notebook } from "../../notebook/notebook.js";
import { chartFrame, type ChartTable, type ChartWords } from "./chartFrame.js";
import { type Telling, tellingsOf, type ToldPart } from "./tellingsData.js";
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
  return chartFrame(notebook, spec, {
    needs: loadPlot,
    read: () => tellingsOf(notebook, spec),
    table,
    draw: (width, told) => drawings.tellingsPlot(width, told, spec, table(told), notebook.base().line(part.line).unit),
  });
}
