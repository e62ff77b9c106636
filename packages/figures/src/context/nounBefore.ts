import { isPercentAt } from "./percentAt.js";
import { hanAttributes } from "../vocabulary/hanWords.js";
import { matchAt, phrases } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { hanHeadPhrases } from "../unit/hanNoun.js";

const attributes = phrases(hanAttributes.map((word) => [word, true] as const));
const between = /^[数量总规模达到超过突破约近逾有为已至增共计接不足余]$/;

/** 开发者超过180万: what is counted, then nothing but words of size up to the number. */
function isHeadOf(tokens: Sentence["tokens"], at: number, start: number): boolean {
  const head = matchAt(hanHeadPhrases, tokens, at);
  if (head === null) return false;
  for (let index = head.end; index < start; index += 1) if (!between.test(tokens[index]?.text ?? "")) return false;
  return true;
}

/** The unit of the nearest noun before a number without one: `月活跃用户达到1.57亿`. */
export function nounBefore(sentence: Sentence, start: number): { unit: string; near: boolean } {
  const { tokens, words } = sentence;
  let near = true;
  for (let index = start - 1; index >= Math.max(sentence.from, start - 14); index -= 1) {
    const number = tokens[index]?.kind === "number" && !isPercentAt(tokens, index + 1);
    if (number || /^[;；。]$/.test(tokens[index]?.text ?? "")) break;
    if (/^[,，、]$/.test(tokens[index]?.text ?? "")) near = false;
    if (words.language === "zh" && matchAt(attributes, tokens, index) !== null) return { unit: "", near: false };
    const noun = matchAt(words.nouns, tokens, index);
    if (words.language === "zh" && noun === null && isHeadOf(tokens, index, start)) return { unit: "count", near };
    if (noun === null) continue;
    if (noun.meaning === "tokens") return { unit: sentence.daily ? "tokens_per_day" : "count", near };
    return { unit: noun.meaning === "units" ? (sentence.chips ? "chips" : "count") : noun.meaning, near };
  }
  return { unit: "", near: false };
}
