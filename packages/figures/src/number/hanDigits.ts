import { amount } from "./amount.js";
import { type PrintedNumber, number } from "./printed.js";
import { type Token, textAt } from "../text/tokens.js";
import { hanDigits, hanPoints } from "../vocabulary/numbers.js";

/** More characters in a row are no number. */
const longest = 12;

/** What may follow digits printed one by one. */
const measured = /^[万亿兆元%％]$/;

/**
 * `四七六亿`, `一二〇万`, `二三点五亿`: digits printed one by one before a magnitude, money or a percent sign; `二〇二七年` and the
 * `二〇二七` of `二〇二七至二〇三〇年` are years. Null for anything else: `一二线`, `九一一`, and `三四亿`, which is a range. After 百分之 (`share`)
 * nothing need follow.
 */
export function readHanDigits(tokens: readonly Token[], at: number, share = false): PrintedNumber | null {
  const end = runEnd(tokens, at);
  const size = end - at;
  if (size < 2) return null;
  if (isHanYear(tokens, at)) return { ...number(digitsOf(tokens, at, end), 0, end, "words"), plain: true };
  let places = 0;
  let after = end;
  if (hanPoints.has(textAt(tokens, end)) && runEnd(tokens, end + 1) > end + 1) {
    after = runEnd(tokens, end + 1);
    places = after - end - 1;
  }
  if ((!share && !measured.test(textAt(tokens, after))) || (places === 0 && size === 2 && isPair(tokens, at)))
    return null;
  const whole = digitsOf(tokens, at, end).digits;
  const { digits } = digitsOf(tokens, end + 1, after);
  return number(amount(whole * 10n ** BigInt(places) + digits, -places), -places, after, "words");
}

/** Four digits of which the first two are those of a century, before 年 or the second year of a span. */
export function isHanYear(tokens: readonly Token[], at: number): boolean {
  const end = runEnd(tokens, at);
  if (end - at !== 4 || !/^(一[七八九]|二[〇零])$/.test(textAt(tokens, at) + textAt(tokens, at + 1))) return false;
  return (
    textAt(tokens, end) === "年" || (/^[至到—–～~\-、和与]$/.test(textAt(tokens, end)) && isHanYear(tokens, end + 1))
  );
}

function runEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end - at < longest && hanDigits[textAt(tokens, end)] !== undefined && textAt(tokens, end) !== "两") end += 1;
  return end;
}

function digitsOf(tokens: readonly Token[], from: number, end: number) {
  let digits = 0n;
  for (let index = from; index < end; index += 1) digits = digits * 10n + BigInt(hanDigits[textAt(tokens, index)] ?? 0);
  return amount(digits);
}

/** Two digits of which the second is the next one, 三五 too: from the first to the second. */
const isPair = (tokens: readonly Token[], at: number): boolean => {
  const [low, high] = [hanDigits[textAt(tokens, at)] ?? 0, hanDigits[textAt(tokens, at + 1)] ?? 0];
  return high === low + 1 || (low === 3 && high === 5);
};
