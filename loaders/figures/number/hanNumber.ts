import { add, amount } from "./amount.js";
import { type PrintedNumber, number } from "./printed.js";
import { type Token } from "../text/tokens.js";
import { hanDigits, hanPowers } from "../vocabulary/numbers.js";

/** `三百二十`, `十五`, `一千二`, `两`: a Chinese number below ten thousand, with a decimal part after 点. */
export function readHan(tokens: readonly Token[], at: number): PrintedNumber | null {
  let total = 0;
  let digit = -1;
  let index = at;
  let lowest = 0;
  let seen = 0;
  for (; index < tokens.length && seen < 12; index += 1, seen += 1) {
    const text = tokens[index]?.text ?? "";
    const value = hanDigits[text];
    const power = hanPowers[text];
    if (value !== undefined) {
      if (digit > 0 && total === 0 && tokens[index - 1]?.text !== "零") return null;
      digit = value;
    } else if (power !== undefined && (digit > 0 || (power === 1 && (index === at || total > 0)))) {
      total += Math.max(digit, 1) * 10 ** power;
      digit = -1;
      lowest = power;
    } else break;
  }
  if (index === at) return null;
  // 一百八, 两千五: the digit after a hundred or a thousand is of the power below
  const colloquial = digit > 0 && lowest >= 2 && tokens[index - 2]?.text !== "零" && isSpoken(tokens, index);
  if (colloquial) digit *= 10 ** (lowest - 1);
  let value = amount(total + Math.max(digit, 0));
  let step = colloquial ? lowest - 1 : digit >= 0 ? 0 : lowest;
  if (tokens[index]?.text === "点" && digit >= 0 && !colloquial) {
    let places = 0;
    for (; hanDigits[tokens[index + 1 + places]?.text ?? ""] !== undefined; places += 1)
      value = add(value, amount(hanDigits[tokens[index + 1 + places]?.text ?? ""] ?? 0, -places - 1));
    if (places === 0) return null;
    index += places + 1;
    step = -places;
  }
  return number(value, step, index, "words");
}

/** What is said short ends the clause, or has 左右, a currency or an adverb after it, and no measure of its own. */
const isSpoken = (tokens: readonly Token[], at: number): boolean =>
  !/^[万亿成分倍多余几]$/.test(tokens[at]?.text ?? "");
