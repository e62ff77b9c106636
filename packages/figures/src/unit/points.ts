import { amount, compare } from "../amount.js";
import { type PrintedNumber } from "../number/printed.js";
import { number, opt, or, seq } from "../pattern/combinators.js";
import { type Pattern, none } from "../pattern/pattern.js";
import { type Sentence } from "../text/sentence.js";
import { leagues, scored } from "../vocabulary/topics.js";

/** `11 points in market share`, `2 points de part de marché`. */
const ofMarket = seq("in of de", or("share", seq("market", "share"), seq("part parts", "de")));

/** `312 points, or 0.4%`, `(0,4 %)`: a share that restates them. */
const restated = seq(", (", opt("or soit ou"), number, "% percent per pour");

/** What bare points are here: percentage points beside a share, counted in a league, else those of an index or a score. */
export function pointsUnit(sentence: Sentence, { form, value, step }: PrintedNumber, end: number): string {
  const { tokens, from, words } = sentence;
  const names = (said: ReadonlySet<string>, first: number, last: number): boolean =>
    tokens.slice(first, last).some(({ norm }) => said.has(norm));
  const follows = (pattern: Pattern): boolean => pattern(sentence, end, 1, undefined) !== none;
  const below = (most: number): boolean => compare(value, amount(most)) < 0;
  if (sentence.index) return "other";
  // two points above the relegation zone: whole points of a league are counted
  if (step >= 0 && names(leagues, from, sentence.end)) return "count";
  // More points than a share has are those of an index.
  if (!below(60) || (!below(15) && follows(restated))) return "other";
  if (sentence.percent || follows(ofMarket)) return "percentage_points";
  // une baisse de 0,2 point: French says points for percentage points, a few of them, unless they are scored; un point de rosée
  const one = form === "words" && value.digits === 1n && value.exponent === 0;
  const few = words.language === "fr" && !one && below(step < 0 ? 20 : 11);
  return few && !names(scored, Math.max(from, end - 10), end + 3) ? "percentage_points" : "other";
}
