import { catalogue } from "../language/catalogue.js";
import { quoted } from "../language/quoted.js";
import { isCurrency } from "../model/currency.js";
import { entryTokens, type EntryToken } from "./entryTokens.js";
import {
  adjectiveBehind,
  adjectiveOf,
  isJoiner,
  isPerWord,
  type Magnitude,
  magnitudeOf,
  splitCode,
  symbolOf,
} from "./entryWords.js";
import { englishName, factorName } from "./unitNames.js";
import { isTime, unitParts } from "./unitParts.js";

/** A sign that makes a number a ratio, and the power of ten that it stands for. */
export type RatioMark = keyof typeof markPowers;
export const markPowers = { "%": -2, "‰": -3, bps: -4, "×": 0 } as const;

const marks: Readonly<Record<RatioMark, string>> = {
  "%": "% percent pct",
  "‰": "‰",
  bps: "‱ bp bps",
  "×": "× x times fois 倍",
};
const markWords = new Map(
  Object.entries(marks).flatMap(([mark, words]) => words.split(" ").map((word) => [word, mark as RatioMark] as const)),
);

const words = catalogue({
  en: {
    noNumber: (typed: string) => `${typed} has no number: type one, for example 20k, 1.5bn or 12%`,
    twoNumbers: (typed: string) => `${typed} has more than one number: type one, or begin with = to calculate`,
    twoSigns: (typed: string) => `${typed} has two signs: type one, before the number`,
    noPartner: (typed: string) => `a parenthesis in ${typed} has no partner: (5) is −5`,
    unknown: (word: string) =>
      `${word} is not understood: type a number such as 20k, 1.5bn or 12%, or a formula that begins with =`,
    inside: (word: string, typed: string) => `${word} in ${typed}`,
  },
  fr: {
    noNumber: (typed) => `${typed} ne contient pas de nombre : saisissez-en un, par exemple 20k, 1,5 Md ou 12 %`,
    twoNumbers: (typed) =>
      `${typed} contient plusieurs nombres : n'en saisissez qu'un, ou commencez par = pour calculer`,
    twoSigns: (typed) => `${typed} a deux signes : n'en saisissez qu'un, devant le nombre`,
    noPartner: (typed) => `une parenthèse de ${typed} est dépareillée : (5) vaut −5`,
    unknown: (word) =>
      `${word} n'est pas compris : saisissez un nombre comme 20k, 1,5 Md ou 12 %, ou une formule qui commence par =`,
    inside: (word, typed) => `${word} dans ${typed}`,
  },
});

/** What was typed, taken apart but not yet weighed against the cell. */
export interface EntryPhrase {
  readonly negative: boolean;
  /** The digits with their separators as typed, and the power of ten of an `e4`, null where none was typed. */
  readonly digits: string;
  readonly exponent: number | null;
  readonly magnitudes: readonly { readonly word: string; readonly magnitude: Magnitude }[];
  readonly mark: RatioMark | "";
  /** Symbols of the model above and below the line, as typed. */
  readonly over: readonly string[];
  readonly under: readonly string[];
}

/**
 * Takes a text in plain spelling apart: `[sign] [currency] number [magnitude] [unit] [per unit] [%]`, in this order but for
 * the sign and currency, which may change places; a minus may also follow (`500-`) or stand in brackets (`(-500)`). The words of `units` may be typed
 * whatever they are. Returns why not as `{problem}`, which quotes the text as `typed`.
 */
export function readPhrase(plain: string, units: readonly string[], typed: string): EntryPhrase | { problem: string } {
  const tokens = entryTokens(plain);
  const at = tokens.findIndex((token) => token.kind === "number");
  const number = tokens[at];
  if (!number) return { problem: words().noNumber(quoted(typed)) };
  const second = tokens.findIndex((token, index) => index > at && token.kind === "number");
  if (second > 0) return { problem: words().twoNumbers(quoted(typed)) };
  const cell = new Map(units.flatMap(symbolWords));
  const before = readBefore(tokens.slice(0, at), typed, cell);
  if ("problem" in before) return before;
  const after = readAfter(tokens.slice(at + 1), typed, cell);
  if ("problem" in after) return after;
  if (after.negative && (before.sign !== "" || before.opened)) return twoSigns(typed);
  if (before.opened !== after.closed) return { problem: words().noPartner(quoted(typed)) };
  const repeated = before.currency !== null && !after.over.includes(before.currency) ? [before.currency] : [];
  return {
    negative: before.sign === "-" || before.opened || after.negative,
    digits: number.text,
    exponent: number.exponent,
    magnitudes: after.magnitudes,
    mark: after.mark,
    over: [...repeated, ...after.over],
    under: after.under,
  };
}

