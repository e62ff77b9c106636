import { type Found } from "../found.js";
import { type Quantity } from "../quantity/quantity.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";
import { afterElision, coordinators, havers, comparers, nextTo } from "../vocabulary/elisions.js";
import { numberWords } from "../vocabulary/numbers.js";

/**
 * `versus eight on the TX900`, `from 11 days to three`, `a battery takes five.`, `of seven and 30 years`: a number word whose
 * noun the sentence has named before, or names with the number that it is joined to.
 */
export function leavesNounOut(sentence: Sentence, quantity: Quantity, last: Found | undefined): boolean {
  const { tokens, end } = sentence;
  const { start, end: after } = quantity;
  if (coordinators.has(normAt(tokens, after)) && isNumber(sentence, after + 1)) return true;
  if (last === undefined) return false;
  const stops = after >= end || /^[.,;:!?)”"。]$/.test(textAt(tokens, after));
  const before = normAt(tokens, start - 1);
  // nineteen voted in favour, five against
  if (/^(,|and|et|;)$/.test(before) && /^(against|contre)$/.test(normAt(tokens, after))) return true;
  // six sites in Spain and two in Malta
  if (/^(and|et)$/.test(before) && last.low.unit === "count" && isPlace(sentence, after)) return true;
  if (havers.has(before)) return stops;
  if (!stops && !afterElision.has(normAt(tokens, after))) return false;
  if (comparers.has(before)) return true;
  if (
    /^(with|to|à)$/.test(before) &&
    /^(compared|comparé|comparés|comparée|comparées)$/.test(normAt(tokens, start - 2))
  )
    return true;
  return nextTo.has(before) && last.end === start - 1;
}

const isPlace = ({ tokens }: Sentence, at: number): boolean =>
  /^(in|au|aux|en|à)$/.test(normAt(tokens, at)) && /^\p{Lu}\p{Ll}/u.test(textAt(tokens, at + 1));

const isNumber = ({ tokens, words }: Sentence, at: number): boolean =>
  tokens[at]?.kind === "number" ||
  (words.language !== "zh" &&
    Object.hasOwn(numberWords[words.language], normAt(tokens, at)) &&
    !/^(un|une|one)$/.test(normAt(tokens, at)));
