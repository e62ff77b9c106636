import { said } from "../../language/said.js";
import { formatNumber } from "../../format/number.js";
import { type Outcome } from "../../model/simulation/simulation.js";
import { quantity } from "../../notebook/claimText.js";
import { type Notebook } from "../../notebook/notebook.js";
import { joinRange, quantityFormat } from "../../notebook/quantityFormat.js";
import {
  isOneValue,
  liveText,
  nineDigits,
  type SimulationQuestion,
  simulationTitle,
  thresholdOf,
  thresholdText,
} from "../../notebook/whatIf/simulate.js";
import { shownFormat } from "../../notebook/shownFormat.js";
import { standingAmount } from "../../notebook/whatIf/settings.js";
import { chartFrame, type ChartTable } from "./chartFrame.js";
import { type ChartNumber } from "./chartContent.js";
import { type Bin, type HistogramRule } from "./histogramPlot.js";
import { drawings, loadPlot } from "./plot.js";
import { lineTicks, position } from "./values.js";

/** What of a simulation is drawn. */
export interface DrawnSimulation {
  readonly question: SimulationQuestion;
  readonly outcome: Outcome;
}

/**
 * How often a result came out where, with what it is as the model stands, and the threshold where that is near. `read` gives
 * what stands; null where there is nothing to draw, and the chart is hidden.
 */
export function simulationChart(notebook: Notebook, read: () => DrawnSimulation | null): HTMLElement {
  const figure = chartFrame<DrawnSimulation | null>(
    notebook,
    {
      name: "simulation-chart",
      level: 3,
      title: (_, shown) => (shown === null ? "" : simulationTitle(notebook, shown.question, shown.outcome)),
      subtitle: (_, shown) => (shown === null ? "" : subtitle(notebook, shown)),
      source: said(
        "Draws of the model's inputs, each as told below; no forecast",
        "Tirages des entrées du modèle, chacune comme dit ci-dessous ; pas une prévision",
      ),
    },
    {
      needs: loadPlot,
      read,
      table: (shown) => (shown === null ? { columns: [], rows: [] } : tableOf(notebook, shown)),
      draw(width, shown) {
        if (shown === null)
          return { picture: document.createElementNS("http://www.w3.org/2000/svg", "svg"), marks: [] };
        const { low, high } = shown.outcome;
        return drawings.histogramPlot(width, binsOf(shown), {
          ticks: lineTicks(unitOf(notebook, shown), shownFormat(notebook.workbook(), shown.question.output)),
          within: [low, high],
          rules: rulesOf(notebook, shown),
          table: tableOf(notebook, shown),
        });
      },
      numbers: (shown) => (shown === null ? [] : numbersOf(notebook, shown)),
    },
  );
  return figure;
}

/** Whether there is a picture of it: not of one value, nor of errors alone. */
export const isDrawable = (outcome: Outcome | null): outcome is Outcome =>
  outcome !== null && outcome.histogram !== null && !isOneValue(outcome);

const unitOf = (notebook: Notebook, { question }: DrawnSimulation): string =>
  notebook.workbook().unit(question.output) || "1";

function binsOf({ outcome: { histogram } }: DrawnSimulation): Bin[] {
  const { edges, counts } = histogram!;
  return counts.map((count, index) => ({ low: Number(edges[index]), high: Number(edges[index + 1]), count }));
}

function subtitle(notebook: Notebook, { question, outcome }: DrawnSimulation): string {
  const { histogram, samples, errors } = outcome;
  const count = formatNumber(String(samples - errors), "fixed.0");
  const outside = histogram!.below + histogram!.above;
  const beyond = formatNumber(String(outside), "fixed.0");
  const label = notebook.workbook().line(question.output).label;
  const told = said(
    `How many of ${count} draws of “${label}” fall where; the dark ones are nine in ten`,
    `Où tombent ${count} tirages de « ${label} » ; les foncés en sont neuf sur dix`,
  );
  if (outside === 0) return `${told}.`;
  return told + said(`, ${beyond} lie beyond the picture.`, `, ${beyond} sont hors de l'image.`);
}

/** What is set beside the draws: the result as it stands, and the threshold unless it would squeeze them together. */
function rulesOf(notebook: Notebook, shown: DrawnSimulation): HistogramRule[] {
  const { question } = shown;
  const value = position(notebook.workbook(), question.output);
  const threshold = thresholdOf(question);
  const bins = binsOf(shown);
  const [least, most] = [bins[0]!.low, bins.at(-1)!.high];
  const isNear = threshold !== null && Math.abs(threshold - (least + most) / 2) < 1.5 * (most - least);
  const live = liveText(notebook, question.output);
  const past = thresholdText(notebook, question);
  return [
    ...(value === null
      ? []
      : [{ value, text: said(`as it stands: ${live}`, `en l'état : ${live}`), tone: "strong" as const }]),
    ...(isNear
      ? [{ value: threshold, text: said(`threshold: ${past}`, `seuil : ${past}`), tone: "soft" as const }]
      : []),
  ];
}

function tableOf(notebook: Notebook, shown: DrawnSimulation): ChartTable {
  const { edges, counts, below, above } = shown.outcome.histogram!;
  const unit = unitOf(notebook, shown);
  const format = quantityFormat(edges, unit);
  const told = (edge: string): string => quantity(edge, unit, format);
  const sound = shown.outcome.samples - shown.outcome.errors;
  const row = (head: string, count: number): readonly string[] => [
    head,
    formatNumber(String(count), "fixed.0"),
    `${formatNumber(nineDigits(count / sound), "percent.1")}\u202f%`,
  ];
  return {
    columns: [said("Result", "Résultat"), said("Draws", "Tirages"), said("Share", "Part")],
    rows: [
      ...counts.map((count, index) => row(joinRange(told(edges[index]!), told(edges[index + 1]!)), count)),
      ...(below > 0 ? [row(said(`below ${told(edges[0]!)}`, `sous ${told(edges[0]!)}`), below)] : []),
      ...(above > 0
        ? [row(said(`${told(edges.at(-1)!)} and above`, `${told(edges.at(-1)!)} et au-dessus`), above)]
        : []),
    ],
  };
}

/** Points of the draws and bins in full; what nobody published has no published value. */
function numbersOf(notebook: Notebook, shown: DrawnSimulation): ChartNumber[] {
  const { question, outcome } = shown;
  const unit = unitOf(notebook, shown);
  const item = notebook.workbook().line(question.output).label;
  const number = (measure: string, value: string, of = unit): ChartNumber => ({
    ...{ item, measure, id: "", unit: of, value, published: "" },
  });
  const { edges, counts, below, above } = outcome.histogram!;
  return [
    {
      ...number(said("as it stands", "en l'état"), standingAmount(notebook, question.output) ?? ""),
      id: question.output,
    },
    number(said("5 % point", "point à 5 %"), nineDigits(outcome.low)),
    number(said("median", "médiane"), nineDigits(outcome.median)),
    number(said("95 % point", "point à 95 %"), nineDigits(outcome.high)),
    number(said("mean", "moyenne"), nineDigits(outcome.mean)),
    ...counts.map((count, index) =>
      number(
        said(`draws from ${edges[index]} to ${edges[index + 1]}`, `tirages de ${edges[index]} à ${edges[index + 1]}`),
        String(count),
        "1",
      ),
    ),
    number(said(`draws below ${edges[0]}`, `tirages sous ${edges[0]}`), String(below), "1"),
    number(said(`draws from ${edges.at(-1)} up`, `tirages à partir de ${edges.at(-1)}`), String(above), "1"),
  ];
}
