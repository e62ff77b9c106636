import { type Memory, currency, isAside } from "./memory.js";
import { type Found } from "../found.js";
import { matchAt, matchBefore, phrases } from "../text/phrases.js";
import { normAt, textAt } from "../text/tokens.js";
import { type Sentence } from "../text/sentence.js";
import { moneyAfterNouns, moneyNouns, unitPrices } from "../vocabulary/money.js";

/** What money is where a text never says which. */
const homes: Readonly<Record<string, (sentence: Sentence) => string>> = {
  fr: ({ topic }) => topic.centime,
  zh: ({ topic }) => topic.yuan,
};

const moneyWords = phrases(moneyNouns.map((word) => [word, true] as const));

/** What makes of a budget, a bill or a cost no money: the carbon budget, le budget carbone. */
const notMoney = new Set("carbon carbone power energy memory thermal time compute emissions temps".split(" "));

/** Whether a word of money stands before a number with a magnitude, with no other number between. */
export function moneyBefore(sentence: Sentence, { start, end, low }: Found): boolean {
  // 工资六千出头: what is said in round thousands
  const spoken = sentence.words.language === "zh" && low.number.form === "words" && low.step >= 2;
  if (low.magnitude === null && !spoken) return false;
  if (isMoneyAfter(sentence, end)) return true;
  const { tokens, words, from } = sentence;
  // 至少赚了20万: the verb stands in the phrase
  const at = words.language === "zh" ? low.start : start;
  for (let index = at - 1; index >= Math.max(from, at - 12); index -= 1) {
    if (tokens[index]?.kind === "number") return false;
    const noun = matchAt(moneyWords, tokens, index);
    if (
      noun !== null &&
      // 付费用户 is who pays, and no 费用
      !(textAt(tokens, index) === "费" && textAt(tokens, noun.end) === "户") &&
      !notMoney.has(normAt(tokens, index - 1)) &&
      !notMoney.has(normAt(tokens, index + 1))
    )
      return true;
  }
  return false;
}

const prices = phrases(
  unitPrices.map((word) => [word, true] as const),
  true,
);

/** `客单价不足60`: the price of one thing is of no magnitude that a total before it has. */
export function isUnitPrice({ tokens, from, words }: Sentence, { start, low }: Found): boolean {
  if (words.language !== "zh" || low.magnitude !== null) return false;
  for (let end = start; end > Math.max(from, start - 4); end -= 1) {
    if (tokens[end - 1]?.kind !== "han") return false;
    if (matchBefore(prices, tokens, end) !== null) return true;
  }
  return false;
}

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

/** A Chinese text that has told yuan from dollars leaves out the yuan. */
const isHomely = ({ words, topic }: Sentence, { amounts }: Memory): boolean =>
  words.language === "zh" && amounts.has(topic.yuan);

/** The currency that a text counts in, or else that of its language; empty in a phrase of its own. */
export const homeMoney = (sentence: Sentence, memory: Memory): string =>
  (memory.money === "" || isHomely(sentence, memory)) && (sentence.words.language === "zh" || !sentence.phrase)
    ? (homes[sentence.words.language]?.(sentence) ?? "")
    : memory.money;

const moneyAfterWords = phrases(moneyAfterNouns.map((word) => [word, true] as const));

/** `43,8 milliards d'économies`, `1,8 milliard d'actifs`: what comes after a magnitude is money, and nothing counted. */
export const isMoneyAfter = ({ tokens, words }: Sentence, at: number): boolean =>
  words.language === "fr" &&
  /^(de|d'|des)$/.test(normAt(tokens, at)) &&
  matchAt(moneyAfterWords, tokens, at + 1) !== null;
