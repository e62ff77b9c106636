import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";
import { streetsAfterName, streetsAfterNumber } from "../vocabulary/streets.js";

/** `14, rue de Rivoli`, `16 Market Street`: the number of a house. */
export function skipAddress({ tokens, words }: Sentence, at: number): number | null {
  if (tokens[at + 1]?.kind !== "word" && textAt(tokens, at + 1) !== ",") return null;
  if (!/^\d{1,4}$/.test(textAt(tokens, at)) || words.language === "zh") return null;
  let index = at + 1;
  if (/^(bis|ter|b)$/.test(normAt(tokens, index))) index += 1;
  if (textAt(tokens, index) === ",") index += 1;
  if (streetsAfterNumber.has(normAt(tokens, index)))
    return index > at + 1 ||
      /^(de|du|des|d'|la|le|l')$/.test(normAt(tokens, index + 1)) ||
      /^\p{Lu}/u.test(textAt(tokens, index + 1))
      ? at + 1
      : null;
  for (index = at + 1; index < at + 4 && /^\p{Lu}/u.test(textAt(tokens, index)); index += 1)
    if (index > at + 1 && streetsAfterName.has(normAt(tokens, index))) return at + 1;
  return null;
}
