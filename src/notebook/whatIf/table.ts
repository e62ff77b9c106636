import { isPlainDecimal } from "../../format/plainDecimal.js";
import { catalogue } from "../../language/catalogue.js";
import { called, quoted } from "../../language/quoted.js";
import { decideStored } from "../../format/decideEntry.js";
import { formatNumber, formatUnitLabel } from "../../format/number.js";
import { isOfThings } from "../../format/unitParts.js";
import { Decimal, decimal, decimalText } from "../../model/decimal.js";
import { compare, shown } from "../../model/fraction.js";
import { shortened } from "../../model/shortened.js";
import { type AxisPoint, axisPoints, twoWayTable } from "../../model/twoWay.js";
import { type Value, valueText } from "../../model/value.js";
import { type Workbook } from "../../model/workbook.js";
import { type Notebook } from "../notebook.js";
import { quantityFormat } from "../quantityFormat.js";
import { restsOn } from "../standing.js";
import { amountWords, askedAmount, shownWords } from "./amounts.js";
import { fieldEnds, rangeOf } from "./ranges.js";
import { driversOf } from "./seek.js";
import { fieldsOf } from "./questions.js";
import { inputLines, isOwnSetting, lineSetting, outputLines, settingOf } from "./settings.js";

const words = catalogue({
  en: {
    nothing: "this model has no result that rests on two inputs",
    same: (label: string) => `${called(label)} runs across and down: choose two different inputs`,
    isInput: (label: string) => `${called(label)} is both an input and the result: choose another result`,
    notMoved: (output: string, input: string) =>
      `${called(output)} does not depend on ${called(input)}: choose another input`,
    noNumber: (text: string, what: string) => `${text} is no number: type a plain one as ${what}`,
    target: "the target",
    end: (label: string) => `an end of ${called(label)}`,
    crossed: (label: string, low: string, high: string) =>
      `${called(label)} runs from ${low} to ${high}: the first is above the second, exchange them`,
    narrow: (label: string, low: string) => `${called(label)} runs from ${low} to ${low}: give it two different ends`,
    steps: (text: string, most: number) => `${text} is no number of steps: type a whole one from 2 to ${most}`,
    refused: (label: string, reason: string) => `${called(label)}: ${reason}`,
    nowhere: (output: string, code: string, why: string) =>
      `${called(output)} is no number anywhere in this table: ${code}, ${why}`,
  },
  fr: {
    nothing: "ce modèle n'a pas de résultat qui repose sur deux entrées",
    same: (label) => `${called(label)} est à la fois en colonnes et en lignes : choisissez deux entrées différentes`,
    isInput: (label) => `${called(label)} est à la fois une entrée et le résultat : choisissez un autre résultat`,
    notMoved: (output, input) => `${called(output)} ne dépend pas de ${called(input)} : choisissez une autre entrée`,
    noNumber: (text, what) => `${text} n'est pas un nombre : saisissez-en un simple comme ${what}`,
    target: "seuil",
    end: (label) => `bout de ${called(label)}`,
    crossed: (label, low, high) =>
      `${called(label)} va de ${low} à ${high} : le premier dépasse le second, échangez-les`,
    narrow: (label, low) => `${called(label)} va de ${low} à ${low} : donnez-lui deux bouts différents`,
    steps: (text, most) => `${text} n'est pas un nombre de pas : saisissez un entier de 2 à ${most}`,
    refused: (label, reason) => `${called(label)} : ${reason}`,
    nowhere: (output, code, why) => `${called(output)} n'est un nombre nulle part dans ce tableau : ${code}, ${why}`,
  },
});

/** What is tabulated, as it is asked: amounts as plain decimals in the units of their lines, `target` empty for none. */
export interface TwoWay {
  readonly output: string;
  readonly across: string;
  readonly down: string;
  readonly target: string;
  readonly acrossEnds: Ends;
  readonly downEnds: Ends;
  readonly steps: string;
}

interface Ends {
  readonly low: string;
  readonly high: string;
}

/** An input along a side of the table. */
export interface TableAxis {
  readonly line: string;
  readonly label: string;
  /** What its numbers are in, as an axis says it; empty for none. */
  readonly unit: string;
  readonly points: readonly TablePoint[];
}

export interface TablePoint extends AxisPoint {
  /** In the scale of its axis, without the unit. */
  readonly text: string;
  /** With its unit, whole. */
  readonly words: string;
}

export interface TableCell {
  readonly value: Value;
  /** In the digits of the sheet, without the unit, and with it. */
  readonly text: string;
  readonly words: string;
  /** Below the target (-1), on it (0) or above (1); null without a target, and for an error. */
  readonly side: number | null;
  /** Whether both inputs are as they stand. */
  readonly isLive: boolean;
}

