import { isPlainDecimal } from "../../format/plainDecimal.js";
import { catalogue } from "../../language/catalogue.js";
import { quoted } from "../../language/quoted.js";
import { formatNumber, formatSignificant } from "../../format/number.js";
import { formatScale } from "../../format/numberFormat.js";
import { decimal, decimalText } from "../../model/decimal.js";
import { shown } from "../../model/fraction.js";
import { shortened } from "../../model/shortened.js";
import { type Outcome, runWhole, simulated, type Simulation } from "../../model/simulation/simulation.js";
import { editWorkbook } from "../../model/workbook.js";
import { type Notebook } from "../notebook.js";
import { proseFigure } from "../proseFigure.js";
import { shownFormat } from "../shownFormat.js";
import { distributionOf, keptDraw } from "./drawText.js";
import { type FactDraw, factDraws } from "./draws.js";
import { isOwnSetting, lineSetting, outputLines, settingOf } from "./settings.js";

/** How many draws may be asked for, and how many are where nobody says. */
export const [leastSamples, mostSamples, usualSamples] = [1_000, 1_000_000, 10_000] as const;

/** How many draws a page makes at once, without a worker: some hundredths of a second. */
export const promptSamples = 10_000;

const words = catalogue({
  en: {
    noOutput: "this model calculates nothing that could be simulated",
    samples: (text: string) =>
      `samples: got ${text} (a whole number from ${formatNumber(String(leastSamples), "fixed.0")} to ${formatNumber(String(mostSamples), "fixed.0")})`,
    threshold: (text: string) => `threshold: got ${text} (a number in the unit of the result)`,
    between: (label: string, low: string, high: string) => `${label}: nine draws in ten lie between ${low} and ${high}`,
    one: (label: string, value: string) => `${label} is ${value} in every draw`,
    errors: (label: string) => `${label} is an error in every draw`,
    untold: (label: string) => `${label}: not drawn yet`,
    certain: (label: string, value: string) =>
      `${label} rests on nothing that is drawn, so that every draw gives ${value}: set a distribution below, or ask about another result.`,
    same: (label: string, value: string) => `What is drawn does not move ${label}: every draw gives ${value}.`,
    allErrors: (label: string) => `${label} is an error in every draw, so that there is nothing to tell of it.`,
    someErrors: (count: string, all: string) =>
      `${count} of ${all} draws are errors; the figures are those of the others.`,
    none: "no draw",
    all: "every draw",
    few: "fewer than 1 in 1,000",
    nearlyAll: "more than 999 in 1,000",
    forecast:
      "This is no forecast: it shows what the model makes of the ranges below, each input drawn as if it had nothing to do with the others. Which value is true, no draw knows.",
    ranks: (count: string) =>
      `Rank correlation is 1 where the result always rises with the input, −1 where it always falls, and near 0 where one says nothing of the other; it is that of ${count} draws.`,
    fact: (labels: string) => `${labels} are one printed figure, and so are the same in every draw.`,
    and: (first: string, last: string) => `${first} and ${last}`,
    live: "As it stands",
    median: "Median",
    mean: "Mean",
    low: "5 % lie below",
    high: "5 % lie above",
    above: (threshold: string) => `Chance of more than ${threshold}`,
    error: "Draws that are errors",
  },
  fr: {
    noOutput: "ce modèle ne calcule rien qui puisse être simulé",
    samples: (text) =>
      `tirages : ${text} (attendu : un nombre entier de ${formatNumber(String(leastSamples), "fixed.0")} à ${formatNumber(String(mostSamples), "fixed.0")})`,
    threshold: (text) => `seuil : ${text} (attendu : un nombre dans l'unité du résultat)`,
    between: (label, low, high) => `${label} : neuf tirages sur dix tombent entre ${low} et ${high}`,
    one: (label, value) => `${label} : ${value} à chaque tirage`,
    errors: (label) => `${label} : une erreur à chaque tirage`,
    untold: (label) => `${label} : pas encore tiré`,
    certain: (label, value) =>
      `${label} : rien de ce qui est tiré n'y entre, chaque tirage donne donc ${value} ; choisissez une loi ci-dessous ou un autre résultat.`,
    same: (label, value) => `${label} : ce qui est tiré n'y change rien, chaque tirage donne ${value}.`,
    allErrors: (label) => `${label} est une erreur à chaque tirage : il n'y a rien à en dire.`,
    someErrors: (count, all) => `${count} tirages sur ${all} sont des erreurs ; les chiffres sont ceux des autres.`,
    none: "aucun tirage",
    all: "tous les tirages",
    few: "moins de 1 sur 1 000",
    nearlyAll: "plus de 999 sur 1 000",
    forecast:
      "Ce n'est pas une prévision : on voit ce que le modèle fait des fourchettes ci-dessous, chaque entrée étant tirée comme si elle n'avait rien à voir avec les autres. Laquelle des valeurs est vraie, aucun tirage ne le sait.",
    ranks: (count) =>
      `La corrélation de rang vaut 1 quand le résultat monte toujours avec l'entrée, −1 quand il descend toujours, et presque 0 quand l'une ne dit rien de l'autre ; c'est celle de ${count} tirages.`,
    fact: (labels) => `${labels} sont un seul chiffre écrit, et donc les mêmes à chaque tirage.`,
    and: (first, last) => `${first} et ${last}`,
    live: "En l'état",
    median: "Médiane",
    mean: "Moyenne",
    low: "5 % sont en dessous de",
    high: "5 % sont au-dessus de",
    above: (threshold) => `Chances de dépasser ${threshold}`,
    error: "Tirages qui sont des erreurs",
  },
});

