import { type Quantity } from "../quantity/quantity.js";
import { type Sentence } from "../text/sentence.js";
import { changes, ranges } from "../vocabulary/names.js";

/** Whether the words before tell that one amount became the other. */
export function isChange(sentence: Sentence, first: Quantity, second: Quantity, order: number, from: boolean): boolean {
  if (order >= 0) return from;
  const { tokens } = sentence;
  if (!from || tokens[first.start - 2]?.text === ",") return false;
  for (let index = first.start - 1; index >= Math.max(sentence.from, first.start - 12); index -= 1) {
    const norm = tokens[index]?.norm ?? "";
    if (ranges.has(norm)) return false;
    if (changes.has(norm)) return true;
    if (tokens[index]?.text === ";" || tokens[index]?.text === ":") break;
  }
  for (let index = second.end; index < Math.min(sentence.end, second.end + 2); index += 1)
    if (
      /^(d'ici|by|in|en)$/.test(tokens[index]?.norm ?? "") &&
      /^20\d\d$/.test(tokens[index + 1]?.norm ?? "") &&
      !sentence.phrase
    )
      return true;
  return false;
}
