import { formatNumber, formatQuantity, pointsText, showingFormat } from "../../format/number.js";
import { formatScale } from "../../format/numberFormat.js";
import { catalogue } from "../../language/catalogue.js";
import { called } from "../../language/quoted.js";
import { sentence } from "../../language/sentence.js";
import { decimalText } from "../../model/decimal.js";
import { type Exact, shown } from "../../model/fraction.js";
import { isWithin } from "../../model/interval.js";
import { type Driver, type Swing, swingsOf } from "../../model/tornado.js";
import { type ErrorValue, type Value, valueText } from "../../model/value.js";
import { type Workbook } from "../../model/workbook.js";
import { listText } from "../countText.js";
import { type Notebook } from "../notebook.js";
import { joinRange } from "../quantityFormat.js";
import { settledEntry } from "../sheet/readTyped.js";
import { shownFormat } from "../shownFormat.js";
import { restsOn, standingChoice } from "../standing.js";
import { tellerText } from "../voices.js";
import { type InputRange, rangeOf } from "./ranges.js";
import { inputLines, isOwnSetting, lineSetting, outputLines, settingOf, settingsOf } from "./settings.js";

const words = catalogue({
  en: {
    nothing: "The model calculates nothing, so that no input moves anything",
    otherOutput: (asked: string, output: string) =>
      `no line that is calculated is called ${called(asked)}: this is of ${called(output)}`,
    error: (output: string, { code, message }: ErrorValue) =>
      `${called(output)} is ${code} as it stands, ${message}: no bar can start from it`,
    still: (output: string) => `No input moves ${called(output)}, as far as its sources let it go`,
    onlyBroken: (output: string) => `${called(output)} is an error at the end of all that moves it`,
    alone: (driver: string, output: string, size: string) =>
      `${driver} moves ${called(output)} by ${size}; nothing else moves it`,
    most: (driver: string, output: string, size: string) =>
      `${driver} moves ${called(output)} by ${size}; nothing else moves it more`,
    besides: (driver: string, output: string, size: string, told: string, toldSize: string) =>
      `${driver} moves ${called(output)} most, by ${size}; of what the sources disagree on, ${called(told)} does, by ${toldSize}`,
    others: (count: number) =>
      count === 1 ? "One other input does not move it." : `${count} other inputs do not move it.`,
    none: (count: number) =>
      count === 1 ? "The one input does not move it." : `None of the ${count} inputs moves it.`,
    oneFact: (labels: string, teller: string) => `${labels} hold one fact, as ${teller} prints it, and move together.`,
    broken: (label: string, end: string, { code, message }: ErrorValue) =>
      `With ${called(label)} at ${end} it is ${code}, ${message}: there is no bar for that.`,
    beyond: (label: string, value: string, range: string) =>
      `${called(label)} stands at ${value}, outside of ${range}.`,
    set: (label: string, value: string, output: string, result: string) =>
      `${label} is now ${value}; ${called(output)} is ${result}.`,
    stands: (label: string, value: string) => `${label} is ${value} already.`,
  },
  fr: {
    nothing: "Le modèle ne calcule rien : aucune entrée ne fait rien varier",
    otherOutput: (asked, output) =>
      `aucune ligne calculée ne s'appelle ${called(asked)} : ceci porte sur ${called(output)}`,
    error: (output, { code, message }) =>
      `${called(output)} est ${code} en l'état, ${message} : aucune barre ne peut en partir`,
    still: (output) => `Aucune entrée ne fait varier ${called(output)}, aussi loin que ses sources la laissent aller`,
    onlyBroken: (output) => `${called(output)} est une erreur au bout de tout ce qui le fait varier`,
    alone: (driver, output, size) => `${driver} : c'est la seule entrée qui fait varier ${called(output)}, de ${size}`,
    most: (driver, output, size) => `${driver} : rien ne fait varier davantage ${called(output)}, de ${size}`,
    besides: (driver, output, size, told, toldSize) =>
      `${driver} : rien ne fait varier davantage ${called(output)}, de ${size} ; parmi les désaccords des sources, c'est ${called(told)}, de ${toldSize}`,
    others: (count) =>
      count === 1 ? "Une autre entrée ne le fait pas varier." : `${count} autres entrées ne le font pas varier.`,
    none: (count) =>
      count === 1 ? "La seule entrée ne le fait pas varier." : `Aucune des ${count} entrées ne le fait varier.`,
    oneFact: (labels, teller) => `${labels} sont un seul fait, tel que l'écrit ${teller}, et bougent ensemble.`,
    broken: (label, end, { code, message }) =>
      `Avec ${called(label)} à ${end}, c'est ${code}, ${message} : il n'y a pas de barre pour cela.`,
    beyond: (label, value, range) => `${called(label)} vaut ${value}, hors de ${range}.`,
    set: (label, value, output, result) => `${label} : désormais ${value} ; ${called(output)} : ${result}.`,
    stands: (label, value) => `${label} : déjà ${value}.`,
  },
});

