import { catalogue } from "../language/catalogue.js";
import { type Language, language } from "../language/language.js";
import { quoted } from "../language/quoted.js";
import { decimal, parseDecimal } from "../model/decimal.js";
import { caretText, type FormulaError } from "../model/formula.js";
import { signOf } from "../model/fraction.js";
import { type LineRecord } from "../model/line.js";
import { valueText } from "../model/value.js";
import { type EditResult, editWorkbook, type Entry, type Workbook } from "../model/workbook.js";
import { parseEntry } from "./entry.js";
import { type EntryDecision, type EntryOffer, offersOf, refuse, withNote } from "./entryDecision.js";
import { domainFault } from "./entryDomain.js";
import { entryEcho } from "./entryEcho.js";
import { formatQuantity, showingFormat } from "./number.js";
import { isPlainDecimal } from "./plainDecimal.js";

export type { EntryDecision, EntryOffer } from "./entryDecision.js";

const words = catalogue({
  en: {
    and: (one: string, other: string) => `${one}, ${other}`,
    ifMeant: (entry: string) => `; type =${entry} if it is meant`,
    thousands: (typed: string) => `${typed} may be thousands or decimals`,
    with: (entry: string) => `with ${entry}`,
    far: (number: string, range: string) => `${number} is far outside the range of this line, ${range}`,
    range: (from: string, to: string) => `${from} to ${to}`,
    broken: (name: string, value: string, fault: string) => `${name} is ${value}, which ${fault}`,
    truth: (value: string) => `the formula comes to ${value}, but this cell holds a number: put it in IF( , , )`,
    comesTo: (value: string) => `the formula comes to ${value}, which`,
    withFormula: "with this formula",
    told: (what: string, more: string) => `${what}: ${more}`,
  },
  fr: {
    and: (one, other) => `${one}, ${other}`,
    ifMeant: (entry) => ` ; saisissez =${entry} si c'est bien cela`,
    thousands: (typed) => `${typed} peut séparer des milliers ou des décimales`,
    with: (entry) => `avec ${entry},`,
    far: (number, range) => `${number} sort largement de la plage de cette ligne, ${range}`,
    range: (from, to) => `de ${from} à ${to}`,
    broken: (name, value, fault) => `${name} vaut ${value}, ce qui ${fault}`,
    truth: (value) => `la formule donne ${value}, or cette case contient un nombre : mettez-la dans IF( , , )`,
    comesTo: (value) => `la formule donne ${value}, ce qui`,
    withFormula: "avec cette formule,",
    told: (what, more) => `${what} : ${more}`,
  },
});

/**
 * What typing a text in a line's cell does, for cells, links and the command line alike. A number is taken in the unit that
 * the line is shown in, and asked about or refused where the line cannot hold it. A formula is tried on the model: one that
 * does not read, names no line, goes round in a circle, has the wrong unit or is true or false is refused, with its place;
 * one that divides by zero stands, with that error as its value. A formula that comes to what is only odd (chips below 0, a
 * value far outside the range) is taken with a note. What would move a rate of two currencies to 0 or below is refused.
 */
export function decideEntry(
  workbook: Workbook,
  name: string,
  text: string,
  locale: Language = language(),
): EntryDecision {
  const { format, choices } = workbook.line(name);
  const options = { unit: unitOf(workbook, name), format, locale, choices, names: lineNames(workbook) };
  const decision = parseEntry(text, options);
  if (decision.kind !== "taken" || decision.entry === null) return decision;
  const { entry, echo, note } = decision;
  const edit = editWorkbook(workbook, { [name]: entry }, { allowCalculated: true });
  if (entry.startsWith("@")) return decidePick(edit, name, entry, echo);
  if (entry.startsWith("=")) {
    const tried = decideFormula(edit, name, entry);
    // The reader sees what the formula comes to, and how it was read where that is not how it was typed.
    if (tried.kind !== "taken" || note === undefined) return tried;
    return withNote({ ...tried, note: words().and(tried.echo, note) }, tried.note);
  }
  const typed = quoted(text.trim().slice(0, 60));
  const settled = decideNumber(edit, name, entry, typed);
  if (settled.kind !== "taken") return settled;
  if (settled.note === undefined) return decision;
  const isDoubted = faultOf(edit.workbook, name, entry) !== null;
  const isOdd = (number: string): boolean =>
    isDoubted ? faultOf(edit.workbook, name, number) !== null : isFar(workbook.line(name), number);
  // The reading of the other language, where it has not what is odd about this one, and this one.
  const others = offersOf(parseEntry(text, { ...options, locale: other[locale] })).filter(
    (offer) => !isOdd(offer.entry),
  );
  const readings = [...others, { entry, label: echo }];
  const isOne = readings.length === 1;
  if (isDoubted) {
    return { kind: "asked", reason: settled.note + (isOne ? words().ifMeant(entry) : ""), readings };
  }
  if (isOne) return withNote(decision, settled.note);
  return { kind: "asked", reason: words().thousands(typed), readings };
}

type Taken = Extract<EntryDecision, { kind: "taken" }>;

const other: Readonly<Record<Language, Language>> = { en: "fr", fr: "en" };

const unitOf = (workbook: Workbook, name: string): string => workbook.unit(name) || "1";

