import { isPlainDecimal } from "../../format/plainDecimal.js";
import { catalogue } from "../../language/catalogue.js";
import { called, quoted } from "../../language/quoted.js";
import { decideStored } from "../../format/decideEntry.js";
import { isOfThings } from "../../format/unitParts.js";
import { formatNumber } from "../../format/number.js";
import { Decimal, decimal, decimalText } from "../../model/decimal.js";
import { compare, shown } from "../../model/fraction.js";
import { shortened } from "../../model/shortened.js";
import { seek, type SeekFind, type SeekResult } from "../../model/seek/seek.js";
import { type Value, numberValue, valueEquals, valueText } from "../../model/value.js";
import { type Workbook } from "../../model/workbook.js";
import { type Notebook } from "../notebook.js";
import { restsOn } from "../standing.js";
import { amountWords, askedAmount, closeWords, shownWords } from "./amounts.js";
import { isOnTarget, niceEntry } from "./niceEntry.js";
import { rangeOf } from "./ranges.js";
import { inputLines, lineSetting, outputLines, settingOf } from "./settings.js";

const words = catalogue({
  en: {
    nothing: "this model has no input and no result to ask about",
    notMoved: (output: string, input: string) =>
      `${called(output)} does not depend on ${called(input)}: choose another input`,
    isInput: (label: string) => `${called(label)} is both the input and the result: choose another result`,
    noTarget: "what should it come to? Type a target",
    noNumber: (text: string, what: string) => `${text} is no number: type a plain one as ${what}`,
    target: "the target",
    lowest: "the lowest value",
    highest: "the highest value",
    crossed: (low: string, high: string) => `the lowest value, ${low}, is above the highest, ${high}: exchange them`,
    narrow: (low: string) =>
      `the lowest and the highest value are both ${low}: there is nothing to look through between them`,
    nowhere: (output: string, code: string, why: string, low: string, high: string) =>
      `${called(output)} is no number anywhere from ${low} to ${high}: ${code}, ${why}`,
    flat: (output: string, value: string, low: string, high: string) =>
      `${called(output)} is ${value} all the way from ${low} to ${high}: this input does not move it`,
    none: (low: string, high: string, target: string) => `No value from ${low} to ${high} gives ${target}.`,
    ends: (low: string, atLow: string, high: string, atHigh: string) =>
      `With ${low} it is ${atLow}, with ${high} ${atHigh}.`,
    beyond: (value: string) => `Beyond them, ${value} would.`,
    several: (count: number, low: string, high: string, target: string) =>
      `${count} values from ${low} to ${high} give ${target}.`,
    exactly: (output: string, gives: string) => `${called(output)} then is exactly ${gives}.`,
    prints: (output: string, target: string, gives: string) =>
      `${called(output)} then is ${gives}, which prints as ${target}.`,
    missed: (output: string, target: string, gives: string) =>
      `${called(output)} then is ${gives}: no number of twenty digits comes nearer to ${target}.`,
    exactAt: (target: string, exact: string) => `For exactly ${target} it is ${exact}.`,
    until: (until: string) => `So it does up to ${until}.`,
    untilBelow: (until: string) => `So it does up to just below ${until}.`,
    steps: (steps: string) =>
      `Looked for in ${steps} steps, and more closely where the result turns: two values within one step may be missed.`,
    whole: (output: string, gives: string) => `${called(output)} then is ${gives}.`,
    wholeBefore: (before: string, gives: string) =>
      `It is the first whole number that gets there: with ${before} it is ${gives}.`,
    jump: (output: string, before: string, after: string, target: string) =>
      `There ${called(output)} goes from ${before} to ${after} at once: nothing gives ${target}.`,
    stands: "This is what stands there now.",
    apply: (label: string) => `goal for ${label}`,
  },
  fr: {
    nothing: "ce modèle n'a ni entrée ni résultat sur quoi poser la question",
    notMoved: (output, input) => `${called(output)} ne dépend pas de ${called(input)} : choisissez une autre entrée`,
    isInput: (label) => `${called(label)} est à la fois l'entrée et le résultat : choisissez un autre résultat`,
    noTarget: "à quoi faut-il arriver ? Saisissez un objectif",
    noNumber: (text, what) => `${text} n'est pas un nombre : saisissez-en un simple comme ${what}`,
    target: "objectif",
    lowest: "valeur la plus basse",
    highest: "valeur la plus haute",
    crossed: (low, high) => `la valeur la plus basse, ${low}, dépasse la plus haute, ${high} : échangez-les`,
    narrow: (low) =>
      `les valeurs la plus basse et la plus haute sont toutes deux ${low} : il n'y a rien à parcourir entre elles`,
    nowhere: (output, code, why, low, high) =>
      `${called(output)} n'est un nombre nulle part entre ${low} et ${high} : ${code}, ${why}`,
    flat: (output, value, low, high) =>
      `${called(output)} vaut ${value} d'un bout à l'autre, de ${low} à ${high} : cette entrée ne le déplace pas`,
    none: (low, high, target) => `Aucune valeur de ${low} à ${high} ne donne ${target}.`,
    ends: (low, atLow, high, atHigh) => `Avec ${low}, on arrive à ${atLow} ; avec ${high}, à ${atHigh}.`,
    beyond: (value) => `Au-delà, ce serait ${value}.`,
    several: (count, low, high, target) => `${count} valeurs de ${low} à ${high} donnent ${target}.`,
    exactly: (output, gives) => `${called(output)} vaut alors exactement ${gives}.`,
    prints: (output, target, gives) => `${called(output)} vaut alors ${gives}, qui s'écrit ${target}.`,
    missed: (output, target, gives) =>
      `${called(output)} vaut alors ${gives} : aucun nombre de vingt chiffres n'approche davantage de ${target}.`,
    exactAt: (target, exact) => `Pour exactement ${target}, c'est ${exact}.`,
    until: (until) => `Il en va de même jusqu'à ${until}.`,
    untilBelow: (until) => `Il en va de même jusqu'à juste avant ${until}.`,
    steps: (steps) =>
      `Cherché en ${steps} pas, et de plus près là où le résultat tourne : deux valeurs dans un même pas peuvent échapper.`,
    whole: (output, gives) => `${called(output)} vaut alors ${gives}.`,
    wholeBefore: (before, gives) => `C'est le premier nombre entier qui y arrive : avec ${before}, on est à ${gives}.`,
    jump: (output, before, after, target) =>
      `${called(output)} y passe d'un coup de ${before} à ${after} : rien ne donne ${target}.`,
    stands: "C'est ce qui s'y trouve.",
    apply: (label) => `objectif pour ${label}`,
  },
});

