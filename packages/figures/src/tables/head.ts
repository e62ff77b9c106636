import { type Lexicon } from "../text/lexicon.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence, resolve } from "../text/sentence.js";
import { type Token, normAt, textAt } from "../text/tokens.js";
import { tokenize } from "../text/tokenize.js";
import { currencyCodes } from "../vocabulary/currencies.js";
import { sharedMoney } from "../vocabulary/sharedMoney.js";
import {
  aloneInBrackets,
  headExceptions,
  headLeads,
  headLetters,
  headOpeners,
  printedThousands,
} from "../vocabulary/tables.js";

/** What a head says of the numbers under it or beside it. */
export interface Head {
  /** A unit of DESIGN, or null where the head names none. */
  readonly unit: string | null;
  /** The power of ten that its numbers are printed in, or null where the head names none. */
  readonly power: number | null;
  /** Amounts per share. */
  readonly perShare: boolean;
  /** What stands after `except`, empty without. */
  readonly except: string;
  /** Where its words begin and end in the text. */
  readonly start: number;
  readonly end: number;
}

const delimiter = /^[()（）[\]【】,，:：;；/、–—|。.-]$/;
const opening = /^[([（【]$/;
const glued =
  /^(k|K|M|MM|m|Md|Mds|Mio|T)?(EUR|USD|GBP|CHF|CNY|RMB|JPY|HKD|CAD|AUD|SEK|NOK|DKK|INR|KRW|TWD|SGD|BRL)(k|m|M|mn|bn|Bn|b|B|t|tn)?$/;

/** What every head has: a sign, a magnitude, the name of a currency or a unit in brackets. */
const marks = new RegExp(
  [
    "\\p{Sc}|[%％]|000|illi|lliard|housand|[千万萬亿億兆元]|单位|單位",
    `(?<!\\p{L})(?:[kKmMGT]|[mb]n|M[dn]s?|mds|crores?|lakhs?|[kKmM]?(?:${[...currencyCodes].join("|")})(?:[mkbt]n?)?)(?!\\p{L})`,
    "[(（[]\\s*(?:in\\s|en\\s)?\\p{L}",
    "\\b(?:in|en)\\s+(?:\\p{L}+\\s)?(?:dollar|euro|pound|livre|franc|yen|yuan|won|ren)",
  ].join("|"),
  "u",
);

/** Whether a text may hold a head: a quick no for prose. */
export const mayHoldHead = (text: string): boolean => marks.test(text);

/**
 * The head in a text, or null: `(£m)`, `In millions of dollars, except per share data`, `Chiffre d'affaires, en M€`,
 * `单位：亿元`. It stands in brackets, after a mark, after `in`, or is the whole text, and ends at a mark or with the text.
 */
export function headIn(text: string, sentence: Sentence): Head | null {
  if (!mayHoldHead(text)) return null;
  const tokens = tokenize(text.replace(/[币幣][种種][:：]?/gu, (found) => " ".repeat(found.length)));
  let best: Head | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const opener = headOpeners.has(normAt(tokens, at));
    if (at > 0 && !opener && !delimiter.test(textAt(tokens, at - 1))) continue;
    const head = scaleAt(tokens, at, sentence, opener || opening.test(textAt(tokens, at - 1)));
    if (head === null) continue;
    best = best === null ? head : merge(best, head);
  }
  return best;
}

/** Two heads of one text: `Unit: million  Currency: RMB`. */
const merge = (a: Head, b: Head): Head => ({
  unit: a.unit ?? b.unit,
  power: a.power ?? b.power,
  perShare: a.perShare || b.perShare,
  except: a.except === "" ? b.except : a.except,
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** The head that begins at a token and goes on to a mark or to the end; `marked` where a bracket or `in` opens it. */
function scaleAt(tokens: readonly Token[], from: number, sentence: Sentence, marked: boolean): Head | null {
  const { words } = sentence;
  let at = from;
  let unit: string | null = null;
  let power: number | null = null;
  let letter = "";
  let perShare = false;
  const bracketed = opening.test(textAt(tokens, from - 1));
  for (; at < tokens.length;) {
    const token = tokens[at] as Token;
    if (headExceptions.has(token.norm) && (unit !== null || power !== null)) break;
    if (/^(?:per|\/|par|每)$/.test(token.norm) && /^(?:share|ads|action|titre|股)$/.test(normAt(tokens, at + 1))) {
      perShare = true;
      at += 2;
      continue;
    }
    const code = glued.exec(token.text);
    if (code !== null && currencyCodes.has(code[2] ?? "")) {
      unit = moneyOf(code[2] ?? "", words, sentence) ?? unit;
      const scale = code[1] ?? code[3];
      if (scale !== undefined) power = headLetters[scale] ?? (/^Md|^Mrd/.test(scale) ? 9 : 6);
      at += 1;
      continue;
    }
    const money = matchMoney(tokens, at, sentence);
    if (money !== null) {
      if (unit === null || token.text !== "元") unit = money.unit;
      at = money.end;
      continue;
    }
    if (/^[%％]$/.test(token.text) || /^(?:percent|percentage|pourcentage)$/.test(token.norm)) {
      unit = "percent";
      at += 1;
      continue;
    }
    const scale = powerAt(tokens, at, words);
    if (scale !== null) {
      // 十亿 and 百万 multiply; a second word does not
      power = scale.power;
      if (scale.letter) letter = token.text;
      at = scale.end;
      continue;
    }
    if (delimiter.test(token.text) && !(token.text === "-" && at === from)) {
      if (at === from || (unit === null && power === null && /^[:：]$/.test(token.text))) {
        at += 1;
        continue;
      }
      break;
    }
    if (!headLeads.has(token.norm)) break;
    at += 1;
  }
  if (unit === null && power === null) {
    const measured = marked && bracketed ? measureAt(tokens, from, words) : null;
    if (measured === null) return null;
    return { unit: measured, power: null, perShare: false, except: "", ...spanOf(tokens, from, from + 1) };
  }
  const next = tokens[at];
  const excepted = next !== undefined && headExceptions.has(next.norm);
  if (unit === null && power !== null && next !== undefined && !excepted && !delimiter.test(next.text)) {
    const counted = nounAt(tokens, at, words);
    if (counted === null) return null;
    return { unit: counted, power, perShare, except: "", ...spanOf(tokens, from, at + 1) };
  }
  if (next !== undefined && !excepted && !delimiter.test(next.text)) return null;
  if (letter !== "" && unit === null && !(bracketed && aloneInBrackets.has(letter))) return null;
  if (power === null && !marked) return null;
  return { unit, power, perShare, except: exceptions(tokens, at), ...spanOf(tokens, from, at) };
}

const spanOf = (tokens: readonly Token[], from: number, end: number) => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});

/** What stands after `except`, wherever in the rest of the text it does. */
function exceptions(tokens: readonly Token[], from: number): string {
  for (let at = from; at < tokens.length; at += 1)
    if (headExceptions.has(normAt(tokens, at)))
      return tokens
        .slice(at + 1)
        .map(({ norm }) => norm)
        .join(" ");
  return "";
}

function matchMoney(tokens: readonly Token[], at: number, sentence: Sentence): { unit: string; end: number } | null {
  const { words } = sentence;
  const named = matchAt(words.units, tokens, at);
  const signed = matchAt(words.signs, tokens, at);
  const found = (named?.end ?? 0) >= (signed?.end ?? 0) ? (named ?? signed) : signed;
  if (found === null || !isMoney(found.meaning)) return null;
  return { unit: resolve(sentence, found.meaning), end: found.end };
}

const isMoney = (unit: string): boolean => /^(?:[A-Z]{3}|\$|¥|元)$/.test(unit) || sharedMoney[unit] !== undefined;

const moneyOf = (code: string, words: Lexicon, sentence: Sentence): string | null =>
  matchMoney(tokenize(code), 0, { ...sentence, words })?.unit ?? null;

/** The power of ten at a token: `millions`, `Md`, `'000`, 十亿, `k` before a sign. */
function powerAt(
  tokens: readonly Token[],
  at: number,
  words: Lexicon,
): { power: number; end: number; letter: boolean } | null {
  const token = tokens[at] as Token;
  if (token.kind === "number" || token.text === "000") {
    if (!printedThousands.has(token.text)) return null;
    const plural = /^['’]?s$/.test(normAt(tokens, at + 1)) ? at + 2 : at + 1;
    return { power: 3, end: /^['’]$/.test(textAt(tokens, plural)) ? plural + 1 : plural, letter: false };
  }
  if (token.text === "十" && matchAt(words.magnitudes, tokens, at + 1) !== null) {
    const rest = matchAt(words.magnitudes, tokens, at + 1);
    return rest === null ? null : { power: rest.meaning + 1, end: rest.end, letter: false };
  }
  const word = matchAt(words.magnitudes, tokens, at);
  if (word !== null) {
    // mille milliards, thousand million
    const second = token.kind === "word" ? matchAt(words.magnitudes, tokens, word.end) : null;
    return second === null
      ? { power: word.meaning, end: word.end, letter: false }
      : { power: word.meaning + second.meaning, end: second.end, letter: false };
  }
  if (/^thousands$/.test(token.norm)) return { power: 3, end: at + 1, letter: false };
  if (/^trillions$/.test(token.norm) && words.language !== "fr") return { power: 12, end: at + 1, letter: false };
  if (/^crores?$/.test(token.norm)) return { power: 7, end: at + 1, letter: false };
  if (/^lakhs?$/.test(token.norm)) return { power: 5, end: at + 1, letter: false };
  const power = headLetters[token.text];
  return power === undefined || token.kind !== "word" ? null : { power, end: at + 1, letter: true };
}

/** A unit of measure or a counted noun alone in brackets: `(GW)`, `(tonnes)`, （万台） without its magnitude. */
function measureAt(tokens: readonly Token[], from: number, words: Lexicon): string | null {
  const start = headOpeners.has(normAt(tokens, from)) ? from + 1 : from;
  const found = matchAt(words.units, tokens, start);
  if (found === null || !delimiter.test(textAt(tokens, found.end) || ")")) return null;
  return settled(found.meaning);
}

/** What is counted after `millions of` or 万, up to a mark; `count` for nouns that are not known. */
function nounAt(tokens: readonly Token[], from: number, words: Lexicon): string | null {
  let end = from;
  while (end < tokens.length && !delimiter.test(textAt(tokens, end))) end += 1;
  if (end - from > 4) return null;
  for (let at = from; at < end; at += 1) {
    const found = matchAt(words.units, tokens, at);
    if (found !== null) return settled(found.meaning);
  }
  return "count";
}

/** Tokens a day and hundredths of a currency need more than a head says. */
const settled = (unit: string): string =>
  unit === "units" || unit === "tokens"
    ? "count"
    : /^(?:[A-Z]{3}|percent|percentage_points|basis_points|multiple|chips|users|count|year|MW|GW|TWh)$/.test(unit)
      ? unit
      : "other";