/** What is wrong or odd about a number in a line. */
const faultOf = (workbook: Workbook, name: string, number: string) =>
  domainFault(decimal(number), unitOf(workbook, name), workbook.line(name).format);

/**
 * What an entry of a link, a saved file or a scenario does, whose numbers are plain and in base units whatever the line is
 * shown in: taken as it is, or refused where the line cannot hold it. What is only doubtful somebody has meant, so it is
 * taken with a note.
 */
export function decideStored(workbook: Workbook, name: string, entry: Entry): EntryDecision {
  // A number of more digits than the model holds is refused as when it is typed.
  if (!isPlainDecimal(entry) || parseDecimal(entry) === null) return decideEntry(workbook, name, entry, "en");
  const edit = editWorkbook(workbook, { [name]: entry }, { allowCalculated: true });
  return decideNumber(edit, name, entry, quoted(entry));
}

function decideNumber(edit: EditResult, name: string, entry: Entry, typed: string): EntryDecision {
  const echo = entryEcho(entry, unitOf(edit.workbook, name), edit.workbook.line(name).format);
  const says = { refused: typed, broken: words().with(typed), doubted: typed };
  return settle(edit, name, { kind: "taken", entry, echo }, entry, says);
}

/**
 * An entry whose value is known, taken with a note on what is odd about it, or refused where its line cannot hold it or a
 * rate would not stand.
 */
function settle(
  edit: EditResult,
  name: string,
  taken: Taken,
  value: string,
  says: Readonly<Record<"refused" | "broken" | "doubted", string>>,
): EntryDecision {
  const line = edit.workbook.line(name);
  const fault = faultOf(edit.workbook, name, value);
  if (fault?.kind === "refused") return refuse(`${says.refused} ${fault.words}`);
  const broken = brokenRate(edit);
  if (broken !== null) return refuse(`${says.broken} ${broken}`);
  if (fault) return { ...taken, note: `${says.doubted} ${fault.words}` };
  return isFar(line, value)
    ? { ...taken, note: farWords(line, unitOf(edit.workbook, name), taken.echo, value) }
    : taken;
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
function isFar({ low, high }: LineRecord, value: string): boolean {
  const number = decimal(value);
  if (low === "" || high === "" || number.isZero()) return false;
  const [least, most] = [decimal(low), decimal(high)];
  const size = least.abs().gt(most) ? least.abs() : most.abs();
  if (number.abs().gt(size.times(far))) return true;
  return least.gt(0) && number.times(far).lt(least);
}

function farWords({ low, high, format }: LineRecord, unit: string, echo: string, value: string): string {
  const [from = "", to = ""] = [low, high].map((end) => formatQuantity(end, unit, showingFormat(format, end)));
  // A number of a hundred digits is told by its power of ten.
  const number = echo.length > 60 ? formatQuantity(value, unit, "") : echo;
  return words().far(number, low === high ? from : words().range(from, to));
}

/**
 * The first rate of two currencies that an edit moves to 0 or below, and what it is; null where there is none. Only lines
 * that hold a rate are asked: one that is calculated may be the gap between two.
 */
export function brokenRate({ workbook, changed }: EditResult): string | null {
  for (const name of changed) {
    const value = workbook.value(name);
    if (workbook.line(name).kind === "calculated" || value.kind !== "number" || signOf(value.number) > 0) continue;
    const fault = faultOf(workbook, name, valueText(value));
    if (fault?.kind === "refused") return words().broken(name, valueEcho(workbook, name), fault.words);
  }
  return null;
}

/** What a line's value is, with the decimals that it needs. */
function valueEcho(workbook: Workbook, name: string): string {
  const text = valueText(workbook.value(name));
  return formatQuantity(text, unitOf(workbook, name), showingFormat(workbook.line(name).format, text));
}

function decidePick(edit: EditResult, name: string, entry: Entry, label: string): EntryDecision {
  const broken = brokenRate(edit);
  if (broken !== null) return refuse(`${words().with(quoted(entry))} ${broken}`);
  const value = valueText(edit.workbook.value(name));
  const text = formatQuantity(value, unitOf(edit.workbook, name), edit.workbook.line(name).format);
  return { kind: "taken", entry, echo: words().told(text, label) };
}

function decideFormula(edit: EditResult, name: string, entry: Entry): EntryDecision {
  const { workbook } = edit;
  const error = workbook.formulaError(name);
  if (error) return { kind: "refused", reason: error.message, offers: repair(error), caret: caretText(error) };
  const value = workbook.value(name);
  if (value.kind === "error" && value.code === "#CYCLE!") return refuse(value.message);
  if (value.kind === "error") return { kind: "taken", entry, echo: words().told(value.code, value.message) };
  if (value.kind === "boolean") {
    return refuse(words().truth(valueText(value)));
  }
  const echo = valueEcho(workbook, name);
  const says = { refused: words().comesTo(echo), broken: words().withFormula, doubted: echo };
  return settle(edit, name, { kind: "taken", entry, echo }, valueText(value), says);
}

function repair({ nearest, text, start, end }: FormulaError): EntryOffer[] {
  if (nearest === null) return [];
  const mended = text.slice(0, start) + nearest + text.slice(end);
  return [{ entry: mended, label: mended }];
}