export type TableView =
  | { readonly kind: "problem"; readonly problem: string; readonly asked: TwoWay | null }
  | {
      readonly kind: "table";
      readonly asked: TwoWay;
      readonly output: { readonly line: string; readonly label: string; readonly unit: string };
      readonly across: TableAxis;
      readonly down: TableAxis;
      /** A row for each number of `down`, a cell in it for each of `across`. */
      readonly cells: readonly (readonly TableCell[])[];
    };

export type FilledTableView = Extract<TableView, { kind: "table" }>;

const usualSteps = "7";
/** Tables with more numbers to a side than this are for machines. */
const mostSteps = 25;

/** What is tabulated, as it is set; null in a model with fewer than two inputs, or no result. */
export function twoWayOf(notebook: Notebook): TwoWay | null {
  const [outputs, inputs] = [outputLines(notebook), inputLines(notebook)];
  const moved = outputs.find((name) => driversOf(notebook, name).length > 1);
  const output =
    settingOf(notebook, "table", "output") === "" ? moved : lineSetting(notebook, "table", "output", outputs);
  if (output === undefined) return null;
  const drivers = driversOf(notebook, output);
  const pair = settingOf(notebook, "pairs", output).split(" ");
  // A reader's choice stands whether it moves the result or not; a published one where it does.
  const named = (field: "across" | "down", place: 0 | 1): string | undefined => {
    const own = isOwnSetting(notebook, "table", field) ? [settingOf(notebook, "table", field)] : [];
    const published = [pair[place], settingOf(notebook, "table", field)];
    return own.find((name) => inputs.includes(name)) ?? published.find((name) => drivers.includes(name ?? ""));
  };
  const across = named("across", 0) ?? drivers.find((name) => name !== named("down", 1));
  const down = named("down", 1) ?? drivers.find((name) => name !== across);
  if (across === undefined || down === undefined) return null;
  const ends = (side: "across" | "down", line: string): Ends => {
    const usual = usualEnds(notebook, line);
    return {
      low: askedAmount(notebook, "table", `${side}_low`, line) || usual.low,
      high: askedAmount(notebook, "table", `${side}_high`, line) || usual.high,
    };
  };
  return {
    output,
    across,
    down,
    target: askedAmount(notebook, "table", "target", output),
    acrossEnds: ends("across", across),
    downEnds: ends("down", down),
    steps: settingOf(notebook, "table", "steps") || usualSteps,
  };
}

/** A table that is published, and what asks for it. */
export interface TablePair {
  readonly output: string;
  readonly title: string;
  readonly settings: Readonly<Record<string, string | null>>;
}

/** The tables that are published: the one of the question, and one for each result that has two inputs of its own. */
export function tablePairs({ record, workbook }: Notebook): TablePair[] {
  const { output = "", across = "", down = "" } = record.questions?.["table"] ?? {};
  const pairs = Object.entries(record.questions?.["pairs"] ?? {});
  const back = Object.fromEntries(fieldsOf.table.map((field) => [field, null]));
  const known = [[output, `${across} ${down}`] as const, ...pairs].map(([of, pair]) => [of, ...pair.split(" ")]);
  return known
    .filter((names) => names.length === 3 && names.every((name) => workbook().has(name)))
    .map(([of = "", ...inputs]) => ({
      output: of,
      title: inputs.map((name) => workbook().line(name).label).join(" × "),
      settings: { ...back, output: of },
    }));
}

/** How far an input goes: its range, or where it has none from half of it to twice. */
function usualEnds(notebook: Notebook, line: string): Ends {
  const { low, high } = fieldEnds(rangeOf(notebook, line));
  if (low !== high) return { low, high };
  const value = notebook.workbook().value(line);
  const live = value.kind === "number" ? shown(value.number) : new Decimal(0);
  if (live.isZero()) return { low: "0", high: "1" };
  const [half, twice] = [live.div(2), live.times(2)].map((end) => decimalText(end.toSignificantDigits(3))) as [
    string,
    string,
  ];
  return live.lt(0) ? { low: twice, high: half } : { low: half, high: twice };
}

/** The table that is set, each of its cells exact. */
export function tableView(notebook: Notebook): TableView {
  const asked = twoWayOf(notebook);
  if (asked === null) return { kind: "problem", problem: words().nothing, asked };
  const problem = tableProblem(notebook, asked);
  return problem === null ? filled(notebook.workbook(), asked) : { kind: "problem", problem, asked };
}

/** Why a table cannot be made, in a sentence; null where it can. */
function tableProblem(notebook: Notebook, asked: TwoWay): string | null {
  const workbook = notebook.workbook();
  const { output, across, down, target, steps } = asked;
  const label = (name: string): string => workbook.line(name).label;
  if (across === down) return words().same(label(across));
  for (const input of [across, down]) {
    if (input === output) return words().isInput(label(input));
    if (!restsOn(workbook, [output]).includes(input)) return words().notMoved(label(output), label(input));
  }
  if (target !== "" && !isPlainDecimal(target)) return words().noNumber(told(target), words().target);
  if (!/^\d{1,3}$/.test(steps) || Number(steps) < 2 || Number(steps) > mostSteps)
    return words().steps(told(steps), mostSteps);
  return endsProblem(workbook, across, asked.acrossEnds) ?? endsProblem(workbook, down, asked.downEnds);
}

