import { catalogue } from "../../language/catalogue.js";
import { counted } from "../../language/french.js";
import { called, quoted } from "../../language/quoted.js";
import { compare } from "../../model/fraction.js";
import { type Value, valueEquals, valueText } from "../../model/value.js";
import { type Workbook } from "../../model/workbook.js";
import { changedInputs } from "../changedInputs.js";
import { quantity } from "../claimText.js";
import { difference, differencePhrase } from "../difference.js";
import { type Notebook, publishedScenario } from "../notebook.js";
import { proseText } from "../proseFigure.js";
import { shownFormat } from "../shownFormat.js";
import { isOfLink } from "../whose.js";
import { outputLines, settingOf } from "./settings.js";

const words = catalogue({
  en: {
    noLine: (name: string) => `${name} is no result of this model: choose among its results`,
    noScenario: (name: string) => `no scenario is called ${name}`,
    noResults: "this model has no results to compare",
    noValue: (why: string) => `no value: ${why}`,
    published: "the published figures",
    yours: "your figures",
    link: "this link’s figures",
    differ: (count: number, all: number, base: string) =>
      `${count} of ${all} inputs ${count === 1 ? "differs" : "differ"} from ${base}`,
    none: (all: number, base: string) => `None of ${all} inputs differs from ${base}`,
    from: (label: string, from: string, to: string) => `${label}, ${to} instead of ${from}`,
    unmoved: (titles: string, labels: string, count: number) =>
      `${titles} ${count === 1 ? "does" : "do"} not move ${labels}, and ${count === 1 ? "is" : "are"} left out.`,
    noneOf: (labels: string) => `No scenario moves ${labels}; all are left out.`,
    onlyPublished: (label: string, why: string, value: string) => `${label}: ${why}; ${value} as published`,
    runs: (label: string, low: string, lowest: string, high: string, highest: string, base: string) =>
      `${label}: from ${low} in ${lowest} to ${high} in ${highest}; ${base}`,
    oneOther: (label: string, value: string, title: string, base: string) => `${label}: ${value} in ${title}; ${base}`,
    noneMoves: (label: string, value: string) => `${label}: ${value}, whatever the scenario`,
    alone: (label: string, value: string) => `${label}: ${value}`,
    nowhere: (label: string) => `${label} is no number in any of these`,
    asPublished: (value: string) => `${value} as published`,
    asYours: (value: string) => `${value} on your figures`,
    asLink: (value: string) => `${value} on this link’s figures`,
    and: (list: string, last: string) => `${list} and ${last}`,
  },
  fr: {
    noLine: (name) => `${name} n'est pas un résultat de ce modèle : choisissez parmi ses résultats`,
    noScenario: (name) => `aucun scénario ne s'appelle ${name}`,
    noResults: "ce modèle n'a aucun résultat à comparer",
    noValue: (why) => `aucune valeur : ${why}`,
    published: "des chiffres publiés",
    yours: "de vos chiffres",
    link: "des chiffres de ce lien",
    differ: (count, all, base) =>
      `${counted(count, "entrée", "entrées")} sur ${all} ${count < 2 ? "diffère" : "diffèrent"} ${base}`,
    none: (all, base) => `Aucune des ${all} entrées ne diffère ${base}`,
    from: (label, from, to) => `${label}, ${to} au lieu de ${from}`,
    unmoved: (titles, labels, count) =>
      `${titles} ne ${count === 1 ? "fait" : "font"} pas varier ${labels} : ${count === 1 ? "il est omis" : "ils sont omis"}.`,
    noneOf: (labels) => `Aucun scénario ne fait varier ${labels} : tous sont omis.`,
    onlyPublished: (label, why, value) => `${label} : ${why} ; publié : ${value}`,
    runs: (label, low, lowest, high, highest, base) =>
      `${label} : de ${low} dans ${lowest} à ${high} dans ${highest} ; ${base}`,
    oneOther: (label, value, title, base) => `${label} : ${value} dans ${title} ; ${base}`,
    noneMoves: (label, value) => `${label} : ${value}, quel que soit le scénario`,
    alone: (label, value) => `${label} : ${value}`,
    nowhere: (label) => `${label} n'est un nombre dans aucun de ces cas`,
    asPublished: (value) => `publié : ${value}`,
    asYours: (value) => `d'après vos chiffres : ${value}`,
    asLink: (value) => `d'après les chiffres de ce lien : ${value}`,
    and: (list, last) => `${list} et ${last}`,
  },
});

/** An input that holds another number than in the base, as cells print both. */
export interface DifferingInput {
  readonly name: string;
  readonly label: string;
  /** `Chips ordered, 133,333 chips instead of 20,000 chips`. */
  readonly text: string;
}

