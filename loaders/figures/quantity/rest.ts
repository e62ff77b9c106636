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
