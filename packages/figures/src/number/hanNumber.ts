import { add, amount } from "./amount.js";
import { readHanDigits } from "./hanDigits.js";
import { type PrintedNumber, number } from "./printed.js";
import { type Token, textAt } from "../text/tokens.js";
import { formalDigits, hanDigits, hanPoints, hanPowers, hanScores } from "../vocabulary/numbers.js";

/** `三百二十`, `十五`, `一千二`, `两`, `廿六`, `伍仟`: a Chinese number below ten thousand, with a decimal part after 点. */
export function readHan(tokens: readonly Token[], at: number): PrintedNumber | null {
  let total = 0;
  let digit = -1;
  let index = at;
  let lowest = 0;
  let seen = 0;
  for (; index < tokens.length && seen < 12; index += 1, seen += 1) {
    const text = textAt(tokens, index);
    const value = digitAt(tokens, index);
    const power = hanPowers[text];
    const score = hanScores[text];
    if (value !== undefined) {
      if (digit > 0 && total === 0 && textAt(tokens, index - 1) !== "零") return readHanDigits(tokens, at);
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
  // 一百八, 两千五: the digit after a hundred or a thousand is of the power below
  const colloquial = digit > 0 && lowest >= 2 && textAt(tokens, index - 2) !== "零" && isSpoken(tokens, index);
  if (colloquial) digit *= 10 ** (lowest - 1);
  let value = amount(total + Math.max(digit, 0));
  let step = colloquial ? lowest - 1 : digit >= 0 ? 0 : lowest;
  const ends = digit >= 0 || lowest === 1;
  if (hanPoints.has(textAt(tokens, index)) && ends && !colloquial) {
    let places = 0;
    for (; hanDigits[textAt(tokens, index + 1 + places)] !== undefined; places += 1)
      value = add(value, amount(hanDigits[textAt(tokens, index + 1 + places)] ?? 0, -places - 1));
    if (places === 0) return textAt(tokens, index) === "点" && digit >= 0 ? null : number(value, step, index, "words");
    index += places + 1;
    step = -places;
  }
  return number(value, step, index, "words");
}

/** The digit at a token; those of cheques (伍, 陆 …), which names have too, only beside a power or money. */
const digitAt = (tokens: readonly Token[], at: number): number | undefined =>
  hanDigits[textAt(tokens, at)] ??
  (beforeFormal.has(textAt(tokens, at + 1)) ? formalDigits[textAt(tokens, at)] : undefined);

const beforeFormal: ReadonlySet<string> = new Set([..."拾佰仟万亿元圆"]);

/** What is said short ends the clause, or has 左右, a currency or an adverb after it, and no measure of its own. */
const isSpoken = (tokens: readonly Token[], at: number): boolean =>
  !/^[万亿成分倍多余几]$/.test(tokens[at]?.text ?? "");
