import { type PrintedNumber } from "../number/printed.js";
import { ahead, any, han, not, opt, or, phrase, seq, when, within } from "../pattern/combinators.js";
import { type Hit, valueTable } from "../pattern/table.js";
import { type Sentence, resolve } from "../text/sentence.js";
import { type Token, textAt } from "../text/tokens.js";
import { hanDigits } from "../vocabulary/numbers.js";
import { type UnitTail, none, refused, tailOf } from "./unitTail.js";

/** The number that a unit stands after, and whether a magnitude stands between. */
interface Measured {
  readonly printed: PrintedNumber;
  readonly scaled: boolean;
}

const digitOf = ({ text }: Token): number => hanDigits[text] ?? (/^[1-9]$/.test(text) ? Number(text) : 0);

/** Money, or so many powers of ten of it; the digits that the stretch prints besides are parts of it. */
const money =
  (name: string, power = 0) =>
  ({ sentence, start, end }: Hit<Measured>): UnitTail => {
    const digits = sentence.tokens
      .slice(start + 1, end)
      .map(digitOf)
      .filter((digit) => digit > 0);
    const tail = { ...tailOf(resolve(sentence, name), end), power };
    return digits.length === 0 ? tail : { ...tail, extra: { digits: Number(digits.join("")), places: digits.length } };
  };

const noUnit = ({ start }: Hit<Measured>): UnitTail => none(start);
const unscaled = when<Measured>(({ scaled }) => !scaled);
const digits = when<Measured>(({ printed }) => printed.form === "digits");
const priced = when<Measured>((_, sentence, at) => isPriced(sentence, at));
/** Below ten: 5角, where 15角 is no money. */
const small = when<Measured>(
  ({ printed: { value, step } }) => step === 0 && value.exponent === 0 && value.digits > 0n && value.digits < 10n,
);
const digit = new Set("一二两三四五六七八九");
const anyDigit = new Set("一二两三四五六七八九123456789");
const cent = seq(anyDigit, "分");
const land = within(5, seq(/^[用宅土住商综空荒草林耕工]$/, "地"), han);
const piece = seq(not(phrase((words) => words.nouns)), not(/^[芯显电屏板地牌石钢木玻表田]$/), not(land));
/** 400块 is money unless the sentence speaks of chips; 三块五 is in any. */
const yuan = or(
  ahead(digit),
  when<Measured>((_, { chips }) => !chips),
);
const hour = when<Measured>(({ printed: { step, value } }) => step === 0 && value.digits <= 24n);
/** 三毛 is a name. */
const sanmao = seq(
  when<Measured>(({ printed }) => printed.value.digits === 3n),
  "的 流",
);

/** Chinese units of one character that are another word, or parts of another unit, beside others. */
export const hanUnit = valueTable<UnitTail, Measured>([
  ["zh", "3角5分 ≠ 3角形", money("元", -1), unscaled, small, "角", not(/^[钱星形恋度色落膜钢楼逐]$/), opt(cent)],
  ["zh", "每股派息8分 ≠ 每股派息8分钟", money("元", -2), unscaled, priced, "分", not(/^[钱钟之贝子红析公部]$/)],
  // 跌3仙 in figures is money anywhere, 八仙 are persons
  ["zh", "跌3仙 ≠ 八仙", money("HKD", -2), unscaled, or(digits, priced), "仙", not(/^[人女境姑鹤草山岛侠]$/)],
  ["zh", "2026年", ({ end }) => tailOf("year", end), when(({ printed }) => printed.plain), "年"],
  ["zh", "3点开会", ({ start }) => refused(start), hour, "点", ahead(any)],
  ["zh", "5元3角", money("元"), "元 块", anyDigit, "角 毛", opt(cent)],
  ["zh", "三块五毛", money("元"), not(digits), "块", piece, digit, opt("角 毛")],
  ["zh", "三块五", money("元"), "块", piece, yuan],
  ["zh", "两毛五", money("元", -1), small, "毛", not(sanmao), not(/^[利重巾病线衣坯豆额发笔孔]$/), opt(digit)],
  ["zh", "3毛利", noUnit, "毛"],
  ["zh", "26升到31", noUnit, "升", /^[到至破]$/],
  ["zh", "3只用了53天", noUnit, "只", /^[用有需是能要会花占靠做够剩]$/],
]);

/** How far before 分 and 仙 the words may stand that make them money. */
const reach = 20;

/** What is paid in hundredths: dividends and earnings of a share, electricity of an hour. */
const paid = /^(每股|股息|派息|息派|期息|别息|分红|股利|每度|度电|电价|每千)$/;

/** Whether a unit at a token is of what is paid in hundredths. */
function isPriced({ tokens, from }: Sentence, at: number): boolean {
  for (let index = at - 2; index >= Math.max(from, at - reach); index -= 1) {
    const before = textAt(tokens, index - 1);
    if (/^[，。；,;]$/.test(textAt(tokens, index))) {
      // 至0.62元，涨8分: the yuan has moved by so much
      if (/^[元角]$/.test(before) && /^[涨跌升降加减]$/.test(textAt(tokens, at - 2))) return true;
      // 每股派息8分，去年6分: what the comma parts is paid in the same hundredths
      if (before !== textAt(tokens, at)) return false;
    }
    if (paid.test(before + textAt(tokens, index))) return true;
  }
  return false;
}
