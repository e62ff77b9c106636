import { add, amount, percentOf, shift } from "../amount.js";
import { readHan, readHanDigits } from "./hanNumber.js";
import { readLiteral } from "./literal.js";
import { type PrintedNumber, number } from "./printed.js";
import { ahead, behind, not, opt, or, seq } from "../pattern/combinators.js";
import { type Pattern, none } from "../pattern/pattern.js";
import { type Hit, valueTable } from "../pattern/table.js";
import { type Token, textAt } from "../text/tokens.js";

const han: Pattern = ({ tokens }, place) => readHan(tokens, place)?.end ?? none;

const joint = "至 到 ~ ～ – — -";

const half = ({ end }: Hit): PrintedNumber => number(amount(50), 0, end, "part");

/** A number in figures or in characters; digits printed one by one too. */
function readAny(tokens: readonly Token[], at: number): PrintedNumber | null {
  const printed = tokens[at]?.kind === "number" ? readLiteral(tokens[at].norm, "zh", false) : null;
  if (printed !== null) return { ...printed, end: at + 1, form: "digits" };
  return readHan(tokens, at) ?? readHanDigits(tokens, at, true);
}

/** Powers of ten below a hundredth. */
const below: Readonly<Record<string, number>> = { 百: 0, 千: 1, 万: 2 };

/** So many parts of a hundred, a thousand or ten thousand. */
function overPower({ sentence: { tokens }, start, end }: Hit): PrintedNumber | null {
  const places = below[textAt(tokens, start)] ?? 0;
  const over = readAny(tokens, end);
  return over === null ? null : number(shift(over.value, -places), over.step - places, over.end, "percent");
}

const tenths = ({ about, end }: Hit<PrintedNumber>) => number(shift(about.value, 1), 1, end, "part");
const tenthsAndHalf = ({ about, end }: Hit<PrintedNumber>) =>
  number(add(shift(about.value, 1), amount(5)), 0, end, "part");

/** Tenths, with hundredths after them or none. */
function tenthsAndMore({ sentence: { tokens }, start, end, about }: Hit<PrintedNumber>): PrintedNumber {
  const more = readHan(tokens, start + 1);
  return number(add(shift(about.value, 1), more?.value ?? amount(0)), more === null ? 1 : 0, end, "part");
}

function overNumber({ sentence: { tokens }, start, end, about }: Hit<PrintedNumber>): PrintedNumber | null {
  const top = readHan(tokens, start + 2)?.value.digits ?? 0n;
  return about.value.digits === 0n ? null : number(percentOf(top, about.value.digits), 0, end, "part");
}

/** Parts of a whole that begin with no number of their own, in percent. */
export const readHanPart = valueTable<PrintedNumber>([
  ["zh", "过半 ≠ 过半导体", half, behind("过 超 近 逾"), "半", not("导 年 月 天 日 小 径 岛")],
  ["zh", "一半", half, or(seq("一", "半"), seq("半", "数"))],
  ["zh", "百分之百", ({ end }) => number(amount(100), 0, end, "percent"), "百", "分", "之", "百"],
  ["zh", "百分之五十", overPower, "百 千 万", "分", "之"],
]);

/** Parts of a whole, in percent, by what stands after a number in characters. */
export const readHanPartOf = valueTable<PrintedNumber, PrintedNumber>([
  // the first is of tenths as the second is
  ["zh", "四至五成", tenths, ahead(joint, han, "成", not("为"))],
  ["zh", "七成半", tenthsAndHalf, "成", "半"],
  ["zh", "七成五", tenthsAndMore, "成", opt(han)],
  ["zh", "三分之二", overNumber, "分", "之", han],
]);
