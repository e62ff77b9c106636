import { type PrintedNumber } from "../number/printed.js";
import { type Sentence, resolve } from "../text/sentence.js";
import { textAt } from "../text/tokens.js";
import { type UnitTail, tailOf } from "./unitTail.js";

/** How far before 分 and 仙 the words may stand that make them money. */
const reach = 12;

/** What is paid in hundredths: dividends and earnings of a share, electricity of an hour. */
const priced = /^(每股|股息|派息|分红|股利|每度|度电|电价|每千)$/;

/** `5角`, `每股派息8分`, `每股6.5仙`: parts of the yuan and of Hong Kong's dollar, where 分 may be a minute, a mark or a point. */
export function hanMinor(sentence: Sentence, at: number, printed: PrintedNumber): UnitTail | null {
  const { tokens } = sentence;
  const next = textAt(tokens, at + 1);
  switch (textAt(tokens, at)) {
    case "角":
      return isSmall(printed) && !/^[钱星形恋度色落膜钢楼逐]$/.test(next)
        ? minor(resolve(sentence, "元"), at, -1)
        : null;
    case "分":
      return isPriced(sentence, at) && !/^[钱钟之贝子红析公部]$/.test(next)
        ? minor(resolve(sentence, "元"), at, -2)
        : null;
    case "仙":
      return isPriced(sentence, at) ? minor("HKD", at, -2) : null;
    default:
      return null;
  }
}

const minor = (unit: string, at: number, power: number): UnitTail => ({ ...tailOf(unit, at + 1), power });

/** Below ten: 5角, where 15角 is no money. */
const isSmall = ({ value, step }: PrintedNumber): boolean =>
  step === 0 && value.exponent === 0 && value.digits > 0n && value.digits < 10n;

function isPriced({ tokens, from }: Sentence, at: number): boolean {
  for (let index = at - 2; index >= Math.max(from, at - reach); index -= 1) {
    if (/^[，。；,;]$/.test(textAt(tokens, index))) return false;
    if (priced.test(textAt(tokens, index - 1) + textAt(tokens, index))) return true;
  }
  return false;
}
