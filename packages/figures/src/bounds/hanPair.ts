import { type Found } from "../found.js";
import { type Quantity } from "../quantity/quantity.js";
import { type Sentence } from "../text/sentence.js";
import { hanDigits } from "../vocabulary/numbers.js";

/** `三四百亿`, `七八成`: two digits in a row are a range. */
export function readHanPair(
  sentence: Sentence,
  at: number,
  read: (sentence: Sentence, at: number) => Quantity | null,
): Found | null {
  const { tokens, words } = sentence;
  if (words.language !== "zh") return null;
  const low = hanDigits[tokens[at]?.text ?? ""] ?? 0;
  const high = hanDigits[tokens[at + 1]?.text ?? ""] ?? 0;
  if (
    low < 1 ||
    (high !== low + 1 && !(low === 3 && high === 5)) ||
    hanDigits[tokens[at + 2]?.text ?? ""] !== undefined
  )
    return null;
  const second = read(sentence, at + 1);
  if (second === null || (second.unit === "" && second.magnitude === null) || second.value.digits % BigInt(high) !== 0n)
    return null;
  const value = { digits: (second.value.digits / BigInt(high)) * BigInt(low), exponent: second.value.exponent };
  return { start: at, end: second.end, low: { ...second, start: at, value }, high: second, qualifier: "range" };
}
