import { amount, lastDigitPower, multiply } from "./amount.js";
import { isLoose } from "./loose.js";
import { type PrintedNumber, number } from "./printed.js";
import { type Lexicon } from "../text/lexicon.js";
import { matchBefore } from "../text/phrases.js";
import { type Token } from "../text/tokens.js";
import { fewWords } from "../vocabulary/fewWords.js";

/** `des milliards`, `tens of billions`, `several hundred million`, `une centaine`, `a dozen`, `un demi-milliard`. */
export function readCollective(tokens: readonly Token[], at: number, words: Lexicon): PrintedNumber | null {
  let index = at;
  const first = tokens[index]?.norm ?? "";
  const article = first === "un" || first === "une" || first === "a" || first === "an" || first === "one";
  let vague = fewWords.has(first);
  if (article && fewWords.has(tokens[index + 1]?.norm ?? "")) {
    vague = true;
    index += 1;
  }
  const loose = isLoose(tokens, index, words);
  if (loose) index += 1;
  if (article || vague) index += 1;
  else if (first === "la" && (tokens[index + 1]?.norm ?? "").endsWith("aine")) index += 1;
  if (words.language !== "fr" && tokens[index]?.norm === "of" && vague) index += 1;
  const half = readHalf(tokens, index, words);
  if (half !== null) return half;
  const name = tokens[index]?.norm ?? "";
  const head = words.collectives.get(name);
  if (head === undefined) return null;
  const plural = name.endsWith("s");
  // 150/160 milliards: the magnitude of a number before it is no quantity of its own
  if (plural && index === at && tokens[at - 1]?.kind === "number") return null;
  const passed = !plural && head.exponent >= 6 && index === at && isPassed(tokens, at, words);
  if (passed) return number(head, lastDigitPower(head), at + 1, "words");
  if (!plural && !article && !vague && first !== "la") return null;
  if (name.startsWith("ten") && !plural) return null;
  // `scores` is a verb unless it is scores of something
  if (/^scores?$/.test(name) && (tokens[index + 1]?.norm !== "of" || tokens[index + 2]?.kind !== "word")) return null;
  let value = head;
  let end = index + 1;
  // tens of billions, dizaines de milliers, a dozen million
  for (;;) {
    const link = tokens[end]?.norm;
    const after = link === "de" || link === "of" || link === "d'" ? end + 1 : end;
    const next = words.collectives.get(tokens[after]?.norm ?? "");
    if (next === undefined || next.digits !== 1n || next.exponent < 2) break;
    value = multiply(value, next);
    end = after + 1;
  }
  // un milliard goes on as a number word does: un milliard deux cents millions
  if (words.language === "fr" && article && !plural && !vague && !loose && head.exponent >= 6) return null;
  if (plural || vague) return article && !vague ? null : number(value, lastDigitPower(value), end, "vague");
  if (words.language === "fr" && head.exponent < 6) return number(value, 0, end, "round");
  if (loose) return number(value, 0, end, "round");
  return number(value, name === "dozen" ? 0 : lastDigitPower(value), end, "words");
}

/** `près du milliard`, `dépasse le milliard`: a magnitude that a qualifier speaks of. */
function isPassed(tokens: readonly Token[], at: number, words: Lexicon): boolean {
  const before = tokens[at - 1]?.norm;
  if (words.language !== "fr" || (before !== "du" && before !== "le")) return false;
  const aside = matchBefore(words.asides, tokens, at - 1);
  return (
    matchBefore(words.before, tokens, at) !== null || matchBefore(words.before, tokens, aside?.end ?? at - 1) !== null
  );
}

/** `un demi-milliard`. */
function readHalf(tokens: readonly Token[], at: number, words: Lexicon): PrintedNumber | null {
  if (words.language !== "fr" || tokens[at]?.norm !== "demi") return null;
  const next = tokens[at + 1]?.norm === "-" ? at + 2 : at + 1;
  const whole = words.collectives.get(tokens[next]?.norm ?? "");
  if (whole === undefined) return null;
  const value = multiply(whole, amount(5, -1));
  return number(value, lastDigitPower(value), next + 1, "words");
}
