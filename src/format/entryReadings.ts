import { decimalText } from "../model/decimal.js";
import { type EntryOptions } from "./entry.js";
import { readDigits } from "./entryDigits.js";
import { entryEcho } from "./entryEcho.js";
import { type EntryPhrase, markPowers } from "./entryPhrase.js";
import { formatScale, scalePower } from "./numberFormat.js";
import { integerLength, plainDecimal, shifted } from "./plainDecimal.js";
import { scaleWord, unitWords } from "./unitLabel.js";

/** One value that a phrase may stand for, how to say it, and what to type for it where that is not what was typed. */
export interface EntryReading {
  readonly entry: string;
  readonly echo: string;
  readonly typing: string;
}

/**
 * The reading of a phrase, with another that was as near for a bare number; or several with what leaves them open; or why
 * there is none.
 */
export type EntryReadings =
  | { readonly only: EntryReading; readonly other: EntryReading | null; readonly isAsShown: boolean }
  | { readonly offers: readonly EntryReading[]; readonly doubts: readonly string[] }
  | { readonly problem: string };

const mostDigits = 300;

/** A bare number of more digits than this before its point is written in full, whatever scale the cell shows. */
export const mostScaledDigits = 4;

/** Every value that a phrase which fits its cell may stand for. Values of more than 300 digits either side are refused. */
export function entryReadings(text: string, phrase: EntryPhrase, options: EntryOptions): EntryReadings {
  const { unit, locale, format = "" } = options;
  const digits = readDigits(phrase.digits, locale);
  if ("problem" in digits) return digits;
  const powers = magnitudePowers(phrase);
  const markPower = phrase.mark === "" ? 0 : markPowers[phrase.mark];
  const values: string[] = [];
  for (const number of digits.values) {
    for (const power of powers) {
      const value = valueOf(number, phrase, power + markPower);
      if (value === null) return { problem: `"${text}" is beyond ${mostDigits} digits: type a smaller number` };
      values.push(value);
    }
  }
  const asPercent = phrase.mark !== "" && phrase.mark !== "×";
  const reading = (entry: string, typing: string): EntryReading => ({
    entry,
    echo: entryEcho(entry, unit, format, asPercent),
    typing,
  });
  const [first] = values;
  if (first !== undefined && values.length === 1) {
    const [whole, scaled] = bareReadings(first, phrase, options).map((bare) => reading(bare.entry, bare.typing));
    if (whole === undefined || scaled === undefined) return { only: reading(first, ""), other: null, isAsShown: false };
    if (phrase.magnitudes.length > 0)
      return { offers: [scaled, whole], doubts: [`type ${scaled.typing}, or ${whole.typing}`] };
    const isAsShown = isShown(first, phrase, unit, format);
    return isAsShown ? { only: scaled, other: whole, isAsShown } : { only: whole, other: scaled, isAsShown };
  }
  const doubts = [
    ...(digits.values.length > 1 ? [`"${phrase.digits}" may be thousands or decimals`] : []),
    ...(powers.length > 1 ? [magnitudeDoubt(phrase)] : []),
  ];
  return { offers: values.map((entry) => reading(entry, "")), doubts };
}

/**
 * The power of ten that the typed magnitudes come to, or the two where English and French differ: a reader of French
 * articles on an English page may mean either, so no page decides it.
 */
export function magnitudePowers(phrase: EntryPhrase): number[] {
  let powers = [0];
  for (const { magnitude } of phrase.magnitudes) {
    const next = "power" in magnitude ? [magnitude.power] : [magnitude.en, magnitude.fr];
    powers = powers.flatMap((power) => next.map((more) => power + more));
  }
  return powers;
}

function valueOf(number: string, { negative, exponent }: EntryPhrase, power: number): string | null {
  const shift = exponent ?? 0;
  const read = number.replace(".", "").length > mostDigits || Math.abs(shift) > 1000 ? null : plainDecimal(number);
  if (!read) return null;
  const value = shifted(read, shift + power);
  if (integerLength(value) > mostDigits || value.decimalPlaces() > mostDigits) return null;
  return decimalText(negative ? value.neg() : value);
}

/**
 * The two things that a number without a unit may be in a cell shown in percent, k, m, bn or tn: the number itself, and the
 * number in that scale, each with what to type for it. None where the cell has no scale or the number needs none.
 */
function bareReadings(value: string, phrase: EntryPhrase, { unit, format = "" }: EntryOptions) {
  const scale = formatScale(format);
  const number = plainDecimal(value);
  if (!number || number.isZero() || phrase.mark !== "" || phrase.over.length + phrase.under.length > 0) return [];
  if (scale === "percent" && unit === "1") {
    const percent = decimalText(shifted(number, -2));
    return [
      { entry: value, typing: `=${value}` },
      { entry: percent, typing: `${value}%` },
    ];
  }
  if (scaleWord(scale) === "" || phrase.magnitudes.length > 0 || integerLength(number) > scalePower[scale]) return [];
  const words = unitWords(unit, value !== "1");
  return [
    { entry: value, typing: words === "" ? `=${value}` : `${value} ${words}` },
    { entry: decimalText(shifted(number, scalePower[scale])), typing: `${value} ${scaleWord(scale)}` },
  ];
}

/**
 * Whether a bare number is in the unit that its cell is shown in: 100 in a cell in billions, 12 in one in percent. As in
 * Excel, 0.25 in a percent cell is a quarter; a number of many digits or with an exponent is written in full.
 */
function isShown(value: string, { exponent }: EntryPhrase, unit: string, format: string): boolean {
  const length = integerLength(plainDecimal(value)!);
  if (unit === "1" && formatScale(format) === "percent") return length > 0;
  return exponent === null && length <= mostScaledDigits;
}

function magnitudeDoubt(phrase: EntryPhrase): string {
  const word = phrase.magnitudes.at(-1)?.word;
  return `"${word}" is not the same number in English and in French; type bn, tn or Md`;
}
