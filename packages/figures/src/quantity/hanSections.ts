import { type Amount, add, amount, shift, zero } from "../amount.js";
import { readNumber } from "../number/number.js";
import { type PrintedNumber } from "../number/printed.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { textAt } from "../text/tokens.js";

/** What a Chinese number goes on with after its first magnitude. */
export interface HanSections {
  /** The power of ten of the first section, which a larger magnitude at the end raises. */
  readonly power: number;
  readonly end: number;
  /** What the sections after the first add, and the power of their last digit. */
  readonly extra: { readonly value: Amount; readonly step: number } | null;
}

/**
 * The sections after the first magnitude: `3亿5000万`, `2兆350亿7,000万`, `三万五千`, `2万5000`, and `四万六千二百亿`, of which a
 * larger magnitude multiplies the whole.
 */
export function readHanSections(sentence: Sentence, printed: PrintedNumber, first: number, from: number): HanSections {
  const { tokens, words } = sentence;
  let [power, lowest, end] = [first, first, from];
  let extra = zero;
  let step = 0;
  for (let sections = 0; sections < 4 && end < sentence.end; sections += 1) {
    const opening = tokens[end];
    if (opening?.kind !== "number" && !words.starters.has(opening?.text ?? "")) break;
    const more = readNumber(sentence, end, false);
    if (more === null || more.form !== printed.form || more.value.digits >= 10_000n || !isWhole(more)) break;
    const next = matchAt(words.magnitudes, tokens, more.end);
    const unit = matchAt(words.units, tokens, more.end);
    if (next === null || (unit !== null && unit.end > next.end)) {
      if (lowest !== 4 || !isLastSection(sentence, more, end)) break;
      [extra, step, end, lowest] = [add(extra, more.value), more.step, more.end, 0];
    } else if (next.meaning < lowest) {
      [extra, step] = [add(extra, shift(more.value, next.meaning)), more.step + next.meaning];
      [end, lowest] = [next.end, next.meaning];
    } else if (lowest === 4 && next.meaning >= 8) {
      // 四万六千二百亿, and 1万2千亿, whose last word is a thousand times the one that multiplies all
      const inner = next.meaning >= 12 ? 0 : next.meaning - 8;
      const outer = next.meaning - inner;
      extra = shift(add(extra, shift(more.value, inner)), outer);
      [power, step, end, lowest] = [power + outer, more.step + next.meaning, next.end, outer];
    } else break;
  }
  if (end > from) return { power, end, extra: { value: extra, step } };
  if (power >= 6 && textAt(tokens, from) === "半")
    return { power, end: from + 1, extra: { value: amount(5, power - 1), step: power - 1 } };
  return { power, end, extra: null };
}

const isWhole = ({ value }: PrintedNumber): boolean => value.exponent >= 0;

/** 三万五千 and 2万5000 go on below ten thousand; 2万2026年 and 3万，500 do not. */
const isLastSection = ({ tokens }: Sentence, more: PrintedNumber, at: number): boolean =>
  more.value.digits >= 100n &&
  tokens[at]?.glued === true &&
  (more.form === "words" || (more.value.exponent === 0 && !/^[年月]$/.test(textAt(tokens, more.end))));
