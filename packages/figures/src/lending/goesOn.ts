import { type Found } from "../found.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";
import { added, goesOnFrom } from "../vocabulary/comparisons.js";
import { rangeJoiners } from "../vocabulary/ranges.js";

/** `71 of the 179 seats`, `12 des 30 sites`: what the number is out of names both. */
export const isPartOf = ({ tokens }: Sentence, { end }: Found, { start }: Found): boolean =>
  (start - end === 2 && normAt(tokens, end) === "of" && /^(the|its|their|all|our)$/.test(normAt(tokens, end + 1))) ||
  (start - end === 1 && /^(of|des)$/.test(normAt(tokens, end))) ||
  (start - end === 2 && normAt(tokens, end) === "sur" && /^(les|ses|leurs|nos)$/.test(normAt(tokens, end + 1)));

/** `280 euros par hectare, et j'en cultive cent`: what the amount is paid for is what the pronoun means. */
export const isPerMeasure = ({ tokens, words, from }: Sentence, { start, end, low }: Found): boolean =>
  start >= from &&
  /^[A-Z]{3}$/.test(low.unit) &&
  /^(par|le|la|l'|\/)$/.test(normAt(tokens, end)) &&
  matchAt(words.units, tokens, end + 1)?.meaning === "other";

/** 由2260点回落，支撑位看1450: the points of an index, told once. */
export const goesOnPoints = ({ tokens, words }: Sentence, before: Found, { low }: Found): boolean =>
  words.language === "zh" &&
  before.low.unit === "other" &&
  low.magnitude === null &&
  low.value.digits >= 100n &&
  /^点$/.test(
    normAt(tokens, before.end - 1) === "近" ? normAt(tokens, before.end - 3) : normAt(tokens, before.end - 1),
  );

/** `115 basis points, later 20 points`: points alone are those named before. */
export const isBarePoints = ({ tokens }: Sentence, { end, low }: Found): boolean =>
  /^(other|percentage_points)$/.test(low.unit) && /^points?$/.test(normAt(tokens, end - 1));

/** How far before its points a spread may be named. */
const spreadReach = 8;

/** `l'écart avec le Bund frôle 75 points`: the points of a spread. */
export function isSpread({ tokens, from }: Sentence, { start }: Found): boolean {
  for (let index = start - 1; index >= Math.max(from, start - spreadReach); index -= 1) {
    if (tokens[index]?.kind === "number") return false;
    if (/^(spreads?|écarts?)$/.test(normAt(tokens, index))) return true;
  }
  return false;
}

/** `35 GB, plus maybe 5 more`, `from 40 weeks to 90`: a measure that the one before goes on with. */
export const goesOn = ({ tokens }: Sentence, before: Found, { start, end, low }: Found): boolean =>
  added.has(normAt(tokens, end)) ||
  (low.magnitude === before.low.magnitude &&
    (before.low.number.form === "digits" || (before.low.number.form === "words" && low.number.form !== "digits")) &&
    goesOnFrom.has(normAt(tokens, start - 1))) ||
  (start - before.end === 1 && normAt(tokens, before.end) === "dont") ||
  (start - before.end === 1 && rangeJoiners[normAt(tokens, before.end)] !== undefined);

/** `SEK 7.92 (consensus 7.55)`: what was expected of an amount is as much money. */
export const isExpected = ({ tokens }: Sentence, { end, low: amount }: Found, { start, low }: Found): boolean =>
  /^[A-Z]{3}$/.test(amount.unit) &&
  low.magnitude === null &&
  amount.magnitude === null &&
  low.number.step === amount.number.step &&
  start - end === 2 &&
  textAt(tokens, end) === "(" &&
  /^(consensus|expected|forecast|guidance|estimate|attendu|prévu)$/.test(normAt(tokens, start - 1));
