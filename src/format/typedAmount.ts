import { isCurrency } from "../model/currency.js";
import { amountScales, isAmountSymbol } from "../model/amount.js";
import { decimalText } from "../model/decimal.js";
import { type Language } from "../language/language.js";
import { readDigits } from "./entryDigits.js";
import { type EntryPhrase, readPhrase } from "./entryPhrase.js";
import { magnitudePowers } from "./entryReadings.js";
import { adjectiveBehind, adjectiveOf, isJoiner, isPerWord, magnitudeOf, splitCode, symbolOf } from "./entryWords.js";
import { plainDecimal, shifted } from "./plainDecimal.js";
import { englishName } from "./unitNames.js";

/** How the numbers of a formula are written: their language, which also says which billion is meant, and their commas. */
export interface NumberStyle {
  readonly language: Language;
  readonly comma: "any" | "groups" | "none";
}

/** A number or amount of a typed formula as the model writes it, and `other` with the other reading of its billions. */
export interface WrittenAmount {
  readonly text: string;
  readonly other: string;
  /** The word that has two readings, where there is one. */
  readonly word: string;
  /** Where it ends in what was typed. */
  readonly end: number;
}

const opening = / *\(/y;

/** Whether a ( stands at a place, spaces aside. */
export function isOpening(plain: string, at: number): boolean {
  opening.lastIndex = at;
  return opening.test(plain);
}

const currencyBefore = /(?:[\p{L}]{1,3}[$¥]|[$€£¥₩₹]|[\p{L}]{2,8}(?=[ \d])) ?(?=[\d.])/uy;
const numbers = {
  any: /(?:\d|[.,](?=\d))(?:\d|[.,'](?=\d)| (?=\d{3}(?!\d)))*(?:e[+-]?\d{1,6}(?![\p{L}\d]))?/iuy,
  none: /(?:\d|\.(?=\d))(?:\d|[.'](?=\d)| (?=\d{3}(?!\d)))*(?:e[+-]?\d{1,6}(?![\p{L}\d]))?/iuy,
  groups:
    /(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|(?:\d|\.(?=\d))(?:\d|[.'](?=\d)| (?=\d{3}(?!\d)))*)(?:e[+-]?\d{1,6}(?![\p{L}\d]))?/iuy,
};
const wordAfter = / ?(?:\p{Script=Han}+|[$€£¥₩₹]|\p{L}[\p{L}\p{M}]*['$¥]?|\/ ?(?=\p{L}))/uy;

/** The number or amount that begins at a place, written as the model reads it; null where none does. */
export function amountAt(
  plain: string,
  at: number,
  style: NumberStyle,
  isName: (name: string) => boolean,
): WrittenAmount | null {
  currencyBefore.lastIndex = at;
  const sign = currencyBefore.exec(plain)?.[0] ?? "";
  if (sign !== "" && symbolOf(sign.trim()) === undefined) return null;
  const number = numbers[style.comma];
  number.lastIndex = at + sign.length;
  const digits = number.exec(plain)?.[0];
  if (digits === undefined) return null;
  const bare = at + sign.length + digits.length;
  for (let end = wordsEnd(plain, bare, isName); ; end = bare) {
    const phrase = readPhrase(plain.slice(at, end), [], "");
    const written = "problem" in phrase ? null : writeAmount(phrase, style);
    if (written && !/[\p{L}\p{N}_.]/u.test(plain.charAt(end))) return { ...written, end };
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
    const isJoined =
      isJoiner(word) ||
      isPerWord(word) ||
      /^an?$/i.test(word) ||
      (adjectiveOf(word) ?? adjectiveBehind(word)) !== undefined;
    const isUnit = isHan || magnitudeOf(word) || symbolOf(word) || splitCode(word) || magnitudeOf(word.slice(0, -1));
    const isLine = found.startsWith(" ") && isName(word);
    if (!(isJoined || isUnit) || isLine || isOpening(plain, end + found.length)) return kept;
    end += found.length;
    if (!isJoined) kept = end;
  }
}

/** A phrase as an amount of the model's formulas, or null where it is none that they have. */
function writeAmount(phrase: EntryPhrase, style: NumberStyle): Omit<WrittenAmount, "end"> | null {
  const { over, under, mark, magnitudes, exponent } = phrase;
  const digits = readDigits(phrase.digits, style.language);
  if ("problem" in digits || mark !== "" || phrase.negative || over.length > 1) return null;
  if (![...over, ...under].every(isAmountSymbol) || (over.length === 0 && under.length > 0)) return null;
  const { value } = digits;
  const isPlain = value === phrase.digits || value === `0${phrase.digits}`;
  const power = exponent === null ? "" : `e${exponent}`;
  const texts = magnitudePowers(phrase).map((magnitude) => {
    const number = scaled(isPlain ? phrase.digits : value, power, magnitude);
    const [first] = over;
    const unit = first === undefined ? "" : ` ${isCurrency(first) ? first : englishName(first, number !== "1")}`;
    return number + unit + under.map((symbol) => ` per ${englishName(symbol, false)}`).join("");
  });
  const [text = "", other = text] = style.language === "fr" ? texts.reverse() : texts;
  return { text, other, word: magnitudes.at(-1)?.word ?? "" };
}

const sizes = Object.entries(amountScales).reverse();

/**
 * A number and a power of ten as one with a scale: its digits as they are where the power is that of a scale, else with the
 * largest scale that leaves it short (2 and 4 are `20k`).
 */
function scaled(digits: string, exponent: string, power: number): string {
  const typed = power === 0 ? ["", 0] : sizes.find(([, size]) => size === power);
  if (typed) return `${digits}${exponent}${typed[0]}`;
  const whole = shifted(plainDecimal(digits.replace(/^\./, "0."))!, power);
  const isShort = ([, size]: readonly [string, number]): boolean => {
    const inScale = shifted(whole, -size);
    return inScale.gte(1) && inScale.decimalPlaces() <= 3;
  };
  const [scale, size] = sizes.find(isShort) ?? ["", 0];
  return `${decimalText(shifted(whole, -size))}${exponent}${scale}`;
}
