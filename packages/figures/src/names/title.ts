import { type Quantity } from "../quantity/quantity.js";
import { type Sentence } from "../text/sentence.js";

/** « Les Douze », les Vingt-Sept: number words with a capital inside a sentence. */
export function isTitle({ tokens, from }: Sentence, { start, end, number, magnitude, unit }: Quantity): boolean {
  if (number.form !== "words" || magnitude !== null || number.step > 0 || unit !== "" || end !== number.end)
    return false;
  return start > from && tokens[start - 1]?.kind === "word" && /^\p{Lu}/u.test(tokens[start]?.text ?? "");
}
