import { skipHan, skipHanDate } from "./hanDates.js";
import { type Quantity } from "./quantity.js";
import { type Sentence } from "./sentence.js";
import { type Lexicon } from "./lexicon.js";
import { matchAt } from "./phrases.js";
import { ambiguousMonths, debts, months, yearlyAcronyms } from "./vocabulary/names.js";
import { normAt, type Token } from "./tokens.js";

const yearBefore = /^(en|in|since|depuis|by|de|fin|début|before|after|avant|après|d'ici|dès|until|année|exercice)$/;

/** Whether a number looks like a year: four digits together, from 1900 to 2100. */
export function isYear(quantity: Quantity): boolean {
  const { number, value } = quantity;
  if (!number.plain || value.exponent !== 0 || quantity.magnitude !== null || quantity.money || quantity.negative)
    return false;
  return value.digits >= 1900n && value.digits <= 2100n;
}

/** Whether a year stays one although a noun follows it (`the 2025 servers`, `en 2025 users …`). */
export function staysYear({ tokens, phrase }: Sentence, quantity: Quantity): boolean {
  const { digits } = quantity.value;
  if (quantity.unit === "year" || quantity.unit === "") return true;
  if (quantity.unit === "other") return false;
  const before = tokens[quantity.start - 1]?.norm ?? "";
  if (yearBefore.test(before) && !(before === "de" && quantity.unit !== "count")) return true;
  if (digits % 100n === 0n) return false;
  return quantity.unit === "count" && !phrase && digits > 1950n && digits < 2060n;
}

const isMonth = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === "word" &&
  months.has(token.norm) &&
  (!ambiguousMonths.has(token.norm) || token.text !== token.norm || token.norm === "sept");

/** The token after a number that is no quantity (a date, a time, a version, a rank, a mark of a list), or null for a quantity. */
export function skipAt(sentence: Sentence, at: number): number | null {
  const { tokens, words } = sentence;
  const token = tokens[at];
  if (token === undefined || token.kind !== "number") return words.language === "zh" ? skipHan(sentence, at) : null;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const small = token.text.length <= 2;
  const four = token.text.length === 4 && !/\D/.test(token.norm);
  // 12/2025, 2025-12-22, 14:30, 24/7, 2-1-1: chains of short numbers
  const chain = chainEnd(tokens, at, words);
  if (chain !== null) return chain;
  if (
    before !== undefined &&
    before.glued &&
    at > sentence.from &&
    token.glued &&
    /^[#№º°/:@_]$/.test(before.text) &&
    !(before.text === "/" && sentence.phrase)
  ) {
    if (before.text !== ":" || tokens[at - 2]?.kind === "number")
      if (before.text !== "°" || tokens[at - 2]?.norm === "n") return afterName(sentence, at + 1);
  }
  if (/^[#№º]$/.test(before?.text ?? "")) return afterName(sentence, at + 1);
  if (before?.text === "°" && tokens[at - 2]?.norm === "n") return afterName(sentence, at + 1);
  if (small || four) {
    const tenor = skipTenor(sentence, at) ?? (four ? skipPeriod(sentence, at) : null);
    if (tenor !== null) return tenor;
  }
  if (words.language === "zh" || next?.kind === "han") {
    const date = skipHanDate(tokens, at);
    if (date !== null) return date;
  }
  // 24 h sur 24, 7 jours sur 7
  if (
    /^(h|heures|jours)$/.test(next?.norm ?? "") &&
    tokens[at + 2]?.norm === "sur" &&
    tokens[at + 3]?.text === token.text
  )
    return at + 4;
  // 01 42 33 44 55: a telephone number
  if (token.text.length === 2) {
    let end = at + 1;
    while (tokens[end]?.kind === "number" && tokens[end]?.text.length === 2) end += 1;
    if (end - at >= 3) return end;
  }
  // 75008 Paris, and 555-0199
  if (/^\d{5}$/.test(token.text) && next?.kind === "word" && /^\p{Lu}\p{Ll}/u.test(next.text)) return at + 1;
  if (/^\d{3}$/.test(token.text) && next?.text === "-" && next.glued && /^0\d{3}$/.test(tokens[at + 2]?.text ?? ""))
    return at + 3;
  // 15 janvier 2026, 1er mars, Dec. 22, 2025, mi-février 2026
  if (small || four) {
    let month = at + 1;
    if (small && next?.glued === true && /^(er|st|nd|rd|th|e)$/.test(next.norm)) month += 1;
    if (small && tokens[month]?.norm === "of") month += 1;
    if (small && isMonth(tokens[month]) && tokens[month]?.kind === "word") {
      let end = month + 1;
      if (tokens[end]?.text === ".") end += 1;
      if (tokens[end]?.text === ",") end += 1;
      return isPlainYear(tokens[end]) ? end + 1 : month + 1;
    }
    const dot = before?.text === "." ? at - 2 : at - 1;
    if (isMonth(tokens[dot])) {
      if (four) return isPlainYear(token) ? at + 1 : null;
      let end = at + 1;
      if (tokens[end]?.glued === true && /^(st|nd|rd|th)$/.test(tokens[end]?.norm ?? "")) end += 1;
      if (tokens[end]?.text === "," && isPlainYear(tokens[end + 1])) return end + 2;
      return isPlainYear(tokens[end]) && tokens[end]?.glued === false ? end + 1 : isCount(tokens[at + 1]) ? null : end;
    }
    // December 22-23, 2025
    if (before?.text === "," && tokens[at - 2]?.kind === "number" && isMonth(tokens[at - 3]) && four) return at + 1;
    // T3 2026, Q3 2026, H1 2026
    if (four && isPlainYear(token) && /^([tqhs][1-4]|[1-4][tqhs]|fy)$/.test((before?.norm ?? "") + "")) return at + 1;
  }
  // du 3 au 12 septembre, 3 and 12 September
  if (
    small &&
    /^(au|et|ou|to|and|or)$/.test(next?.norm ?? "") &&
    tokens[at + 2]?.kind === "number" &&
    (tokens[at + 2]?.text.length ?? 0) <= 2 &&
    isMonth(tokens[at + 3])
  )
    return at + 2;
  // Times: 14h30, 14 h 30, 8 am
  if (small && next?.norm === "h" && tokens[at + 2]?.kind === "number") return at + 3;
  if (next?.glued === true && next.norm === "h" && small) return tokens[at + 2]?.kind === "number" ? at + 3 : at + 2;
  if (small && /^(am|pm|a\.m|p\.m|h30|h15|h45|heures-du-matin)$/.test(next?.norm ?? "")) return at + 2;
  if (small && next?.kind === "name" && /^h\d\d$/.test(next.norm)) return at + 2;
  if (/^[ap]$/.test(next?.norm ?? "") && tokens[at + 2]?.text === "." && tokens[at + 3]?.norm === "m") return at + 4;
  // 2nd, 3e, 1er
  if (
    next?.glued === true &&
    /^(er|ère|re|e|è|ème|eme|ième|nd|nde|st|rd|th|s)$/.test(next.norm) &&
    token.text.length <= 4
  )
    return at + 2;
  // [3] and (3)
  if (small && before?.text === "[" && next?.text === "]") return at + 2;
  if (small && before?.text === "(" && next?.text === ")" && next.glued && !sentence.phrase) return at + 2;
  // a mark of a list at the head of a paragraph
  if (
    at === 0 &&
    small &&
    next !== undefined &&
    !sentence.phrase &&
    /^[.):°]$/.test(next.text) &&
    next.glued &&
    tokens[at + 2]?.glued === false
  )
    return at + 2;
  return null;
}

/** Past the rest of a number that names something: L. 121-3, Llama 3-70, n° 24-118. */
export function afterName({ tokens }: Sentence, from: number): number {
  let end = from;
  while (
    /^[-.–]$/.test(tokens[end]?.text ?? "") &&
    tokens[end]?.glued === true &&
    tokens[end + 1]?.glued === true &&
    tokens[end + 1]?.kind === "number"
  )
    end += 2;
  return end;
}

/** A 10-year note, 10年期, an OAT à 10 ans: the length of a debt, which is its name. */
function skipTenor({ tokens, words, from }: Sentence, at: number): number | null {
  if (words.language === "zh")
    return normAt(tokens, at + 1) === "年" && normAt(tokens, at + 2) === "期" ? at + 3 : null;
  if (words.language === "en")
    return normAt(tokens, at + 1) === "-" && normAt(tokens, at + 2) === "year" && debts.has(normAt(tokens, at + 3))
      ? at + 3
      : null;
  if (normAt(tokens, at + 1) !== "ans" || normAt(tokens, at - 1) !== "à") return null;
  for (let index = at - 2; index >= Math.max(from, at - 5); index -= 1)
    if (debts.has(normAt(tokens, index))) return at + 2;
  return null;
}

const periods = /^(semestre|trimestre|quarter|half)$/;

/** Quarters and halves of a year, which are dates: premier semestre 2026, 2026年第一季度. The acronym of a test, AIME 2025. */
function skipPeriod(sentence: Sentence, at: number): number | null {
  const { tokens, words } = sentence;
  const token = tokens[at];
  if (!isPlainYear(token)) return null;
  if (/^(années|années-|anni)$/.test(normAt(tokens, at - 1))) return at + 1;
  const named = /^(of|de|d')$/.test(normAt(tokens, at - 1)) ? at - 2 : at - 1;
  if (named >= sentence.from && periods.test(normAt(tokens, named)) && normAt(tokens, named - 1) !== "last")
    return at + 1;
  const before = tokens[at - 1];
  if (before?.kind === "word" && /^\p{Lu}{3,6}$/u.test(before.text) && at - 1 >= sentence.from)
    if (!yearlyAcronyms.has(before.norm) && !months.has(before.norm) && matchAt(words.units, tokens, at - 1) === null)
      return at + 1;
  if (words.language !== "zh") return null;
  const year = normAt(tokens, at + 1) === "年" ? at + 2 : at + 1;
  if (/^[上下]$/.test(normAt(tokens, year)) && normAt(tokens, year + 1) === "半" && normAt(tokens, year + 2) === "年")
    return year + 3;
  const quarter = normAt(tokens, year) === "第" ? year + 1 : year;
  if (
    /^[一二三四1234]$/.test(normAt(tokens, quarter)) &&
    normAt(tokens, quarter + 1) === "季" &&
    normAt(tokens, quarter + 2) === "度"
  )
    return quarter + 3;
  return null;
}

const isPlainYear = (token: Token | undefined): boolean => token !== undefined && /^(19|20)\d\d$/.test(token.norm);
const isCount = (token: Token | undefined): boolean =>
  token?.kind === "word" && !token.glued && /[^s]s$/.test(token.norm);

/** A longer chain is read as several. */
const longestChain = 64;

/** Where a chain of numbers joined by slashes, colons or hyphens ends, when it is no range and no fraction. */
function chainEnd(tokens: readonly Token[], at: number, words: Lexicon): number | null {
  let end = at + 1;
  let links = 0;
  let kind = "";
  while (
    links < longestChain &&
    /^[/:-]$/.test(tokens[end]?.text ?? "") &&
    tokens[end]?.glued === true &&
    tokens[end + 1]?.kind === "number" &&
    tokens[end + 1]?.glued === true
  ) {
    kind += tokens[end]?.text ?? "";
    end += 2;
    links += 1;
  }
  if (links === 0) return null;
  if (links >= 2) return end;
  if (kind === "-") return null;
  if (kind === "/") {
    const [top, bottom] = [tokens[at]?.norm ?? "", tokens[at + 2]?.norm ?? ""];
    if (/^[1-4]$/.test(top) && /^([2-9]|10)$/.test(bottom) && Number(top) < Number(bottom)) return null;
    // 150/160 milliards is a range
    if (matchAt(words.magnitudes, tokens, at + 3) !== null || /^[%€$]$/.test(tokens[at + 3]?.text ?? "")) return null;
  }
  return end;
}
