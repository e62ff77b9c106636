import { isPlainYear } from "./year.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt } from "../text/tokens.js";
import { months, yearlyAcronyms } from "../vocabulary/names.js";
import { partsOfYear } from "../vocabulary/periods.js";

/** Quarters and halves of a year, which are dates: premier semestre 2026, 2026年第一季度. The acronym of a test, AIME 2025. */
export function skipPeriod(sentence: Sentence, at: number): number | null {
  const { tokens, words } = sentence;
  const token = tokens[at];
  if (isFiscalEnd(tokens, at)) return at + 1;
  if (!isPlainYear(token)) return null;
  if (/^(années|années-|anni)$/.test(normAt(tokens, at - 1))) return at + 1;
  const named = /^(of|de|d')$/.test(normAt(tokens, at - 1)) ? at - 2 : at - 1;
  if (named >= sentence.from && partsOfYear.has(normAt(tokens, named)) && normAt(tokens, named - 1) !== "last")
    return at + 1;
  const before = tokens[at - 1];
  const measured = matchAt(words.units, tokens, at + 1) !== null;
  if (!measured && before?.kind === "word" && /^\p{Lu}{3,6}$/u.test(before.text) && at - 1 >= sentence.from)
    if (!yearlyAcronyms.has(before.norm) && !months.has(before.norm) && matchAt(words.units, tokens, at - 1) === null)
      return at + 1;
  if (words.language !== "zh") return null;
  return skipPartOfYear(tokens, normAt(tokens, at + 1) === "年" ? at + 2 : at + 1);
}

/** Past 上半年, 第一季度 or 三季度 after a year; null without one. */
export function skipPartOfYear(tokens: Sentence["tokens"], year: number): number | null {
  if (/^[上下]$/.test(normAt(tokens, year)) && normAt(tokens, year + 1) === "半" && normAt(tokens, year + 2) === "年")
    return year + 3;
  const quarter = normAt(tokens, year) === "第" ? year + 1 : year;
  return /^[一二三四1234]$/.test(normAt(tokens, quarter)) &&
    normAt(tokens, quarter + 1) === "季" &&
    normAt(tokens, quarter + 2) === "度"
    ? quarter + 3
    : null;
}

/** The 30 of `FY2028–30` and of `FY 2028-30`: the last year of a span of financial years. */
const isFiscalEnd = (tokens: Sentence["tokens"], at: number): boolean =>
  tokens[at]?.glued === true &&
  /^[-–—/]$/.test(normAt(tokens, at - 1)) &&
  /^\d{2}(\d{2})?$/.test(normAt(tokens, at)) &&
  (/^[fcas]y\d{2,4}$/.test(normAt(tokens, at - 2)) ||
    (/^[fcas]y$/.test(normAt(tokens, at - 3)) && /^\d{2,4}$/.test(normAt(tokens, at - 2))));