const told = (text: string): string => quoted(shortened(text, 40));

function endsProblem(workbook: Workbook, line: string, { low, high }: Ends): string | null {
  const { label } = workbook.line(line);
  for (const end of [low, high]) if (!isPlainDecimal(end)) return words().noNumber(told(end), words().end(label));
  const [from, to] = [low, high].map((end) => amountWords(workbook, line, end)) as [string, string];
  const order = decimal(low).cmp(decimal(high));
  if (order > 0) return words().crossed(label, from, to);
  if (order === 0) return words().narrow(label, from);
  for (const end of [low, high]) {
    const decision = decideStored(workbook, line, end);
    if (decision.kind === "refused") return words().refused(label, decision.reason);
  }
  return null;
}

function filled(workbook: Workbook, asked: TwoWay): TableView {
  const { output, steps, target } = asked;
  const across = axisOf(workbook, asked.across, asked.acrossEnds, Number(steps));
  const down = axisOf(workbook, asked.down, asked.downEnds, Number(steps));
  const values = twoWayTable(workbook, { across, down }, output);
  const { label, format } = workbook.line(output);
  const unit = workbook.unit(output) || "1";
  const first = values[0]![0]!;
  if (first.kind === "error" && values.flat().every(({ kind }) => kind === "error"))
    return { kind: "problem", problem: words().nowhere(label, first.code, first.message), asked };
  const shape = tellingFormat(values, format, unit);
  const wanted = target === "" ? null : decimal(target);
  const cells = values.map((row, y) =>
    row.map((value, x): TableCell => {
      const text = valueText(value);
      return {
        value,
        text: formatNumber(text, shape),
        words: shownWords(workbook, output, text),
        side: wanted === null || value.kind !== "number" ? null : Math.sign(compare(value.number, wanted)),
        isLive: across.points[x]!.isLive && down.points[y]!.isLive,
      };
    }),
  );
  return {
    kind: "table",
    asked,
    output: { line: output, label, unit: formatUnitLabel(unit, shape) },
    across,
    down,
    cells,
  };
}

/** As many decimals more than a line shows are told to keep the cells of a table apart. */
const mostMore = 2;

/** The format of an output, with more decimals where the ends of a row or a column would print alike and are not. */
function tellingFormat(values: readonly (readonly Value[])[], format: string, unit: string): string {
  const texts = values.map((row) => row.map(valueText));
  const numbers = texts.flat().filter(isPlainDecimal);
  const own = format || quantityFormat(numbers, unit);
  const [first, last] = [texts[0]!, texts.at(-1)!];
  const pairs = [
    ...texts.map((row) => [row[0]!, row.at(-1)!] as const),
    ...first.map((top, x) => [top, last[x]!] as const),
  ];
  return finerFormat(own, pairs);
}

/** A format with as many more decimals as tell the numbers of each pair apart, where so many do. */
function finerFormat(own: string, pairs: readonly (readonly [string, string])[]): string {
  const isApart = (shape: string): boolean =>
    pairs.every(([from, to]) => from === to || formatNumber(from, shape) !== formatNumber(to, shape));
  const [, scale = "", decimals = ""] = /^(\w+)\.(\d+)$/.exec(own) ?? [];
  const finer = Array.from(
    { length: scale === "" ? 0 : mostMore },
    (_, more) => `${scale}.${Number(decimals) + more + 1}`,
  );
  return [own, ...finer].find(isApart) ?? finer.at(-1) ?? own;
}

function axisOf(workbook: Workbook, line: string, { low, high }: Ends, count: number): TableAxis {
  const value = workbook.value(line);
  const live = value.kind === "number" ? value.number : decimal(low);
  const unit = workbook.unit(line) || "1";
  const { label, format } = workbook.line(line);
  const points = axisPoints(live, { low: decimal(low), high: decimal(high), count, isWhole: isOfThings(unit) });
  // A ratio that is shown in percent is one on its axis too; amounts have the scale that suits them all.
  const values = points.map((point) => point.value);
  const own = unit === "1" && !/^(?:percent|$)/.test(format) ? format : quantityFormat(values, unit);
  const shape = finerFormat(
    own,
    values.slice(1).map((value, index) => [values[index]!, value]),
  );
  return {
    line,
    label,
    unit: formatUnitLabel(unit, shape),
    points: points.map((point) => ({
      ...point,
      text: formatNumber(point.value, shape),
      words: amountWords(workbook, line, point.value),
    })),
  };
}
