import { type Sentence } from "../text/sentence.js";
import { normAt } from "../text/tokens.js";
import { dayWords, perWords } from "../vocabulary/periods.js";

/** Where `a day`, `par jour`, `/日` or `每天` right after a number or its noun ends; null where none stands. */
export function dailyEnd({ tokens, end }: Sentence, at: number): number | null {
  if (at >= end) return null;
  const [first, second] = [tokens[at]?.norm ?? "", tokens[at + 1]?.norm ?? ""];
  // 10-trillion-a-day
  if (
    first === "-" &&
    normAt(tokens, at + 1) === "a" &&
    normAt(tokens, at + 2) === "-" &&
    normAt(tokens, at + 3) === "day"
  )
    return at + 4;
  if (perWords.test(first) && dayWords.has(second)) return at + 2;
  if (first === "每" && dayWords.has(second)) return at + 2;
  return /^(daily|quotidiennement)$/.test(first) ? at + 1 : null;
}
