import { amount } from "../amount.js";
import { type PrintedNumber, number } from "./printed.js";
import { type Lexicon } from "../text/lexicon.js";
import { type Token, normAt, textAt } from "../text/tokens.js";
import { numberWords } from "../vocabulary/numbers.js";

/** Number words of French and English: `quatre-vingt-dix`, `trois mille deux cents`, `two hundred and fifty`. */
export function readWords(tokens: readonly Token[], at: number, words: Lexicon): PrintedNumber | null {
  const french = words.language === "fr";
  const english = words.language === "en";
  const table = numberWords[french ? "fr" : "en"];
  let total = 0;
  let group = 0;
  let last = 0;
  let end = at;
  let index = at;
  for (;;) {
    const token = tokens[index];
    if (token?.kind !== "word") break;
    const value = index === at && token.norm === "a" && opensHundred(tokens, at) ? 1 : table[token.norm];
    if (value === undefined) break;
    if (value === 1000) {
      if (total > 0 || (group === 0 && english)) break;
      total = Math.max(group, 1) * 1000;
      group = 0;
    } else if (value === 100) {
      if (group >= 100 || (group === 0 && english)) break;
      group = Math.max(group, 1) * 100;
    } else if (value === 20 && group % 100 === 4 && french) group += 76;
    else if (end > at && !follows(group, value, last, french)) break;
    else group += value;
    last = value;
    end = index + 1;
    index = end;
    // quatre-vingt, vingt et un, one hundred and fifty
    const link = normAt(tokens, index);
    if (link === "-" && tokens[index]?.glued === true && tokens[index + 1]?.glued === true) index += 1;
    else if (link === "et" && /^(un|une|onze)$/.test(normAt(tokens, index + 1))) index += 1;
    else if (link === "and" && last >= 100) index += 1;
  }
  if (end === at) return null;
  const next = normAt(tokens, end);
  if (english && (next === "dozen" || next === "dozens"))
    return number(amount((total + group) * 12), 0, end + 1, "words");
  const half = english ? halfAfter(tokens, end) : null;
  if (half !== null) return number(amount((total + group) * 10 + 5, -1), -1, half, "words");
  // `mille` and `thousand` at the end are a magnitude: deux mille is 2 with three zeros, as two million is.
  const thousand = last === 1000 && end > at + 1;
  return number(amount(total + group), thousand ? 3 : 0, end, "words");
}

/** Where `and a half` ends behind a number, or `-and-a-half`; null where it is not there. */
function halfAfter(tokens: readonly Token[], at: number): number | null {
  const step = textAt(tokens, at) === "-" ? 2 : 1;
  const start = at + step - 1;
  const isHalf = ["and", "a", "half"].every((part, index) => normAt(tokens, start + index * step) === part);
  return isHalf ? start + 2 * step + 1 : null;
}

/** `a hundred`, `one thousand`. */
export const opensHundred = (tokens: readonly Token[], at: number): boolean =>
  /^(a|one)$/.test(normAt(tokens, at)) && /^(hundred|thousand)$/.test(normAt(tokens, at + 1));

function follows(group: number, value: number, last: number, french: boolean): boolean {
  if (last >= 100) return value < 100;
  const rest = group % 100;
  if (french && rest === 10) return value >= 7 && value <= 9;
  if (french && (rest === 60 || rest === 80)) return value < 20;
  return rest >= 20 && rest % 10 === 0 && value < 10;
}
