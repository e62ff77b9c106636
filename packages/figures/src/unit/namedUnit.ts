import { type PrintedNumber } from "../number/printed.js";
import { type Qualifier } from "../reading.js";
import { type Match, matchAt } from "../text/phrases.js";
import { type Sentence, resolve } from "../text/sentence.js";
import { textAt } from "../text/tokens.js";
import { tokensUnit } from "./daily.js";
import { hanNounEnd } from "./hanNoun.js";
import { headAfter, nounWithin } from "./nounWithin.js";
import { type UnitTail, tailOf } from "./unitTail.js";
import { pointsUnit } from "./points.js";
import { isWeight } from "./weight.js";
import { cents } from "../vocabulary/units.js";

/** What a unit found in the vocabulary says here: chips or a count for `units`, a daily rate for tokens, points for %. */
export function namedUnit(
  sentence: Sentence,
  at: number,
  found: Match<string>,
  printed: PrintedNumber,
  own: Qualifier | null,
): UnitTail {
  const { tokens, words } = sentence;
  const [whole, power] = cents[found.meaning] ?? [found.meaning, 0];
  let [unit, end] = [whole, found.end];
  if (unit === "tokens") ({ unit, end } = tokensUnit(sentence, at, end));
  if (unit === "percentage_points" || unit === "multiple") return tailOf(unit, end, own, power);
  if (unit === "GBP" && isWeight(sentence, at, end)) unit = "other";
  if (unit === "units") unit = areChips(sentence, at) ? "chips" : "count";
  if (unit === "other" && /^(points?|pts?)$/i.test(textAt(tokens, at))) unit = pointsUnit(sentence, printed, end);
  if (words.language === "zh" && (unit === "count" || unit === "chips")) {
    const noun = nounWithin(sentence, end, 5);
    // 在6个城市纳管GPU1.4万张: the noun belongs to the number after it
    const taken = noun !== null && tokens[noun.end]?.kind === "number" && tokens[noun.end]?.glued === true;
    if (noun !== null && noun.unit !== "count" && !taken) return tailOf(noun.unit, noun.end, own, power);
    if (unit === "count") end = hanNounEnd(sentence, end);
  }
  if (unit === "chips" || unit === "users") {
    const head = headAfter(sentence, end);
    if (head !== null) return tailOf(head.unit, head.end, own);
    // 600,000 Ascend dies: the maker's name, then the noun
    const noun = words.language === "en" ? matchAt(words.nouns, tokens, end) : null;
    if (noun !== null && (noun.meaning === unit || noun.meaning === "units")) end = noun.end;
  }
  return tailOf(resolve(sentence, unit), end, own, power);
}

/** Whether what is counted in units, cards or 颗 are chips: the sentence or the text speaks of them, and not of shares. */
const areChips = ({ tokens, chips, topic, from }: Sentence, at: number): boolean => {
  const text = textAt(tokens, at);
  const stands = (reach: number, words: RegExp): boolean =>
    words.test(
      tokens
        .slice(Math.max(from, at - reach), at + 1)
        .map((token) => token.text)
        .join(""),
    );
  // 月产能9万片: a fab makes wafers by the 片
  if (text === "片" && stands(40, /产能|晶圆|硅片|投片|晶圓|月产/)) return false;
  if (text === "张" && stands(12, /[股买卖票]/)) return false;
  return chips || (/^([颗卡枚张]|units?|unités?)$/.test(text) && topic.chips);
};
