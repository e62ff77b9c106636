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

/** `$(64.2) million`, `€(0.18)`: a bracket around the number alone, behind its sign, is a minus. */
export const opensNegative = (tokens: Sentence["tokens"], at: number): boolean =>
  tokens[at]?.text === "(" &&
  tokens[at].glued &&
  tokens[at + 1]?.kind === "number" &&
  tokens[at + 1]?.glued === true &&
  tokens[at + 2]?.text === ")" &&
  tokens[at + 2]?.glued === true;
