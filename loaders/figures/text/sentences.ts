import { type Language } from "../reading.js";
import { detectLanguage } from "./language.js";
import { lexicon } from "./lexicon.js";
import { mentionsIn } from "./mentions.js";
import { type Sentence } from "./sentence.js";
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
    const mentions = mentionsIn(tokens, from, end, words);
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
      topic,
      hongKong: mentions.hongKong,
      phrase,
    });
    chipsBefore = mentions.chips;
    dailyBefore ||= mentions.daily;
    from = end;
  }
  return result;
}
