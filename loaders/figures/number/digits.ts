import { add, amount, lastDigitPower, shift } from "./amount.js";
import { readLiteral } from "./literal.js";
import { readMixed } from "./mixed.js";
import { percentOf } from "./percentOf.js";
import { type PrintedNumber, number } from "./printed.js";
import { type Lexicon } from "../text/lexicon.js";
import { type Token } from "../text/tokens.js";
import { vulgarFractions } from "../vocabulary/numbers.js";

/** A number in digits: with its power of ten, its vulgar fraction, or as a share of another (`2/3`, 三成). */
export function readDigits(tokens: readonly Token[], at: number, words: Lexicon, money: boolean): PrintedNumber | null {
  const read = readLiteral(tokens[at]?.norm ?? "", words.language, money);
  if (read === null) return null;
  const mixed = readMixed(tokens, at);
  if (mixed !== null) {
    const value = add(read.value, shift(mixed.value, read.step));
    return number(value, lastDigitPower(value), mixed.end, "digits");
  }
  const share = readSlash(tokens, at, money);
  if (share !== null) return share;
  const next = tokens[at + 1];
  // 1e9, 10^9
  if (next?.glued === true && (next.kind === "name" || next.text === "^") && !money) {
    const power = readPower(tokens, at);
    if (power !== null) return power;
  }
  if (
    words.language === "zh" &&
    tokens[at + 1]?.text === "成" &&
    !/^[为分员份本交]/.test(tokens[at + 2]?.text ?? "") &&
    !money
  )
    return number(shift(read.value, 1), read.step + 1, at + 2, "percent");
  const vulgar = vulgarFractions[tokens[at + 1]?.text ?? ""];
  if (vulgar !== undefined) return number(add(read.value, amount(...vulgar)), vulgar[1], at + 2, "digits");
  const { value, step, plain, grouped } = read;
  return { value, step, end: at + 1, form: "digits", plain, grouped };
}

/** `1.5e9`, `10^9`: a number with its power of ten. */
function readPower(tokens: readonly Token[], at: number): PrintedNumber | null {
  const read = readLiteral(tokens[at]?.norm ?? "", "en", false);
  const next = tokens[at + 1];
  if (read === null || next === undefined) return null;
  const exponent = /^e(\d{1,2})$/.exec(next.norm)?.[1];
  if (exponent !== undefined)
    return number(shift(read.value, Number(exponent)), read.step + Number(exponent), at + 2, "digits");
  const raised = tokens[at + 2];
  if (next.text !== "^" || tokens[at]?.text !== "10" || raised?.glued !== true || !/^\d{1,2}$/.test(raised.norm))
    return null;
  return number(amount(1, Number(raised.norm)), Number(raised.norm), at + 3, "digits");
}

/** `1/3`, `2/3`: a share in percent. */
function readSlash(tokens: readonly Token[], at: number, money: boolean): PrintedNumber | null {
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (money || slash?.text !== "/" || !slash.glued || bottom?.kind !== "number" || !bottom.glued) return null;
  if (!/^[1-9]$/.test(top?.norm ?? "") || !/^([2-9]|10)$/.test(bottom.norm)) return null;
  return number(percentOf(BigInt(top?.norm ?? "0"), BigInt(bottom.norm)), 0, at + 3, "part");
}
