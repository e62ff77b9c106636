import { type PrintedNumber } from "../number/printed.js";
import { type Sentence, resolve } from "../text/sentence.js";
import { textAt } from "../text/tokens.js";
import { type Change, type UnitTail, tailOf } from "./unitTail.js";
import { hanDigits } from "../vocabulary/numbers.js";

/** How far before 分 and 仙 the words may stand that make them money. */
const reach = 20;

/** What is paid in hundredths: dividends and earnings of a share, electricity of an hour. */
const priced = /^(每股|股息|派息|息派|期息|别息|分红|股利|每度|度电|电价|每千)$/;

/** `5角`, `每股派息8分`, `每股6.5仙`: parts of the yuan and of Hong Kong's dollar, where 分 may be a minute, a mark or a point. */
export function hanMinor(sentence: Sentence, at: number, printed: PrintedNumber): UnitTail | null {
  const { tokens } = sentence;
  const next = textAt(tokens, at + 1);
  switch (textAt(tokens, at)) {
    case "角":
      return isSmall(printed) && !/^[钱星形恋度色落膜钢楼逐]$/.test(next) ? tenths(sentence, at) : null;
    case "分":
      return isPriced(sentence, at) && !/^[钱钟之贝子红析公部]$/.test(next)
        ? minor(resolve(sentence, "元"), at, -2)
        : null;
    case "仙":
      // 跌3仙 in figures is money anywhere, 八仙 are persons
      return (printed.form === "digits" || isPriced(sentence, at)) && !/^[人女境姑鹤草山岛侠]$/.test(next)
        ? minor("HKD", at, -2)
        : null;
    default:
      return null;
  }
}

const minor = (unit: string, at: number, power: number): UnitTail => ({ ...tailOf(unit, at + 1), power });

/** 3角, 3角5分. */
function tenths(sentence: Sentence, at: number): UnitTail {
  const tail = minor(resolve(sentence, "元"), at, -1);
  const digits = digitBefore(sentence.tokens, at + 1, /^分$/);
  return digits === null ? tail : { ...tail, end: at + 3, extra: { digits, places: 1 } };
}

/** What follows 元 in parts of it: the `3角` of 5元3角, the `2角5分` of 8元2角5分; null without one. */
export function readChange(tokens: Sentence["tokens"], at: number): { extra: Change; end: number } | null {
  const tenth = digitBefore(tokens, at, /^[角毛]$/);
  if (tenth === null) return null;
  const hundredth = digitBefore(tokens, at + 2, /^分$/);
  return hundredth === null
    ? { extra: { digits: tenth, places: 1 }, end: at + 2 }
    : { extra: { digits: 10 * tenth + hundredth, places: 2 }, end: at + 4 };
}

/** The digit, in figures or as a character, right before a unit; null for anything else. */
function digitBefore(tokens: Sentence["tokens"], at: number, unit: RegExp): number | null {
  const text = textAt(tokens, at);
  const digit = hanDigits[text] ?? (/^[1-9]$/.test(text) ? Number(text) : 0);
  return digit > 0 && unit.test(textAt(tokens, at + 1)) ? digit : null;
}

/** Below ten: 5角, where 15角 is no money. */
const isSmall = ({ value, step }: PrintedNumber): boolean =>
  step === 0 && value.exponent === 0 && value.digits > 0n && value.digits < 10n;

function isPriced({ tokens, from }: Sentence, at: number): boolean {
  for (let index = at - 2; index >= Math.max(from, at - reach); index -= 1) {
    if (/^[，。；,;]$/.test(textAt(tokens, index))) {
      // 每股派息8分，去年6分: what the comma parts is paid in the same hundredths
      const before = textAt(tokens, index - 1);
      // 至0.62元，涨8分: the yuan has moved by so much
      if (/^[元角]$/.test(before) && /^[涨跌升降加减]$/.test(textAt(tokens, at - 2))) return true;
      if (before !== textAt(tokens, at)) return false;
    }
    if (priced.test(textAt(tokens, index - 1) + textAt(tokens, index))) return true;
  }
  return false;
}
