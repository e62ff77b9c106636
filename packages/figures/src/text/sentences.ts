import { type Language } from "../reading.js";
import { detectLanguage } from "./language.js";
import { lexicon } from "./lexicon.js";
import { mentionsIn } from "./mentions.js";
import { type Sentence } from "./sentence.js";
import { type Span, type Stretch, outside, quotations, stretchesIn } from "./stretches.js";
import { endsSentence } from "./sentenceEnd.js";
import { type Topic } from "./topic.js";
import { type Token } from "./tokens.js";

/** What goes on for more tokens than this is no sentence, and is cut. */
const longest = 2_000;

/** Cuts a paragraph into sentences; each knows its language unless one is given. */
export function sentences(
  tokens: readonly Token[],
  given: Language | undefined,
  topic: Topic,
  phrase: boolean,
): Sentence[] {
  let whole: Language | null = null;
  const quotes = quotations(tokens);
  const result: Sentence[] = [];
  let from = 0;
  let nextQuote = 0;
  let [chipsBefore, dailyBefore] = [false, false];
  for (let index = 0; index < tokens.length; index += 1) {
    const last = index === tokens.length - 1;
    if (!last && index - from < longest && !endsSentence(tokens, index)) continue;
    const end = index + 1;
    while ((quotes[nextQuote]?.end ?? end) <= from) nextQuote += 1;
    const quoted: Span[] = [];
    for (let at = nextQuote; (quotes[at]?.from ?? end) < end; at += 1) quoted.push(quotes[at] as Span);
    const language =
      given ??
      (phrase ? null : languageOf(tokens, { from, end }, quoted)) ??
      (whole ??= detectLanguage(tokens, 0, tokens.length, "fr"));
    const words = lexicon(language);
    const mentions = mentionsIn(tokens, from, end, words);
    const [chips, daily] = [mentions.chips || chipsBefore, mentions.daily || dailyBefore];
    const yuan = language === "zh" || mentions.yuan;
    const sentence = { tokens, from, end, words, others: [], ...mentions, chips, daily, yuan, topic, phrase };
    const others = stretchesIn(tokens, sentence, words, quoted).map((stretch) => inStretch(sentence, stretch));
    result.push(others.length === 0 ? sentence : { ...sentence, others });
    chipsBefore = mentions.chips;
    dailyBefore ||= mentions.daily;
    from = end;
  }
  return result;
}

/** A stretch as a sentence in its own language. */
function inStretch(sentence: Sentence, { from, end, words }: Stretch): Sentence {
  const { chips, yuan, hongKong } = mentionsIn(sentence.tokens, from, end, words);
  const chinese = words.language === "zh";
  return { ...sentence, from, end, words, chips: sentence.chips || chips, yuan: chinese || yuan, hongKong };
}

/** The language of a sentence without its quotations, or else with them; null where nothing in it tells. */
function languageOf(tokens: readonly Token[], span: Span, quoted: readonly Span[]): Language | null {
  for (const { from, end } of quoted.length === 0 ? [] : outside(quoted, span)) {
    const told = detectLanguage(tokens, from, end, null);
    if (told !== null) return told;
  }
  return detectLanguage(tokens, span.from, span.end, null);
}
