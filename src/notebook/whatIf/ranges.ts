import { isPlainDecimal } from "../../format/plainDecimal.js";
import { catalogue } from "../../language/catalogue.js";
import { called } from "../../language/quoted.js";
import { formatQuantity, showingFormat } from "../../format/number.js";
import { decimal, decimalText } from "../../model/decimal.js";
import { compare, type Exact } from "../../model/fraction.js";
import { type ChoiceRecord } from "../../model/line.js";
import { endEntry } from "../../model/sensitivity.js";
import { valueText } from "../../model/value.js";
import { type Entry } from "../../model/workbook.js";
import { rateChoiceText } from "../choiceText.js";
import { choiceText } from "../lineRange.js";
import { type Notebook } from "../notebook.js";
import { printedEnds, roundingRange } from "../precision.js";
import { standingChoice, tried } from "../standing.js";
import { tellerText, voucherText } from "../voices.js";
import { whoseOwn } from "../whose.js";
import { amountText, isOwnSetting, setSettings, settingOf, standingAmount } from "./settings.js";

const words = catalogue({
  en: {
    rounded: (source: string) => `as ${source} rounds it`,
    roundedLine: (label: string) => `${label}, as its figures are rounded`,
    ours: "our range",
    hint: (label: string, value: string) => `${label}: ${value}; no source says how far it may go`,
    hintFloor: (label: string, value: string) => `${label}: ${value}, printed as a floor`,
    hintCeiling: (label: string, value: string) => `${label}: ${value}, printed as a ceiling`,
    hintOwn: (label: string, value: string, whose: string) => `${label}: ${value}; the range is ${whose}`,
    rangeFor: (label: string) => `range of ${label}`,
    noRange: (label: string, text: string) =>
      `${label}: the range ${called(text)} is left out: a range is two numbers, low..high`,
    crossed: (label: string, low: string, high: string) =>
      `${label}: the range from ${low} to ${high} is left out: its low end is above its high end`,
    narrow: (label: string, low: string) =>
      `${label}: the range from ${low} to ${low} is left out: it has no width, so that nothing moves in it`,
  },
  fr: {
    rounded: (source) => `à l'arrondi près, ${source}`,
    roundedLine: (label) => `${label}, à l'arrondi de ses chiffres près`,
    ours: "notre fourchette",
    hint: (label, value) => `${label} : ${value} ; aucune source ne dit jusqu'où elle va`,
    hintFloor: (label, value) => `${label} : ${value}, écrit comme un plancher`,
    hintCeiling: (label, value) => `${label} : ${value}, écrit comme un plafond`,
    hintOwn: (label, value, whose) => `${label} : ${value} ; fourchette : ${whose}`,
    rangeFor: (label) => `fourchette de : ${label}`,
    noRange: (label, text) =>
      `${label} : la fourchette ${called(text)} est laissée de côté : une fourchette, c'est deux nombres, bas..haut`,
    crossed: (label, low, high) =>
      `${label} : la fourchette de ${low} à ${high} est laissée de côté : sa borne basse dépasse sa borne haute`,
    narrow: (label, low) =>
      `${label} : la fourchette de ${low} à ${low} est laissée de côté : elle n'a pas de largeur, rien n'y bouge`,
  },
});

/**
 * Whose a range is: that of the articles and reference rates, ours where data/ gives one, the reader's, or nobody's.
 */
export type RangeOwner = "sources" | "author" | "reader" | "none";

/** How far an input may go. Its ends are plain decimals in the unit of the line, of at most 40 digits. */
export interface InputRange {
  readonly low: string;
  readonly high: string;
  /** What takes the line to either end: the choice that stands there, which is exact, else the end itself. */
  readonly lowEntry: Entry;
  readonly highEntry: Entry;
  readonly of: RangeOwner;
  /** Who says so of either end, in a few words: `Chip import news`, `as Financial Times rounds it`, `our range`. */
  readonly lowSource: string;
  readonly highSource: string;
  /** Whether it is what the rounding of prints leaves open, and nothing that sources disagree on. */
  readonly isRounding: boolean;
  /** The one claim whose rounding it is; empty where it is none. Lines of one claim are one fact. */
  readonly rounds: string;
  /** The side to which what the line is printed as is open: `high` for a floor, `low` for a ceiling. */
  readonly open: "low" | "high" | "";
  /** Why a range that the reader set is left out, in a sentence; empty where none is. */
  readonly problem: string;
}

type FoundRange = Omit<InputRange, "problem">;

/**
 * How far an input or assumption may go, in this order: the reader's range; the range that data/ gives it; the least and the greatest that the
 * articles print for it; where they print one value, what that print stands for (half a unit of its last digit either side,
 * more where it says `about`), but for a round count, which is told as it is; and where no article prints it, as for a rate,
 * from the least to the greatest that its choices leave open: those that are lines, as what two prints imply, by the rounding
 * of the prints, others as they stand. `none`, with its value as both ends, for an open print, an
 * assumption without a range and an input that is told one way; both ends are the code of an error for a line that is one.
 */
