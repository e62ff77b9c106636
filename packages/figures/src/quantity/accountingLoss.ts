import { ahead, glued, number, seq } from "../pattern/combinators.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";
import { copulas, losses } from "../vocabulary/accounts.js";
import { magnitudeLetters } from "../vocabulary/magnitudes.js";
import { sharedMoney } from "../vocabulary/sharedMoney.js";

const opens = ({ text } = nothing): boolean => text === "(" || text === "（";
const closes = ({ text } = nothing): boolean => text === ")" || text === "）";
const nothing = { text: "" };

/**
 * Accounting form: brackets around an amount or a share alone, where no aside can stand, after a word of loss, a copula or
 * a colon. Elsewhere they hold an aside.
 */
export const closesLoss = ({ tokens, from }: Sentence, at: number, end: number, unit: string): boolean =>
  opens(tokens[at - 1]) && closes(tokens[end]) && isAmount(unit) && precedes(tokens, at - 2, from);

/** `$(64.2) million`, `€(0.18)`: a bracket around the number alone, behind its sign, is a minus. */
export const negativeInBrackets = seq(glued("("), ahead(glued(number), glued(")")));

/** `(2.7)%`, `(6,8) M€`, `(2,310) million dollars`: a bracket around the number alone, before its unit, is a minus. */
export function isWrapped({ tokens, words, from }: Sentence, at: number): boolean {
  if (tokens[at]?.kind !== "number" || !opens(tokens[at - 1]) || !closes(tokens[at + 1])) return false;
  const magnitude = matchAt(words.magnitudes, tokens, at + 2)?.end;
  const scaled = magnitude ?? (magnitudeLetters[textAt(tokens, at + 2)] === undefined ? at + 2 : at + 3);
  const linked = /^(de|d')$/.test(normAt(tokens, scaled)) ? scaled + 1 : scaled;
  const unit = matchAt(words.units, tokens, linked);
  if (unit !== null && isAmount(unit.meaning)) return tokens[unit.end]?.kind !== "number";
  return magnitude !== undefined && precedes(tokens, at - 2, from);
}

/** `(€45) million`: the bracket holds sign and number, and what multiplies them stands after it. */
export const isWrappedMoney = ({ tokens, words }: Sentence, at: number, number: number): boolean =>
  opens(tokens[at - 1]) &&
  closes(tokens[number + 1]) &&
  (matchAt(words.magnitudes, tokens, number + 2) !== null ||
    (tokens[number + 2]?.glued === true && magnitudeLetters[textAt(tokens, number + 2)] !== undefined));

/** Whether no aside can stand after a token. */
const precedes = (tokens: Sentence["tokens"], before: number, from: number): boolean =>
  before >= from && (losses.has(normAt(tokens, before)) || copulas.has(normAt(tokens, before)));

/** Money and shares, which accounts print. */
const isAmount = (unit: string): boolean =>
  /^([A-Z]{3}|[$¥元]|percent|percentage_points|basis_points)$/.test(unit) || sharedMoney[unit] !== undefined;
