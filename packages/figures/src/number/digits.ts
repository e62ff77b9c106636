import { add, amount, lastDigitPower, shift } from "./amount.js";
import { readLiteral } from "./literal.js";
import { readMixed } from "./mixed.js";
import { pointMark } from "./pointMark.js";
import { percentOf } from "./percentOf.js";
import { type PrintedNumber, number } from "./printed.js";
import { type Lexicon } from "../text/lexicon.js";
import { type Token } from "../text/tokens.js";
import { vulgarFractions } from "../vocabulary/numbers.js";

/** A number in digits: with its power of ten, its vulgar fraction, or as a share of another (`2/3`, 三成). */
export function readDigits(tokens: readonly Token[], at: number, words: Lexicon, money: boolean): PrintedNumber | null {
  const read = readLiteral(tokens[at]?.norm ?? "", words.language, money, pointMark(tokens, at, words, money));
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
  const tenths = words.language === "zh" && !money ? tenthsEnd(tokens, at) : null;
  if (tenths !== null) {
    const half = /^[1-9半]$/.test(tokens[tenths]?.text ?? "") && tenths > at + 1 && tokens[tenths]?.glued === true;
    if (!half) return number(shift(read.value, 1), read.step + 1, tenths, "percent");
    const more = tokens[tenths]?.text === "半" ? 5 : Number(tokens[tenths]?.text);
    return number(add(shift(read.value, 1), amount(more)), 0, tenths + 1, "percent");
  }
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

/** Where a number of tenths ends: 3成, and the 6 of 6～7成 and 3至4成. */
function tenthsEnd(tokens: readonly Token[], at: number): number | null {
  if (isTenths(tokens, at + 1)) return at + 2;
  const joined = /^[至到~～–—-]$/.test(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.kind === "number";
  return joined && /^\d{1,2}$/.test(tokens[at]?.text ?? "") && isTenths(tokens, at + 3) ? at + 1 : null;
}

const isTenths = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "成" && !/^[为分员份本交]/.test(tokens[at + 1]?.text ?? "");
