import { amount } from "./amount.js";
import { type PrintedNumber, number } from "./printed.js";
import { type Lexicon } from "../text/lexicon.js";
import { type Token } from "../text/tokens.js";
import { numberWords } from "../vocabulary/numbers.js";

/** Number words of French and English: `quatre-vingt-dix`, `trois mille deux cents`, `two hundred and fifty`. */
export function readWords(tokens: readonly Token[], at: number, words: Lexicon): PrintedNumber | null {
  const table = numberWords[words.language === "fr" ? "fr" : "en"];
  let total = 0;
  let group = 0;
  let last = 0;
  let end = at;
  let index = at;
  for (;;) {
    const token = tokens[index];
    const value =
      token?.kind !== "word"
        ? undefined
        : index === at && token.norm === "a" && /^(hundred|thousand)$/.test(tokens[at + 1]?.norm ?? "")
          ? 1
          : table[token.norm];
    if (token === undefined || value === undefined) break;
    if (value === 1000) {
      if (total > 0 || (group === 0 && words.language === "en")) break;
      total = Math.max(group, 1) * 1000;
      group = 0;
    } else if (value === 100) {
      if (group >= 100 || (group === 0 && words.language === "en")) break;
      group = Math.max(group, 1) * 100;
    } else if (value === 20 && group % 100 === 4 && words.language === "fr") group += 76;
    else if (end > at && !follows(group, value, last, words.language)) break;
    else group += value;
    last = value;
    end = index + 1;
    index = end;
    // quatre-vingt, vingt et un, one hundred and fifty
    const link = tokens[index]?.norm;
    if (link === "-" && tokens[index]?.glued === true && tokens[index + 1]?.glued === true) index += 1;
    else if (link === "et" && /^(un|une|onze)$/.test(tokens[index + 1]?.norm ?? "")) index += 1;
    else if (link === "and" && last >= 100) index += 1;
  }
  if (end === at) return null;
  if (words.language === "en" && /^dozens?$/.test(tokens[end]?.norm ?? ""))
    return number(amount((total + group) * 12), 0, end + 1, "words");
  if (isAndHalf(tokens, end, words)) return number(amount((total + group) * 10 + 5, -1), -1, end + 3, "words");
  // `mille` and `thousand` at the end are a magnitude: deux mille is 2 with three zeros, as two million is.
  const thousand = last === 1000 && end > at + 1;
  return number(amount(total + group), thousand ? 3 : 0, end, "words");
}

/** `and a half` between a number and its magnitude. */
const isAndHalf = (tokens: readonly Token[], at: number, words: Lexicon): boolean =>
  words.language === "en" &&
  tokens[at]?.norm === "and" &&
  tokens[at + 1]?.norm === "a" &&
  tokens[at + 2]?.norm === "half";

function follows(group: number, value: number, last: number, language: string): boolean {
  if (last >= 100) return value < 100;
  const rest = group % 100;
  if (language === "fr" && rest === 10) return value >= 7 && value <= 9;
  if (language === "fr" && (rest === 60 || rest === 80)) return value < 20;
  return rest >= 20 && rest % 10 === 0 && value < 10;
}
