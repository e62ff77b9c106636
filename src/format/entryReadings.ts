import { decimalDigitsText, integerLength, isZero, readDecimal, shiftDigits } from "./decimalText.js";
import { type EntryOptions } from "./entry.js";
import { readDigits } from "./entryDigits.js";
import { entryEcho } from "./entryEcho.js";
import { type EntryPhrase } from "./entryPhrase.js";
import { formatScale, scalePower } from "./numberFormat.js";
import { scaleWord, unitWords } from "./unitLabel.js";

/** One value that a phrase may stand for, and how to say it. */
export interface EntryReading {
  readonly entry: string;
  readonly echo: string;
}

/** The one reading of a phrase, or several with what leaves them open, or why there is none. */
export type EntryReadings =
  | { readonly only: EntryReading }
  | { readonly offers: readonly EntryReading[]; readonly doubts: readonly string[] }
  | { readonly problem: string };

const mostDigits = 300;

/** Every value that a phrase which fits its cell may stand for. Values of more than 300 digits either side are refused. */
export function entryReadings(text: string, phrase: EntryPhrase, options: EntryOptions): EntryReadings {
  const { unit, locale, format = "", bare = "base" } = options;
  const digits = readDigits(phrase.digits, locale);
  if ("problem" in digits) return digits;
  const powers = magnitudePowers(phrase);
  const isBare = phrase.magnitudes.length === 0 && phrase.mark === "" && phrase.over.length + phrase.under.length === 0;
  const asShown = isBare && bare === "shown";
  const percent = phrase.mark === "%" || (asShown && unit === "1" && formatScale(format) === "percent");
  const values: string[] = [];
  let small = false;
  for (const number of digits.values) {
    for (const power of powers) {
      const value = valueOf(number, phrase, power - (percent ? 2 : 0));
      if (value === null) return { problem: `"${text}" is beyond ${mostDigits} digits: type a smaller number` };
      const scaled = asShown ? inScale(value, format) : null;
      if (scaled !== null) values.push(scaled);
      small ||= scaled !== null;
      values.push(value);
    }
  }
  const offers = values.map((entry) => ({ entry, echo: entryEcho(entry, unit, format, phrase.mark === "%") }));
  const [only] = offers;
  if (only && offers.length === 1) return { only };
  const doubts = [
    ...(digits.values.length > 1 ? [`"${phrase.digits}" may be thousands or decimals`] : []),
    ...(powers.length > 1 ? [magnitudeDoubt(phrase)] : []),
    ...(small ? [scaleDoubt(values.at(-1) ?? "", unit, format)] : []),
  ];
  return { offers, doubts };
}

/**
 * The power of ten that the typed magnitudes come to, or the two where English and French differ: a reader of French
 * articles on an English page may mean either, so no page decides it.
 */
function magnitudePowers(phrase: EntryPhrase): number[] {
  let powers = [0];
  for (const { magnitude } of phrase.magnitudes) {
    const next = "power" in magnitude ? [magnitude.power] : [magnitude.en, magnitude.fr];
    powers = powers.flatMap((power) => next.map((more) => power + more));
  }
  return powers;
}

function valueOf(number: string, { negative, exponent }: EntryPhrase, power: number): string | null {
  const read = readDecimal(number);
  if (!read || Math.abs(exponent) > 1000 || read.digits.length > mostDigits) return null;
  const shifted = shiftDigits(read, exponent + power);
  if (isZero(shifted)) return "0";
  if (integerLength(shifted) > mostDigits || shifted.scale > mostDigits) return null;
  return decimalDigitsText({ ...shifted, negative });
}

/** The value in the cell's scale, where a bare number is too small for a cell shown in that scale to be sure; else null. */
function inScale(value: string, format: string): string | null {
  const scale = formatScale(format);
  const decimal = readDecimal(value);
  if (scaleWord(scale) === "" || !decimal || isZero(decimal)) return null;
  if (integerLength(decimal) > scalePower[scale]) return null;
  return decimalDigitsText(shiftDigits(decimal, scalePower[scale]));
}

function magnitudeDoubt(phrase: EntryPhrase): string {
  const word = phrase.magnitudes.at(-1)?.word;
  return `"${word}" is not the same number in English and in French; type bn, tn or Md`;
}

function scaleDoubt(bare: string, unit: string, format: string): string {
  const scale = scaleWord(formatScale(format));
  const words = unitWords(unit, true);
  return `this cell is shown in ${scale}; type ${bare} ${scale}, or ${words === "" ? `=${bare}` : `${bare} ${words}`}`;
}