/** A goal as it is asked: amounts as plain decimals in the units of their lines, `target` empty where there is none. */
export interface Goal {
  readonly output: string;
  readonly input: string;
  readonly target: string;
  readonly low: string;
  readonly high: string;
}

/** One thing that was found. */
export interface SeekAnswer {
  readonly find: SeekFind;
  /** What to put into the input; empty where nothing gives the target. */
  readonly entry: string;
  /** The value in words: `61,094 chips`. */
  readonly head: string;
  /** What it gives, and how well. */
  readonly sentence: string;
  /** What the output then is. */
  readonly gives: Value;
  readonly isOnTarget: boolean;
  /** Why the line would not take it, or what is odd about it; empty where nothing is. */
  readonly doubt: string;
  readonly isRefused: boolean;
  /** Whether it is what stands in the input already. */
  readonly isStanding: boolean;
}

export type SeekView =
  | { readonly kind: "problem"; readonly problem: string; readonly goal: Goal | null }
  | {
      readonly kind: "answered";
      readonly goal: Goal;
      readonly result: SeekResult;
      /** What was found as a whole, where that is not one value; empty where it is. */
      readonly summary: string;
      readonly answers: readonly SeekAnswer[];
    };

/** The goal as it is set; null in a model that has no input or no result. */
export function goalOf(notebook: Notebook): Goal | null {
  const workbook = notebook.workbook();
  const [outputs, inputs] = [outputLines(notebook), inputLines(notebook)];
  const output = lineSetting(notebook, "seek", "output", outputs);
  if (output === undefined) return null;
  const named = settingOf(notebook, "seek", "input");
  const driver = inputs.includes(named) ? named : (driversOf(notebook, output)[0] ?? inputs[0]);
  if (driver === undefined) return null;
  const asked = (field: string, line: string) => askedAmount(notebook, "seek", field, line);
  const usual = usualBounds(notebook, driver);
  return {
    output,
    input: driver,
    target: asked("target", output) || usualTarget(workbook, output),
    low: asked("low", driver) || usual.low,
    high: asked("high", driver) || usual.high,
  };
}

