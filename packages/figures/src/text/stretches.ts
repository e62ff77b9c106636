import { ranges } from "../vocabulary/changes.js";
import { betweenWords, fromWords, rangeJoiners } from "../vocabulary/ranges.js";
import { foreignLanguage } from "./language.js";
import { type Lexicon, lexicon } from "./lexicon.js";
import { matchAt, matchBefore } from "./phrases.js";
import { type Token, normAt, textAt } from "./tokens.js";

/** Tokens from `from` up to `end`. */
export interface Span {
  readonly from: number;
  readonly end: number;
}

/** A span in a language that its sentence is not in. */
export interface Stretch extends Span {
  readonly words: Lexicon;
}

const closers: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "”", '"': '"', "「": "」", "『": "』" };

/** What stands between quotation marks in a paragraph; a mark that is never closed opens nothing. */
export function quotations(tokens: readonly Token[]): Span[] {
  const found: Span[] = [];
  let open: { readonly at: number; readonly closer: string } | null = null;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind !== "mark") continue;
    if (open !== null && (token.text === open.closer || (open.closer === "”" && token.text === "“"))) {
      found.push({ from: open.at + 1, end: index });
      open = null;
    } else if (open === null) {
      const closer = closers[token.text];
      if (closer !== undefined) open = { at: index, closer };
    }
  }
  return found;
}

/** The stretches of a sentence that are in another language: quotations, and Chinese in a French or English sentence. */
export function stretchesIn(
  tokens: readonly Token[],
  { from, end }: Span,
  words: Lexicon,
  quoted: readonly Span[],
): Stretch[] {
  const found: Stretch[] = [];
  let index = from;
  for (const quotation of quoted) {
    const span = { from: Math.max(from, quotation.from), end: Math.min(end, quotation.end) };
    if (span.from >= span.end) continue;
    const language = foreignLanguage(tokens, span.from, span.end, words.language);
    if (language === null) continue;
    found.push(...chineseIn(tokens, { from: index, end: span.from }, words), { ...span, words: lexicon(language) });
    index = span.end;
  }
  found.push(...chineseIn(tokens, { from: index, end }, words));
  return found;
}

/** Runs of Chinese with the numbers in them, and what before them belongs to their first number: sign, qualifier, other end of its range. */
function chineseIn(tokens: readonly Token[], { from, end }: Span, words: Lexicon): Stretch[] {
  if (words.language === "zh") return [];
  const found: Stretch[] = [];
  let chinese: Lexicon | null = null;
  for (let index = from; index < end; index += 1) {
    if (tokens[index]?.kind !== "han") continue;
    chinese ??= lexicon("zh", words.language);
    const start = startOfRun(tokens, Math.max(from, found.at(-1)?.end ?? from), index, chinese);
    index = endOfRun(tokens, start, index, end);
    found.push({ from: start, end: index, words: chinese });
  }
  return found;
}

/** Marks that may stand inside Chinese. */
const inner = /^[，、。；：～~/,+-]$/;

function endOfRun(tokens: readonly Token[], start: number, at: number, end: number): number {
  // from 72亿元 to 85亿元 tells of two
  const change = fromWords.has(normAt(tokens, start - 1)) && !ranges.has(normAt(tokens, start - 2));
  let index = at + 1;
  for (; index < end; index += 1) {
    const token = tokens[index] as Token;
    const next = tokens[index + 1];
    if (token.kind === "han" || (token.kind === "number" && (token.glued || opensChinese(tokens, index)))) continue;
    if (/^[%％]$/.test(token.text) && token.glued) continue;
    if (inner.test(token.text) && token.glued && index + 1 < end && /^(han|number)$/.test(next?.kind ?? "")) continue;
    // 72亿 to 85亿元
    if (!change && rangeJoiners[token.norm] !== undefined && opensChinese(tokens, index + 1)) continue;
    break;
  }
  return index;
}

const opensChinese = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "number" && tokens[at + 1]?.kind === "han";

function startOfRun(tokens: readonly Token[], from: number, at: number, words: Lexicon): number {
  let start = at;
  const before = tokens[at - 1];
  const touches = tokens[at]?.glued === true || isMeasure(tokens, at, words);
  if (at === from || before?.kind !== "number" || !touches) return start;
  start -= 1;
  // 72 to 85亿元
  const joint =
    rangeJoiners[normAt(tokens, start - 1)] ?? (/^[–~～-]$/.test(textAt(tokens, start - 1)) ? "to" : undefined);
  const between = betweenWords.has(normAt(tokens, start - 3));
  if (start - 2 >= from && joint !== undefined && (joint === "to" || between) && tokens[start - 2]?.kind === "number")
    start -= 2;
  for (let sign = start - 1; sign >= Math.max(from, start - 3); sign -= 1)
    if (matchAt(words.signs, tokens, sign)?.end === start) start = sign;
  if (start > from && /^[+−-]$/.test(textAt(tokens, start - 1)) && tokens[start]?.glued === true) start -= 1;
  if (start > from && betweenWords.has(normAt(tokens, start - 1))) start -= 1;
  return Math.max(from, matchBefore(words.before, tokens, start)?.end ?? start);
}

/** A Chinese magnitude or unit after a number and a space: 72 亿元. */
const isMeasure = (tokens: readonly Token[], at: number, words: Lexicon): boolean =>
  matchAt(words.magnitudes, tokens, at) !== null || matchAt(words.units, tokens, at) !== null;

/** What of a sentence stands outside its quotations, which are in it at least in part. */
export function outside(quoted: readonly Span[], { from, end }: Span): Span[] {
  const starts = [from, ...quoted.map((span) => span.end)];
  const ends = [...quoted.map((span) => span.from), end];
  return starts
    .map((start, index) => ({ from: start, end: ends[index] ?? end }))
    .filter((span) => span.from < span.end);
}
