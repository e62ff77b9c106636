import { said } from "../../language/said.js";
import { called } from "../../language/quoted.js";
import { toDouble } from "../../model/fraction.js";
import { type Value, valueText } from "../../model/value.js";
import { editWorkbook } from "../../model/workbook.js";
import { type Notebook } from "../../notebook/notebook.js";
import { shownFormat } from "../../notebook/shownFormat.js";
import { sourceLine } from "../../notebook/sourceLine.js";
import {
  barLabel,
  type BarEnd,
  endResult,
  endSource,
  endText,
  sizeText,
  standingResult,
  takeEnd,
  type Tornado,
  type TornadoBar,
  publishedOutput,
  tornadoOf,
  tornadoOutput,
  tornadoTitle,
} from "../../notebook/whatIf/tornado.js";
import { announce } from "../announce.js";
import { live } from "../live.js";
import { type ChartNumber } from "./chartContent.js";
import { chartFrame, type ChartTable } from "./chartFrame.js";
import { highest, lowest } from "./numbers.js";
import { drawings, loadPlot } from "./plot.js";
import { type TornadoRow } from "./tornadoPlot.js";
import { lineTicks } from "./values.js";

export interface TornadoChart {
  /** The class of the chart. */
  readonly name: string;
  /** Whether it is of the output that is published for the question, whatever the reader asks about on What if. */
  readonly isPublished?: boolean;
  /** How many bars there are at the most, the widest. */
  readonly most?: number;
  readonly level?: 2 | 3;
}

/**
 * What moves an output, as far as each input may go: bars around its value as it stands, widest first. A click or Enter on an
 * end makes that value what stands in the input. Where there is nothing to draw, its title says why, and it stands alone.
 */
export function tornadoChart(
  notebook: Notebook,
  { name, isPublished = false, most = Infinity, level = 3 }: TornadoChart,
): HTMLElement {
  const read = (): Tornado => {
    const found = tornadoOf(notebook, isPublished ? publishedOutput(notebook) : tornadoOutput(notebook));
    return { ...found, bars: found.bars.slice(0, most) };
  };
  let isEmpty = false;
  const figure = chartFrame<Tornado>(
    notebook,
    {
      ...{ name, level },
      title: (_, shown) => tornadoTitle(notebook, shown),
      subtitle: (_, shown) => subtitle(notebook, shown),
      source: (_, shown) => sourceText(notebook, shown),
    },
    {
      needs: loadPlot,
      read() {
        const shown = read();
        isEmpty = shown.bars.length === 0;
        return shown;
      },
      table: (shown) => tableOf(notebook, shown),
      numbers: (shown) => numbersOf(notebook, shown),
      draw: (width, shown) => drawings.tornadoPlot(width, rowsOf(notebook, shown), wordsOf(notebook, shown)),
      hint: said(
        "Click an end of a bar, or press Enter on it: its value becomes that of the input.",
        "Cliquez sur un bout de barre, ou appuyez sur Entrée : sa valeur devient celle de l'entrée.",
      ),
    },
  );
  figure.classList.add("tornado");
  return live(notebook, figure, () => void figure.classList.toggle("is-empty", isEmpty));
}

const leftFirst = (bar: TornadoBar): readonly [BarEnd, BarEnd] =>
  positionOf(bar.atLow) <= positionOf(bar.atHigh) ? ["low", "high"] : ["high", "low"];

const positionOf = (value: Value): number => (value.kind === "number" ? toDouble(value.number) : 0);

function rowsOf(notebook: Notebook, { output = "", bars }: Tornado): TornadoRow[] {
  return bars.map((bar): TornadoRow => {
    const end = (of: BarEnd) => ({
      value: positionOf(of === "low" ? bar.atLow : bar.atHigh),
      input: endText(notebook, bar, of),
      source: endSource(bar, of),
      result: endResult(notebook, output, bar, of),
      take: () => announce(takeEnd(notebook, output, bar, of)),
      id: `${of} ${bar.driver.names.join(" ")}`,
    });
    const [left, right] = leftFirst(bar);
    return {
      label: barLabel(notebook, bar),
      size: bar.size === null ? "" : sizeText(notebook, output, bar.size),
      ends: [end(left), end(right)],
      tone: bar.driver.range.of === "sources" ? "strong" : "soft",
    };
  });
}

