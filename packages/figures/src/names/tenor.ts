import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";
import { debts, referenceRates } from "../vocabulary/names.js";

/** A 10-year note, 10年期, an OAT à 10 ans: the length of a debt, which is its name. */
export function skipTenor({ tokens, words, from }: Sentence, at: number): number | null {
  if (textAt(tokens, at).length > 2) return null;
  if (words.language === "zh") return hanTenor(tokens, at);
  if (words.language === "en")
    return normAt(tokens, at + 1) === "-" && normAt(tokens, at + 2) === "year" && isDebt(tokens, at) ? at + 3 : null;
  if (/^(mois|ans?|semaines?|jours?)$/.test(normAt(tokens, at + 1)) && referenceRates.has(normAt(tokens, at - 1)))
    return at + 2;
  if (normAt(tokens, at + 1) !== "ans" || normAt(tokens, at - 1) !== "à") return null;
  for (let index = at - 2; index >= Math.max(from, at - 5); index -= 1)
    if (debts.has(normAt(tokens, index))) return at + 2;
  return null;
}

/** 10年期, 7天期, 3个月期. */
function hanTenor(tokens: Sentence["tokens"], at: number): number | null {
  const unit = textAt(tokens, at + 1) === "个" ? at + 2 : at + 1;
  return /^[年天月日周]$/.test(textAt(tokens, unit)) &&
    textAt(tokens, unit + 1) === "期" &&
    !isContract(tokens, unit + 2)
    ? unit + 2
    : null;
}

/** A 10-year note, and the 10-year alone: `the 10-year rose`, `the two-year at 3.9%`. */
export const isDebt = (tokens: Sentence["tokens"], at: number): boolean =>
  debts.has(normAt(tokens, at + 3)) ||
  (normAt(tokens, at - 1) === "the" &&
    /^(rose|fell|climbed|dropped|slipped|yields?|yielded|yielding|was|is|traded|trades|at|hit|touched|gained|added|lost)$/.test(
      normAt(tokens, at + 3),
    ));

/** 三年期租约, 15年期的合同: a contract runs for a length of time, which is no name. */
export const isContract = (tokens: Sentence["tokens"], at: number): boolean => {
  const from = textAt(tokens, at) === "的" ? at + 1 : at;
  return /^(合同|合约|协议|租约|租赁|承购|购电|项目|计划|框架|战略|服务|订单|供应)$/.test(
    textAt(tokens, from) + textAt(tokens, from + 1),
  );
};
