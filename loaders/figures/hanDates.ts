import { matchAt, phrases } from "./phrases.js";
import { type Sentence } from "./sentence.js";
import { textAt, type Token } from "./tokens.js";
import { hanDigitNames } from "./vocabulary/names.js";

/** 2025年12月22日, 12月, 3日: months and days; a year alone is a year. */
export function skipHanDate(tokens: readonly Token[], at: number): number | null {
  const isNumber = (index: number): boolean => tokens[index]?.kind === "number";
  let index = at;
  // 1至10月, 3-5日
  if (
    /^\d{1,2}$/.test(tokens[at]?.norm ?? "") &&
    /^[至到\-–~～、]$/.test(textAt(tokens, at + 1)) &&
    isNumber(at + 2) &&
    /^[月日号]$/.test(textAt(tokens, at + 3))
  )
    index = at + 2;
  if (
    /^\d{2,4}$/.test(tokens[index]?.norm ?? "") &&
    textAt(tokens, index + 1) === "年" &&
    isNumber(index + 2) &&
    textAt(tokens, index + 3) === "月"
  )
    index += 2;
  if (!isNumber(index)) return null;
  const small = /^\d{1,2}$/.test(tokens[index]?.norm ?? "");
  if (small && textAt(tokens, index + 1) === "月") {
    index += 2;
    if (textAt(tokens, index) === "份") index += 1;
    if (isNumber(index) && /^[日号]$/.test(textAt(tokens, index + 1))) index += 2;
    return index;
  }
  if (small && /^[日号]$/.test(textAt(tokens, index + 1))) return index + 2;
  if (small && textAt(tokens, index + 1) === "点" && /^[半整]$/.test(textAt(tokens, index + 2))) return index + 3;
  if (small && /^[时点]$/.test(textAt(tokens, index + 1)) && isNumber(index + 2) && textAt(tokens, index + 3) === "分")
    return index + 4;
  if (textAt(tokens, at - 1) === "第") return at + 1;
  if (textAt(tokens, at + 1) === "年" && textAt(tokens, at + 2) === "代") return at + 3;
  const name =
    matchAt(digitNames, tokens, at) ?? (textAt(tokens, at - 1) === "双" ? matchAt(digitNames, tokens, at - 1) : null);
  return name === null ? null : name.end;
}

const digitNames = phrases(hanDigitNames.map((name) => [name, true] as const));

const hanNumber = /^[〇零一二两三四五六七八九十百千]$/;
/** Words that begin with a number character and are no number. */
const hanWords =
  /^(一些|一个|一直|一起|一样|一方|一家|一种|一款|一名|一位|一项|一次|一旦|一定|一般|一边|一致|一体|一线|一流|一度|一再|一系|一步|一季|一大|一台|一座|一年|一月|一天|一周|一部|一举|一份|一场|一切|一带|一路|一轮|一代|一众|一批|一把|一经|一律|一向|一如|一时|一同|一番|一道|一条|一张|一颗|一枚|一股|一点|一下|三星|四川|四季|三季|二季|十分|千问|百度|百分|百货|百万富|万科|五粮|七牛|九州|三菱|三井|三峡|三亚|三里|两会|两岸|两国|双十|千元机|六一|五一|十一黄|二手|二维|二级|三维|四处|四面|百姓|百年|千年|万一|万物|两地|两极|八卦|一二线|三农|五官|零售|零部|零件|零一万|零碳|零关|零食|零跑|十足|三方|二次|七夕|九江|六福|八达|千禧|三江|三甲|两难|五洲)/;

/** Number characters that belong to a word, a date or a rank. */
export function skipHan({ tokens, end }: Sentence, at: number): number | null {
  const text = tokens[at]?.text ?? "";
  if (!hanNumber.test(text)) return null;
  let after = at;
  while (after < Math.min(end, at + 8) && hanNumber.test(tokens[after]?.text ?? "")) after += 1;
  const before = tokens[at - 1]?.text ?? "";
  if (/^[第初周]$/.test(before) || (before === "期" && tokens[at - 2]?.text === "星")) return after;
  const next = tokens[after]?.text ?? "";
  if (next === "月" || next === "日" || next === "号" || (next === "季" && tokens[after + 1]?.text === "度"))
    return after + 1;
  if (/^[年]$/.test(next) && after - at === 4) return after + 1;
  const head = text + (tokens[at + 1]?.text ?? "");
  if (head === "百分" && tokens[at + 2]?.text === "之") return null;
  const three = head + (tokens[at + 2]?.text ?? "");
  if (tokens[at + 1]?.text === "分" && tokens[at + 2]?.text === "之") return null;
  if (hanWords.test(three)) return at + 2;
  return null;
}
