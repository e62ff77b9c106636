import { catalogue } from "../language/catalogue.js";
import { semicolon } from "../language/semicolon.js";
import { type Language, language } from "../language/language.js";
import { MAX_LENGTH, parseFormula } from "../model/formula.js";
import { frenchNames, withoutAccents } from "../model/functions/frenchNames.js";
import { functionRecord } from "../model/functions/index.js";
import { type EntryDecision, ask, refuse, withNote } from "./entryDecision.js";
import { billionDoubt } from "./entryReadings.js";
import { amountAt, isOpening, type NumberStyle } from "./typedAmount.js";

const words = catalogue({
  en: {
    empty: `"=" has nothing after it: type a formula, for example =2*20000`,
    comma: "a comma may part arguments or be a decimal sign",
    commaGroups: "a comma may part arguments or thousands",
    readAs: (text: string) => `read as ${text}`,
  },
  fr: {
    empty: `rien ne suit le « = » : saisissez une formule, par exemple =2*20000`,
    comma: "une virgule peut séparer des arguments ou être un signe décimal",
    commaGroups: "une virgule peut séparer des arguments ou des milliers",
    readAs: (text) => `lu comme ${text}`,
  },
});

/** How a formula is written. In French `;` parts arguments, so that a comma in a number is its decimal sign. */
interface Style {
  /** Also which of the two readings of billion and trillion is meant. */
  readonly language: Language;
  /** Whether a comma before three digits parts thousands even among arguments. */
  readonly hasGroups?: boolean;
}

/**
 * What a typed formula (`=` first, in plain spelling) is taken as, as the model reads it: French names of functions in
 * English (`SOMME` is SUM), `;` between arguments as a comma and then the comma in numbers as a point, grouped digits without
 * their marks, and amounts in one form (`$20k` and `2万美元` are `20k USD`). `;` and French names are certain signs of a
 * French formula; a comma between digits that may part arguments, and billion, have two readings, which are asked about.
 * What is not understood stays for the parser to tell of.
 */
export function formulaEntry(plain: string, names: Iterable<string>, locale = language()): EntryDecision {
  if (plain === "=") return refuse(words().empty);
  if (plain.length > MAX_LENGTH) return { kind: "taken", entry: plain, echo: plain };
  const isName = lazySet(names);
  const written = stylesOf(plain, isName).map((style) => ({ style, ...write(plain, style, isName, locale) }));
  const sound = written.filter(({ text }) => parseFormula(text).kind === "formula");
  const kept = sound.length > 0 ? sound : written.slice(0, 1);
  const [text = plain, ...others] = new Set(kept.flatMap((reading) => [reading.text, reading.other]));
  if (others.length > 0) {
    const word = kept.find((reading) => reading.word !== "")?.word ?? "";
    const doubts = [
      ...(new Set(kept.map((reading) => reading.text)).size > 1
        ? [kept[0]!.style.hasGroups ? words().commaGroups : words().comma]
        : []),
      ...(word === "" ? [] : [billionDoubt(word)]),
    ];
    const readings = [text, ...others].map((entry) => ({ entry, label: entry }));
    return ask(plain.slice(0, 60), doubts.join(semicolon()), readings);
  }
  return withNote({ kind: "taken", entry: text, echo: text }, text === plain ? undefined : words().readAs(text));
}

/** A formula begun with + or - as in a spreadsheet, where what follows is a line or a function; else null. */
export function signedFormula(plain: string, names: Iterable<string>): string | null {
  const [, sign = "", word = "", call] = /^([+-]) ?([\p{L}_][\p{L}\p{M}\p{N}_.]*)( ?\()?/u.exec(plain) ?? [];
  if (word === "") return null;
  const isFormula =
    call === undefined
      ? [...names].includes(word)
      : functionRecord(word) !== undefined || frenchNames.has(withoutAccents(word));
  return isFormula ? `=${sign === "-" ? plain : plain.slice(1).trim()}` : null;
}

function lazySet(names: Iterable<string>): (name: string) => boolean {
  let known: ReadonlySet<string> | null = null;
  return (name) => (known ??= new Set(names)).has(name);
}

const callPattern = /([\p{L}_][\p{L}\p{M}\p{N}_.]*) *\(/gu;

const grouped =
  /[$€£¥₩₹] ?\d{1,3},\d{3}(?!\d)|(?<!\d)\d{1,3}(?:,\d{3})*,0\d\d(?:,\d{3})*(?:k|m|bn|tn)? ?[\p{L}$€£¥₩₹]/u;

/** The ways in which a formula may be written: French for certain where it has a `;`, perhaps where it names French functions. */
function stylesOf(plain: string, isName: (name: string) => boolean): Style[] {
  if (plain.includes(";")) return [{ language: "fr" }];
  // Among arguments $5,000 may be one sum, or $5 and 0.
  if (grouped.test(plain)) return [{ language: "en", hasGroups: true }, { language: "en" }];
  const isFrench = [...plain.matchAll(callPattern)].some(([, name = ""]) => frenchName(name) !== null && !isName(name));
  // Digits between two commas are no number of either language.
  const isOpen = isFrench && /\d,\d/.test(plain) && !/\d,\d+,\d/.test(plain);
  return isOpen ? [{ language: "fr" }, { language: "en" }] : [{ language: "en" }];
}

/** The English name of a function that only Excel's French edition has, or null. */
function frenchName(word: string): string | null {
  return functionRecord(word) ? null : (frenchNames.get(withoutAccents(word)) ?? null);
}

const identifier = /[\p{L}_][\p{L}\p{M}\p{N}_.]*/uy;
const truths: Readonly<Record<string, string>> = { VRAI: "TRUE", FAUX: "FALSE" };

const commaIn = ({ language, hasGroups }: Style, inCall: boolean): NumberStyle["comma"] => {
  if (language === "fr" || !inCall) return "any";
  return hasGroups ? "groups" : "none";
};

/** The formula in one style; `other` with the other reading of its billions, where it has any, of which `word` is one. */
function write(plain: string, style: Style, isName: (name: string) => boolean, locale: Language) {
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
    // Among arguments a comma is no decimal sign; elsewhere a lone mark before three digits is read as on the page.
    const spoken = inCall || style.language === "fr" ? style.language : locale;
    const amount = amountAt(plain, at, { language: spoken, comma: commaIn(style, inCall) }, isName);
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
