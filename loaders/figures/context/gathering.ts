import { type Found } from "../found.js";
import { type Sentence } from "../text/sentence.js";
import { normAt } from "../text/tokens.js";
import { gatherings } from "../vocabulary/gatherings.js";

/** `a workforce of around 64,000`, `une population de 3,2 millions`: the noun of many says that its number counts. */
export function isGathering({ tokens, words, from }: Sentence, { start, end, low }: Found): boolean {
  if (words.language === "zh" || low.money) return false;
  if (low.magnitude !== null && /^(mark|milestone)$/.test(normAt(tokens, end))) return true;
  for (let index = start - 1; index >= Math.max(from, start - 2); index -= 1)
    if (/^(of|de|d')$/.test(normAt(tokens, index))) return gatherings.has(normAt(tokens, index - 1));
  return false;
}
