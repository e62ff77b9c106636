import { isWrapped, isWrappedMoney, negativeInBrackets } from "./accountingLoss.js";
import { minuses, printedMinus } from "./minus.js";
import { none } from "../pattern/pattern.js";
import { boundAfterSign, readSign } from "./sign.js";
import { type Qualifier } from "../reading.js";
import { type Sentence } from "../text/sentence.js";
import { textAt } from "../text/tokens.js";
import { vulgarFractions } from "../vocabulary/numbers.js";

/** What stands before the digits of a quantity: its minus, its currency, the bound between the two, a bracket. */
interface Opening {
  /** Where the number begins. */
  readonly end: number;
  readonly negative: boolean;
  /** The unit of a currency sign or code; null without one. */
  readonly sign: string | null;
  readonly bound: Qualifier | null;
  /** The number has a closing bracket behind it: `$(64.2) million`, `(2.7)%`. */
  readonly bracketed: boolean;
  /** The bracket stands before all of it. */
  readonly wrapped: boolean;
}

/** What a quantity opens with; null where a currency has no number. */
export function readOpening(sentence: Sentence, at: number): Opening | null {
  const { tokens, words } = sentence;
  const minus = printedMinus(sentence, at);
  const start = minus?.end ?? at;
  const sign = readSign(sentence, start);
  const around = isWrapped(sentence, at);
  if (sign === null)
    return { end: start, negative: minus !== null, sign: null, bound: null, bracketed: around, wrapped: around };
  const bound = boundAfterSign(sentence, sign.end);
  const signed = bound?.end ?? sign.end;
  const second = minuses.has(tokens[signed]?.text ?? "") && tokens[signed + 1]?.kind === "number";
  const inner = second ? signed + 1 : signed;
  const bracket = negativeInBrackets(sentence, inner, 1, undefined);
  const inBrackets = bracket !== none;
  const end = inBrackets ? bracket : inner;
  // 新台幣六千八百四十億元: a Chinese name of a currency before a number in characters
  const inHan = words.language === "zh" && tokens[sign.end - 1]?.kind === "han";
  const inDigits = tokens[end]?.kind === "number" || vulgarFractions[textAt(tokens, end)] !== undefined;
  if (!inDigits && !inHan) return null;
  const wrapped = around || isWrappedMoney(sentence, at, end);
  return {
    end,
    negative: minus !== null || second || inBrackets || wrapped,
    sign: sign.meaning,
    bound: bound?.meaning ?? null,
    bracketed: inBrackets || wrapped,
    wrapped,
  };
}
