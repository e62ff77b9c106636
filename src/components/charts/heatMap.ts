import { said } from "../../language/said.js";
import { sentence } from "../../language/sentence.js";
import { twoWayTable } from "../../model/twoWay.js";
import { valueText } from "../../model/value.js";
import { type Workbook } from "../../model/workbook.js";
import { type Notebook } from "../../notebook/notebook.js";
import { sourceLine } from "../../notebook/sourceLine.js";
import { type FilledTableView, tableView, type TableView } from "../../notebook/whatIf/table.js";
import { axisWords, tableSubtitle, tableTitle } from "../../notebook/whatIf/tableText.js";
import { embedded } from "../embedded.js";
import { live } from "../live.js";
import { type ChartNumber } from "./chartContent.js";
import { chartFrame, type ChartTable } from "./chartFrame.js";
import { type ChartMark } from "./chartMarks.js";
import { type HeatMapLayout, layOutHeatMap } from "./heatMapLayout.js";
import { heatMapPicture } from "./heatMapPicture.js";
import { svg } from "./svg.js";

interface Shown {
  readonly workbook: Workbook;
  readonly view: TableView;
}

/** A cell of a table by its place: the column and the row of the whole table. */
export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

/**
 * The table of two inputs that is set, as a heat map with its numbers. Pressing a cell calls `choose`. Where there is none
 * its title says why, and it stands alone.
 */
export function heatMap(
  notebook: Notebook,
  { name, choose }: { readonly name: string; readonly choose: (view: FilledTableView, place: CellPlace) => void },
): HTMLElement {
  let isEmpty = false;
  // On a page that stands in another there is no room for what is offered.
  const isAlone = embedded() !== null;
  const told =
    (of: (workbook: Workbook, view: FilledTableView) => string) =>
    (_: Notebook, { workbook, view }: Shown) =>
      view.kind === "table" ? of(workbook, view) : "";
  const figure = chartFrame<Shown>(
    notebook,
    {
      ...{ name, level: 3 },
      title: (_, { workbook, view }) => (view.kind === "table" ? tableTitle(workbook, view) : sentence(view.problem)),
      subtitle: told(tableSubtitle),
      source: told((_, view) => sourceText(notebook, view)),
    },
    {
      read() {
        const view = tableView(notebook);
        isEmpty = view.kind === "problem";
        return { workbook: notebook.workbook(), view };
      },
      table: ({ view }) => (view.kind === "table" ? chartTable(view) : { columns: [], rows: [] }),
      numbers: ({ view }) => (view.kind === "table" ? numbersOf(notebook, view) : []),
      draw(room, { workbook, view }) {
        if (view.kind === "problem") return { picture: svg("svg", { width: 1, height: 1 }), marks: [] };
        const texts = view.cells.map((row) => row.map((cell) => cell.text));
        const layout = layOutHeatMap(room, view, texts);
        return {
          picture: heatMapPicture(workbook, view, layout),
          marks: marksOf(view, layout, isAlone ? null : choose),
        };
      },
      ...(isAlone
        ? {}
        : {
            hint: said(
              "Press a cell to put its two values in: with the pointer, or with the arrow keys and Enter.",
              "Choisissez une case pour mettre ses deux valeurs : au pointeur, ou avec les flèches et Entrée.",
            ),
          }),
    },
  );
  figure.classList.add("heat-map-chart");
  return live(notebook, figure, () => void figure.classList.toggle("is-empty", isEmpty));
}

function marksOf(
  view: FilledTableView,
  { columns, left, top, cellWidth, cellHeight }: HeatMapLayout,
  choose: ((view: FilledTableView, place: CellPlace) => void) | null,
): ChartMark[] {
  const { across, down, cells, output } = view;
  return down.points.flatMap((point, row) =>
    columns.map((column, place): ChartMark => {
      const [x, y] = [left + cellWidth * place, top + cellHeight * row];
      return {
        box: { left: x, right: x + cellWidth, top: y, bottom: y + cellHeight },
        head: cells[row]![column]!.words,
        values: [
          [across.label, across.points[column]!.words],
          [down.label, point.words],
          ...(cells[row]![column]!.isLive ? [[output.label, said("as it stands", "en l'état")] as const] : []),
        ],
        column,
        ...(choose === null ? {} : { press: () => choose(view, { column, row }) }),
      };
    }),
  );
}

function sourceText(notebook: Notebook, { across, down, output }: FilledTableView): string {
  const told = sourceLine(notebook, [across.line, down.line, output.line]);
  const beside = said("arithmetic by the model.", "calculs du modèle.");
  return told === "" ? beside : said(`${told}; ${beside}`, `${told} ; ${beside}`);
}

function chartTable({ across, down, cells }: FilledTableView): ChartTable {
  return {
    columns: [`${axisWords(down)} / ${axisWords(across)}`, ...across.points.map(({ text }) => text)],
    rows: cells.map((row, index) => [down.points[index]!.text, ...row.map(({ words }) => words)]),
  };
}

/** Every cell in full precision, as it stands and on the published figures. */
function numbersOf(notebook: Notebook, { across, down, output, cells }: FilledTableView): ChartNumber[] {
  const unit = notebook.workbook().unit(output.line);
  const published = notebook.isOwnLine(output.line)
    ? []
    : twoWayTable(notebook.reference(), { across, down }, output.line).map((row) => row.map(valueText));
  return cells.flatMap((row, y) =>
    row.map(({ value }, x) => ({
      item: `${across.points[x]!.words}, ${down.points[y]!.words}`,
      measure: output.label,
      id: output.line,
      unit,
      value: valueText(value),
      published: published[y]?.[x] ?? "",
    })),
  );
}
