import { isPercentAt } from "./percentAt.js";
import { type Found } from "../found.js";
import { matchAt, matchBefore, phrases } from "../text/phrases.js";
import { normAt, textAt } from "../text/tokens.js";
import { type Sentence } from "../text/sentence.js";
import { isMoneyAfter } from "../unit/countedNoun.js";
import { moneyNouns, unitPrices } from "../vocabulary/money.js";

const moneyWords = phrases(moneyNouns.map((word) => [word, true] as const));

/** What makes of a budget, a bill or a cost no money: the carbon budget, le budget carbone. */
const notMoney = new Set("carbon carbone power energy memory thermal time compute emissions temps".split(" "));

/** Whether a word of money stands before a number with a magnitude, with no other number between but a percentage. */
export function moneyBefore(sentence: Sentence, { start, end, low }: Found): boolean {
  // 工资六千出头: what is said in round thousands
  const spoken = sentence.words.language === "zh" && low.number.form === "words" && low.step >= 2;
  if (low.magnitude === null && !spoken) return false;
  if (isMoneyAfter(sentence, end)) return true;
  const { tokens, words, from } = sentence;
  // 至少赚了20万: the verb stands in the phrase
  const at = words.language === "zh" ? low.start : start;
  // un joueur pour 60 millions: a price
  if (words.language === "fr" && normAt(tokens, at - 1) === "pour") return true;
  // Sa fortune ? 9 milliards.
  const first = textAt(tokens, from - 1) === "?" ? 0 : from;
  for (let index = at - 1; index >= Math.max(first, at - 12); index -= 1) {
    if (tokens[index]?.kind === "number" && !isPercentAt(tokens, index + 1)) return false;
    if (moneyWord(tokens, index)) return true;
  }
  return false;
}

/** Whether a word of money stands at a token. */
export function moneyWord(tokens: Sentence["tokens"], at: number): boolean {
  const noun = matchAt(moneyWords, tokens, at);
  return (
    noun !== null &&
    // 付费用户 is who pays, and no 费用
    !(textAt(tokens, at) === "费" && textAt(tokens, noun.end) === "户") &&
    !notMoney.has(normAt(tokens, at - 1)) &&
    !notMoney.has(normAt(tokens, at + 1))
  );
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