export function rangeOf(notebook: Notebook, name: string): InputRange {
  const readers = readersRange(notebook, name);
  if (readers !== null && "of" in readers) return { ...readers, problem: "" };
  const given =
    authorRange(notebook, name) ??
    printedRange(notebook, name) ??
    choiceRange(notebook, name) ??
    noRange(notebook, name);
  return { ...given, problem: readers?.problem ?? "" };
}

/** Digits of an end that is to be read in a field, where all of it would not be. */
const [readable, kept] = [15, 6];

/** The ends of a range where they stand in fields: those of more digits than one reads, as of a quotient, to six, but for what a reader set. */
export function fieldEnds({ low, high, of }: InputRange): { readonly low: string; readonly high: string } {
  const short = (end: string): string => {
    if (of === "reader" || !isPlainDecimal(end) || decimal(end).precision() <= readable) return end;
    return decimalText(decimal(end).toSignificantDigits(kept));
  };
  return { low: short(low), high: short(high) };
}

/** The ends of the reader's range as they were set, plain decimals or empty; null where they set none. */
export function ownEnds(notebook: Notebook, name: string): { readonly low: string; readonly high: string } | null {
  const text = settingOf(notebook, "ranges", name);
  const [low = "", high = "", ...rest] = text.split("..");
  const isRange =
    rest.length === 0 && text.includes("..") && [low, high].every((end) => end === "" || isPlainDecimal(end));
  return isRange && low + high !== "" ? { low, high } : null;
}

/**
 * What stands in an input and whose its range is, for where the reader sets it: `Chips ordered: 20,000 chips; no source
 * says how far it may go`, or that the range is theirs, and which way an open print is open.
 */
export function rangeHint(notebook: Notebook, name: string): string {
  const workbook = notebook.workbook();
  const { label, format } = workbook.line(name);
  const value = valueText(workbook.value(name));
  const told = formatQuantity(value, workbook.unit(name) || "1", showingFormat(format, value));
  const { of, open } = rangeOf(notebook, name);
  if (of === "reader") return words().hintOwn(label, told, whoseOwn(notebook));
  return open === "" ? words().hint(label, told) : words()[open === "high" ? "hintFloor" : "hintCeiling"](label, told);
}

/** Sets the reader's range of a line in one undoable step, or takes it back where both ends are empty. */
export function setRange(notebook: Notebook, name: string, low: string, high: string): void {
  const text = low + high === "" ? null : `${low}..${high}`;
  setSettings(notebook, "ranges", { [name]: text }, words().rangeFor(notebook.workbook().line(name).label));
}

/** The range that the reader set, an end that they left out being the value as it stands; or why it cannot be used. */
function readersRange(notebook: Notebook, name: string): FoundRange | { readonly problem: string } | null {
  const text = settingOf(notebook, "ranges", name);
  if (text === "") return null;
  const ends = ownEnds(notebook, name);
  const { label } = notebook.workbook().line(name);
  const value = standingAmount(notebook, name) ?? "";
  const [low, high] = [ends?.low || value, ends?.high || value];
  if (ends === null || low === "" || high === "") return { problem: words().noRange(label, text) };
  const shown = (end: string): string => amountText(notebook, name, end);
  const order = decimal(low).cmp(decimal(high));
  if (order > 0) return { problem: words().crossed(label, shown(low), shown(high)) };
  if (order === 0) return { problem: words().narrow(label, shown(low)) };
  const isOwn = isOwnSetting(notebook, "ranges", name);
  const source = isOwn ? whoseOwn(notebook) : words().ours;
  return {
    ...{ low, high, lowEntry: low, highEntry: high, of: isOwn ? "reader" : "author" },
    ...{ lowSource: source, highSource: source, isRounding: false, rounds: "", open: "" },
  };
}

/** The range that is ours: one of data/ whose ends are not those of the line's choices. */
function authorRange(notebook: Notebook, name: string): FoundRange | null {
  const { low, high, choices } = notebook.reference().line(name);
  const values = choices.map(({ content }) => choiceText(notebook.reference(), content));
  if (low === "" || high === "" || low === high || (values.includes(low) && values.includes(high))) return null;
  const workbook = notebook.reference();
  return {
    ...{ low, high, lowEntry: endEntry(workbook, name, low), highEntry: endEntry(workbook, name, high) },
    ...{ of: "author", lowSource: words().ours, highSource: words().ours },
    ...{ isRounding: false, rounds: "", open: "" },
  };
}

/** What the articles print for a line, or what the one print stands for; null where they print nothing or an open figure. */
function printedRange(notebook: Notebook, name: string): FoundRange | null {
  const { choices } = notebook.reference().line(name);
  const claims = choices.filter(({ basis }) => basis === "claim");
  return spanned(notebook, name, claims) ?? roundedRange(notebook, name, claims);
}

