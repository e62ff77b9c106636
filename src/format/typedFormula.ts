import { amountScales, isAmountSymbol } from "../model/amount.js";
import { MAX_LENGTH, parseFormula } from "../model/formula.js";
import { frenchNames } from "../model/functions/frenchNames.js";
import { functionRecord } from "../model/functions/index.js";
import { decimalDigitsText, readDecimal, shiftDigits, splitDigits } from "./decimalText.js";
import { type EntryLocale, readDigits } from "./entryDigits.js";
import { type EntryPhrase, readPhrase } from "./entryPhrase.js";
import { magnitudePowers } from "./entryReadings.js";
import { adjectiveOf, isJoiner, isPerWord, magnitudeOf, splitCode, symbolOf } from "./entryWords.js";
import { factorName } from "./unitParts.js";

/** What a typed formula may stand for, in English as the model reads it, and what leaves it open where it is several. */
export interface FormulaReadings {
  readonly texts: readonly string[];
  readonly doubt: string;
}

/** How a formula is written: what parts its arguments, and the language of its numbers. */
interface Style {
  readonly separator: "," | ";";
  readonly isCommaDecimal: boolean;
  readonly locale: EntryLocale;
  /** Which of the two readings of billion and trillion is meant. */
  readonly scale: "en" | "fr";
}

/**
 * A typed formula (in plain spelling) as the model reads it: French names of functions in English (`SOMME` is SUM), `;`
 * between arguments as a comma and then the comma in numbers as a point, grouped digits without their marks, and amounts in
 * one form (`$20k` and `2万美元` are `20k USD`). `;` and French names are certain signs of a French formula; a comma between
 * digits that may part arguments, and billion, have two readings. What is not understood stays for the parser to tell of.
 */
export function readFormula(plain: string, locale: EntryLocale, names: Iterable<string>): FormulaReadings {
  if (plain.length > MAX_LENGTH) return { texts: [plain], doubt: "" };
  const isName = lazySet(names);
  const styles = stylesOf(plain, locale, isName);
  const written = styles.map((style) => ({ style, ...write(plain, style, isName) }));
  const sound = written.filter(({ text }) => parseFormula(text).kind === "formula");
  const kept = sound.length > 0 ? sound : written.slice(0, 1);
  const texts = [...new Set(kept.flatMap(({ text, other }) => (other === text ? [text] : [text, other])))];
  const word = kept.find((reading) => reading.word !== "")?.word ?? "";
  const doubts = [
    ...(new Set(kept.map(({ text }) => text)).size > 1 ? ["a comma may part arguments or be a decimal sign"] : []),
    ...(word === "" ? [] : [`"${word}" is not the same number in English and in French; type bn, tn or Md`]),
  ];
  return { texts, doubt: doubts.join("; ") };
}

function lazySet(names: Iterable<string>): (name: string) => boolean {
  let known: ReadonlySet<string> | null = null;
  return (name) => (known ??= new Set(names)).has(name);
}

