import { catalogue } from "../language/catalogue.js";
import { formatNumber, formatQuantity } from "../format/number.js";
import { type LineRecord } from "../model/line.js";
import { decimal } from "../model/decimal.js";
import { valueText } from "../model/value.js";
import { editWorkbook, type Workbook } from "../model/workbook.js";
import { type Bounds, span } from "../model/interval.js";
import { joinRange } from "./quantityFormat.js";
import { unitText } from "./sheet/cellView.js";

const words = catalogue({
  en: {
    choices: (low: string, high: string) => `The choices go from ${low} to ${high}.`,
    ourRange: (range: string) => `Our range is ${range}.`,
    allPrint: (value: string) => `All of them print ${value}.`,
    printed: (low: string, high: string) => `What they print goes from ${low} to ${high}.`,
    scenarios: (low: string, high: string) => `Our scenarios go from ${low} to ${high}.`,
    upTo: (high: string) => `Our scenarios go up to ${high}.`,
    downTo: (low: string) => `Our scenarios go down to ${low}.`,
    sourcesRange: (range: string) => `sources range ${range}`,
    choicesRun: (low: string, high: string) => `choices run from ${low} to ${high}`,
    ourRangePhrase: (range: string) => `our range ${range}`,
  },
  fr: {
    choices: (low, high) => `Les choix vont de ${low} à ${high}.`,
    ourRange: (range) => `Notre fourchette est : ${range}.`,
    allPrint: (value) => `Tous écrivent ${value}.`,
    printed: (low, high) => `Ce qu'ils écrivent va de ${low} à ${high}.`,
    scenarios: (low, high) => `Nos scénarios vont de ${low} à ${high}.`,
    upTo: (high) => `Nos scénarios vont jusqu'à ${high}.`,
    downTo: (low) => `Nos scénarios descendent à ${low}.`,
    sourcesRange: (range) => `fourchette des sources : ${range}`,
    choicesRun: (low, high) => `choix de ${low} à ${high}`,
    ourRangePhrase: (range) => `notre fourchette : ${range}`,
  },
});

/** From the least to the greatest of the values that articles print for a line; null where they print none. */
export function printedSpan({ choices }: LineRecord): Bounds | null {
  return spanOf(choices.filter(({ basis }) => basis === "claim").map(({ content }) => content));
}

/**
 * The range beside a line: what the articles print for it, which no scenario of ours widens; where they print none, or the
 * range is not that of its choices, what model.csv says. `base` is the published model.
 */
export function shownRange(base: Workbook, line: LineRecord): Bounds {
  const printed = printedSpan(line);
  if (!printed) return { low: line.low, high: line.high };
  const values = line.choices.map(({ content }) => choiceText(base, content));
  return values.includes(line.low) && values.includes(line.high) ? printed : { low: line.low, high: line.high };
}

/** `22.0–23.0` in the digits of the line; empty where nothing is said, or one thing. */
export function rangeText({ low, high }: Bounds, format: string): string {
  if (low === "" || high === "") return "";
  const [from, to] = [formatNumber(low, format), formatNumber(high, format)];
  return from === to ? "" : `${from}–${to}`;
}

/** The published value of a choice. */
export function choiceText(base: Workbook, content: string): string {
  const name = content.slice(1);
  return content.startsWith("=") && base.has(name) ? valueText(base.value(name)) : content;
}

/**
 * How far a line may go, in sentences: what the articles print, and apart from it how far our own lines reach in this
 * column, or the range that is ours. Empty where there is one value alone.
 */
export function rangeSentences(base: Workbook, workbook: Workbook, line: LineRecord): string {
  const told = (value: string) => formatQuantity(value, line.unit, line.format);
  const between = ({ low, high }: Bounds) => joinRange(told(low), told(high));
  const printed = printedSpan(line);
  const claims = line.choices.filter(({ basis }) => basis === "claim").length;
  const says: string[] = [];
  if (printed && claims > 1) says.push(printedWords(printed, told));
  const ours = spanOf(
    line.choices
      .filter(({ basis }) => basis !== "claim")
      .flatMap(({ id }) => {
        const { workbook: tried } = editWorkbook(workbook, { [line.name]: `@${id}` }, { allowCalculated: true });
        const value = tried.value(line.name);
        return value.kind === "number" ? [valueText(value)] : [];
      }),
  );
  if (!printed && ours && ours.low !== ours.high) says.push(words().choices(told(ours.low), told(ours.high)));
  if (printed && ours) says.push(...beyond(printed, ours, told));
  const given = shownRange(base, line);
  const isGiven = printed && given.low !== "" && given.high !== "" && !isSame(given, printed);
  if (isGiven) says.push(words().ourRange(between(given)));
  return says.join(" ");
}

const printedWords = ({ low, high }: Bounds, told: (value: string) => string): string =>
  told(low) === told(high) ? words().allPrint(told(low)) : words().printed(told(low), told(high));

function beyond(printed: Bounds, ours: Bounds, told: (value: string) => string): string[] {
  const isLower = decimal(ours.low).lt(decimal(printed.low));
  const isHigher = decimal(ours.high).gt(decimal(printed.high));
  if (isLower && isHigher) return [words().scenarios(told(ours.low), told(ours.high))];
  if (isHigher) return [words().upTo(told(ours.high))];
  return isLower ? [words().downTo(told(ours.low))] : [];
}

const isSame = (a: Bounds, b: Bounds): boolean => a.low === b.low && a.high === b.high;

const spanOf = (values: readonly string[]): Bounds | null =>
  values.length === 0 ? null : span(values.map((value) => ({ low: value, high: value })));

/**
 * A line's range in words: `sources range 22.0–23.0 bn USD` where articles print both of its ends, `choices run from 20,000 to
 * 610,937 chips` where an end is another of its choices, `our range` where neither is; empty without a range.
 */
export function rangePhrase(base: Workbook, line: LineRecord): string {
  const range = rangeText(line, line.format);
  if (range === "") return "";
  const unit = unitText(base, line);
  const isEnd = (ofClaim: boolean) => (end: string) =>
    line.choices.some(({ basis, content }) => (basis === "claim" || !ofClaim) && choiceText(base, content) === end);
  const ends = [line.low, line.high];
  const told = ends.every(isEnd(true))
    ? words().sourcesRange(range)
    : ends.every(isEnd(false))
      ? words().choicesRun(...(range.split("–") as [string, string]))
      : words().ourRangePhrase(range);
  return `${told} ${unit}`.trimEnd();
}
