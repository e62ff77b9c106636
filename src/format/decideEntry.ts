import { decimal, type Decimal } from "../model/decimal.js";
import { caretText, type FormulaError } from "../model/formula.js";
import { shown, signOf } from "../model/fraction.js";
import { type LineRecord } from "../model/line.js";
import { type Value, valueText } from "../model/value.js";
import { type EditResult, editWorkbook, type Entry, type Workbook } from "../model/workbook.js";
import { type EntryDecision, type EntryOffer, parseEntry } from "./entry.js";
import { type EntryLocale } from "./entryDigits.js";
import { domainFault } from "./entryDomain.js";
import { entryEcho } from "./entryEcho.js";
import { formatQuantity, showingFormat } from "./number.js";

export type { EntryDecision, EntryOffer } from "./entry.js";

/**
 * What typing a text in a line's cell does, for cells, links and the command line alike. A number is taken in the unit that
 * the line is shown in, and asked about or refused where the line cannot hold it. A formula is tried on the model: one that
 * does not read, names no line, goes round in a circle, has the wrong unit or is true or false is refused, with its place;
 * one that divides by zero stands, with that error as its value. A formula that comes to what is only odd (chips below 0, a
 * value far outside the range) is taken with a note. What would move a rate of two currencies to 0 or below is refused.
 * `language` is the page's.
 */
export function decideEntry(
  workbook: Workbook,
  name: string,
  text: string,
  language: EntryLocale = "en",
): EntryDecision {
  const line = workbook.line(name);
  const options = { unit: workbook.unit(name) || "1", format: line.format, choices: line.choices };
  const read = (locale: EntryLocale) => parseEntry(text, { ...options, names: lineNames(workbook), locale });
  const decision = read(language);
  if (decision.kind !== "taken" || decision.entry === null) return decision;
  const { entry, echo } = decision;
  if (entry.startsWith("=")) {
    const tried = decideFormula(workbook, name, entry);
    // The reader sees what the formula comes to, and how it was read where that is not how it was typed.
    if (tried.kind !== "taken" || decision.note === undefined) return tried;
    return withNote({ ...tried, note: `${tried.echo}, ${decision.note}` }, tried.note);
  }
  if (entry.startsWith("@")) return decidePick(workbook, name, entry, echo);
  const swapped = read(language === "en" ? "fr" : "en");
  const alternative = swapped.kind === "taken" && swapped.entry !== entry ? swapped : null;
  /** The reading of the other language, where it has not what is odd about this one, and this one. */
  const readings = (isOdd: (number: Decimal) => boolean): EntryOffer[] => [
    ...(alternative?.entry && !isOdd(decimal(alternative.entry))
      ? [{ entry: alternative.entry, label: alternative.echo }]
      : []),
    { entry, label: echo },
  ];
  const number = decimal(entry);
  const typed = `"${text.trim().slice(0, 60)}"`;
  const faultOf = (value: Decimal) => domainFault(value, options.unit, line.format);
  const fault = faultOf(number);
  if (fault?.kind === "refused") return { kind: "refused", reason: `${typed} ${fault.words}` };
  const broken = brokenRate(editWorkbook(workbook, { [name]: entry }, { allowCalculated: true }));
  if (broken !== null) return { kind: "refused", reason: `with ${typed} ${broken}` };
  if (fault) {
    const meant = readings((value) => faultOf(value) !== null);
    const sure = meant.length > 1 ? "" : `; type =${entry} if it is meant`;
    return { kind: "asked", reason: `${typed} ${fault.words}${sure}`, readings: meant };
  }
  if (!farFrom(line, number)) return decision;
  const near = readings((value) => farFrom(line, value));
  if (near.length > 1) return { kind: "asked", reason: `${typed} may be thousands or decimals`, readings: near };
  return withNote(decision, farWords(line, options.unit, entryEcho(entry, options.unit, line.format), entry));
}

type Taken = Extract<EntryDecision, { kind: "taken" }>;

/** A decision with one more sentence, if there is one. */
function withNote(decision: Taken, note: string | undefined): Taken {
  if (note === undefined) return decision;
  return { ...decision, note: decision.note === undefined ? note : `${decision.note}; ${note}` };
}

/**
 * What an entry of a link, a saved file or a scenario does, whose numbers are plain and in base units whatever the line is
 * shown in: taken as it is, or refused where the line cannot hold it. What is only doubtful somebody has meant, so it is
 * taken with a note.
 */