function wordsOf(notebook: Notebook, { output = "", standing }: Tornado) {
  const workbook = notebook.workbook();
  const isThere = workbook.has(output);
  const now = isThere ? standingResult(notebook, output) : "";
  return {
    standing: {
      value: standing === undefined ? 0 : positionOf(standing),
      text: said(`${now} as it stands`, `${now} en l'état`),
    },
    output: isThere ? workbook.line(output).label : "",
    ticks: lineTicks(isThere ? workbook.unit(output) || "1" : "1", isThere ? shownFormat(workbook, output) : ""),
  };
}

function subtitle(notebook: Notebook, { output, bars }: Tornado): string {
  if (output === undefined || bars.length === 0) return "";
  const { label, sheet } = notebook.workbook().line(output);
  const told = `${called(label)} (${notebook.sheetTitle(sheet)})`;
  return said(
    `${told} with one input at a time at either end of how far it may go, all else as it stands. Solid: what the sources leave open. Pale: a range of ours or of a reader.`,
    `${told} avec une entrée à la fois à l'un ou l'autre bout de ce qu'elle peut valoir, tout le reste en l'état. Plein : ce que les sources laissent ouvert. Pâle : une fourchette de nous ou d'un lecteur.`,
  );
}

function sourceText(notebook: Notebook, { bars }: Tornado): string {
  const told = sourceLine(
    notebook,
    bars.flatMap(({ driver }) => driver.names),
  );
  const beside = said("ranges and arithmetic by the model.", "fourchettes et calculs du modèle.");
  return told === "" ? "" : said(`${told}; ${beside}`, `${told} ; ${beside}`);
}

function tableOf(notebook: Notebook, { output = "", bars }: Tornado): ChartTable {
  const columns = [
    said("Input", "Entrée"),
    said("Low", "Bas"),
    said("Source", "Source"),
    said("Result", "Résultat"),
    said("High", "Haut"),
    said("Source", "Source"),
    said("Result", "Résultat"),
    said("Apart by", "Écart"),
  ];
  const end = (bar: TornadoBar, of: BarEnd) => [
    endText(notebook, bar, of),
    endSource(bar, of),
    endResult(notebook, output, bar, of),
  ];
  const rows = bars.map((bar) => [
    barLabel(notebook, bar),
    ...end(bar, "low"),
    ...end(bar, "high"),
    bar.size === null ? "" : sizeText(notebook, output, bar.size),
  ]);
  return { columns, rows };
}

/** Each end in full precision: the value of the input, and the output there as it stands and as published. */
function numbersOf(notebook: Notebook, { output = "", bars }: Tornado): ChartNumber[] {
  const workbook = notebook.workbook();
  return bars.flatMap((bar) => {
    const item = barLabel(notebook, bar);
    const [id = ""] = bar.driver.names;
    return (["low", "high"] as const).flatMap((of): ChartNumber[] => {
      const told = of === "low" ? lowest : highest;
      const value = bar.driver.range[of];
      const entry = of === "low" ? bar.driver.lowEntry : bar.driver.highEntry;
      const edits = Object.fromEntries(bar.driver.names.map((name) => [name, entry]));
      // What a reader's own range does, nobody published.
      const { workbook: then } = editWorkbook(notebook.reference(), edits);
      const published = (name: string) => (bar.driver.range.of === "reader" ? "" : valueText(then.value(name)));
      return [
        { item, measure: told(said("input", "entrée")), id, unit: workbook.unit(id), value, published: published(id) },
        {
          ...{ item, measure: told(workbook.line(output).label), id: output, unit: workbook.unit(output) },
          value: valueText(of === "low" ? bar.atLow : bar.atHigh),
          published: published(output),
        },
      ];
    });
  });
}
