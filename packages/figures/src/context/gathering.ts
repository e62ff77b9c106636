import { type Found } from "../found.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt } from "../text/tokens.js";
import { isPercentAt } from "./percentAt.js";
import { gatherings } from "../vocabulary/gatherings.js";

/** `a workforce of around 64,000`, `une population de 3,2 millions`: the noun of many says that its number counts. */
export function isGathering({ tokens, words, from }: Sentence, { start, end, low }: Found): boolean {
  if (words.language === "zh" || low.money) return false;
  if (low.magnitude !== null && /^(mark|milestone)$/.test(normAt(tokens, end))) return true;
  if (isNumberOf({ tokens, words, from }, start)) return true;
  for (let index = start - 1; index >= Math.max(from, start - 2); index -= 1)
    if (/^(of|de|d')$/.test(normAt(tokens, index))) return gatherings.has(normAt(tokens, index - 1));
  return false;
}

/** How far before its number the words `le nombre de` may stand. */
const reach = 12;

/** `Le nombre de passagers a atteint 8,2 millions`: what a number of things is. */
function isNumberOf({ tokens, words, from }: Pick<Sentence, "tokens" | "words" | "from">, start: number): boolean {
  const name = words.language === "fr" ? "nombre" : "number";
  for (let index = start - 1; index >= Math.max(from, start - reach); index -= 1) {
    if ((tokens[index]?.kind === "number" && !isPercentAt(tokens, index + 1)) || /^[;:.]$/.test(normAt(tokens, index)))
      return false;
    if (normAt(tokens, index) === name)
      return /^(de|d'|des|of)$/.test(normAt(tokens, index + 1)) && matchAt(words.nouns, tokens, index + 2) === null;
  }
  return false;
}