export function decideStored(workbook: Workbook, name: string, entry: Entry): EntryDecision {
  if (!/^-?\d+(?:\.\d+)?$/.test(entry)) return decideEntry(workbook, name, entry);
  const line = workbook.line(name);
  const unit = workbook.unit(name) || "1";
  const number = decimal(entry);
  const fault = domainFault(number, unit, line.format);
  if (fault?.kind === "refused") return { kind: "refused", reason: `"${entry}" ${fault.words}` };
  if (line.kind !== "calculated") {
    const broken = brokenRate(editWorkbook(workbook, { [name]: entry }));
    if (broken !== null) return { kind: "refused", reason: `with "${entry}" ${broken}` };
  }
  const echo = entryEcho(entry, unit, line.format);
  const taken: Taken = { kind: "taken", entry, echo };
  if (fault) return { ...taken, note: `"${entry}" ${fault.words}` };
  return farFrom(line, number) ? { ...taken, note: farWords(line, unit, echo, entry) } : taken;
}

/** The names of all lines, gone through only where one is looked for. */
const lineNames = (workbook: Workbook): Iterable<string> => ({
  *[Symbol.iterator]() {
    for (const { name } of workbook.lines) yield name;
  },
});

/** How many times beyond the ends of a line's range a number is more likely a slip. */
const far = 10;

/** Whether a number is ten times beyond the range that a line is shown with; false without a range. */
function farFrom({ low, high }: LineRecord, number: Decimal): boolean {
  if (low === "" || high === "" || number.isZero()) return false;
  const [least, most] = [decimal(low), decimal(high)];
  const size = least.abs().gt(most) ? least.abs() : most.abs();
  if (number.abs().gt(size.times(far))) return true;
  return least.gt(0) && number.times(far).lt(least);
}

function farWords({ low, high, format }: LineRecord, unit: string, echo: string, value: string): string {
  const [from, to] = [low, high].map((end) => formatQuantity(end, unit, showingFormat(format, end)));
  // A number of a hundred digits is told by its power of ten.
  const number = echo.length > 60 ? formatQuantity(value, unit, "") : echo;
  return `${number} is far outside the range of this line, ${low === high ? from : `${from} to ${to}`}`;
}

/**
 * The first rate of two currencies that an edit moves to 0 or below, and what it is; null where there is none. Only lines
 * that hold a rate are asked: one that is calculated may be the gap between two.
 */
export function brokenRate({ workbook, changed }: EditResult): string | null {
  for (const name of changed) {
    const value = workbook.value(name);
    const { kind, format } = workbook.line(name);
    if (kind === "calculated" || value.kind !== "number" || signOf(value.number) > 0) continue;
    const unit = workbook.unit(name) || "1";
    const fault = domainFault(shown(value.number), unit, format);
    if (fault?.kind === "refused") return `${name} is ${valueEcho(value, unit, format)}, which ${fault.words}`;
  }
  return null;
}

/** What a value is in a line, with the decimals that it needs. */
function valueEcho(value: Value, unit: string, format: string): string {
  const text = valueText(value);
  return formatQuantity(text, unit, showingFormat(format, text));
}

function decidePick(workbook: Workbook, name: string, entry: Entry, label: string): EntryDecision {
  const trial = editWorkbook(workbook, { [name]: entry });
  const broken = brokenRate(trial);
  if (broken !== null) return { kind: "refused", reason: `with "${entry}" ${broken}` };
  const value = valueText(trial.workbook.value(name));
  const text = formatQuantity(value, workbook.unit(name) || "1", workbook.line(name).format);
  return { kind: "taken", entry, echo: `${text}: ${label}` };
}

function decideFormula(workbook: Workbook, name: string, entry: Entry): EntryDecision {
  const edit = editWorkbook(workbook, { [name]: entry }, { allowCalculated: true });
  const trial = edit.workbook;
  const error = trial.formulaError(name);
  if (error) return { kind: "refused", reason: error.message, offers: repair(error), caret: caretText(error) };
  const value = trial.value(name);
  if (value.kind === "error" && value.code === "#CYCLE!") return { kind: "refused", reason: value.message };
  if (value.kind === "error") return { kind: "taken", entry, echo: `${value.code}: ${value.message}` };
  if (value.kind === "boolean") {
    const reason = `the formula comes to ${valueText(value)}, but this cell holds a number: put it in IF( , , )`;
    return { kind: "refused", reason };
  }
  const line = workbook.line(name);
  const unit = trial.unit(name) || "1";
  const echo = valueEcho(value, unit, line.format);
  const number = shown(value.number);
  const fault = domainFault(number, unit, line.format);
  if (fault?.kind === "refused")
    return { kind: "refused", reason: `the formula comes to ${echo}, which ${fault.words}` };
  const broken = brokenRate(edit);
  if (broken !== null) return { kind: "refused", reason: `with this formula ${broken}` };
  const taken: Taken = { kind: "taken", entry, echo };
  if (fault) return { ...taken, note: `${echo} ${fault.words}` };
  return farFrom(line, number) ? { ...taken, note: farWords(line, unit, echo, valueText(value)) } : taken;
}

function repair({ nearest, text, start, end }: FormulaError): EntryOffer[] {
  if (nearest === null) return [];
  const mended = text.slice(0, start) + nearest + text.slice(end);
  return [{ entry: mended, label: mended }];
}
