import { decimal, type Decimal } from "../model/decimal.js";
import { caretText, type FormulaError } from "../model/formula.js";
import { shown } from "../model/fraction.js";
import { type LineRecord } from "../model/line.js";
import { valueText } from "../model/value.js";
import { editWorkbook, type Entry, type Workbook } from "../model/workbook.js";
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
 * one that divides by zero stands, with that error as its value. `language` is the page's.
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
    return { ...tried, note: `${tried.echo}, ${decision.note}` };
  }
  if (entry.startsWith("@")) return { kind: "taken", entry, echo: `${pickedText(workbook, name, entry)}: ${echo}` };
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
  if (fault) {
    const meant = readings((value) => faultOf(value) !== null);
    const sure = meant.length > 1 ? "" : `; type =${entry} if it is meant`;
    return { kind: "asked", reason: `${typed} ${fault.words}${sure}`, readings: meant };
  }
  if (!farFrom(line, number)) return decision;
  const near = readings((value) => farFrom(line, value));
  if (near.length > 1) return { kind: "asked", reason: `${typed} may be thousands or decimals`, readings: near };
  const note = farWords(line, options.unit, entry);
  return { ...decision, note: decision.note === undefined ? note : `${decision.note}; ${note}` };
}

/**
 * What an entry of a link, a saved file or a scenario does, whose numbers are plain and in base units whatever the line is
 * shown in: taken as it is, or refused where the line cannot hold it. What is only doubtful somebody has meant, so it is
 * taken with a note.
 */
export function decideStored(workbook: Workbook, name: string, entry: Entry): EntryDecision {
  if (!/^-?\d+(?:\.\d+)?$/.test(entry)) return decideEntry(workbook, name, entry);
  const { format } = workbook.line(name);
  const unit = workbook.unit(name) || "1";
  const fault = domainFault(decimal(entry), unit, format);
  if (fault?.kind === "refused") return { kind: "refused", reason: `"${entry}" ${fault.words}` };
  const taken = { kind: "taken", entry, echo: entryEcho(entry, unit, format) } as const;
  return fault ? { ...taken, note: `"${entry}" ${fault.words}` } : taken;
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

function farWords({ low, high, format }: LineRecord, unit: string, entry: string): string {
  const [from, to] = [low, high].map((end) => formatQuantity(end, unit, showingFormat(format, end)));
  const echo = entryEcho(entry, unit, format);
  // A number of a hundred digits is told by its power of ten.
  const number = echo.length > 60 ? formatQuantity(entry, unit, "") : echo;
  return `${number} is far outside the range of this line, ${low === high ? from : `${from} to ${to}`}`;
}

/** What a choice comes to in a line. */
function pickedText(workbook: Workbook, name: string, entry: Entry): string {
  const value = editWorkbook(workbook, { [name]: entry }).workbook.value(name);
  return formatQuantity(valueText(value), workbook.unit(name) || "1", workbook.line(name).format);
}

function decideFormula(workbook: Workbook, name: string, entry: Entry): EntryDecision {
  const trial = editWorkbook(workbook, { [name]: entry }, { allowCalculated: true }).workbook;
  const error = trial.formulaError(name);
  if (error) return { kind: "refused", reason: error.message, offers: repair(error), caret: caretText(error) };
  const value = trial.value(name);
  if (value.kind === "error" && value.code === "#CYCLE!") return { kind: "refused", reason: value.message };
  if (value.kind === "error") return { kind: "taken", entry, echo: `${value.code}: ${value.message}` };
  if (value.kind === "boolean") {
    const reason = `the formula comes to ${valueText(value)}, but this cell holds a number: put it in IF( , , )`;
    return { kind: "refused", reason };
  }
  const { format } = workbook.line(name);
  const unit = trial.unit(name) || "1";
  const text = valueText(value);
  const echo = formatQuantity(text, unit, showingFormat(format, text));
  const fault = domainFault(shown(value.number), unit, format);
  if (fault?.kind === "refused")
    return { kind: "refused", reason: `the formula comes to ${echo}, which ${fault.words}` };
  return { kind: "taken", entry, echo };
}

function repair({ nearest, text, start, end }: FormulaError): EntryOffer[] {
  if (nearest === null) return [];
  const mended = text.slice(0, start) + nearest + text.slice(end);
  return [{ entry: mended, label: mended }];
}