/** An end of a bar: that of the input's low value, or of its high one. */
export type BarEnd = "low" | "high";

/** Inputs that move together, as far as they may go: one, or several that hold the same print. */
export interface RangedInputs extends Driver {
  readonly range: InputRange;
}

export type TornadoBar = Swing<RangedInputs>;

/** What moves an output, as far as each input may go, all else as it stands with the reader's edits. */
export interface Tornado {
  /** The output; undefined for a model that calculates nothing. */
  readonly output: string | undefined;
  /** What it comes to as it stands, where all bars meet; undefined without one. */
  readonly standing: Value | undefined;
  /** The widest first. None where the output is no number as it stands. */
  readonly bars: readonly TornadoBar[];
  /** What makes the output an error at an end. */
  readonly broken: readonly TornadoBar[];
  /** The inputs that the output rests on and of which nobody says how far they may go, in reading order. */
  readonly rangeless: readonly string[];
  /** How many inputs do not move it. */
  readonly unmoved: number;
  /** Why ranges that the reader set are left out, in sentences. */
  readonly problems: readonly string[];
}

/** The output that the reader asks about, else the published one, else the first line that is calculated. */
export const tornadoOutput = (notebook: Notebook): string | undefined =>
  lineSetting(notebook, "tornado", "output", outputLines(notebook));

/** The output that is published for the question, where it is calculated, else the first line that is. */
export function publishedOutput(notebook: Notebook): string | undefined {
  const lines = outputLines(notebook);
  const { output = "" } = notebook.record.questions?.["tornado"] ?? {};
  return lines.includes(output) ? output : lines[0];
}

/** The tornado of an output. Exact: each end is an edit of the model as it stands. */
export function tornadoOf(notebook: Notebook, output = tornadoOutput(notebook)): Tornado {
  const workbook = notebook.workbook();
  const inputs = inputLines(notebook);
  const ranges = settingsOf(notebook, "ranges");
  const problems = [
    ...outputProblem(notebook, output),
    ...inputs.filter((name) => Object.hasOwn(ranges, name)).flatMap((name) => rangeOf(notebook, name).problem || []),
  ];
  if (output === undefined)
    return { output, standing: undefined, bars: [], broken: [], rangeless: [], unmoved: inputs.length, problems };
  const standing = workbook.value(output);
  const rests = new Set(restsOn(workbook, [output]));
  const ranged = inputs.filter((name) => rests.has(name)).map((name) => ({ name, range: rangeOf(notebook, name) }));
  const rangeless = ranged.filter(({ range }) => range.of === "none").map(({ name }) => name);
  const drivers = together(
    workbook,
    ranged.filter(({ range }) => range.of !== "none"),
  );
  const swings = standing.kind === "number" ? swingsOf(workbook, output, drivers) : [];
  const moving = new Set([...swings.flatMap(({ driver }) => driver.names), ...rangeless]);
  return {
    ...{ output, standing, rangeless, problems },
    bars: swings.filter(({ size }) => size !== null),
    broken: swings.filter(({ size }) => size === null),
    unmoved: inputs.filter((name) => !moving.has(name)).length,
  };
}

