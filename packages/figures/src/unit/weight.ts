import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";
import { pricedInPounds, weighing } from "../vocabulary/measuring.js";

/** How far from pounds the verb of weighing may stand. */
const reach = 8;

/** `a 1,400-pound steer`, `40 pounds of copper`, `weighs 900 pounds`: pounds of weight, unless it is money they are of. */
export function isWeight({ tokens, words, from }: Sentence, at: number, end: number): boolean {
  if (words.language !== "en" || !/^pounds?$/.test(normAt(tokens, at)) || end > at + 1) return false;
  const after = normAt(tokens, end);
  if (textAt(tokens, at - 1) === "-") return tokens[end]?.kind === "word" && !pricedInPounds.has(after);
  // pounds of fresh debt
  if (after === "of")
    return (
      tokens[end + 1]?.kind === "word" && ![1, 2, 3].some((past) => pricedInPounds.has(normAt(tokens, end + past)))
    );
  if (/^(per|heavier|lighter)$/.test(after))
    return after !== "per" || /^(square|acre|day)$/.test(normAt(tokens, end + 1));
  for (let index = at - 2; index >= Math.max(from, at - reach); index -= 1)
    if (tokens[index]?.kind === "number") return false;
    else if (weighing.has(normAt(tokens, index))) return true;
  return false;
}
