import { amount } from "./amount.js";
import { type PrintedNumber, number } from "./printed.js";
import { type Lexicon } from "../text/lexicon.js";
import { matchAt } from "../text/phrases.js";
import { type Token, textAt } from "../text/tokens.js";
import { hanBounds, hanTens, hanVague } from "../vocabulary/hanNumbers.js";
import { hanDigits } from "../vocabulary/numbers.js";

const hanMeasures =
  /^[家个款名位人台座项种次部套辆架艘笔股只条份户颗枚块张片倍天年元间处所支本篇场届吨公米平亩岁页字票口件]$/;

/** `百来条`, `十来家`, `二十来个`: about a hundred, ten, twenty. */
export function readHanAbout(tokens: readonly Token[], at: number, words: Lexicon): PrintedNumber | null {
  let index = at;
  const digit = hanDigits[textAt(tokens, at)];
  if (digit !== undefined) index += 1;
  const power = hanTens[textAt(tokens, index)];
  // 百余家, 千倍: the one before a power is left out
  const alone = digit === undefined && power !== undefined && power >= 2 && power <= 4;
  const odd = /^[余多]$/.test(textAt(tokens, index + 1)) && hanMeasures.test(textAt(tokens, index + 2));
  const bounded = hanMeasures.test(textAt(tokens, index + 1)) && isBounded(tokens, index + 2);
  if (alone && tokens[at - 1]?.kind !== "number" && (odd || bounded || textAt(tokens, index + 1) === "倍"))
    return number(amount(1, power), power, index + 1, "words");
  if (power === undefined || power > 3 || textAt(tokens, index + 1) !== "来") return null;
  const after = textAt(tokens, index + 2);
  if (!hanMeasures.test(after) && hanTens[after] === undefined && matchAt(words.units, tokens, index + 2) === null)
    return null;
  return number(amount(digit ?? 1, power), power, index + 2, "round");
}

/** 百颗以上, 百万颗以上: what bounds a measure makes of the power before it a number. */
const isBounded = (tokens: readonly Token[], at: number): boolean =>
  /^(以[上下内]|之上)$/.test(textAt(tokens, at) + textAt(tokens, at + 1));

const isBoundedMeasure = (tokens: readonly Token[], at: number): boolean =>
  hanMeasures.test(textAt(tokens, at)) && isBounded(tokens, at + 1);

const isHanDigit = (tokens: readonly Token[], at: number): boolean =>
  hanDigits[textAt(tokens, at)] !== undefined || hanVague.has(textAt(tokens, at));

/** `数十亿`, `几十万`, `上百家`, `十几亿` are vague; `超百亿`, `近千家` leave out the one. */
export function readHanVague(tokens: readonly Token[], at: number): PrintedNumber | null {
  let index = at;
  const marked = hanVague.has(textAt(tokens, at));
  // 站上万亿: the verb and what it reaches, and no 上万
  if (textAt(tokens, at) === "上" && climbs.test(textAt(tokens, at - 1))) return null;
  const large = /^[百千][万亿]$/.test(textAt(tokens, at) + textAt(tokens, at + 1));
  if (large && tokens[at - 1]?.kind !== "number" && !isHanDigit(tokens, at - 1) && isBoundedMeasure(tokens, at + 2)) {
    const power = (hanTens[textAt(tokens, at)] ?? 0) + (textAt(tokens, at + 1) === "万" ? 4 : 8);
    return number(amount(1, power), power, at + 2, "words");
  }
  if (marked) index += 1;
  else if (/^[百千万]$/.test(textAt(tokens, at)) && textAt(tokens, at + 1) === "亿") index = at;
  else if (
    /^[百千]$/.test(textAt(tokens, at)) &&
    textAt(tokens, at + 1) === "万" &&
    /^[用会名家个户位]$/.test(textAt(tokens, at + 2))
  )
    index = at;
  else if (textAt(tokens, at) !== "十" && !isBoundBefore(tokens, at)) return null;
  if (!marked && textAt(tokens, at) === "十" && textAt(tokens, at + 1) !== "几" && textAt(tokens, at + 1) !== "幾")
    return null;
  if (textAt(tokens, at) === "数" && textAt(tokens, at + 1) === "以") {
    let end = at + 2;
    let power = 0;
    for (; hanTens[textAt(tokens, end)] !== undefined; end += 1) power += hanTens[textAt(tokens, end)] ?? 0;
    return power > 0 && textAt(tokens, end) === "计" ? number(amount(1, power), power, end + 1, "vague") : null;
  }
  if (
    /^[百千万]$/.test(textAt(tokens, at)) &&
    textAt(tokens, at + 1) === "亿" &&
    !/^[0-9一二三四五六七八九十百千两几数]$/.test(textAt(tokens, at - 1)) &&
    tokens[at - 1]?.kind !== "number" &&
    !isBoundBefore(tokens, at)
  )
    return number(
      amount(1, 8 + (hanTens[textAt(tokens, at)] ?? 0)),
      8 + (hanTens[textAt(tokens, at)] ?? 0),
      at + 2,
      "vague",
    );
  if (
    /^[百千]$/.test(textAt(tokens, at)) &&
    textAt(tokens, at + 1) === "万" &&
    index === at &&
    !isBoundBefore(tokens, at)
  ) {
    if (tokens[at - 1]?.kind === "number" || hanDigits[textAt(tokens, at - 1)] !== undefined) return null;
    const power = (hanTens[textAt(tokens, at)] ?? 0) + 4;
    return number(amount(1, power), power, at + 2, "vague");
  }
  if (textAt(tokens, at) === "上" && (textAt(tokens, at - 1) === "以" || textAt(tokens, at + 1) === "十")) return null;
  if (marked && textAt(tokens, at) === "成" && textAt(tokens, at + 1) === "百")
    return textAt(tokens, at + 2) === "上" && textAt(tokens, at + 3) === "千"
      ? number(amount(1, 2), 2, at + 4, "vague")
      : null;
  if (marked && textAt(tokens, at) === "成")
    return textAt(tokens, at + 1) === "千" && textAt(tokens, at + 2) === "上" && textAt(tokens, at + 3) === "万"
      ? number(amount(1, 3), 3, at + 4, "vague")
      : null;
  let power = 0;
  const from = index;
  for (; index < at + 6; index += 1) {
    const next = hanTens[textAt(tokens, index)];
    if (next === undefined) break;
    power += next;
    if (!marked && textAt(tokens, at) === "十" && index === at) index += 1;
  }
  if (index === from) {
    // 几家, 数家: a few of something says no magnitude but one
    return null;
  }
  if (!marked && textAt(tokens, at) !== "十" && power < 4 && !hanMeasures.test(textAt(tokens, index))) return null;
  return number(amount(1, power), power, index, marked || textAt(tokens, at) === "十" ? "vague" : "words");
}

const climbs = /^[站冲登攀]$/;

const isBoundBefore = (tokens: readonly Token[], at: number): boolean =>
  hanBounds.has(textAt(tokens, at - 1)) || (textAt(tokens, at - 1) === "上" && climbs.test(textAt(tokens, at - 2)));