/** A result in one case. */
export interface ComparedValue {
  readonly value: Value;
  /** As the sheet prints it, or why there is no number. */
  readonly text: string;
  /** `+$2,267 m (+566.7 %)`, in points for a line in %; empty in the base, and where an end is no number. */
  readonly difference: string;
}

/** A case that is compared: the base first, what is published where that is another, then scenarios. */
export interface ComparedCase {
  /** `base`, `published`, or the name of a scenario. */
  readonly scenario: string;
  readonly title: string;
  readonly note: string;
  readonly workbook: Workbook;
  /** By output, in their order. */
  readonly values: readonly ComparedValue[];
  readonly inputs: readonly DifferingInput[];
  /** `4 of 31 inputs differ from the published figures`; empty in the base. */
  readonly inputsText: string;
}

export interface Comparison {
  readonly outputs: readonly { readonly name: string; readonly label: string }[];
  readonly cases: readonly ComparedCase[];
  /** Which scenarios move none of the outputs, in a sentence; empty where all of them do, or where the reader chose. */
  readonly leftOut: string;
  /** What of the settings cannot be understood. */
  readonly problems: readonly string[];
}

/** The scenario that stands for choosing none. */
const onlyBase = "base";

/** The base as the reader has it, what is published, and scenarios side by side, for the results that are asked for. */
export function compareCases(notebook: Notebook): Comparison {
  const { outputs, problems: ofOutputs } = comparedOutputs(notebook);
  const chosen = chosenScenarios(notebook);
  const names = chosen?.names ?? notebook.scenarios().slice(1);
  const labels = outputs.map((name) => ({ name, label: notebook.workbook().line(name).label }));
  const cases = ["base", ...(changedInputs(notebook).length > 0 ? [publishedScenario] : []), ...names].map((name) =>
    comparedCase(notebook, name, outputs),
  );
  const [base] = cases;
  const isUnmoved = ({ scenario, values }: ComparedCase): boolean =>
    scenario !== "base" &&
    scenario !== publishedScenario &&
    values.every(({ value }, index) => valueEquals(value, base!.values[index]!.value));
  const unmoved = chosen === null ? cases.filter(isUnmoved) : [];
  return {
    outputs: labels,
    cases: cases.filter((each) => !unmoved.includes(each)),
    leftOut: unmoved.length === 0 ? "" : leftOutText(unmoved, labels, unmoved.length === names.length),
    problems: [...(outputs.length === 0 ? [words().noResults] : []), ...ofOutputs, ...(chosen?.problems ?? [])],
  };
}

function leftOutText(unmoved: readonly ComparedCase[], outputs: Comparison["outputs"], areAll: boolean): string {
  const labels = joined(outputs.map(({ label }) => called(label)));
  if (areAll && unmoved.length > 1) return words().noneOf(labels);
  return words().unmoved(joined(unmoved.map(({ title }) => called(title))), labels, unmoved.length);
}

/** `one`, `one and other`, `one, other and third`. */
const joined = (texts: readonly string[]): string =>
  texts.length < 2 ? (texts[0] ?? "") : words().and(texts.slice(0, -1).join(", "), texts.at(-1)!);

function comparedCase(notebook: Notebook, scenario: string, outputs: readonly string[]): ComparedCase {
  const base = notebook.workbook();
  const workbook = notebook.scenario(scenario);
  const isBase = scenario === "base";
  const inputs = isBase ? [] : differingInputs(base, workbook);
  return {
    scenario,
    title: notebook.scenarioTitle(scenario),
    note: isBase || scenario === publishedScenario ? "" : notebook.scenarioNote(scenario),
    workbook,
    values: outputs.map((name) => comparedValue(base, workbook, name)),
    inputs,
    inputsText: isBase ? "" : inputsText(notebook, workbook, inputs.length),
  };
}

function comparedValue(base: Workbook, workbook: Workbook, name: string): ComparedValue {
  const value = workbook.value(name);
  const moved = difference(base, workbook, name);
  return { value, text: caseText(workbook, name), difference: moved === null ? "" : differencePhrase(moved) };
}

/** A line as the sheet prints it, with its unit, or why it holds no number. */
export function caseText(workbook: Workbook, name: string): string {
  const value = workbook.value(name);
  if (value.kind === "error") return words().noValue(value.message);
  return quantity(valueText(value), workbook.unit(name) || "1", shownFormat(workbook, name));
}

