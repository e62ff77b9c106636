import { bounds } from "../found.js";
import { type Amount, negate } from "../amount.js";
import { readLiteral } from "../number/literal.js";
import { type Qualifier } from "../reading.js";
import { scan } from "../scan.js";
import { emptyCell } from "../vocabulary/tables.js";
import { isBareYear, isPeriod } from "./period.js";
import { type Setting, sentenceOf } from "./setting.js";

/** A number in a cell, as it stands: no head has been applied. */
export interface CellNumber {
  /** Where its phrase begins and ends in the text of the cell. */
  readonly start: number;
  readonly end: number;
  /** Null on an open side. */
  readonly low: Amount | null;
  readonly high: Amount | null;
  readonly qualifier: Qualifier;
  /** Empty where the cell does not print it. */
  readonly unit: string;
  /** The cell prints a magnitude of its own. */
  readonly scaled: boolean;
}

const notes = /(?:\s?[*†‡§¹²³⁴⁵⁶⁷⁸⁹]+|\s?[(（][a-z1-9][)）]|\[[a-z1-9]\])+$/u;
const minus = /^[-−–—‒﹣－△▼]/;
const group = "[.,'’ \\u00a0\\u202f\\u2009\\u2007]";
const digits = `(?:\\d{1,3}(?:${group}\\d{3})+|\\d{1,2}(?:,\\d\\d)+,\\d{3}|\\d+)(?:[.,]\\d+)?`;
const digitsOnly = new RegExp(`^${digits}$`);
const tails =
  "[%％]|\\p{Sc}[A-Z]{0,3}|[kKmMbBtTGx×]n?|mln|mio|Md[s.]?|Mrd|pp|ppts?|pts?|bps|bp|pdb|p|[A-Z]{3}|fois|points?|MW|GW|TWh|(?:[kKmM]|Mds?|bn|mln)\\s?(?:\\p{Sc}|[A-Z]{3})|[万萬亿億兆千百倍]{1,2}[元美港欧日台]{0,2}元?|[美港欧日]?元|[个個]?百?分[点點]|(?:thousand|million|billion|trillion|millier|milliard)s?(?:\\s(?:de\\s|d[’'])?\\p{L}+)?";
const value = new RegExp(
  `^[<>≥≤~≈]?\\s*[-−–—‒﹣－+△▲▼]?\\s*(?:\\p{Sc}|[A-Z]{1,3}\\$|[A-Z]{3})?\\s*[(（[]?\\s*[-−–+]?\\s*(?:\\p{Sc}|[A-Z]{1,3}\\$|[A-Z]{3})?\\s*${digits}\\s*(?:${tails})?\\s*[)）\\]]?\\s*(?:${tails})?$`,
  "u",
);

/** The text of a cell without the marks of its footnotes. */
export const withoutNotes = (text: string): string => {
  const cut = text.replace(notes, "");
  return /\d/.test(cut) ? cut : text;
};

/** `312 salariés`, `1,200 clients`: what a cell counts, in one word that is no span of time. */
const counted = new RegExp(
  `^${digits}\\s(?!mois$|months$|weeks$|semaines$|jours$|days$|années$|years$|trimestres$|quarters$)\\p{Ll}{4,}$`,
  "u",
);

const isNumber = (text: string): boolean => /\d/.test(text) && !isPeriod(text) && value.test(withoutNotes(text));

const bounded =
  /^(?:about|around|circa|c\.|ca\.?|up to|at least|over|more than|less than|under|between|environ|env\.|près de|plus de|moins de|au moins|jusqu[’']à|entre|de|约|約|超|超过|不少于|不超过)\s*/iu;

const between = /\s*(?:[–—~～至]|(?<=[\d%])-(?=[\d$€£¥])|\/|\s(?:to|and|à|et)\s)\s*|\s+(?=[(（])/u;

/** Whether a text is a number with its sign and its unit, a range or a bound of them, or one with its change in brackets. */
export function isValue(text: string): boolean {
  if (text.length > 50 || !/\d/.test(text) || isPeriod(text)) return false;
  if (isNumber(text) || counted.test(text)) return true;
  const pieces = text.replace(bounded, "").split(between);
  return pieces.length <= 3 && pieces.every(isNumber);
}

/** Whether a text says that a cell has no value, or is none. */
export const isEmpty = (text: string): boolean => text === "" || emptyCell.test(text);

/** The numbers of a cell, in order. `style` is the language whose decimal mark they have. */
export function numbersOf(text: string, style: Setting): CellNumber[] {
  if (isEmpty(text) || (isPeriod(text) && !isBareYear(text))) return [];
  const printed = withoutNotes(text);
  const one = value.test(printed) ? oneNumber(printed, style) : null;
  return one === null ? numbersIn(text, style) : [one];
}

/** A cell that is one number: brackets and a minus make it negative; `$-14` and `$(14)` are minus fourteen dollars. */
function oneNumber(printed: string, style: Setting): CellNumber | null {
  const bare = printed.replace(/[()（）[\]]/g, " ").trim();
  const [, sign = "", currency = "", inner = "", core = ""] =
    /^([+▲]|[-−–—‒﹣－△▼])?\s*(?:(\p{Sc}|[A-Z]{1,3}\$|[A-Z]{3})\s*([-−–])\s*(?=\d))?(.*)$/u.exec(bare) ?? [];
  const bracketed = /[(（[]/.test(printed) && !/^[(（[]\s*\+/.test(printed);
  const negative = bracketed || inner !== "" || minus.test(sign);
  const text = (currency + core).replace(/\s+/g, " ").trim();
  const read = digitsOnly.test(text) ? plainNumber(text, style) : onlyNumber(text, style);
  const signed = (side: Amount | null) => (side !== null && negative ? negate(side) : side);
  return read && { ...read, start: 0, end: printed.length, low: signed(read.low), high: signed(read.high) };
}

function plainNumber(text: string, { language }: Setting): CellNumber | null {
  const value = readLiteral(text, language, false)?.value;
  if (value === undefined) return null;
  return { start: 0, end: text.length, low: value, high: value, qualifier: "exact", unit: "", scaled: false };
}

function onlyNumber(text: string, style: Setting): CellNumber | null {
  const [found, more] = numbersIn(text, style);
  return found?.start === 0 && found.end === text.length && more === undefined ? found : null;
}

/** What prose in a cell says: ranges, bounds, a value with its change in brackets. */
function numbersIn(text: string, style: Setting): CellNumber[] {
  const sentence = sentenceOf(text, style);
  if (sentence === null) return [];
  return scan(sentence).map((found) => ({
    ...bounds(found),
    start: sentence.tokens[found.start]?.start ?? 0,
    end: sentence.tokens[found.end - 1]?.end ?? 0,
    qualifier: found.qualifier,
    unit: found.low.unit,
    scaled: found.low.magnitude !== null || found.low.number.form !== "digits",
  }));
}
