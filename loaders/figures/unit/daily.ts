import { type Sentence } from "../text/sentence.js";
import { dayWords, perWords } from "../vocabulary/periods.js";

/** Where `a day`, `par jour`, `/日` or `每天` right after a number or its noun ends; null where none stands. */
export function dailyEnd({ tokens, end }: Sentence, at: number): number | null {
  if (at >= end) return null;
  const [first, second] = [tokens[at]?.norm ?? "", tokens[at + 1]?.norm ?? ""];
  if (perWords.test(first) && dayWords.has(second)) return at + 2;
  if (first === "每" && dayWords.has(second)) return at + 2;
  return /^(daily|quotidiennement)$/.test(first) ? at + 1 : null;
}