/** The inputs whose range the reader may set, in reading order: those without one that the output rests on, and those of theirs. */
export function rangesToSet(notebook: Notebook, { rangeless }: Tornado): string[] {
  return inputLines(notebook).filter((name) => rangeless.includes(name) || isOwnSetting(notebook, "ranges", name));
}

/** Where another output is asked about than can be shown, as one that is an input: which is shown in its place. */
function outputProblem(notebook: Notebook, output: string | undefined): string[] {
  const asked = settingOf(notebook, "tornado", "output");
  if (output === undefined || asked === "" || outputLines(notebook).includes(asked)) return [];
  return [words().otherOutput(asked, notebook.workbook().line(output).label)];
}

/** Inputs as they move: those that hold one print, as far as its rounding leaves open, in one. */
function together(
  workbook: Workbook,
  inputs: readonly { readonly name: string; readonly range: InputRange }[],
): RangedInputs[] {
  const groups = new Map<string, { names: string[]; range: InputRange }>();
  for (const { name, range } of inputs) {
    const isPrint = range.rounds !== "" && standingChoice(workbook, name)?.id === range.rounds;
    // A name of a line holds no space.
    const key = isPrint ? `claim ${range.rounds}` : name;
    const known = groups.get(key);
    if (known) known.names.push(name);
    else groups.set(key, { names: [name], range });
  }
  return [...groups.values()].map(({ names, range }) => ({
    ...{ names, range, lowEntry: range.lowEntry, highEntry: range.highEntry },
  }));
}

/** What a bar is called: the label of its line, or of the first of those that move together. */
export const barLabel = (notebook: Notebook, { driver }: TornadoBar): string =>
  notebook.workbook().line(driver.names[0] ?? "").label;

/** The value of the input at an end with its unit, all of it where its digits are few: `RMB 159.5 bn`. */
export function endText(notebook: Notebook, { driver }: TornadoBar, end: BarEnd): string {
  const workbook = notebook.workbook();
  const [name = ""] = driver.names;
  return amount(workbook, name, driver.range[end]);
}

/** Who says so of an end, in a few words. */
export const endSource = ({ driver: { range } }: TornadoBar, end: BarEnd): string =>
  end === "low" ? range.lowSource : range.highSource;

/** What the output comes to with the input at an end, as its sheet prints it, or the code of an error. */
export function endResult(notebook: Notebook, output: string, bar: TornadoBar, end: BarEnd): string {
  return resultText(notebook, output, valueText(end === "low" ? bar.atLow : bar.atHigh));
}

/** What the output comes to as it stands, in the same digits. */
export const standingResult = (notebook: Notebook, output: string): string =>
  resultText(notebook, output, valueText(notebook.workbook().value(output)));

/** How wide a bar is, in the unit of its output: `1.6 points`, `$200 m`, `4.6` for one in multiples. */
export function sizeText(notebook: Notebook, output: string, size: Exact): string {
  const workbook = notebook.workbook();
  const format = shownFormat(workbook, output);
  const text = decimalText(shown(size));
  const scale = formatScale(format);
  // A difference of multiples is no multiple.
  if (scale === "times") return formatNumber(text, format);
  return scale === "percent" ? pointsText(text, format) : resultText(notebook, output, text);
}

const resultText = (notebook: Notebook, output: string, value: string): string => {
  const workbook = notebook.workbook();
  return formatQuantity(value, workbook.unit(output) || "1", shownFormat(workbook, output));
};

const amount = (workbook: Workbook, name: string, value: string): string =>
  formatQuantity(value, workbook.unit(name) || "1", showingFormat(workbook.line(name).format, value));

