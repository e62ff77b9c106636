import { amount, lastDigitPower, multiply } from "../amount.js";
import { isLoose } from "./part.js";
import { type PrintedNumber, number } from "./printed.js";
import { type Lexicon } from "../text/lexicon.js";
import { matchBefore } from "../text/phrases.js";
import { type Token, normAt } from "../text/tokens.js";
import { fewWords } from "../vocabulary/fewWords.js";

/** `des milliards`, `tens of billions`, `several hundred million`, `une centaine`, `a dozen`, `un demi-milliard`. */
export function readCollective(tokens: readonly Token[], at: number, words: Lexicon): PrintedNumber | null {
  const french = words.language === "fr";
  const first = normAt(tokens, at);
  const article = /^(un|une|a|an|one)$/.test(first);
  const vague = fewWords.has(article ? normAt(tokens, at + 1) : first);
  let index = at + (article && vague ? 1 : 0);
  const loose = isLoose(tokens, index, words);
  if (loose) index += 1;
  if (article || vague) index += 1;
  else if (first === "la" && normAt(tokens, index + 1).endsWith("aine")) index += 1;
  if (!french && normAt(tokens, index) === "of" && vague) index += 1;
  const half = readHalf(tokens, index, words);
  if (half !== null) return half;
  const name = normAt(tokens, index);
  const head = words.collectives.get(name);
  if (head === undefined) return null;
  const plural = name.endsWith("s");
  // 150/160 milliards: the magnitude of a number before it is no quantity of its own
  if (plural && index === at && tokens[at - 1]?.kind === "number") return null;
  if (!plural && head.exponent >= 6 && index === at && isPassed(tokens, at, words))
    return number(head, lastDigitPower(head), at + 1, "words");
  if (!plural && !article && !vague && first !== "la") return null;
  if (name.startsWith("ten") && !plural) return null;
  // `scores` is a verb unless it is scores of something
  if (/^scores?$/.test(name) && (normAt(tokens, index + 1) !== "of" || tokens[index + 2]?.kind !== "word")) return null;
  let value = head;
  let end = index + 1;
  // tens of billions, dizaines de milliers, a dozen million
  for (;;) {
    const after = /^(de|of|d')$/.test(normAt(tokens, end)) ? end + 1 : end;
    const next = words.collectives.get(normAt(tokens, after));
    if (next === undefined || next.digits !== 1n || next.exponent < 2) break;
    value = multiply(value, next);
    end = after + 1;
  }
  // un milliard goes on as a number word does: un milliard deux cents millions
  if (french && article && !plural && !vague && !loose && head.exponent >= 6) return null;
  if (plural || vague) return article && !vague ? null : number(value, lastDigitPower(value), end, "vague");
  if (loose || (french && head.exponent < 6)) return number(value, 0, end, "round");
  return number(value, name === "dozen" ? 0 : lastDigitPower(value), end, "words");
}

/** `près du milliard`, `dépasse le milliard`: a magnitude that a qualifier speaks of. */
function isPassed(tokens: readonly Token[], at: number, words: Lexicon): boolean {
  if (words.language !== "fr" || !/^(du|le)$/.test(normAt(tokens, at - 1))) return false;
  const aside = matchBefore(words.asides, tokens, at - 1);
  return (
    matchBefore(words.before, tokens, at) !== null || matchBefore(words.before, tokens, aside?.end ?? at - 1) !== null
  );
}

/** `un demi-milliard`. */
function readHalf(tokens: readonly Token[], at: number, words: Lexicon): PrintedNumber | null {
  if (words.language !== "fr" || normAt(tokens, at) !== "demi") return null;
  const next = normAt(tokens, at + 1) === "-" ? at + 2 : at + 1;
  const whole = words.collectives.get(normAt(tokens, next));
  if (whole === undefined) return null;
  const value = multiply(whole, amount(5, -1));
  return number(value, lastDigitPower(value), next + 1, "words");
}
