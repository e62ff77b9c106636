import { add, amount } from "../amount.js";
import { matchAt, matchBefore } from "../text/phrases.js";
import { type Sentence, resolve } from "../text/sentence.js";
import { normAt } from "../text/tokens.js";
import { type Quantity, bare, wordNumber } from "./quantity.js";
import { readRest } from "./rest.js";

const alone = /^[A-Z]{3}$|^(GW|MW|TWh|percent)$/;
const after =
  /^([.,;:!?)”"]|a|an|per|for|in|on|each|and|or|to|at|by|from|this|last|of|more|less|was|is|but|when|while|as|than)$/;

/** `not quite a dollar`, `more than a gigawatt`: an article before a unit is one of it where a word bounds it. */
export function readOne(sentence: Sentence, at: number): Quantity | null {
  const { tokens, words, end } = sentence;
  if (words.language !== "en" || !/^an?$/.test(normAt(tokens, at))) return null;
  const unit = matchAt(words.units, tokens, at + 1);
  if (unit === null) return null;
  // an hour and a half, a year and a quarter
  const rest = unit.meaning === "other" ? readRest(sentence, unit.end) : null;
  if (rest !== null) {
    const value = add(amount(1), amount(rest.digits, -rest.places));
    const printed = { ...wordNumber(1, rest.end), value, step: -rest.places };
    return bare(at, printed, "other");
  }
  const meaning = resolve(sentence, unit.meaning);
  if (!alone.test(meaning) || (unit.end < end && !after.test(normAt(tokens, unit.end)))) return null;
  const bound = matchBefore(words.before, tokens, at);
  if (bound === null || bound.end < sentence.from) return null;
  return { ...bare(at, wordNumber(amount(1), unit.end), meaning), step: 0, number: { ...wordNumber(1, unit.end) } };
}
