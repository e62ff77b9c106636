import { type Found } from "../found.js";
import { type Sentence } from "../text/sentence.js";
import { type Memory, isAside } from "./memory.js";
import { currency } from "./rule.js";

/** The currency of the last amount of the sentence, or else the one that the text counts in. */
export function lastMoney(sentence: Sentence, earlier: readonly Found[], item: Found, memory: Memory): string {
  const aside = isAside(sentence, item);
  for (let index = earlier.length - 1; index >= 0; index -= 1) {
    const before = earlier[index];
    if (before === undefined || (isAside(sentence, before) && !aside)) continue;
    if (currency.test(before.low.unit)) return before.low.unit;
  }
  return homeMoney(sentence, memory);
}

/** What money is where a text never says which; in English, where it may be of any country, nothing. */
const homes: Readonly<Record<string, (sentence: Sentence) => string>> = {
  fr: ({ topic }) => topic.home(),
  zh: ({ topic }) => topic.homeYuan(),
};

/** A Chinese text that has told yuan from dollars leaves out the yuan. */
const isHomely = ({ words, topic }: Sentence, { amounts }: Memory): boolean =>
  words.language === "zh" && amounts.has(topic.yuan);

/** The currency that a text counts in, or else that of its language; empty in a phrase of its own. */
export const homeMoney = (sentence: Sentence, memory: Memory): string =>
  (memory.money === "" || isHomely(sentence, memory)) && (sentence.words.language === "zh" || !sentence.phrase)
    ? (homes[sentence.words.language]?.(sentence) ?? "")
    : memory.money;