/** The inputs and assumptions in which a scenario puts another number than stands in the base. */
function differingInputs(base: Workbook, workbook: Workbook): DifferingInput[] {
  return base.lines.flatMap(({ name, kind, label }): DifferingInput[] => {
    if (kind === "calculated" || base.content(name) === workbook.content(name)) return [];
    if (valueEquals(base.value(name), workbook.value(name))) return [];
    const text = words().from(label || name, caseText(base, name), caseText(workbook, name));
    return [{ name, label: label || name, text }];
  });
}

function inputsText(notebook: Notebook, { lines }: Workbook, count: number): string {
  const all = lines.filter(({ kind }) => kind !== "calculated").length;
  return count === 0 ? words().none(all, baseWords(notebook)) : words().differ(count, all, baseWords(notebook));
}

/** Whose figures the base holds, in words. */
function baseWords(notebook: Notebook): string {
  if (changedInputs(notebook).length === 0) return words().published;
  return isOfLink(notebook) ? words().link : words().yours;
}

/** The results to compare: those of the setting that there are, else the first result. */
function comparedOutputs(notebook: Notebook): { readonly outputs: string[]; readonly problems: string[] } {
  const known = outputLines(notebook);
  const asked = parted(settingOf(notebook, "compare", "outputs"));
  const outputs = asked.filter((name, index) => known.includes(name) && asked.indexOf(name) === index);
  const problems = asked.filter((name) => !known.includes(name)).map((name) => words().noLine(quoted(name)));
  return { outputs: outputs.length > 0 ? outputs : known.slice(0, 1), problems };
}

/** The scenarios that the reader chose, in the order in which all stand; null where the setting leaves it open. */
function chosenScenarios(notebook: Notebook): { readonly names: string[]; readonly problems: string[] } | null {
  const asked = parted(settingOf(notebook, "compare", "scenarios"));
  if (asked.length === 0) return null;
  const known = notebook.scenarios();
  return {
    names: known.filter((name) => name !== "base" && asked.includes(name)),
    problems: asked.filter((name) => !known.includes(name)).map((name) => words().noScenario(quoted(name))),
  };
}

/** The text of a setting that lists names: a comma in a name, and what writes it, are written as addresses write them. */
export const listSetting = (names: readonly string[]): string =>
  names.map((name) => name.replace(/[%,]/g, (sign) => encodeURIComponent(sign))).join(",");

/** The setting of which scenarios are chosen; none is a choice too. */
export const scenariosSetting = (names: readonly string[]): string =>
  names.length === 0 ? onlyBase : listSetting(names);

const parted = (setting: string): string[] =>
  setting
    .split(",")
    .map((name) => name.trim().replace(/%2C/gi, ",").replace(/%25/g, "%"))
    .filter((name) => name !== "");

/**
 * The finding as a title: from the least to the most that scenarios make of the first result, with the base beside them. It
 * tells what charts tell: no more digits than the prints support.
 */
export function compareTitle(notebook: Notebook, { outputs, cases }: Comparison): string {
  const [output] = outputs;
  if (output === undefined) return words().noResults;
  const { name, label } = output;
  const told = ({ workbook }: ComparedCase): string => proseText(notebook, workbook, name, { isPoint: true });
  const [base, ...others] = cases;
  const numbers = others.filter(
    ({ scenario, workbook }) => scenario !== publishedScenario && workbook.value(name).kind === "number",
  );
  const isBaseNumber = base!.workbook.value(name).kind === "number";
  if (!isBaseNumber && numbers.length === 0) {
    const published = others.find(({ workbook }) => workbook.value(name).kind === "number");
    return published === undefined
      ? words().nowhere(label)
      : words().onlyPublished(label, caseText(base!.workbook, name), told(published));
  }
  const standing = isBaseNumber ? baseTold(notebook, told(base!)) : caseText(base!.workbook, name);
  if (others.length === 0) return words().alone(label, told(base!));
  const moved = numbers.filter(({ workbook }) => !valueEquals(workbook.value(name), base!.workbook.value(name)));
  if (moved.length === 0) return words().noneMoves(label, isBaseNumber ? told(base!) : standing);
  const sorted = [...moved].sort((a, b) => byValue(a.workbook.value(name), b.workbook.value(name)));
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  if (least === most) return words().oneOther(label, told(most), called(most.title), standing);
  return words().runs(label, told(least), called(least.title), told(most), called(most.title), standing);
}

function baseTold(notebook: Notebook, value: string): string {
  if (changedInputs(notebook).length === 0) return words().asPublished(value);
  return isOfLink(notebook) ? words().asLink(value) : words().asYours(value);
}

const byValue = (one: Value, other: Value): number =>
  one.kind === "number" && other.kind === "number" ? compare(one.number, other.number) : 0;
