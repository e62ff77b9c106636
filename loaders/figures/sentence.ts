import { detectLanguage } from "./language.js";
import { type Lexicon, lexicon } from "./lexicon.js";
import { matchAt } from "./phrases.js";
import { type Language } from "./reading.js";
import { normAt, type Token } from "./tokens.js";
import { daily } from "./vocabulary/names.js";

/** A run of tokens in one language, with what it says that its numbers need. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly end: number;
  readonly words: Lexicon;
  /** It, or the one before it, speaks of chips: its units and cards are chips. */
  readonly chips: boolean;
  /** It, or one before it in the paragraph, speaks of tokens a day. */
  readonly daily: boolean;
  /** It has a percentage: its points are percentage points. */
  readonly percent: boolean;
  /** It speaks of a share index, whose points are no percentage points. */
  readonly index: boolean;
  /** It is Chinese or names the yuan: `¥` is the yuan. */
  readonly yuan: boolean;
  /** A phrase to read and not prose to search: what would need a noun or an article in prose may stand alone. */
  readonly phrase: boolean;
}

const stops = new Set([".", "!", "?", "。", "！", "？", "…"]);
const chipNames = /^(h|b|a|gb|mi)\d{2,3}[a-z]?$/;
const indexNames: ReadonlySet<string> = new Set(
  "indice indices index indexes cac nasdaq dow dax ftse stoxx nikkei hang shanghai composite jones".split(" "),
);
const yuanNames: ReadonlySet<string> = new Set(
  "yuan yuans renminbi renminbis rmb cny pékin beijing shanghai shenzhen".split(" "),
);

/** What goes on for more tokens than this is no sentence, and is cut. */
const longest = 2_000;

/** Cuts a paragraph into sentences; each knows its language unless one is given. */
export function sentences(tokens: readonly Token[], given: Language | undefined, phrase: boolean): Sentence[] {
  const overall = given ?? detectLanguage(tokens, 0, tokens.length, "fr");
  const result: Sentence[] = [];
  let from = 0;
  let chipsBefore = false;
  let dailyBefore = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const last = index === tokens.length - 1;
    if (!last && index - from < longest && !endsSentence(tokens, index)) continue;
    const end = index + 1;
    const language = given ?? (phrase ? overall : detectLanguage(tokens, from, end, overall));
    const words = lexicon(language);
    const mentions = survey(tokens, from, end, words);
    result.push({
      tokens,
      from,
      end,
      words,
      chips: mentions.chips || chipsBefore,
      daily: mentions.daily || dailyBefore,
      percent: mentions.percent,
      index: mentions.index,
      yuan: language === "zh" || mentions.yuan,
      phrase,
    });
    chipsBefore = mentions.chips;
    dailyBefore ||= mentions.daily;
    from = end;
  }
  return result;
}

/** `¥` is the yuan beside Chinese or its names, the yen elsewhere. */
export function resolve(sentence: Sentence, unit: string): string {
  if (unit !== "¥") return unit;
  return sentence.yuan ? "CNY" : "JPY";
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined || !stops.has(token.text)) return false;
  if (token.text !== ".") return true;
  if (next.glued) return false;
  // A full stop after one capital or a short abbreviation does not end a sentence.
  const before = tokens[index - 1];
  if (before?.kind === "word" && /^\p{Lu}$/u.test(before.text)) return false;
  if (
    before?.kind === "word" &&
    /^(m|mm|dr|mr|mrs|env|approx|ca|no|art|vs|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|janv|févr|juil|déc|inc|corp|co|ltd)$/.test(
      before.norm,
    )
  )
    return next.kind === "word" && /^\p{Lu}/u.test(next.text) && /^(inc|corp|co|ltd)$/.test(before.norm);
  return true;
}

function survey(tokens: readonly Token[], from: number, end: number, words: Lexicon) {
  let chips = false;
  let rate = false;
  let tokensNamed = false;
  let percent = false;
  let yuan = false;
  let shareIndex = false;
  for (let index = from; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.text === "%" || token.text === "％" || token.norm === "percent" || token.norm === "pourcentage")
      percent = true;
    else if (token.norm === "cent" && /^(per|pour)$/.test(normAt(tokens, index - 1))) percent = true;
    else if (token.norm === "百" && tokens[index + 1]?.text === "分") percent = true;
    if (token.kind === "mark" || token.kind === "number") continue;
    const { norm } = token;
    if (token.kind === "han") {
      if (!chips && matchAt(words.nouns, tokens, index)?.meaning === "chips") chips = true;
      if (norm === "指") shareIndex = true;
      else if (norm === "每" || norm === "日" || norm === "单") rate ||= daily.has(norm + normAt(tokens, index + 1));
      else if (norm === "词") tokensNamed ||= normAt(tokens, index + 1) === "元";
      continue;
    }
    if (
      !chips &&
      ((token.kind === "name" && chipNames.test(norm)) || matchAt(words.nouns, tokens, index)?.meaning === "chips")
    )
      chips = true;
    if (indexNames.has(norm)) shareIndex = true;
    if (yuanNames.has(norm) || norm.startsWith("chin")) yuan = true;
    if (daily.has(norm)) rate = true;
    if (norm.startsWith("token") || norm === "jetons") tokensNamed = true;
  }
  return { chips, daily: rate && tokensNamed, percent, yuan, index: shareIndex };
}