/** A simulation as it is asked for. */
export interface SimulationQuestion {
  readonly output: string;
  readonly samples: number;
  readonly seed: string;
  /** A plain decimal in the unit of the result; empty for none. */
  readonly threshold: string;
  readonly facts: readonly FactDraw[];
  /** Why distributions that were set are left out, in sentences. */
  readonly notes: readonly string[];
}

/** The question as reader and story have set it, or why it cannot be asked so, in a sentence without its final stop. */
export function simulationQuestion(notebook: Notebook): SimulationQuestion | { readonly problem: string } {
  const output = lineSetting(notebook, "simulate", "output", outputLines(notebook));
  if (output === undefined) return { problem: words().noOutput };
  const asked = settingOf(notebook, "simulate", "samples") || String(usualSamples);
  const samples = /^\d{1,9}$/.test(asked) ? Number(asked) : 0;
  if (samples < leastSamples || samples > mostSamples)
    return { problem: words().samples(quoted(shortened(asked, 40))) };
  const threshold = ofOutput(notebook, output) ? settingOf(notebook, "simulate", "threshold") : "";
  if (threshold !== "" && !isPlainDecimal(threshold))
    return { problem: words().threshold(quoted(shortened(threshold, 40))) };
  const facts = factDraws(notebook, output);
  const notes = facts.map(({ problem }) => problem).filter((problem) => problem !== "");
  return { output, samples, seed: settingOf(notebook, "simulate", "seed") || "1", threshold, facts, notes };
}

/** Whether the threshold is one of this result: the published one is not, where the reader asks about another. */
const ofOutput = (notebook: Notebook, output: string): boolean =>
  isOwnSetting(notebook, "simulate", "threshold") || notebook.record.questions?.["simulate"]?.["output"] === output;

/** The facts that vary. */
export const uncertainFacts = ({ facts }: SimulationQuestion): readonly FactDraw[] =>
  facts.filter(({ draw }) => draw.kind !== "point");

/** The simulation that a question asks for: points stand in the model, exactly, and the rest is drawn. */
export function simulationOf(notebook: Notebook, question: SimulationQuestion): Simulation {
  const points = question.facts.flatMap(({ lines, draw }) =>
    draw.kind === "point" ? lines.map((line) => [line, draw.amounts[0]!] as const) : [],
  );
  const { workbook } = editWorkbook(notebook.workbook(), pointEntries(notebook, points));
  const facts = uncertainFacts(question).map(({ lines, draw }) => ({ lines, distribution: distributionOf(draw) }));
  return { workbook, output: question.output, facts, samples: question.samples, seed: question.seed };
}

/** What has to be entered for points: nothing where the value stands already, which may be a quotient that does not end. */
function pointEntries(notebook: Notebook, points: readonly (readonly [line: string, value: string])[]) {
  const workbook = notebook.workbook();
  const standing = (name: string): string => {
    const value = workbook.value(name);
    return value.kind === "number" ? decimalText(shown(value.number)) : "";
  };
  return Object.fromEntries(points.filter(([name, value]) => standing(name) !== value));
}

/** The threshold of a question as a double. */
export const thresholdOf = ({ threshold }: SimulationQuestion): number | null =>
  threshold === "" ? null : Number(threshold);

/** The answer, worked out here and now. */
export function simulateNow(notebook: Notebook, question: SimulationQuestion): Outcome {
  return runWhole(simulated(simulationOf(notebook, question), thresholdOf(question)));
}

/** There in browsers and in Node alike, though no library that this folder knows tells of it. */
declare const setTimeout: (callback: () => void) => void;

/** The answer, worked out in short steps between which whatever else there is to do is done. */
export async function simulateInSteps(
  notebook: Notebook,
  question: SimulationQuestion,
  step: (done: number) => boolean = () => true,
): Promise<Outcome | null> {
  const work = simulated(simulationOf(notebook, question), thresholdOf(question));
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
    if (!step(next.value)) return null;
    await new Promise<void>((resolve) => setTimeout(resolve));
  }
}

