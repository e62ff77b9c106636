import { decimalText } from "../model/decimal.js";
import { type EntryDecision, type EntryOffer, type EntryOptions, ask, refuse, withNote } from "./entryDecision.js";
import { readDigits } from "./entryDigits.js";
import { entryEcho } from "./entryEcho.js";
import { fitProblem } from "./entryFit.js";
import { type EntryPhrase, markPowers } from "./entryPhrase.js";
import { formatScale, scalePower } from "./numberFormat.js";
import { integerLength, plainDecimal, shifted } from "./plainDecimal.js";
import { scaleWord, unitWords } from "./unitLabel.js";

const mostDigits = 300;

/** A bare number of more digits than this before its point is written in full, whatever scale the cell shows. */
export const mostScaledDigits = 4;

/**
 * What a phrase stands for in its cell: a value, with another that was as near for a bare number; or a question where
 * several are; or a refusal where its unit does not fit, or it has more than 300 digits either side of its point.
 */
export function weighPhrase(typed: string, phrase: EntryPhrase, options: EntryOptions): EntryDecision {
  const { unit, locale = "en", format = "" } = options;
  const misfit = fitProblem(typed, phrase, unit);
  if (misfit !== null) return refuse(misfit);
  const digits = readDigits(phrase.digits, locale);
  if ("problem" in digits) return refuse(digits.problem);
  const shift = phrase.mark === "" ? 0 : markPowers[phrase.mark];
  const values = magnitudePowers(phrase).map((power) => valueOf(digits.value, phrase, power + shift));
  const isWritable = (value: string | null): value is string => value !== null;
  if (!values.every(isWritable)) return refuse(`"${typed}" is beyond ${mostDigits} digits: type a smaller number`);
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
      `type ${scaled.typing}, or ${whole.typing}`,
      [scaled, whole].map(({ entry }) => offer(entry)),
    );
  }
  const isAsShown = isShown(first, phrase, unit, format);
  const [only, other] = isAsShown ? [scaled, whole] : [whole, scaled];
  const [meant, meantElse] = [offer(only.entry), told(offer(other.entry))];
  const decision = { ...taken(meant), other: meantElse };
  // A fraction in a percent cell is what files and formulas hold too.
  if (!isAsShown && unit === "1") return decision;
  const why = isAsShown ? "as this line is shown" : "as it is written in full";
  return withNote(decision, `"${typed}" = ${told(meant).label}, ${why}; for ${meantElse.label} type ${other.typing}`);
}

/** What leaves a word open that is two numbers. */
export const billionDoubt = (word: string): string =>
  `"${word}" is not the same number in English and in French; type bn, tn or Md`;

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
