import { multiplying } from "./multiplying.js";
import { type Quantity, bare, wordNumber } from "./quantity.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt } from "../text/tokens.js";

/** Words after `twice` and `three times` that make them say how often. */
const howOften = /^(a|an|each|per|every|daily|weekly|monthly|yearly|this|in|before)$/;

/** `twice`, `half a point`, `doubled`: a number and its unit in one saying. */
export function readSaying(sentence: Sentence, at: number): Quantity | null {
  const multiplied = multiplying(sentence, at);
  if (multiplied !== null) return multiplied.value;
  const { tokens, words } = sentence;
  const found = matchAt(words.sayings, tokens, at);
  if (found === null) return null;
  const { value, unit } = found.meaning;
  const number = { ...wordNumber(0, found.end), value };
  if (unit !== "multiple") return bare(at, { ...number, step: value.exponent }, unit);
  const often = howOften.test(normAt(tokens, found.end)) && !normAt(tokens, found.end - 1).endsWith("fold");
  return often ? null : bare(at, number, unit);
}
