import { amount, compare } from "../number/amount.js";
import { type PrintedNumber } from "../number/printed.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";
import { leagues, scored } from "../vocabulary/topics.js";

/** What bare points are here: percentage points beside a share, counted in a league, else those of an index or a score. */
export function pointsUnit(sentence: Sentence, printed: PrintedNumber, end: number): string {
  if (sentence.index) return "other";
  if (isScored(sentence, printed)) return "count";
  if (isOfIndex(sentence, printed, end)) return "other";
  return sentence.percent || isOfMarket(sentence, end) || isShareOfPoints(sentence, printed, end)
    ? "percentage_points"
    : "other";
}

/** `11 points in market share`, `2 points de part de marché`. */
const isOfMarket = ({ tokens }: Sentence, end: number): boolean =>
  /^(in|of|de)$/.test(normAt(tokens, end)) &&
  /^(market share|share|parts? de)/.test(`${normAt(tokens, end + 1)} ${normAt(tokens, end + 2)}`);

/** `two points above the relegation zone`: whole points of a league are counted. */
const isScored = ({ tokens, from, end }: Sentence, { step }: PrintedNumber): boolean => {
  if (step < 0) return false;
  for (let index = from; index < end; index += 1) if (leagues.has(normAt(tokens, index))) return true;
  return false;
};

/** `312 points, or 0.4%`: what a share restates, and more points than a share has, are those of an index. */
const isOfIndex = ({ tokens }: Sentence, { value }: PrintedNumber, end: number): boolean =>
  compare(value, amount(60)) >= 0 ||
  (/^[,(（]$/.test(textAt(tokens, end)) && restated(tokens, end + 1) && compare(value, amount(15)) >= 0);

const restated = (tokens: Sentence["tokens"], at: number): boolean => {
  const number = /^(or|soit|ou)$/.test(normAt(tokens, at)) ? at + 1 : at;
  return tokens[number]?.kind === "number" && /^(%|percent|per|pour)$/.test(normAt(tokens, number + 1));
};

/** `une baisse de 0,2 point`: French says points for percentage points, a few of them, unless they are scored. */
const isShareOfPoints = ({ tokens, from, words }: Sentence, printed: PrintedNumber, end: number): boolean => {
  const { value, step } = printed;
  // un point de rosée
  if (printed.form === "words" && value.digits === 1n && value.exponent === 0) return false;
  if (words.language !== "fr" || compare(value, amount(step < 0 ? 20 : 11)) >= 0) return false;
  for (let index = Math.max(from, end - 10); index < end + 3; index += 1)
    if (scored.has(normAt(tokens, index))) return false;
  return true;
};
