import { type Outcome } from "../../model/simulation/simulation.js";
import { type Notebook } from "../../notebook/notebook.js";
import { keptDraw } from "../../notebook/whatIf/drawText.js";
import { standingAmount } from "../../notebook/whatIf/settings.js";
import {
  nineDigits,
  simulateInSteps,
  type SimulationQuestion,
  simulationQuestion,
  uncertainFacts,
} from "../../notebook/whatIf/simulate.js";
import { columnsOf, type FilledTable, tableOf } from "../tableOf.js";

interface Row {
  readonly part: "result" | "input" | "bin";
  readonly measure: string;
  readonly lines: string;
  readonly label: string;
  readonly unit: string;
  readonly low: string;
  readonly high: string;
  readonly value: string;
  readonly distribution: string;
}

/**
 * The answer of a simulation: its figures, its inputs with their distributions and rank correlations, and the bins of its
 * histogram. Calculated figures have 9 digits, which are the same wherever the draws of a seed are made.
 * @throws Error with the reason why the question cannot be asked so, in a sentence.
 */
export async function simulateTable(notebook: Notebook): Promise<FilledTable> {
  const question = simulationQuestion(notebook);
  if ("problem" in question) throw new Error(question.problem);
  const outcome = (await simulateInSteps(notebook, question))!;
  const { text, number } = columnsOf<Row>();
  return tableOf(
    {
      name: "simulate",
      title: "Simulation",
      description: "A result of the model with its uncertain inputs drawn from distributions; no forecast.",
      primaryKey: ["part", "measure", "lines", "low"],
    },
    [
      text("part", "result, input, or bin of the histogram"),
      text("measure", "What value is"),
      text("lines", "The lines of the model that it is of, those of one fact together, separated by spaces"),
      text("label", "What a reader sees of the first of them"),
      text("unit", "Unit of low, high and value where they are amounts; 1 is a ratio or a count"),
      number("low", "Lower edge of the bin, which is in it; empty for what lies below the first"),
      number("high", "Upper edge of the bin, which is not in it; empty for what lies above the last"),
      number("value", "In at most 9 digits; empty where it cannot be told"),
      text("distribution", "How the input is drawn, with plain decimals in its unit"),
    ],
    [
      ...resultRows(notebook, question, outcome),
      ...inputRows(notebook, question, outcome),
      ...binRows(notebook, question, outcome),
    ],
  );
}

const told = (number: number | null): string => (number === null || number !== number ? "" : nineDigits(number));

function rowOf(notebook: Notebook, lines: readonly string[]): Row {
  const { label } = notebook.workbook().line(lines[0]!);
  return { part: "result", measure: "", lines: lines.join(" "), label, ...blank };
}

const blank = { unit: "1", low: "", high: "", value: "", distribution: "" } as const;

function resultRows(notebook: Notebook, question: SimulationQuestion, outcome: Outcome): Row[] {
  const { output, threshold } = question;
  const of = rowOf(notebook, [output]);
  const unit = notebook.workbook().unit(output) || "1";
  const amount = (measure: string, value: string): Row => ({ ...of, measure, unit, value });
  const count = (measure: string, value: string): Row => ({ ...of, measure, value });
  return [
    amount("value as it stands", standingAmount(notebook, output) ?? ""),
    count("samples", String(outcome.samples)),
    count("draws that are errors", String(outcome.errors)),
    count("draws that rank correlations rest on", String(outcome.ranked)),
    amount("mean", told(outcome.mean)),
    amount("standard deviation", told(outcome.deviation)),
    amount("5 % point", told(outcome.low)),
    amount("median", told(outcome.median)),
    amount("95 % point", told(outcome.high)),
    ...(threshold === ""
      ? []
      : [amount("threshold", threshold), count("share of draws above the threshold", told(outcome.past))]),
  ];
}

function inputRows(notebook: Notebook, question: SimulationQuestion, outcome: Outcome): Row[] {
  const uncertain = uncertainFacts(question);
  return question.facts.map((fact) => ({
    ...rowOf(notebook, fact.lines),
    part: "input",
    measure: "rank correlation with the result",
    value: told(outcome.correlations[uncertain.indexOf(fact)] ?? null),
    distribution: keptDraw(fact.draw),
  }));
}

function binRows(notebook: Notebook, { output }: SimulationQuestion, { histogram }: Outcome): Row[] {
  if (histogram === null) return [];
  const { edges, counts, below, above } = histogram;
  const of = { ...rowOf(notebook, [output]), part: "bin", measure: "draws" } as const;
  const unit = notebook.workbook().unit(output) || "1";
  const bin = (low: string, high: string, count: number): Row => ({ ...of, unit, low, high, value: String(count) });
  return [
    ...(below > 0 ? [bin("", edges[0]!, below)] : []),
    ...counts.map((count, index) => bin(edges[index]!, edges[index + 1]!, count)),
    ...(above > 0 ? [bin(edges.at(-1)!, "", above)] : []),
  ];
}