/** The inputs that a result rests on, in reading order. */
export function driversOf(notebook: Notebook, output: string): string[] {
  const needed = new Set(restsOn(notebook.workbook(), [output]));
  return inputLines(notebook).filter((name) => needed.has(name));
}

/** A tenth more than a result is now, in two digits: something to start from. Empty where it is no number. */
function usualTarget(workbook: Workbook, output: string): string {
  const value = workbook.value(output);
  if (value.kind !== "number") return "";
  return decimalText(shown(value.number).times("1.1").toSignificantDigits(2));
}

/**
 * How far to look: from nothing to ten times the most that an input may be, to below nothing where it may be below; from a
 * tenth of it where a rate would not stand that.
 */
export function usualBounds(notebook: Notebook, input: string): { readonly low: string; readonly high: string } {
  const workbook = notebook.workbook();
  const value = workbook.value(input);
  const live = value.kind === "number" ? shown(value.number) : decimal("1");
  const range = rangeOf(notebook, input);
  const texts = [range.low, range.high];
  // Of nothing there is no tenfold: what is published says how large it may be.
  if (live.isZero() && !notebook.isOwnLine(input)) texts.push(valueText(notebook.reference().value(input)));
  const ends = [live, ...texts.filter(isPlainDecimal).map(decimal)];
  const most = Decimal.max(...ends.map((end) => end.abs()));
  const reach = most.isZero() ? decimal("1") : most.times(10);
  const round = (number: Decimal): string => decimalText(number.toSignificantDigits(2, Decimal.ROUND_UP));
  const isBelow = ends.some((end) => end.lt(0));
  const low = isBelow ? round(reach.neg()) : "0";
  // A rate of two currencies is above nothing, whether it stands there or follows from what does.
  const isRefused = decideStored(workbook, input, low).kind === "refused";
  return { low: isRefused ? decimalText(live.div(10).toSignificantDigits(2)) : low, high: round(reach) };
}

/** The answer to the goal that is set. */
export function seekView(notebook: Notebook): SeekView {
  const goal = goalOf(notebook);
  if (goal === null) return { kind: "problem", problem: words().nothing, goal };
  const problem = goalProblem(notebook, goal);
  if (problem !== null) return { kind: "problem", problem, goal };
  return answered(notebook.workbook(), goal);
}

/** Why a goal cannot be sought, in a sentence; null where it can. */
function goalProblem(notebook: Notebook, { output, input, target, low, high }: Goal): string | null {
  const workbook = notebook.workbook();
  const label = (name: string): string => workbook.line(name).label;
  if (output === input) return words().isInput(label(input));
  if (!restsOn(workbook, [output]).includes(input)) return words().notMoved(label(output), label(input));
  if (target === "") return words().noTarget;
  const texts = [
    [target, words().target],
    [low, words().lowest],
    [high, words().highest],
  ] as const;
  for (const [text, what] of texts)
    if (!isPlainDecimal(text)) return words().noNumber(quoted(shortened(text, 40)), what);
  const told = (text: string): string => amountWords(workbook, input, text);
  const order = decimal(low).cmp(decimal(high));
  if (order > 0) return words().crossed(told(low), told(high));
  if (order === 0) return words().narrow(told(low));
  for (const end of [low, high]) {
    const decision = decideStored(workbook, input, end);
    if (decision.kind === "refused") return decision.reason;
  }
  return null;
}

