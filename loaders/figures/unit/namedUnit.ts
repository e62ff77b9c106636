import { type PrintedNumber } from "../number/printed.js";
import { type Qualifier } from "../reading.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence, resolve } from "../text/sentence.js";
import { dailyEnd } from "./daily.js";
import { hanNounEnd } from "./hanNoun.js";
import { headAfter } from "./headAfter.js";
import { nounWithin } from "./nounWithin.js";
import { tokensUnit } from "./tokensUnit.js";
import { type UnitTail, none, refused, tailOf } from "./unitTail.js";
import { cents } from "../vocabulary/units.js";

/** What a unit found in the vocabulary says here: chips or a count for `units`, a daily rate for tokens, points for %. */
export function namedUnit(
  sentence: Sentence,
  at: number,
  found: { meaning: string; end: number },
  printed: PrintedNumber,
  own: Qualifier | null,
): UnitTail {
  const { tokens, words } = sentence;
  let { meaning, end } = found;
  let power = 0;
  const text = tokens[at]?.text ?? "";
  const whole = cents[meaning];
  if (whole !== undefined) [meaning, power] = whole;
  if (meaning === "other" && words.language === "zh") {
    if (/^[年月日号点]$/.test(text) && end === at + 1) {
      const extra = tokens[end]?.text ?? "";
      if (text === "年" && printed.plain) return tailOf("year", end, own);
      if (text === "点" && extra !== "") return refused(at);
    }
  }
  if (meaning === "units") meaning = sentence.chips ? "chips" : "count";
  if (meaning === "tokens") {
    meaning = tokensUnit(sentence, at, end);
    if (meaning === "tokens_per_day") end = dailyEnd(sentence, end) ?? end;
  }
  if (meaning === "percentage_points" || meaning === "multiple")
    return { unit: meaning, end, power, own, refused: false };
  if (meaning === "other" && /^(points?|pt)$/.test(text.toLowerCase()) && sentence.percent && !sentence.index)
    meaning = "percentage_points";
  if (words.language === "zh" && (meaning === "count" || meaning === "units" || meaning === "chips")) {
    const noun = nounWithin(sentence, end, 5);
    if (noun !== null && noun.unit !== "count") return { unit: noun.unit, end: noun.end, power, own, refused: false };
    if (meaning === "count") end = hanNounEnd(sentence, end);
  }
  if (meaning === "chips" || meaning === "users") {
    const head = headAfter(sentence, end);
    if (head !== null) return { ...none(head.end), unit: head.unit, own };
    // 600,000 Ascend dies: the maker's name, then the noun
    const noun = words.language === "en" ? matchAt(words.nouns, tokens, end) : null;
    if (noun !== null && (noun.meaning === meaning || noun.meaning === "units")) end = noun.end;
  }
  return { unit: resolve(sentence, meaning), end, power, own, refused: false };
}
