import { amount } from "../amount.js";
import { type PrintedNumber, number as printed } from "./printed.js";
import { ahead, behind, many, not, number, opt, or, phrase, seq } from "../pattern/combinators.js";
import { type Hit, valueTable } from "../pattern/table.js";
import { textAt } from "../text/tokens.js";
import { hanBounds, hanTens } from "../vocabulary/hanNumbers.js";
import { hanDigits } from "../vocabulary/numbers.js";

const measure = new Set(
  "家个款名位人台座项种次部套辆架艘笔股只条份户颗枚块张片倍天年元间处所支本篇场届吨公米平亩岁页字票口件",
);
const digit = new Set(Object.keys(hanDigits));
const tens = new Set(Object.keys(hanTens));
const bounding = or(seq("以", "上 下 内"), seq("之", "上"));
const climbs = "站 冲 登 攀";
const unit = phrase((words) => words.units);
const counted = or(measure, tens, unit);
/** Before these a power stands for itself: 超百亿 is above ten billion; 站上万亿 is a verb and what it reaches. */
const bound = or(hanBounds, seq(climbs, "上"));

/** One, or the digit that is printed, times the powers of ten of a stretch. */
const so =
  (form: PrintedNumber["form"]) =>
  ({ sentence, start, end }: Hit): PrintedNumber => {
    const texts = sentence.tokens.slice(start, end).map(({ text }) => text);
    const power = texts.reduce((sum, text) => sum + (hanTens[text] ?? 0), 0);
    return printed(amount(hanDigits[textAt(sentence.tokens, start)] ?? 1, power), power, end, form);
  };

const alone = not(behind(or(number, digit, "数 几 上 成")));

/** Chinese numbers that leave out their digit or say it loosely. */
export const readHanVague = valueTable<PrintedNumber>([
  ["zh", "百余家", so("words"), not(behind(number)), "百 千 万", ahead("余 多", measure)],
  ["zh", "百颗以上", so("words"), not(behind(number)), "百 千 万", ahead(measure, bounding)],
  ["zh", "百倍", so("words"), not(behind(number)), "百 千 万", ahead("倍")],
  ["zh", "二十来个", so("round"), opt(digit), "十 百 千", "来", ahead(counted)],
  ["zh", "百万颗以上", so("words"), alone, "百 千", "万 亿", ahead(measure, bounding)],
  ["zh", "数以百万计", so("vague"), "数", "以", many(tens, 1), "计"],
  ["zh", "百亿", so("vague"), alone, not(behind(bound)), "百 千 万", "亿"],
  ["zh", "百万用户", so("vague"), alone, not(behind(bound)), "百 千", "万", ahead("用 会 名 家 个 户 位")],
  ["zh", "成百上千", ({ end }) => printed(amount(100), 2, end, "vague"), "成", "百", "上", "千"],
  ["zh", "成千上万", ({ end }) => printed(amount(1000), 3, end, "vague"), "成", "千", "上", "万"],
  ["zh", "数十亿", so("vague"), "数 几", many(tens, 1, 5)],
  ["zh", "上百家 ≠ 以上百家", so("vague"), not(behind(or(climbs, "以"))), "上", not("十"), many(tens, 1, 5)],
  ["zh", "十几亿", so("vague"), "十", "几", many(tens, 0, 4)],
  ["zh", "超百亿", so("words"), behind(bound), not("十"), many(tens, 1, 6), or(behind("万 亿"), ahead(measure))],
]);
