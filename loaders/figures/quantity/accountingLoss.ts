import { type Sentence } from "../text/sentence.js";
import { copulas, losses, results } from "../vocabulary/accounts.js";

/** A loss in accounting form: brackets around money alone, beside a word of accounts. Elsewhere they hold an aside. */
export function closesLoss(sentence: Sentence, at: number, end: number, money: boolean): boolean {
  const { tokens, from } = sentence;
  if (!money || tokens[at - 1]?.text !== "(" || tokens[end]?.text !== ")" || at - 2 < from) return false;
  const before = tokens[at - 2]?.norm ?? "";
  if (losses.has(before)) return true;
  if (!copulas.has(before)) return false;
  for (let index = at - 3; index >= Math.max(from, at - 9); index -= 1) {
    const norm = tokens[index]?.norm ?? "";
    if (tokens[index]?.kind === "number") return false;
    if (losses.has(norm) || results.has(norm)) return true;
  }
  return false;
}
