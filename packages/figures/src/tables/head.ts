import { ahead, not, opt, phrase, word } from "../pattern/combinators.js";
import { type Pattern, none } from "../pattern/pattern.js";
import { type Hit, valueTable } from "../pattern/table.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence, resolve } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";
import { tokenize } from "../text/tokenize.js";
import { currencyCodes } from "../vocabulary/currencies.js";
import { sharedMoney } from "../vocabulary/sharedMoney.js";
import { aloneInBrackets, headExceptions, headLeads, headLetters, headOpeners } from "../vocabulary/tables.js";

/** What a head says of the numbers under it or beside it. */
export interface Head {
  /** A unit of DESIGN, or null where the head names none. */
  readonly unit: string | null;
  /** The power of ten that its numbers are printed in, or null where the head names none. */
  readonly power: number | null;
  /** Amounts per share. */
  readonly perShare: boolean;
  /** It excepts numbers of shares: `in millions, except number of shares`. */
  readonly exceptsShares: boolean;
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

/** What words of a head say; `letter` where it is a letter that multiplies, which needs a currency or brackets. */
interface Said {
  readonly unit?: string;
  readonly power?: number;
  readonly perShare?: boolean;
  readonly letter?: string;
}

const isMoney = (unit: string): boolean => /^(?:[A-Z]{3}|\$|¥|元)$/.test(unit) || sharedMoney[unit] !== undefined;

function moneyAt({ tokens, words }: Sentence, at: number): { meaning: string; end: number } | null {
  const [named, signed] = [matchAt(words.units, tokens, at), matchAt(words.signs, tokens, at)];
  const found = (named?.end ?? 0) >= (signed?.end ?? 0) ? (named ?? signed) : signed;
  return found !== null && isMoney(found.meaning) ? found : null;
}
const money: Pattern = (sentence, place) => moneyAt(sentence, place)?.end ?? none;
const moneyOf = ({ sentence, start }: Hit): Said => ({
  unit: resolve(sentence, moneyAt(sentence, start)?.meaning ?? ""),
});

/** `EURm`, `kUSD`: a code with the letter that multiplies it. */
function gluedCode({ sentence, start }: Hit): Said | null {
  const [, before, code = "", after] = glued.exec(textAt(sentence.tokens, start)) ?? [];
  const scale = before ?? after;
  const unit = moneyAt({ ...sentence, tokens: tokenize(code) }, 0)?.meaning;
  if (unit === undefined) return null;
  const power = scale === undefined ? {} : { power: headLetters[scale] ?? (scale.startsWith("Md") ? 9 : 6) };
  return { unit: resolve(sentence, unit), ...power };
}

const magnitude = phrase(({ magnitudes }) => magnitudes);

/** The powers of the magnitudes one after another, one for 十. */
function powerOf({ sentence: { tokens, words }, start, end }: Hit): Said {
  let power = 0;
  for (let at = start; at < end;) {
    const match = matchAt(words.magnitudes, tokens, at);
    power += match?.meaning ?? 1;
    at = match?.end ?? at + 1;
  }
  return { power };
}

const letterOf = ({ sentence: { tokens }, start }: Hit): Said | null => {
  const letter = textAt(tokens, start);
  const power = headLetters[letter];
  return power === undefined ? null : { power, letter };
};

// prettier-ignore
/** The words of a head, one after another. */
export const headWords = valueTable<Said>([
  ["*", "per share", { perShare: true }, "per / par 每", "share ads action titre 股"],
  ["*", "EURm", gluedCode, glued],
  ["*", "euros", moneyOf, money],
  ["*", "percent", { unit: "percent" }, "% ％ percent percentage pourcentage"],
  ["*", "000's", { power: 3 }, "000 000s", opt("'s s"), opt("' ’")],
  ["zh", "十亿", powerOf, "十", magnitude],
  ["*", "mille milliards", powerOf, ahead(word), magnitude, magnitude],
  ["*", "millions", powerOf, magnitude],
  ["*", "thousands", { power: 3 }, "thousands"],
  ["en zh", "trillions", { power: 12 }, "trillions"],
  ["*", "crores", { power: 7 }, "crore crores"],
  ["*", "lakhs", { power: 5 }, "lakh lakhs"],
  ["*", "k", letterOf, /^[a-zA-Z]{1,2}$/],
  ["*", "in", {}, not(delimiter), headLeads],
]);

/**
 * The head in a text, or null: `(£m)`, `In millions of dollars, except per share data`, `Chiffre d'affaires, en M€`,
 * `单位：亿元`. It stands in brackets, after a mark, after `in`, or is the whole text, and ends at a mark or with the text.
 */
export function headIn(text: string, { words, ...context }: Sentence): Head | null {
  if (!mayHoldHead(text)) return null;
  const tokens = tokenize(text.replace(/[币幣][种種][:：]?/gu, (found) => " ".repeat(found.length)));
  const sentence = { ...context, words, tokens, from: 0, end: tokens.length };
  let best: Head | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const head =
      at === 0 || headOpeners.has(normAt(tokens, at)) || isMark(sentence, at - 1) ? headAt(sentence, at) : null;
    if (head !== null) best = best === null ? head : merge(best, head);
  }
  return best;
}

