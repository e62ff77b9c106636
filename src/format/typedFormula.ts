import { MAX_LENGTH, parseFormula } from "../model/formula.js";
import { frenchNames, withoutAccents } from "../model/functions/frenchNames.js";
import { functionRecord } from "../model/functions/index.js";
import { type EntryLocale } from "./entryDigits.js";
import { amountAt, isOpening, type NumberStyle } from "./typedAmount.js";

/** What a typed formula may stand for, in English as the model reads it, and what leaves it open where it is several. */
export interface FormulaReadings {
  readonly texts: readonly string[];
  readonly doubt: string;
}

/** How a formula is written. In French `;` parts arguments, so that a comma in a number is its decimal sign. */
interface Style {
  readonly isCommaDecimal: boolean;
  readonly locale: EntryLocale;
  /** Which of the two readings of billion and trillion is meant. */
  readonly scale: "en" | "fr";
  /** Whether a comma before three digits parts thousands even among arguments. */
  readonly hasGroups?: boolean;
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
    ...(new Set(kept.map(({ text }) => text)).size > 1
      ? [`a comma may part arguments or ${kept[0]!.style.hasGroups ? "thousands" : "be a decimal sign"}`]
      : []),
    ...(word === "" ? [] : [`"${word}" is not the same number in English and in French; type bn, tn or Md`]),
  ];
  return { texts, doubt: doubts.join("; ") };
}

function lazySet(names: Iterable<string>): (name: string) => boolean {
  let known: ReadonlySet<string> | null = null;
  return (name) => (known ??= new Set(names)).has(name);
}

const callPattern = /([\p{L}_][\p{L}\p{M}\p{N}_.]*) *\(/gu;

const grouped =
  /[$€£¥₩₹] ?\d{1,3},\d{3}(?!\d)|(?<!\d)\d{1,3}(?:,\d{3})*,0\d\d(?:,\d{3})*(?:k|m|bn|tn)? ?[\p{L}$€£¥₩₹]/u;

/** The ways in which a formula may be written: French for certain where it has a `;`, perhaps where it names French functions. */
function stylesOf(plain: string, locale: EntryLocale, isName: (name: string) => boolean): Style[] {
  const english: Style = { isCommaDecimal: false, locale, scale: "en" };
  const french: Style = { isCommaDecimal: true, locale: "fr", scale: "fr" };
  if (plain.includes(";")) return [french];
  // Among arguments $5,000 may be one sum, or $5 and 0.
  if (grouped.test(plain)) return [{ ...english, hasGroups: true }, english];
  const isFrench = [...plain.matchAll(callPattern)].some(([, name = ""]) => frenchName(name) !== null && !isName(name));
  // Digits between two commas are no number of either language.
  return isFrench && /\d,\d/.test(plain) && !/\d,\d+,\d/.test(plain) ? [french, english] : [english];
}

/** The English name of a function that only Excel's French edition has, or null. */
function frenchName(word: string): string | null {
  return functionRecord(word) ? null : (frenchNames.get(withoutAccents(word)) ?? null);
}

const identifier = /[\p{L}_][\p{L}\p{M}\p{N}_.]*/uy;
const truths: Readonly<Record<string, string>> = { VRAI: "TRUE", FAUX: "FALSE" };

const commaIn = ({ isCommaDecimal, hasGroups }: Style, inCall: boolean): NumberStyle["comma"] => {
  if (isCommaDecimal || !inCall) return "any";
  return hasGroups ? "groups" : "none";
};

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
    const amount = amountAt(plain, at, { ...style, comma: commaIn(style, inCall) }, isName);
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