function answered(workbook: Workbook, goal: Goal): SeekView {
  const { output, input, target, low, high } = goal;
  const isWhole = isOfThings(workbook.unit(input));
  const question = { ...goal, target: decimal(target), low: decimal(low), high: decimal(high), isWhole };
  const result = seek(workbook, question);
  const { atLow, atHigh, beyond, isFlat, isNowhere, finds } = result;
  const label = workbook.line(output).label;
  const [from, to] = [low, high].map((end) => amountWords(workbook, input, end)) as [string, string];
  const aim = amountWords(workbook, output, target);
  if (isNowhere) {
    const [code, why] = atHigh.kind === "error" ? [atHigh.code, atHigh.message] : [valueText(atHigh), ""];
    return { kind: "problem", problem: words().nowhere(label, code, why, from, to), goal };
  }
  if (isFlat) {
    const value = closeWords(workbook, output, valueText(atLow));
    return { kind: "problem", problem: words().flat(label, value, from, to), goal };
  }
  const answers = finds.map((find) => answerOf(workbook, goal, find));
  const giving = answers.filter(({ entry }) => entry !== "");
  const ends = words().ends(from, resultText(workbook, output, atLow), to, resultText(workbook, output, atHigh));
  const beyondText = beyond === null ? "" : beyondWords(workbook, input, valueText(numberValue(beyond)));
  const none = [words().none(from, to, aim), ends, beyondText].filter((text) => text !== "").join(" ");
  const several = giving.length > 1 ? words().several(giving.length, from, to, aim) : "";
  const looked = result.steps === null ? "" : words().steps(formatNumber(String(result.steps), "fixed.0"));
  const summary = [giving.length === 0 ? none : several, looked].filter((text) => text !== "").join(" ");
  return { kind: "answered", goal, result, summary, answers };
}

/** What lies outside of the bounds, where the line would take it. */
function beyondWords(workbook: Workbook, input: string, value: string): string {
  const decision = decideStored(workbook, input, value);
  return decision.kind === "refused" ? "" : words().beyond(closeWords(workbook, input, value));
}

/** A result closely; an error with what it says. */
function resultText(workbook: Workbook, output: string, value: Value): string {
  return value.kind === "error" ? `${value.code} (${value.message})` : closeWords(workbook, output, valueText(value));
}

function answerOf(workbook: Workbook, goal: Goal, find: SeekFind): SeekAnswer {
  const { input, output, target } = goal;
  const label = workbook.line(output).label;
  const aim = amountWords(workbook, output, target);
  const close = (value: Value): string => resultText(workbook, output, value);
  if (find.kind === "jump") {
    return {
      ...{ find, entry: "", head: closeWords(workbook, input, valueText(numberValue(find.at))), gives: find.after },
      ...{ isOnTarget: false, doubt: "", isRefused: false, isStanding: false },
      sentence: words().jump(label, close(find.before), close(find.after), aim),
    };
  }
  const nice = found(workbook, goal, find);
  const { entry, gives } = nice;
  const isExact = gives.kind === "number" && compare(gives.number, decimal(target)) === 0;
  const says: string[] = [];
  if (isExact) says.push(words().exactly(label, aim));
  else if (find.kind === "whole") says.push(words().whole(label, close(gives)));
  else says.push(words()[nice.isOnTarget ? "prints" : "missed"](label, aim, close(gives)));
  if (find.kind === "root") {
    if (!isExact && find.isExact)
      says.push(words().exactAt(aim, closeWords(workbook, input, valueText(numberValue(find.at)))));
    if (find.until) {
      const { at, isIncluded } = find.until;
      says.push(words()[isIncluded ? "until" : "untilBelow"](amountWords(workbook, input, decimalText(at))));
    }
  } else if (find.before !== null) {
    const before = shownWords(workbook, input, decimalText(find.at.minus(1)));
    says.push(words().wholeBefore(before, close(find.before)));
  }
  const isStanding = valueEquals(workbook.value(input), numberValue(decimal(entry)));
  if (isStanding) says.push(words().stands);
  const decision = decideStored(workbook, input, entry);
  const isRefused = decision.kind !== "taken";
  return {
    ...{ ...nice, find, isRefused, isStanding, head: amountWords(workbook, input, entry), sentence: says.join(" ") },
    doubt: decision.kind === "taken" ? (decision.note ?? "") : decision.reason,
  };
}

function found(workbook: Workbook, goal: Goal, find: Exclude<SeekFind, { kind: "jump" }>) {
  const { low, high } = goal;
  if (find.kind === "root") {
    return niceEntry(workbook, { ...goal, low: decimal(low), high: decimal(high) }, find.at);
  }
  const { output, target } = goal;
  return {
    entry: decimalText(find.at),
    gives: find.value,
    isOnTarget: isOnTarget(workbook, output, target, find.value),
  };
}

/** What putting an answer in is called, as a step that can be undone. */
export const applyLabel = (notebook: Notebook, { output }: Goal): string =>
  words().apply(notebook.workbook().line(output).label);