/**
 * What moves the output most, as a title: also, where that is a range of ours or the reader's, or the rounding of a print,
 * which disagreement of the sources does. Of a question without an answer, why there is none.
 */
export function tornadoTitle(notebook: Notebook, { output, standing, bars, broken }: Tornado): string {
  if (output === undefined || standing === undefined) return words().nothing;
  const { label } = notebook.workbook().line(output);
  if (standing.kind === "error") return words().error(label, standing);
  const [widest] = bars;
  if (widest === undefined) return broken.length > 0 ? words().onlyBroken(label) : words().still(label);
  const size = ({ size: wide }: TornadoBar): string => (wide === null ? "" : sizeText(notebook, output, wide));
  const told = (bar: TornadoBar): string => barLabel(notebook, bar);
  if (bars.length + broken.length === 1) return words().alone(told(widest), label, size(widest));
  const disagreement = bars.find(({ driver: { range } }) => range.of === "sources" && !range.isRounding);
  return disagreement === undefined || disagreement === widest
    ? words().most(told(widest), label, size(widest))
    : words().besides(told(widest), label, size(widest), told(disagreement), size(disagreement));
}

/**
 * What is to be said beside the picture, in sentences: which inputs are one fact, which stand outside of their range, where
 * the output is an error at an end, which ranges of the reader are left out, and how many inputs do not move it.
 */
export function tornadoSentences(notebook: Notebook, tornado: Tornado): string[] {
  const { bars, broken, problems, unmoved } = tornado;
  const workbook = notebook.workbook();
  const labels = ({ driver }: TornadoBar) => listText(driver.names.map((name) => called(workbook.line(name).label)));
  const facts = bars.flatMap((bar) => {
    const claim = bar.driver.names.length > 1 ? notebook.claim(bar.driver.range.rounds) : undefined;
    return claim ? words().oneFact(labels(bar), tellerText(claim)) : [];
  });
  const outside = bars.flatMap((bar) => {
    const [name = ""] = bar.driver.names;
    const value = workbook.value(name);
    if (value.kind !== "number" || isWithin(value.number, bar.driver.range)) return [];
    const range = joinRange(endText(notebook, bar, "low"), endText(notebook, bar, "high"));
    return words().beyond(barLabel(notebook, bar), amount(workbook, name, valueText(value)), range);
  });
  const errors = broken.flatMap((bar) =>
    (["low", "high"] as const).flatMap((end) => {
      const value = end === "low" ? bar.atLow : bar.atHigh;
      return value.kind === "error" ? words().broken(barLabel(notebook, bar), endText(notebook, bar, end), value) : [];
    }),
  );
  const isNone = bars.length + broken.length + tornado.rangeless.length === 0;
  const still =
    unmoved === 0 || tornado.standing?.kind !== "number"
      ? []
      : [isNone ? words().none(unmoved) : words().others(unmoved)];
  const refused = problems.map(sentence);
  return [...refused, ...facts, ...outside, ...errors, ...still];
}

/**
 * Makes an end of a bar what stands in its inputs, in one undoable step. Returns what to say of it: what they are now and what
 * that makes of the output, or that they are so already.
 */
export function takeEnd(notebook: Notebook, output: string, bar: TornadoBar, end: BarEnd): string {
  const { names, lowEntry, highEntry } = bar.driver;
  const entry = end === "low" ? lowEntry : highEntry;
  const before = notebook.store.get();
  const lines = names.map((name) => notebook.workbook().line(name));
  const [label, value] = [listText(lines.map((line) => line.label)), endText(notebook, bar, end)];
  const cells = lines.map((line) => ({
    ...{ name: line.name, scenario: "base" },
    entry: settledEntry(notebook, line, "base", entry),
  }));
  notebook.setCells(label, cells);
  if (notebook.store.get() === before) return words().stands(label, value);
  const { label: told } = notebook.workbook().line(output);
  return words().set(label, value, told, standingResult(notebook, output));
}
