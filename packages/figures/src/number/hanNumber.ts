import { add, amount } from "../amount.js";
import { type PrintedNumber, number } from "./printed.js";
import { type Token, textAt } from "../text/tokens.js";
import { formalDigits, hanDigits, hanPoints, hanPowers, hanScores } from "../vocabulary/numbers.js";

/** More characters in a row are no number. */
const longest = 12;

/** `三百二十`, `十五`, `一千二`, `两`, `廿六`, `伍仟`: a Chinese number below ten thousand, with a decimal part after 点. */
export function readHan(tokens: readonly Token[], at: number): PrintedNumber | null {
  let total = 0;
  let digit = -1;
  let index = at;
  let lowest = 0;
  for (; index < at + longest; index += 1) {
    const text = textAt(tokens, index);
    const value = digitAt(tokens, index);
    const power = hanPowers[text];
    const score = hanScores[text];
    if (value !== undefined) {
      if (digit > 0 && total === 0) return readHanDigits(tokens, at);
      digit = value;
    } else if (power !== undefined && (digit > 0 || (power === 1 && (index === at || total > 0)))) {
      total += Math.max(digit, 1) * 10 ** power;
      digit = -1;
      lowest = power;
    } else if (score !== undefined && digit <= 0 && total % 100 === 0) {
      total += score;
      digit = -1;
      lowest = 1;
    } else break;
  }
  if (index === at) return null;
  // 一百八, 两千五: the digit after a hundred or a thousand is of the power below, where no measure of its own follows
  const colloquial =
    digit > 0 &&
    lowest >= 2 &&
    textAt(tokens, index - 2) !== "零" &&
    !/^[万亿成分倍多余几]$/.test(textAt(tokens, index));
  if (colloquial) digit *= 10 ** (lowest - 1);
  const whole = amount(total + Math.max(digit, 0));
  const step = colloquial ? lowest - 1 : digit >= 0 ? 0 : lowest;
  if (!hanPoints.has(textAt(tokens, index)) || colloquial || (digit < 0 && lowest !== 1))
    return number(whole, step, index, "words");
  const { value, end } = digitsFrom(tokens, index + 1);
  const places = end - index - 1;
  if (places > 0) return number(add(whole, amount(value, -places)), -places, end, "words");
  // 三点 is a time
  return textAt(tokens, index) === "点" && digit >= 0 ? null : number(whole, step, index, "words");
}

/** The digit at a token; those of cheques (伍, 陆 …), which names have too, only beside a power or money. */
const digitAt = (tokens: readonly Token[], at: number): number | undefined =>
  hanDigits[textAt(tokens, at)] ??
  (beforeFormal.has(textAt(tokens, at + 1)) ? formalDigits[textAt(tokens, at)] : undefined);

const beforeFormal: ReadonlySet<string> = new Set([..."拾佰仟万亿元圆"]);

/** What may follow digits printed one by one. */
const measured = /^[万亿兆元%％]$/;

/**
 * `四七六亿`, `一二〇万`, `二三点五亿`: digits printed one by one before a magnitude, money or a percent sign; `二〇二七年` and the
 * `二〇二七` of `二〇二七至二〇三〇年` are years. Null for anything else: `一二线`, `九一一`, and `三四亿`, which is a range. After 百分之 (`share`)
 * nothing need follow.
 */
export function readHanDigits(tokens: readonly Token[], at: number, share = false): PrintedNumber | null {
  const whole = digitsFrom(tokens, at);
  const size = whole.end - at;
  if (size < 2) return null;
  if (isHanYear(tokens, at)) return { ...number(amount(whole.value), 0, whole.end, "words"), plain: true };
  const decimals = hanPoints.has(textAt(tokens, whole.end)) ? digitsFrom(tokens, whole.end + 1) : null;
  const places = decimals === null ? 0 : decimals.end - whole.end - 1;
  const end = decimals !== null && places > 0 ? decimals.end : whole.end;
  if ((!share && !measured.test(textAt(tokens, end))) || (places === 0 && size === 2 && isPair(whole.value)))
    return null;
  return number(add(amount(whole.value), amount(decimals?.value ?? 0, -places)), -places, end, "words");
}

/** Two digits of which the second is the next one, 三五 too: from the first to the second. */
const isPair = (value: bigint): boolean => value === 35n || value % 10n === value / 10n + 1n;

/** Four digits of which the first two are those of a century, before 年 or the second year of a span. */
export function isHanYear(tokens: readonly Token[], at: number): boolean {
  const { end } = digitsFrom(tokens, at);
  if (end - at !== 4 || !/^(一[七八九]|二[〇零])$/.test(textAt(tokens, at) + textAt(tokens, at + 1))) return false;
  return (
    textAt(tokens, end) === "年" || (/^[至到—–～~\-、和与]$/.test(textAt(tokens, end)) && isHanYear(tokens, end + 1))
  );
}

/** The digits printed one by one from a token on. */
function digitsFrom(tokens: readonly Token[], at: number): { value: bigint; end: number } {
  let [value, end] = [0n, at];
  for (; end < at + longest; end += 1) {
    const digit = textAt(tokens, end) === "两" ? undefined : hanDigits[textAt(tokens, end)];
    if (digit === undefined) break;
    value = value * 10n + BigInt(digit);
  }
  return { value, end };
}
