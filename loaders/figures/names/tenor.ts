import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";
import { debts } from "../vocabulary/names.js";

/** A 10-year note, 10年期, an OAT à 10 ans: the length of a debt, which is its name. */
export function skipTenor({ tokens, words, from }: Sentence, at: number): number | null {
  if (textAt(tokens, at).length > 2) return null;
  if (words.language === "zh") return hanTenor(tokens, at);
  if (words.language === "en")
    return normAt(tokens, at + 1) === "-" && normAt(tokens, at + 2) === "year" && debts.has(normAt(tokens, at + 3))
      ? at + 3
      : null;
  if (normAt(tokens, at + 1) !== "ans" || normAt(tokens, at - 1) !== "à") return null;
  for (let index = at - 2; index >= Math.max(from, at - 5); index -= 1)
    if (debts.has(normAt(tokens, index))) return at + 2;
  return null;
}

/** 10年期, 7天期, 3个月期. */
function hanTenor(tokens: Sentence["tokens"], at: number): number | null {
  const unit = textAt(tokens, at + 1) === "个" ? at + 2 : at + 1;
  return /^[年天月日周]$/.test(textAt(tokens, unit)) && textAt(tokens, unit + 1) === "期" ? unit + 2 : null;
}
