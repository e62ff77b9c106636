import { readNumber } from "../number/number.js";
import { percentOf } from "../amount.js";
import { type PrintedNumber } from "../number/printed.js";
import { type Quantity, bare, wordNumber } from "./quantity.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";

const outOf = new Set(["sur", "in", "out"]);

/** `one in five`, `three out of four`, `un salarié sur dix`: a share in percent. */
export function readOutOf(sentence: Sentence, at: number): Quantity | null {
  const { tokens, words } = sentence;
  if (words.language === "zh" || (tokens[at]?.kind !== "word" && tokens[at]?.kind !== "number")) return null;
  if (!outOf.has(normAt(tokens, at + 1)) && !outOf.has(normAt(tokens, at + 2))) return null;
  if (/^(no|n°|nº|number|numéro)$/.test(normAt(tokens, textAt(tokens, at - 1) === "." ? at - 2 : at - 1))) return null;
  const top = readNumber(sentence, at, false);
  if (top === null || !isSmall(top)) return null;
  let index = top.end;
  // one-in-five users, 1-in-20 staff
  const joined = isHyphen(tokens, index) && isHyphen(tokens, index + 2);
  if (joined && normAt(tokens, index + 1) === "in") index += 3;
  else if (words.language === "fr") {
    if (normAt(tokens, index) !== "sur" && normAt(tokens, index + 1) === "sur") index += 1;
    if (normAt(tokens, index) !== "sur") return null;
    index += 1;
  } else {
    // three jobs in ten
    if (tokens[index]?.kind === "word" && normAt(tokens, index + 1) === "in" && top.form === "words") index += 1;
    if (normAt(tokens, index) === "out" && normAt(tokens, index + 1) === "of") index += 2;
    else if (normAt(tokens, index) === "in" || normAt(tokens, index + 1) === "every")
      index += normAt(tokens, index + 1) === "every" ? 2 : 1;
    else return null;
  }
  const bottom = readNumber(sentence, index, false);
  if (bottom === null || !isSmall(bottom) || top.value.digits >= bottom.value.digits || bottom.value.digits < 2n)
    return null;
  const unit = matchAt(words.units, tokens, bottom.end)?.meaning ?? "count";
  if (!/^(count|users|chips|units)$/.test(unit) || matchAt(words.magnitudes, tokens, bottom.end) !== null) return null;
  return outOfWhole(at, top, bottom.value.digits, bottom.end);
}

/** A number that is told out of a whole, as a share. */
export const outOfWhole = (at: number, { value }: Pick<Quantity, "value">, whole: bigint, end: number): Quantity => ({
  ...bare(at, wordNumber(percentOf(value.digits, whole), end), "percent"),
  whole,
});

const isHyphen = (tokens: Sentence["tokens"], at: number): boolean =>
  textAt(tokens, at) === "-" && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;

const isSmall = ({ value, form, plain }: PrintedNumber): boolean =>
  (form === "words" || form === "digits") &&
  !plain &&
  value.exponent === 0 &&
  value.digits >= 1n &&
  value.digits <= 10_000_000n;
