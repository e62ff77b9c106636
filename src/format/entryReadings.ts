import { catalogue } from "../language/catalogue.js";
import { language } from "../language/language.js";
import { quoted } from "../language/quoted.js";
import { decimalText } from "../model/decimal.js";
import { type EntryDecision, type EntryOffer, type EntryOptions, ask, refuse, withNote } from "./entryDecision.js";
import { readDigits } from "./entryDigits.js";
import { entryEcho } from "./entryEcho.js";
import { fitProblem } from "./entryFit.js";
import { type EntryPhrase, markPowers } from "./entryPhrase.js";
import { typedNumber } from "./formatNumber.js";
import { formatScale, scalePower } from "./numberFormat.js";
import { integerLength, plainDecimal, shifted } from "./plainDecimal.js";
import { scaleWord, unitWords } from "./unitLabel.js";

const words = catalogue({
  en: {
    beyond: (typed: string) => `${typed} is beyond ${mostDigits} digits: type a smaller number`,
    typeOr: (one: string, other: string) => `type ${one}, or ${other}`,
    asShown: "as this line is shown",
    inFull: "as it is written in full",
    taken: (typed: string, meant: string, why: string, other: string, typing: string) =>
      `${typed} = ${meant}, ${why}; for ${other} type ${typing}`,
    billion: (word: string) => `${word} is not the same number in English and in French; type bn, tn or Md`,
  },
  fr: {
    beyond: (typed) => `${typed} dépasse ${mostDigits} chiffres : saisissez un nombre plus petit`,
    typeOr: (one, other) => `saisissez ${one}, ou ${other}`,
    asShown: "dans l'unité affichée sur cette ligne",
    inFull: "le nombre étant écrit en entier",
    taken: (typed, meant, why, other, typing) => `${typed} = ${meant}, ${why} ; pour ${other}, saisissez ${typing}`,
    billion: (word) => `${word} n'est pas le même nombre en anglais et en français ; saisissez Md, bn ou tn`,
  },
});

const mostDigits = 300;

/**
 * A bare number of more digits than this before its point is written in full, whatever scale the cell shows: four, and three
 * more where a line in tn is shown in Md.
 */
export const mostScaledDigits = (format: string): number => (format.startsWith("tn") && language() === "fr" ? 7 : 4);

/**
 * What a phrase stands for in its cell: a value, with another that was as near for a bare number; or a question where
 * several are; or a refusal where its unit does not fit, or it has more than 300 digits either side of its point.
 */
export function weighPhrase(typed: string, phrase: EntryPhrase, options: EntryOptions): EntryDecision {
  const { unit, locale = language(), format = "" } = options;
  const misfit = fitProblem(typed, phrase, unit);
  if (misfit !== null) return refuse(misfit);
  const digits = readDigits(phrase.digits, locale);
  if ("problem" in digits) return refuse(digits.problem);
  const shift = phrase.mark === "" ? 0 : markPowers[phrase.mark];
  const values = magnitudePowers(phrase).map((power) => valueOf(digits.value, phrase, power + shift));
  const isWritable = (value: string | null): value is string => value !== null;
  if (!values.every(isWritable)) return refuse(words().beyond(quoted(typed)));
  const asPercent = phrase.mark !== "" && phrase.mark !== "×";
  const offer = (entry: string): EntryOffer => ({ entry, label: entryEcho(entry, unit, format, asPercent) });
  const [first = "", ...others] = values;
  if (others.length > 0) {
    return ask(typed, billionDoubt(phrase.magnitudes.at(-1)!.word), values.map(offer));
  }
  const [whole, scaled] = bareReadings(first, phrase, options);
  if (!whole || !scaled) return taken(offer(first));
  if (phrase.magnitudes.length > 0) {
    return ask(
      typed,
      words().typeOr(scaled.typing, whole.typing),
      [scaled, whole].map(({ entry }) => offer(entry)),
    );
  }
  const isAsShown = isShown(first, phrase, unit, format);
  const [only, other] = isAsShown ? [scaled, whole] : [whole, scaled];
  const [meant, meantElse] = [offer(only.entry), told(offer(other.entry))];
  const decision = { ...taken(meant), other: meantElse };
  // A fraction in a percent cell is what files and formulas hold too.
  if (!isAsShown && unit === "1") return decision;
  const why = isAsShown ? words().asShown : words().inFull;
  return withNote(decision, words().taken(quoted(typed), told(meant).label, why, meantElse.label, other.typing));
}

/** What leaves a word open that is two numbers. */
export const billionDoubt = (word: string): string => words().billion(quoted(word));

const taken = ({ entry, label }: EntryOffer) => ({ kind: "taken", entry, echo: label }) as const;

/** An offer with a percentage without its plain number: of `12 % = 0.12`, `12 %`. */
const told = ({ entry, label }: EntryOffer): EntryOffer => ({ entry, label: label.split(" = ")[0]! });

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
      { entry: percent, typing: `${typedNumber(value)}%` },
    ];
  }
  if (scaleWord(scale) === "" || phrase.magnitudes.length > 0 || integerLength(number) > scalePower[scale]) return [];
  const [typed, counted] = [typedNumber(value), unitWords(unit, value !== "1")];
  return [
    { entry: value, typing: counted === "" ? `=${value}` : `${typed} ${counted}` },
    { entry: decimalText(shifted(number, scalePower[scale])), typing: `${typed} ${scaleWord(scale)}` },
  ];
}

/**
 * Whether a bare number is in the unit that its cell is shown in: 100 in a cell in billions, 12 in one in percent. As in
 * Excel, 0.25 in a percent cell is a quarter; a number of many digits or with an exponent is written in full.
 */
function isShown(value: string, { exponent }: EntryPhrase, unit: string, format: string): boolean {
  const length = integerLength(plainDecimal(value)!);
  if (unit === "1" && formatScale(format) === "percent") return length > 0;
  return exponent === null && length <= mostScaledDigits(format);
}
