import { isPlainDecimal } from "../../format/plainDecimal.js";
import { catalogue } from "../../language/catalogue.js";
import { quoted } from "../../language/quoted.js";
import { entryText, parseEntry } from "../../format/entry.js";
import { formatNumber, showingFormat } from "../../format/number.js";
import { valueText } from "../../model/value.js";
import { shortened } from "../../model/shortened.js";
import { type ReaderState, withSettings } from "../../state/readerState.js";
import { type Notebook } from "../notebook.js";
import { besideQuestion, type QuestionName, type sharedSettings } from "./questions.js";

const words = catalogue({
  en: {
    number: (typed: string) => `${typed} is no plain number: type one, such as 40000 or 2.5bn`,
    empty: "nothing is typed: type a number",
    and: (reason: string, readings: readonly string[]) => `${reason} (${readings.join(" or ")})`,
  },
  fr: {
    number: (typed) => `${typed} n'est pas un nombre simple : saisissez-en un, comme 40000 ou 2,5 Md`,
    empty: "rien n'est saisi : saisissez un nombre",
    and: (reason, readings) => `${reason} (${readings.join(" ou ")})`,
  },
});

/** A question, or what several of them share. */
export type Asked = QuestionName | (typeof sharedSettings)[number];

/** All settings of a question: the reader's, and where a field has none of theirs, those that are published. */
export function settingsOf({ record, store }: Notebook, question: Asked): Readonly<Record<string, string>> {
  return { ...own(record.questions, question), ...own(store.get().questions, question) };
}

/** The reader's text of a setting, else the published one, else an empty text. */
export function settingOf(notebook: Notebook, question: Asked, field: string): string {
  const settings = settingsOf(notebook, question);
  return Object.hasOwn(settings, field) ? (settings[field] ?? "") : "";
}

/** Whether a setting is the reader's own. */
export function isOwnSetting({ store }: Notebook, question: Asked, field: string): boolean {
  return Object.hasOwn(own(store.get().questions, question), field);
}

/**
 * Sets settings of a question in one undoable step that is called `label`, or takes them back (null). One that is set to what
 * is published is taken back.
 */
export function setSettings(
  notebook: Notebook,
  question: Asked,
  settings: Readonly<Record<string, string | null>>,
  label: string,
  gesture?: string,
): void {
  const published = own(notebook.record.questions, question);
  const set = Object.entries(settings).map(([field, text]) => {
    const isPublished = Object.hasOwn(published, field) && published[field] === text;
    return [field, isPublished ? null : text] as const;
  });
  const change = (state: ReaderState): ReaderState => withSettings(state, question, Object.fromEntries(set));
  notebook.store.update(label, change, gesture);
}

/** A question, and what is set beside it. */
const withBeside = (question: QuestionName): Asked[] => [
  question,
  ...(besideQuestion[question] ? [besideQuestion[question]] : []),
];

/** Whether nothing of a question, nor what is set beside it, is the reader's own. */
export const isAskedAsPublished = ({ store }: Notebook, question: QuestionName): boolean =>
  withBeside(question).every((asked) => Object.keys(own(store.get().questions, asked)).length === 0);

/** Takes all of that back in one undoable step that is called `label`. */
export function askAsPublished({ store }: Notebook, question: QuestionName, label: string): void {
  store.update(label, (state) =>
    withBeside(question).reduce((now, asked) => {
      const taken = Object.keys(own(now.questions, asked)).map((field) => [field, null] as const);
      return withSettings(now, asked, Object.fromEntries(taken));
    }, state),
  );
}

/** The inputs that can be asked about, in reading order: lines that hold a number of their own. */
export function inputLines(notebook: Notebook): string[] {
  const workbook = notebook.workbook();
  return workbook.lines
    .filter(({ name, kind }) => kind !== "calculated" && workbook.value(name).kind === "number")
    .map(({ name }) => name);
}

/** The results that can be asked about, in reading order: calculated lines, whatever they come to now but a truth value. */
export function outputLines(notebook: Notebook): string[] {
  const workbook = notebook.workbook();
  return workbook.lines
    .filter(({ name, kind }) => kind === "calculated" && workbook.value(name).kind !== "boolean")
    .map(({ name }) => name);
}

/** The line that a setting names, where it is among `lines`; else the first of them, and undefined where there is none. */
export function lineSetting(
  notebook: Notebook,
  question: Asked,
  field: string,
  lines: readonly string[],
): string | undefined {
  const name = settingOf(notebook, question, field);
  return lines.includes(name) ? name : lines[0];
}

/** An amount as a plain decimal in the unit of its line, or why a text is none, in a sentence. */
export type ReadAmount = { readonly value: string } | { readonly problem: string };

/** What a reader types for an amount of a line, read as that line's cell would read a number; calculated lines too. */
export function readAmount(notebook: Notebook, name: string, typed: string): ReadAmount {
  const workbook = notebook.workbook();
  const { format } = workbook.line(name);
  const decision = parseEntry(typed, { unit: workbook.unit(name) || "1", format });
  if (decision.kind === "refused") return { problem: decision.reason };
  if (decision.kind === "asked") {
    const readings = decision.readings.map(({ label }) => label);
    return { problem: readings.length < 2 ? decision.reason : words().and(decision.reason, readings) };
  }
  const { entry } = decision;
  if (entry === null) return { problem: words().empty };
  return isPlainDecimal(entry) ? { value: entry } : { problem: words().number(quoted(shortened(typed.trim()))) };
}

/** An amount of a line as a field shows it: in the digits and the scale of the line where those are all of it. */
export function amountText(notebook: Notebook, name: string, value: string): string {
  const workbook = notebook.workbook();
  const { format } = workbook.line(name);
  const short = formatNumber(value, showingFormat(format, value));
  const read = readAmount(notebook, name, short);
  return "value" in read && read.value === value ? short : entryText(value, workbook.unit(name) || "1", format);
}

/** The value of a line as it stands, as a plain decimal; null where it is an error. */
export function standingAmount(notebook: Notebook, name: string): string | null {
  const value = notebook.workbook().value(name);
  return value.kind === "number" ? valueText(value) : null;
}

const own = (questions: ReaderState["questions"], question: Asked): Readonly<Record<string, string>> =>
  questions !== undefined && Object.hasOwn(questions, question) ? (questions[question] ?? {}) : {};