/** What tells one simulation from another: all that its answer follows from. */
export function questionKey(notebook: Notebook, question: SimulationQuestion): string {
  const { output, samples, seed, threshold, facts } = question;
  const workbook = notebook.workbook();
  const draws = facts.map(({ lines, draw }) => `${lines.join(" ")}=${keptDraw(draw)}`);
  const formulas = notebook.store.get();
  return JSON.stringify([output, samples, seed, threshold, draws, [...workbook.entries], formulas.lines]);
}

/** A double as a plain decimal of 9 significant digits, which no engine's rounding reaches. */
export const nineDigits = (number: number): string => decimalText(decimal(number.toPrecision(9)));

/** A result of draws in three digits: more are chance. */
export function drawnText(notebook: Notebook, output: string, number: number): string {
  const workbook = notebook.workbook();
  // A format's own decimals are too few for what lies close together, and nothing needs none.
  const format = `${formatScale(shownFormat(workbook, output))}.${number === 0 ? 0 : 20}`;
  return formatSignificant(nineDigits(number), workbook.unit(output) || "1", format, 3).text;
}

/** An amount in the unit of a result, as it was set. */
export function thresholdText(notebook: Notebook, { output, threshold }: SimulationQuestion): string {
  const workbook = notebook.workbook();
  return formatSignificant(threshold, workbook.unit(output) || "1", shownFormat(workbook, output), 6).text;
}

/** The result as the model has it now. */
export const liveText = (notebook: Notebook, output: string): string =>
  proseFigure(notebook, notebook.workbook(), output, { isPoint: true }).text;

/** A share of draws: to a tenth of a percent, and what would look like none or all is told as what it is. */
export function shareText(share: number): string {
  if (share === 0) return words().none;
  if (share === 1) return words().all;
  if (share < 0.001) return words().few;
  if (share > 0.999) return words().nearlyAll;
  return `${formatNumber(nineDigits(share), "percent.1")}\u202f%`;
}

const countText = (count: number): string => formatNumber(String(count), "fixed.0");

/** Whether every draw that is no error gives one value. */
export const isOneValue = ({ low, high, deviation }: Outcome): boolean => low === high && deviation === 0;

/** What the draws say, as the title of their picture. */
export function simulationTitle(notebook: Notebook, { output }: SimulationQuestion, outcome: Outcome | null): string {
  const { label } = notebook.workbook().line(output);
  if (outcome === null) return words().untold(label);
  if (outcome.histogram === null) return words().errors(label);
  const told = (number: number): string => drawnText(notebook, output, number);
  return isOneValue(outcome)
    ? words().one(label, told(outcome.median))
    : words().between(label, told(outcome.low), told(outcome.high));
}

/** A figure of the answer with what it is. */
export interface SimulationFigure {
  readonly label: string;
  readonly text: string;
}

/** The figures of an answer, the live value first; that alone where every draw is an error. */
export function simulationFigures(
  notebook: Notebook,
  question: SimulationQuestion,
  outcome: Outcome,
): SimulationFigure[] {
  const { output } = question;
  const told = (number: number): string => drawnText(notebook, output, number);
  const { past, errors, samples, histogram } = outcome;
  const live = { label: words().live, text: liveText(notebook, output) };
  if (histogram === null) return [live];
  return [
    live,
    { label: words().mean, text: told(outcome.mean) },
    { label: words().median, text: told(outcome.median) },
    { label: words().low, text: told(outcome.low) },
    { label: words().high, text: told(outcome.high) },
    ...(past === null ? [] : [{ label: words().above(thresholdText(notebook, question)), text: shareText(past) }]),
    ...(errors === 0 ? [] : [{ label: words().error, text: shareText(errors / samples) }]),
  ];
}

/** What has to be said of the answer beside its figures, in sentences. */
export function simulationSentences(notebook: Notebook, question: SimulationQuestion, outcome: Outcome): string[] {
  const { output, notes } = question;
  const { label } = notebook.workbook().line(output);
  const says = [...notes];
  if (outcome.histogram === null) says.push(words().allErrors(label));
  else if (uncertainFacts(question).length === 0) says.push(words().certain(label, liveText(notebook, output)));
  else if (isOneValue(outcome)) says.push(words().same(label, drawnText(notebook, output, outcome.median)));
  if (outcome.errors > 0 && outcome.histogram !== null) {
    says.push(words().someErrors(countText(outcome.errors), countText(outcome.samples)));
  }
  return says;
}

/** What a simulation is not. */
export const noForecast = (): string => words().forecast;

/** What the rank correlations are, in a sentence. */
export const rankSentence = ({ ranked }: Outcome): string => words().ranks(countText(ranked));

/** Which inputs are one fact, in a sentence each. */
export function sameFactSentences(notebook: Notebook, { facts }: SimulationQuestion): string[] {
  return facts
    .filter(({ lines, draw }) => lines.length > 1 && draw.kind !== "point")
    .map(({ lines }) => words().fact(listed(lines.map((name) => notebook.workbook().line(name).label))));
}

const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? (texts[0] ?? "") : words().and(texts.slice(0, -1).join(", "), texts.at(-1)!);
