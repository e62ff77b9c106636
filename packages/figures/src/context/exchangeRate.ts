import { type Found } from "../found.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence, resolve } from "../text/sentence.js";
import { normAt } from "../text/tokens.js";

/** `the yen fell past 150 to the dollar`: so much of the currency named before; empty for any other number. */
export function exchangedUnit(sentence: Sentence, { start, end }: Found): string {
  const { tokens, words, from } = sentence;
  const linked =
    normAt(tokens, end) === "to" && normAt(tokens, end + 1) === "the"
      ? end + 2
      : normAt(tokens, end) === "per"
        ? end + 1
        : null;
  if (linked === null || !/^(dollar|greenback|euro|pound|us)$/.test(normAt(tokens, linked))) return "";
  for (let index = start - 1; index >= from; index -= 1) {
    if (tokens[index]?.kind !== "word") continue;
    const unit = resolve(sentence, matchAt(words.units, tokens, index)?.meaning ?? "");
    if (/^[A-Z]{3}$/.test(unit)) return unit;
  }
  return "";
}