function roundedRange(notebook: Notebook, name: string, claims: readonly ChoiceRecord[]): FoundRange | null {
  const standing = standingChoice(notebook.workbook(), name);
  const choice = claims.find(({ id }) => id === standing?.id) ?? claims[0];
  const claim = choice && notebook.claim(choice.id);
  if (!claim) return null;
  const [low, high] = printedEnds(claim, choice.content);
  if (low === undefined || high === undefined || low === high) return null;
  const source = words().rounded(voucherText(claim));
  return {
    ...{ low, high, lowEntry: low, highEntry: high },
    ...{ of: "sources", lowSource: source, highSource: source, open: "" },
    ...{ isRounding: true, rounds: claim.claim },
  };
}

/** From the least to the greatest that the choices of a line leave open which no article prints. */
function choiceRange(notebook: Notebook, name: string): FoundRange | null {
  const { choices } = notebook.reference().line(name);
  return choices.some(({ basis }) => basis === "claim") ? null : spanned(notebook, name, choices);
}

/** A value that a choice tells, or leaves open. */
interface Telling {
  readonly choice: ChoiceRecord;
  readonly number: Exact;
  /** The value as a plain decimal. */
  readonly text: string;
  readonly entry: Entry;
  /** Whether it is as far as rounding lets a choice go, and not what it is. */
  readonly isRounding: boolean;
}

/** From the least to the greatest of some choices; null where that is one value. */
function spanned(notebook: Notebook, name: string, choices: readonly ChoiceRecord[]): FoundRange | null {
  const tellings = choices
    .flatMap((choice) => tellingsOf(notebook, name, choice))
    .sort((a, b) => compare(a.number, b.number));
  const [least, most] = [tellings[0], tellings.at(-1)];
  if (!least || !most || compare(least.number, most.number) === 0) return null;
  // Of several that tell the greatest value, the first as well: it is the one that is told before the others.
  const greatest = tellings.find(({ number }) => compare(number, most.number) === 0) ?? most;
  const isRounding = least.isRounding && greatest.isRounding && least.choice === greatest.choice;
  return {
    ...{ low: least.text, high: greatest.text, lowEntry: least.entry, highEntry: greatest.entry, of: "sources" },
    ...sourcesOf(notebook, least, greatest),
    ...{ isRounding, rounds: "", open: "" },
  };
}

/**
 * What a choice tells: its value, or where it is another line, as a rate that two figures imply, both ends of what the
 * rounding of its prints leaves open. None where it is an error.
 */
function tellingsOf(notebook: Notebook, name: string, choice: ChoiceRecord): Telling[] {
  const { id, basis } = choice;
  const value = tried(notebook.workbook(), name, `@${id}`).value(name);
  if (value.kind !== "number") return [];
  if (basis === "line") {
    const { low, high } = roundingRange(notebook, notebook.workbook(), id);
    if (low !== high)
      return [low, high].map((end) => ({ choice, number: decimal(end), text: end, entry: end, isRounding: true }));
  }
  return [{ choice, number: value.number, text: valueText(value), entry: `@${id}`, isRounding: false }];
}

/** Who says so of both ends: a report, and which article retells it where one report is told both ways. */
function sourcesOf(notebook: Notebook, low: Telling, high: Telling) {
  const [lowSource, highSource] = [sourceText(notebook, low), sourceText(notebook, high)];
  const [lowClaim, highClaim] = [notebook.claim(low.choice.id), notebook.claim(high.choice.id)];
  if (!lowClaim || !highClaim || lowSource !== highSource || lowClaim.source === highClaim.source)
    return { lowSource, highSource };
  return { lowSource: tellerText(lowClaim), highSource: tellerText(highClaim) };
}

/** Who says so of a choice, in a few words. */
function sourceText(notebook: Notebook, { choice: { basis, id, label }, isRounding }: Telling): string {
  if (basis === "line") {
    const told = notebook.workbook().has(id) ? notebook.workbook().line(id).label : id;
    return isRounding ? words().roundedLine(told) : told;
  }
  const claim = notebook.claim(id);
  if (claim) return voucherText(claim);
  const rate = notebook.record.rates.find((each) => each.id === id);
  return rate ? rateChoiceText(rate) : label;
}

function noRange(notebook: Notebook, name: string): FoundRange {
  const value = valueText(notebook.workbook().value(name));
  const standing = standingChoice(notebook.workbook(), name);
  const claim = standing?.basis === "claim" ? notebook.claim(standing.id) : undefined;
  return {
    ...{ low: value, high: value, lowEntry: value, highEntry: value },
    ...{ of: "none", lowSource: "", highSource: "", isRounding: false, rounds: "" },
    open: claim?.high === "" ? "high" : claim?.low === "" ? "low" : "",
  };
}