const callPattern = /([\p{L}_][\p{L}\p{M}\p{N}_.]*) *\(/gu;

/** The ways in which a formula may be written: French for certain where it has a `;`, perhaps where it names French functions. */
function stylesOf(plain: string, locale: EntryLocale, isName: (name: string) => boolean): Style[] {
  const english: Style = { separator: ",", isCommaDecimal: false, locale, scale: "en" };
  const french: Style = { separator: ";", isCommaDecimal: true, locale: "fr", scale: "fr" };
  if (plain.includes(";")) return [french];
  const isFrench = [...plain.matchAll(callPattern)].some(([, name = ""]) => frenchName(name) !== null && !isName(name));
  // Digits between two commas are no number of either language.
  return isFrench && /\d,\d/.test(plain) && !/\d,\d+,\d/.test(plain) ? [french, english] : [english];
}

/** The English name of a function that only Excel's French edition has, or null. */
function frenchName(word: string): string | null {
  return functionRecord(word) ? null : (frenchNames.get(word.toUpperCase()) ?? null);
}

const identifier = /[\p{L}_][\p{L}\p{M}\p{N}_.]*/uy;
const truths: Readonly<Record<string, string>> = { VRAI: "TRUE", FAUX: "FALSE" };

/** The formula in one style; `other` with the other reading of its billions, where it has any, of which `word` is one. */
function write(plain: string, style: Style, isName: (name: string) => boolean) {
  let [text, other, word] = ["", "", ""];
  const calls: boolean[] = [];
  let at = 0;
  let isCall = false;
  const put = (piece: string, alternative = piece): void => {
    text += piece;
    other += alternative;
  };
  while (at < plain.length) {
    identifier.lastIndex = at;
    const found = identifier.exec(plain)?.[0] ?? "";
    const opensCall = found !== "" && isOpening(plain, at + found.length);
    if (found !== "" && (opensCall || isName(found))) {
      isCall = opensCall;
      put(isCall && !isName(found) ? (frenchName(found) ?? found) : found);
      at += found.length;
      continue;
    }
    const inCall = calls.at(-1) ?? false;
    const amount = amountAt(plain, at, style, !inCall || style.isCommaDecimal, isName);
    if (amount) {
      put(amount.text, amount.other);
      if (amount.other !== amount.text) word = amount.word;
      at = amount.end;
      continue;
    }
    if (found !== "") {
      put(truths[found.toUpperCase()] ?? found);
      at += found.length;
      continue;
    }
    const letter = plain[at]!;
    if (letter === "(") calls.push(isCall);
    if (letter === ")") calls.pop();
    if (letter !== " ") isCall = false;
    put(letter === ";" ? (plain[at + 1] === " " ? "," : ", ") : letter);
    at++;
  }
  return { text, other, word };
}

const opening = / *\(/y;

/** Whether a ( stands at a place, spaces aside. */
function isOpening(plain: string, at: number): boolean {
  opening.lastIndex = at;
  return opening.test(plain);
}

const currencyBefore = /(?:[\p{L}]{1,3}[$¥]|[$€£¥₩₹]|[\p{L}]{2,8}(?=[ \d])) ?(?=[\d.])/uy;
const numbers = {
  withComma: /(?:\d|[.,](?=\d))(?:\d|[.,'](?=\d)| (?=\d{3}(?!\d)))*(?:e[+-]?\d{1,6}(?![\p{L}\d]))?/iuy,
  withoutComma: /(?:\d|\.(?=\d))(?:\d|[.'](?=\d)| (?=\d{3}(?!\d)))*(?:e[+-]?\d{1,6}(?![\p{L}\d]))?/iuy,
};
const wordAfter = / ?(?:\p{Script=Han}+|[$€£¥₩₹]|\p{L}[\p{L}\p{M}]*['$¥]?|\/ ?(?=\p{L}))/uy;

interface WrittenAmount {
  readonly text: string;
  readonly other: string;
  /** The word that has two readings. */
  readonly word: string;
  readonly end: number;
}

/** The number or amount that begins at a place, written as the model reads it; null where none does. */
function amountAt(
  plain: string,
  at: number,
  style: Style,
  hasComma: boolean,
  isName: (name: string) => boolean,
): WrittenAmount | null {
  currencyBefore.lastIndex = at;
  const sign = currencyBefore.exec(plain)?.[0] ?? "";
  if (sign !== "" && symbolOf(sign.trim()) === undefined) return null;
  const number = hasComma ? numbers.withComma : numbers.withoutComma;
  number.lastIndex = at + sign.length;
  const digits = number.exec(plain)?.[0];
  if (digits === undefined) return null;
  const bare = at + sign.length + digits.length;
  for (let end = wordsEnd(plain, bare, isName); ; end = bare) {
    const phrase = readPhrase(plain.slice(at, end), [], "");
    const written = "problem" in phrase ? null : writeAmount(phrase, style);
    if (written) return { ...written, end };
    if (end === bare) return null;
  }
}

/** Where the words end that belong to a number: magnitudes and units, but no line's name and no function. */
function wordsEnd(plain: string, from: number, isName: (name: string) => boolean): number {
  let end = from;
  let kept = from;
  for (;;) {
    wordAfter.lastIndex = end;
    const found = wordAfter.exec(plain)?.[0];
    if (found === undefined) return kept;
    const word = found.trim();
    const isHan = /\p{Script=Han}/u.test(word);
    const isJoined = isJoiner(word) || isPerWord(word) || adjectiveOf(word) !== undefined;
    const isUnit = isHan || magnitudeOf(word) || symbolOf(word) || splitCode(word) || magnitudeOf(word.slice(0, -1));
    const isLine = found.startsWith(" ") && isName(word);
    if (!(isJoined || isUnit) || isLine || isOpening(plain, end + found.length)) return kept;
    end += found.length;
    if (!isJoined) kept = end;
  }
}

/** A phrase as an amount of the model's formulas, or null where it is none that they have. */
function writeAmount(phrase: EntryPhrase, style: Style): Omit<WrittenAmount, "end"> | null {
  const { over, under, mark, magnitudes, exponent } = phrase;
  const digits = readDigits(phrase.digits, style.locale);
  if ("problem" in digits || mark !== "" || phrase.negative || over.length > 1) return null;
  if (![...over, ...under].every(isAmountSymbol) || (over.length === 0 && under.length > 0)) return null;
  const [value] = digits.values;
  const power = exponent === null ? "" : `e${exponent}`;
  const texts = magnitudePowers(phrase).map((magnitude) => {
    const number = magnitude === 0 ? `${value}${power}` : scaled(value!, power, magnitude);
    const [first] = over;
    const unit = first === undefined ? "" : ` ${factorName(first, value !== "1")}`.replace("RMB", "CNY");
    return number + unit + under.map((symbol) => ` per ${factorName(symbol, false)}`).join("");
  });
  const [text = "", other = text] = style.scale === "fr" ? texts.reverse() : texts;
  return { text, other, word: magnitudes.at(-1)?.word ?? "" };
}

/** A number and a power of ten with a scale: the one that was typed, or the largest that leaves it short (2 and 4 are `20k`). */
function scaled(value: string, exponent: string, power: number): string {
  const whole = shiftDigits(readDecimal(value)!, power);
  const sizes = Object.entries(amountScales).reverse();
  const inScale = (size: number) => splitDigits(shiftDigits(whole, -size));
  const isShort = (size: number): boolean => inScale(size).whole !== "0" && inScale(size).fraction.length <= 3;
  const [scale, size] = sizes.find(([, size]) => size === power) ?? sizes.find(([, size]) => isShort(size)) ?? ["", 0];
  return `${decimalDigitsText(shiftDigits(whole, -size))}${exponent}${scale}`;
}
