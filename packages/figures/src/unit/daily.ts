import { or, seq } from "../pattern/combinators.js";
import { none } from "../pattern/pattern.js";
import { type Sentence } from "../text/sentence.js";
import { normAt } from "../text/tokens.js";
import { dayWords, otherPeriods, perWords } from "../vocabulary/periods.js";

const daily = or(seq("-", "a", "-", "day"), seq(perWords, dayWords), seq("每", dayWords), "daily quotidiennement");

/** Where `a day`, `par jour`, `/日` or `每天` right after a number or its noun ends; null where none stands. */
export function dailyEnd(sentence: Sentence, at: number): number | null {
  const end = at < sentence.end ? daily(sentence, at, 1, undefined) : none;
  return end === none ? null : end;
}

/** The unit of tokens, and where it ends: a daily rate where the sentence says so and no other period stands beside them. */
export function tokensUnit(sentence: Sentence, from: number, end: number): { unit: string; end: number } {
  const day = dailyEnd(sentence, end);
  if (day !== null) return { unit: "tokens_per_day", end: day };
  if (!sentence.daily) return { unit: "count", end };
  for (let index = from; index < Math.min(end + 2, sentence.end); index += 1)
    if (index >= end && sentence.tokens[index]?.kind === "mark") break;
    else if (otherPeriods.has(normAt(sentence.tokens, index))) return { unit: "count", end };
  return { unit: "tokens_per_day", end };
}
