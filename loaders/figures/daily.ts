import { type Sentence } from "./sentence.js";

const per = /^(a|per|each|every|par|chaque|\/)$/;
const day = /^(day|jour|日|天)$/;

/** Where `a day`, `par jour`, `/日` or `每天` right after a number or its noun ends; null where none stands. */
export function dailyEnd({ tokens, end }: Sentence, at: number): number | null {
  if (at >= end) return null;
  const [first, second] = [tokens[at]?.norm ?? "", tokens[at + 1]?.norm ?? ""];
  if (per.test(first) && day.test(second)) return at + 2;
  if (first === "每" && day.test(second)) return at + 2;
  return /^(daily|quotidiennement)$/.test(first) ? at + 1 : null;
}
