import { matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt } from "../text/tokens.js";

/** What `et demi`, `et quart` and `and a half` add to the unit before them. */
interface Rest {
  readonly end: number;
  readonly digits: number;
  readonly places: number;
}

/** `et demi`, `et demie`, `et quart`, `and a half`, `and a quarter`. */
export function readRest({ tokens, words }: Sentence, at: number): Rest | null {
  if (words.language === "fr" && normAt(tokens, at) === "et") {
    if (/^demie?s?$/.test(normAt(tokens, at + 1))) return { end: at + 2, digits: 5, places: 1 };
    if (normAt(tokens, at + 1) === "quart") return { end: at + 2, digits: 25, places: 2 };
  }
  // 两年半, 一年半
  if (words.language === "zh" && normAt(tokens, at) === "半" && /^[年天月倍]$/.test(normAt(tokens, at - 1)))
    return { end: at + 1, digits: 5, places: 1 };
  if (words.language === "en" && normAt(tokens, at) === "and" && normAt(tokens, at + 1) === "a") {
    if (normAt(tokens, at + 2) === "half") return { end: at + 3, digits: 5, places: 1 };
    if (normAt(tokens, at + 2) === "quarter") return { end: at + 3, digits: 25, places: 2 };
  }
  return null;
}

/** `两个半小时`, `一个半百分点`: half of the unit that follows, with that unit. */
export function readHanHalf({ tokens, words }: Sentence, at: number): { end: number; unit: string } | null {
  if (words.language !== "zh" || normAt(tokens, at) !== "个" || normAt(tokens, at + 1) !== "半") return null;
  const unit = matchAt(words.units, tokens, at + 2);
  if (unit !== null && /^(other|percentage_points)$/.test(unit.meaning)) return { end: unit.end, unit: unit.meaning };
  return normAt(tokens, at + 2) === "月" ? { end: at + 3, unit: "other" } : null;
}
