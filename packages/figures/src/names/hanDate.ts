import { matchAt, phrases } from "../text/phrases.js";
import { type Token, textAt } from "../text/tokens.js";
import { hanDigitNames } from "../vocabulary/names.js";

const digitNames = phrases(hanDigitNames.map((name) => [name, true] as const));
/** What stands right after a number, or before it, that may be of a date. */
const datesNext = new Set("月 日 号 点 时 年 字 至 到 - – — ~ ～ 、 ) ） 比 后".split(" "));
const datesBefore = new Set("第 双 ( （ 〔".split(" "));

/** 2025年12月22日, 12月, 3日: months and days; a year alone is a year. */
export function skipHanDate(tokens: readonly Token[], at: number): number | null {
  if (!datesNext.has(textAt(tokens, at + 1)) && !datesBefore.has(textAt(tokens, at - 1)))
    return matchAt(digitNames, tokens, at)?.end ?? null;
  if (textAt(tokens, at + 1) === "日" && isYen(tokens, at + 1)) return null;
  if (textAt(tokens, at + 1) === "年" && isEra(tokens, at)) return at + 2;
  // 95后: who was born then
  if (isBirthYears(tokens, at)) return at + 2;
  // 3比1, 2.4比1
  if (
    textAt(tokens, at + 1) === "比" &&
    isNumber(tokens, at + 2) &&
    /^\d+(\.\d+)?$/.test(textAt(tokens, at)) &&
    !/^(19|20)\d\d$/.test(textAt(tokens, at + 2))
  )
    return at + 3;
  let index = at;
  // 1至10月, 3-5日
  if (
    /^\d{1,2}$/.test(tokens[at]?.norm ?? "") &&
    /^[至到\-–—~～、]$/.test(textAt(tokens, at + 1)) &&
    isNumber(tokens, at + 2) &&
    /^[月日号]$/.test(textAt(tokens, at + 3))
  ) {
    if (textAt(tokens, at + 3) === "日" && isYen(tokens, at + 3)) return null;
    index = at + 2;
  }
  if (
    /^\d{2,4}$/.test(tokens[index]?.norm ?? "") &&
    textAt(tokens, index + 1) === "年" &&
    isNumber(tokens, index + 2) &&
    textAt(tokens, index + 3) === "月"
  )
    index += 2;
  if (!isNumber(tokens, index)) return null;
  const small = /^\d{1,2}$/.test(tokens[index]?.norm ?? "");
  if (small && textAt(tokens, index + 1) === "月") {
    index += 2;
    if (textAt(tokens, index) === "份") index += 1;
    if (isNumber(tokens, index) && /^[日号]$/.test(textAt(tokens, index + 1))) index += 2;
    return index;
  }
  if (
    small &&
    /^[时点]$/.test(textAt(tokens, index + 1)) &&
    isNumber(tokens, index + 2) &&
    textAt(tokens, index + 3) === "分"
  )
    return index + 4;
  if (small && textAt(tokens, index + 1) === "点" && /^[午晨晚早夜间]$/.test(textAt(tokens, at - 1))) return index + 2;
  // 昨（15）日
  if (small && /^[(（]$/.test(textAt(tokens, at - 1)) && /^[)）]$/.test(textAt(tokens, index + 1)))
    if (/^[日号月年]$/.test(textAt(tokens, index + 2))) return index + 3;
  if (/^[字号][头段楼线馆]$/.test(textAt(tokens, index + 1) + textAt(tokens, index + 2))) return index + 3;
  if (small && /^[日号]$/.test(textAt(tokens, index + 1))) return index + 2;
  if (small && textAt(tokens, index + 1) === "点" && /^[半整]$/.test(textAt(tokens, index + 2))) return index + 3;
  if (textAt(tokens, at - 1) === "第") return at + 1;
  // 国发〔2026〕18号
  if (textAt(tokens, at - 1) === "〔" && textAt(tokens, at + 1) === "〕")
    return isNumber(tokens, at + 2) ? at + 3 : at + 1;
  if (textAt(tokens, at + 1) === "年" && textAt(tokens, at + 2) === "代") return at + 3;
  const name =
    matchAt(digitNames, tokens, at) ?? (textAt(tokens, at - 1) === "双" ? matchAt(digitNames, tokens, at - 1) : null);
  return name === null ? null : name.end;
}

const isBirthYears = (tokens: readonly Token[], at: number): boolean =>
  /^\d[05]$/.test(textAt(tokens, at)) &&
  textAt(tokens, at + 1) === "后" &&
  !/^[到至达超近破了得跌涨降升]$/.test(textAt(tokens, at - 1)) &&
  tokens[at + 1]?.glued === true;

const isNumber = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === "number";

/** 80日元 is money, where 80日 is a day and 1日元旦 the first of January. */
export const isYen = (tokens: readonly Token[], at: number): boolean =>
  /^[元圆币]$/.test(textAt(tokens, at + 1)) && textAt(tokens, at + 2) !== "旦";

/** 民国115年, 令和八年: a year of an era, which is the name of a year. */
export const isEra = (tokens: readonly Token[], at: number): boolean =>
  /^(民国|令和|平成|昭和)$/.test(textAt(tokens, at - 2) + textAt(tokens, at - 1));
