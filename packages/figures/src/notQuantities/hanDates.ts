import { behind, glued, many, not, number, opt, or, phrase, seq, when, ahead } from "../pattern/combinators.js";
import { type Pattern } from "../pattern/pattern.js";
import { type Row } from "../pattern/table.js";
import { isHanYear } from "../number/hanNumber.js";
import { hanWords } from "../vocabulary/hanWords.js";
import { hanDigitNames } from "../vocabulary/names.js";
import { contract, day, partOfYear, year } from "./pieces.js";

const twoDigits = /^[\d０-９]{1,2}$/;

/** The 1至 of 1至10月, the 2025年 of 2025年12月. */
const lead: Pattern = or(
  seq(twoDigits, "至 到 - – — ~ 、", ahead(number, or("月 号", day))),
  seq(/^\d{2,4}$/, "年", ahead(number, "月")),
);

/** A word of dates, or what joins two numbers, comes next: most numbers stop here. */
const dated: Pattern = ahead(number, "月 日 号 字 年 至 到 - – — ~ 、");

const era: Pattern = phrase(["民国", "令和", "平成", "昭和"]);

// prettier-ignore
/** 2025年12月22日, 12月, 3日, 14时30分: months, days and hours; a year alone is a year. */
export const hanDates: readonly Row[] = [
  ["zh", "民国115年", behind(era), number, "年"],
  ["zh", "95后的消费 ≠ 股价跌到95后反弹", behind(not("到 至 达 超 近 破 了 得 跌 涨 降 升")), /^\d[05]$/, glued("后")],
  ["zh", "3比1", /^\d+(\.\d+)?$/, "比", not(year), number],
  ["zh", "2025年12月22日", dated, opt(lead), twoDigits, "月", opt("份"), opt(number, "日 号")],
  ["zh", "14时30分", twoDigits, "时 点", number, "分"],
  ["zh", "上午9点", behind("午 晨 晚 早 夜 间"), twoDigits, "点"],
  ["zh", "昨（15）日", behind("("), twoDigits, ")", "日 号 月 年"],
  ["zh", "5号楼", dated, opt(lead), number, "字 号", "头 段 楼 线 馆"],
  ["zh", "3-5日 ≠ 支付50日元", dated, opt(lead), twoDigits, or("号", day)],
  ["zh", "9点半", twoDigits, "点", "半 整"],
  ["zh", "第3名", behind("第"), number],
  ["zh", "国发〔2026〕18号", behind("〔"), number, "〕", opt(number)],
  ["zh", "90年代", number, "年", "代"],
  ["zh", "36氪", phrase(hanDigitNames)],
];

const hanNumeral = /^[〇零一二两三四五六七八九十百千廿卅]$/;
const hanRun: Pattern = many(hanNumeral, 1, 8);

// prettier-ignore
/** Number characters that belong to a word, a date or a rank: 三月, 第二, 九五后, 三星. */
export const hanWordRows: readonly Row[] = [
  ["zh", "第二次 ≠ 二次元", behind(or("第 初 周", seq("星", "期"))), hanRun],
  ["zh", "十二月 ≠ 五十日元", hanRun, or("月 号", day, seq("季", ahead("度")))],
  ["zh", "二〇二七年三月", ahead("一 二"), when((_, { tokens }, at) => isHanYear(tokens, at)), hanRun, "年",
    or("代", partOfYear, seq(many(hanNumeral, 1, 3), "月", opt(many(hanNumeral, 1, 3), "日 号")))],
  ["zh", "令和八年", behind(era), hanRun, "年"],
  ["zh", "五年期贷款 ≠ 三年期租约", hanRun, "年 月 天 周", "期", not(contract)],
  ["zh", "九五后", /^[五六七八九零〇]$/, "零 〇 五", "后"],
  ["zh", "三期项目 ≠ 共三期", behind(not("共 计 有 分")), /^[〇零一二三四五六七八九十百千廿卅]$/, "期 届 代 线 档"],
  ["zh", "一些 ≠ 一个半小时 ≠ 一年半 ≠ 三分之一", not("一", or(seq("个", or("半", seq("百 基", "分 点"))), seq("年 天", "半"))),
    not(hanNumeral, "分", "之"), phrase(hanWords)],
];
