import { type Found } from "../found.js";
import { type Sentence } from "../text/sentence.js";
import { normAt } from "../text/tokens.js";
import { notPronoun } from "../vocabulary/elisions.js";

/** How many words may stand between the pronoun and its number: n'en ont tiré que 45. */
const reach = 4;

/** `le président en veut dix`, `n'en ont tiré que 45`: the pronoun stands for what was counted before, before its verb. */
export function isOfPronoun({ tokens, words, from }: Sentence, { start, low }: Found): boolean {
  if (words.language !== "fr" || low.magnitude !== null || low.unit !== "") return false;
  for (let index = start - 2; index >= Math.max(from, start - 1 - reach); index -= 1) {
    const token = tokens[index];
    if (token?.kind !== "word") return false;
    if (token.norm !== "en") continue;
    const verb = tokens[index + 1];
    return (
      verb?.kind === "word" &&
      verb.text === verb.norm &&
      !notPronoun.has(verb.norm) &&
      /(e|es|t|a|ai|ont|ons|ez|d)$/.test(normAt(tokens, index + 1))
    );
  }
  return false;
}
