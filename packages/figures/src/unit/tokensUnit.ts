import { type Sentence } from "../text/sentence.js";
import { dailyEnd } from "./daily.js";
import { otherPeriods } from "../vocabulary/periods.js";

/** Tokens are a daily rate where the sentence says so and no other period stands beside them. */
export function tokensUnit(sentence: Sentence, from: number, end: number): string {
  if (dailyEnd(sentence, end) !== null) return "tokens_per_day";
  if (!sentence.daily) return "count";
  for (let index = from; index < Math.min(end + 2, sentence.end); index += 1)
    if (index >= end && sentence.tokens[index]?.kind === "mark") break;
    else if (otherPeriods.has(sentence.tokens[index]?.norm ?? "")) return "count";
  return "tokens_per_day";
}