/** Two heads of one text: `Unit: million  Currency: RMB`. */
const merge = (a: Head, b: Head): Head => ({
  unit: a.unit ?? b.unit,
  power: a.power ?? b.power,
  perShare: a.perShare || b.perShare,
  exceptsShares: a.exceptsShares || b.exceptsShares,
  start: a.start,
  end: Math.max(a.end, b.end),
});

const isMark = ({ tokens }: Sentence, at: number): boolean => delimiter.test(textAt(tokens, at));

/** The head that begins at a token and goes on to a mark or to the end. */
function headAt(sentence: Sentence, from: number): Head | null {
  const { tokens } = sentence;
  let at = from;
  let said: Said = {};
  const isSilent = (): boolean => said.unit === undefined && said.power === undefined;
  while (at < tokens.length && (isSilent() || !headExceptions.has(normAt(tokens, at)))) {
    const word = headWords(sentence, at);
    const text = textAt(tokens, at);
    if (word !== null) {
      if (text !== "元" || said.unit === undefined) said = { ...said, ...word.value };
      at = word.end;
    } else if (isSilent() && (at === from ? text !== "-" && isMark(sentence, at) : /^[:：]$/.test(text))) at += 1;
    else break;
  }
  const bracketed = opening.test(textAt(tokens, from - 1));
  const { unit = null, power = null, perShare = false, letter } = said;
  const head = { unit, power, perShare, exceptsShares: false, ...spanOf(sentence, from, at) };
  if (isSilent()) {
    const measured = bracketed ? measureAt(sentence, headOpeners.has(normAt(tokens, from)) ? from + 1 : from) : null;
    return measured === null ? null : { ...head, unit: measured };
  }
  const ended = at === tokens.length || isMark(sentence, at);
  if (!ended && !headExceptions.has(normAt(tokens, at))) {
    const counted = unit === null ? nounAt(sentence, at) : null;
    return counted === null ? null : { ...head, unit: counted };
  }
  if (letter !== undefined && unit === null && !(bracketed && aloneInBrackets.has(letter))) return null;
  const marked = bracketed || headOpeners.has(normAt(tokens, from));
  return power === null && !marked ? null : { ...head, exceptsShares: exceptsShares(sentence, at) };
}

const spanOf = ({ tokens }: Sentence, from: number, end: number) => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});

/** Whether what stands after `except`, wherever in the rest of the text it does, is a number of shares. */
function exceptsShares({ tokens }: Sentence, from: number): boolean {
  const rest = tokens.slice(from).map(({ norm }) => norm);
  const at = rest.findIndex((norm) => headExceptions.has(norm));
  const excepted = at < 0 ? "" : rest.slice(at + 1).join(" ");
  return /share|action|股/.test(excepted.replace(/per\W+share|par action|每 股/g, ""));
}

/** A unit of measure or a counted noun alone in brackets: `(GW)`, `(tonnes)`, （万台） without its magnitude. */
function measureAt(sentence: Sentence, from: number): string | null {
  const found = matchAt(sentence.words.units, sentence.tokens, from);
  const alone = found !== null && (found.end === sentence.end || isMark(sentence, found.end));
  return alone ? settled(found.meaning) : null;
}

/** What is counted after `millions of` or 万, up to a mark; `count` for nouns that are not known. */
function nounAt(sentence: Sentence, from: number): string | null {
  const { tokens, words } = sentence;
  const until = tokens.findIndex((_, at) => at >= from && isMark(sentence, at));
  const end = until < 0 ? tokens.length : until;
  if (end - from > 4) return null;
  for (let at = from; at < end; at += 1) {
    const found = matchAt(words.units, tokens, at);
    if (found !== null) return settled(found.meaning);
  }
  return "count";
}

/** Tokens a day and hundredths of a currency need more than a head says. */
function settled(unit: string): string {
  if (unit === "units" || unit === "tokens") return "count";
  return /^(?:[A-Z]{3}|percent|percentage_points|basis_points|multiple|chips|users|count|year|MW|GW|TWh)$/.test(unit)
    ? unit
    : "other";
}
