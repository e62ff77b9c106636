import { isContract } from "./tenor.js";
import { isHanYear } from "../number/hanNumber.js";
import { isEra, isYen } from "./hanDate.js";
import { skipPartOfYear } from "./period.js";
import { textAt } from "../text/tokens.js";
import { matchAt, phrases } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { hanWords } from "../vocabulary/hanWords.js";

const notNumbers = phrases(hanWords.map((word) => [word, true] as const));
const hanNumber = /^[〇零一二两三四五六七八九十百千廿卅]$/;

/** Number characters that belong to a word, a date or a rank. */
export function skipHanWord({ tokens, end }: Sentence, at: number): number | null {
  const text = tokens[at]?.text ?? "";
  if (!hanNumber.test(text)) return null;
  let after = at;
  while (after < Math.min(end, at + 8) && hanNumber.test(tokens[after]?.text ?? "")) after += 1;
  const before = tokens[at - 1]?.text ?? "";
  if (/^[第初周]$/.test(before) || (before === "期" && tokens[at - 2]?.text === "星")) return after;
  const next = tokens[after]?.text ?? "";
  if (next === "日" && isYen(tokens, after)) return null;
  if (next === "月" || next === "日" || next === "号" || (next === "季" && tokens[after + 1]?.text === "度"))
    return after + 1;
  if (next === "年" && isHanYear(tokens, at)) return skipHanYear(tokens, after + 1);
  if (isEra(tokens, at) && next === "年") return after + 1;
  // 五年期贷款: the length of a debt is its name
  if (/^[年月天周]$/.test(next) && textAt(tokens, after + 1) === "期" && !isContract(tokens, after + 2))
    return after + 2;
  // 八零后, 九五后: who was born then
  if (next === "后" && after - at === 2 && /^[零〇五]$/.test(textAt(tokens, at + 1)) && /^[五六七八九零〇]$/.test(text))
    return after + 1;
  const head = text + (tokens[at + 1]?.text ?? "");
  if (head === "百分" && tokens[at + 2]?.text === "之") return null;
  if (tokens[at + 1]?.text === "分" && tokens[at + 2]?.text === "之") return null;
  if (/^[期届代线档]$/.test(next) && after - at === 1 && !/^[两]$/.test(text) && !/^[共计有分]$/.test(before))
    return after + 1;
  if (text === "一" && (isShareUnit(tokens, at + 1) || /^[年天]半$/.test(next + textAt(tokens, after + 1))))
    return null;
  // 一个半小时
  if (text === "一" && tokens[at + 1]?.text === "个" && textAt(tokens, at + 2) === "半") return null;
  const word = matchAt(notNumbers, tokens, at);
  return word === null ? null : Math.max(at + 2, word.end);
}

/** 一个百分点 is one, although 一个 is mostly `a`. */
const isShareUnit = (tokens: Sentence["tokens"], at: number): boolean =>
  /^个(百|基)$/.test(textAt(tokens, at) + textAt(tokens, at + 1)) && /^[分点]$/.test(textAt(tokens, at + 2));

/** 二〇二七年三月, 二〇二七年第一季度 and 二〇二〇年代 are dates and periods; 二〇二七年 alone is a year. */
function skipHanYear(tokens: Sentence["tokens"], at: number): number | null {
  if (textAt(tokens, at) === "代") return at + 1;
  const period = skipPartOfYear(tokens, at);
  if (period !== null) return period;
  let month = at;
  while (month < at + 3 && hanNumber.test(textAt(tokens, month))) month += 1;
  if (month === at || textAt(tokens, month) !== "月") return null;
  let day = month + 1;
  while (day < month + 4 && hanNumber.test(textAt(tokens, day))) day += 1;
  return day > month + 1 && /^[日号]$/.test(textAt(tokens, day)) ? day + 1 : month + 1;
}