function twoSigns(text: string): { problem: string } {
  return { problem: words().twoSigns(quoted(text)) };
}

function unknown(token: EntryToken, text: string): { problem: string } {
  const word = quoted(token.text);
  return { problem: words().unknown(token.text === text ? word : words().inside(word, quoted(text))) };
}

function readBefore(tokens: readonly EntryToken[], text: string, cell: ReadonlyMap<string, string>) {
  let sign = "";
  let opened = false;
  let currency: string | null = null;
  for (const token of tokens) {
    const symbol = token.kind === "word" ? (symbolOf(token.text) ?? cell.get(token.text.toLowerCase())) : undefined;
    if (token.text === "-" || token.text === "+") {
      // (−5) is below zero twice told; what (+5) and -−5 are is open
      if (sign !== "" || (opened && token.text === "+")) return twoSigns(text);
      sign = token.text;
    } else if (token.text === "(" && !opened) {
      if (sign !== "") return twoSigns(text);
      opened = true;
    } else if (symbol !== undefined && currency === null) currency = symbol;
    else return unknown(token, text);
  }
  return { sign, opened, currency };
}

function readAfter(tokens: readonly EntryToken[], text: string, cell: ReadonlyMap<string, string>) {
  const magnitudes: { word: string; magnitude: Magnitude }[] = [];
  const over: string[] = [];
  const under: string[] = [];
  let mark: EntryPhrase["mark"] = "";
  let closed = false;
  let below = false;
  let negative = false;
  const pieces = tokens.flatMap(splitToken);
  for (let index = 0; index < pieces.length; index++) {
    const token = pieces[index]!;
    const lower = token.text.toLowerCase();
    const next = pieces[index + 1]?.text.toLowerCase() ?? "";
    const plain = mark === "" && over.length === 0 && under.length === 0 && !below;
    const magnitude = plain && magnitudes.length < 2 ? magnitudeOf(lower) : undefined;
    const symbol = symbolOf(lower) ?? cell.get(lower);
    const adjective = adjectiveOf(lower);
    const behind = adjectiveBehind(lower);
    if (closed) return unknown(token, text);
    else if (magnitude && follows(magnitudes, magnitude)) magnitudes.push({ word: token.text, magnitude });
    else if (plain && (lower === "per" || lower === "pour") && (next === "cent" || next === "mille")) {
      mark = next === "cent" ? "%" : "‰";
      index++;
    } else if (plain && lower === "basis" && /^points?$/.test(next)) {
      mark = "bps";
      index++;
    } else if (plain && markWords.has(lower)) mark = markWords.get(lower)!;
    else if (lower === "-" && !negative && (index === 0 || next === "")) negative = true;
    else if (lower === ")") closed = true;
    else if (isPerWord(lower) && !below && next !== "") below = true;
    else if ((lower === "a" || lower === "an") && !below && isTime(symbolOf(next) ?? "")) below = true;
    else if (adjective !== undefined && below) over.push(adjective);
    else if (behind !== undefined && under.length > 0) over.push(behind);
    else if (symbol !== undefined) {
      const side = below ? under : over;
      // 元人民币 and dollars US name one currency twice
      if (!(side.includes(symbol) && isCurrency(symbol))) side.push(symbol);
      below = false;
    } else if (!isJoiner(lower) || next === "") return unknown(token, text);
  }
  return { magnitudes, mark, over, under, closed, negative };
}

/** mille milliards and thousand billion multiply; any other two magnitudes are a slip. */
function follows(before: readonly { magnitude: Magnitude }[], next: Magnitude): boolean {
  const first = before[0]?.magnitude;
  if (!first) return true;
  return "power" in first && first.power === 3 && (!("power" in next) || next.power > 3);
}

function splitToken(token: EntryToken): EntryToken[] {
  const parts = token.kind === "word" ? splitCode(token.text) : null;
  return parts ? parts.map((text) => ({ ...token, text })) : [token];
}

/** The words of a unit of the model, which may be typed whatever they are. */
function symbolWords(unit: string): (readonly [word: string, symbol: string])[] {
  const { over, under } = unitParts(unit);
  return [...over, ...under].flatMap((symbol) =>
    [symbol, ...[factorName, englishName].flatMap((name) => [name(symbol, false), name(symbol, true)])].map(
      (word) => [word.toLowerCase(), symbol] as const,
    ),
  );
}
