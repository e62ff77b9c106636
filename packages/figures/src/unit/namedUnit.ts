import { type PrintedNumber } from "../number/printed.js";
import { type Qualifier } from "../reading.js";
import { hanDigits } from "../vocabulary/numbers.js";
import { textAt } from "../text/tokens.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence, resolve } from "../text/sentence.js";
import { dailyEnd } from "./daily.js";
import { readChange } from "./hanMinor.js";
import { hanNounEnd } from "./hanNoun.js";
import { headAfter } from "./headAfter.js";
import { nounWithin } from "./nounWithin.js";
import { tokensUnit } from "./tokensUnit.js";
import { type UnitTail, none, refused, tailOf } from "./unitTail.js";
import { pointsUnit } from "./points.js";
import { isWeight } from "./weight.js";
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
      if (text === "点" && extra !== "" && printed.step === 0 && printed.value.digits <= 24n) return refused(at);
    }
  }
  const change = words.language === "zh" && /^[元块]$/.test(text) && end === at + 1 ? readChange(tokens, end) : null;
  if (change !== null) return { ...tailOf(resolve(sentence, "元"), change.end, own), extra: change.extra };
  if (words.language === "zh" && text === "块" && end === at + 1 && isYuan(sentence, end)) {
    const more = hanDigits[textAt(tokens, end)];
    if (more === undefined || more < 1 || printed.form === "digits") return tailOf(resolve(sentence, "元"), end, own);
    const past = /^[毛角]$/.test(textAt(tokens, end + 1)) ? end + 2 : end + 1;
    return { ...tailOf(resolve(sentence, "元"), past, own), extra: { digits: more, places: 1 } };
  }
  if (words.language === "zh" && text === "毛" && end === at + 1) {
    if (!isMao(sentence, end, printed)) return none(at);
    const more = hanDigits[textAt(tokens, end)];
    const tail = { ...tailOf(resolve(sentence, meaning), end, own), power };
    return more === undefined || more < 1 ? tail : { ...tail, end: end + 1, extra: { digits: more, places: 1 } };
  }
  // 从2600万升到3100万元: a verb and no measure
  if (words.language === "zh" && text === "升" && end === at + 1 && /^[到至破]$/.test(textAt(tokens, end)))
    return none(at);
  if (meaning === "GBP" && isWeight(sentence, at, end)) meaning = "other";
  // 训练模型3只用了53天: an adverb and no measure
  if (
    words.language === "zh" &&
    text === "只" &&
    /^[用有需是能要会花占靠做够剩]$/.test(textAt(tokens, end)) &&
    end === at + 1
  )
    return none(at);
  if (meaning === "units") meaning = areChips(sentence, at) ? "chips" : "count";
  if (meaning === "tokens") {
    meaning = tokensUnit(sentence, at, end);
    if (meaning === "tokens_per_day") end = dailyEnd(sentence, end) ?? end;
  }
  if (meaning === "percentage_points" || meaning === "multiple")
    return { unit: meaning, end, power, own, refused: false };
  if (meaning === "other" && /^(points?|pts?)$/.test(text.toLowerCase())) meaning = pointsUnit(sentence, printed, end);
  if (words.language === "zh" && (meaning === "count" || meaning === "units" || meaning === "chips")) {
    const noun = nounWithin(sentence, end, 5);
    // 在6个城市纳管GPU1.4万张: the noun belongs to the number after it
    const next = noun === null ? undefined : tokens[noun.end];
    const taken = next?.kind === "number" && next.glued;
    if (noun !== null && noun.unit !== "count" && !taken)
      return { unit: noun.unit, end: noun.end, power, own, refused: false };
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

/** Whether what is counted in units, cards or 颗 are chips: the sentence or the text speaks of them, and not of shares. */
const areChips = ({ tokens, chips, topic, from }: Sentence, at: number): boolean => {
  const text = textAt(tokens, at);
  if (text === "片" && ofWafers({ tokens, from }, at)) return false;
  if (text === "张" && tokens.slice(Math.max(from, at - 12), at).some((token) => /^[股买卖票]$/.test(token.text)))
    return false;
  return chips || (/^([颗卡枚张]|units?|unités?)$/.test(text) && topic.chips);
};

/** 月产能9万片: a fab makes wafers by the 片. */
function ofWafers({ tokens, from }: Pick<Sentence, "tokens" | "from">, at: number): boolean {
  for (let index = Math.max(from, at - 40); index < at; index += 1)
    if (/^(产能|晶圆|硅片|投片|晶圓|月产)$/.test(textAt(tokens, index) + textAt(tokens, index + 1))) return true;
  return false;
}

/** 400块 is money unless a thing that comes in pieces follows, or the sentence speaks of chips. */
const isYuan = ({ tokens, words, chips }: Sentence, end: number): boolean =>
  (hanDigits[textAt(tokens, end)] !== undefined || !chips) &&
  matchAt(words.nouns, tokens, end) === null &&
  !/^[芯显电屏板地牌石钢木玻表田]$/.test(textAt(tokens, end)) &&
  !isLand(tokens, end);

/** 两块住宅用地, 三块商业地皮: up to six characters that end in land. */
function isLand(tokens: Sentence["tokens"], at: number): boolean {
  for (let index = at; index < at + 6; index += 1) {
    if (tokens[index]?.kind !== "han") return false;
    if (textAt(tokens, index) === "地" && /^[用宅土住商综空荒草林耕工]$/.test(textAt(tokens, index - 1))) return true;
  }
  return false;
}

/** 两毛多, 四毛二: a tenth of the yuan, where 毛利 is a margin and 三毛 a name. */
const isMao = ({ tokens }: Sentence, end: number, { value, step }: PrintedNumber): boolean =>
  step === 0 &&
  value.digits >= 1n &&
  value.digits < 10n &&
  value.exponent === 0 &&
  !(value.digits === 3n && /^[的流]$/.test(textAt(tokens, end))) &&
  !/^[利重巾病线衣坯豆额发笔孔]$/.test(textAt(tokens, end));
