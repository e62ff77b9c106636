import { isNumbered, isYear, skipAt, staysYear } from "./exclusions.js";
import { type Found, single } from "./found.js";
import { isCounting } from "./counting.js";
import { readQuantity, type Quantity } from "./quantity.js";
import { joinRange } from "./range.js";
import { qualify } from "./qualify.js";
import { type Sentence } from "./sentence.js";

/** Every quantity of a sentence, from left to right. */
export function scan(sentence: Sentence): Found[] {
  const found: Found[] = [];
  let index = sentence.from;
  while (index < sentence.end) {
    const token = sentence.tokens[index];
    if (token === undefined) break;
    if (token.kind === "name") {
      index += 1;
      continue;
    }
    const skipped = skipAt(sentence, index);
    if (skipped !== null) {
      index = skipped;
      continue;
    }
    const first = quantityAt(sentence, index);
    if (first === null) {
      index += token.kind === "number" && sentence.tokens[index + 1]?.glued === true && sentence.tokens[index + 1]?.kind === "word" ? 2 : 1;
      continue;
    }
    const range = joinRange(sentence, first, (at) => (skipAt(sentence, at) === null ? quantityAt(sentence, at, true) : null));
    const result = range ?? [qualify(sentence, single(first))];
    found.push(...result);
    index = Math.max(index + 1, result.at(-1)?.end ?? index + 1);
  }
  return found;
}

/** The quantity at a token, when the words around it let it be one. */
function quantityAt(sentence: Sentence, at: number, second = false): Quantity | null {
  const quantity = readQuantity(sentence, at);
  if (quantity === null) return null;
  if (isYear(quantity) && staysYear(sentence, quantity)) {
    const end = quantity.unit === "year" ? quantity.end : quantity.number.end;
    return !second && isNumbered(sentence, { ...quantity, unit: "" }) ? null : { ...quantity, unit: "year", end };
  }
  if (!second && isNumbered(sentence, quantity)) return null;
  return isCounting(sentence, quantity, second) ? quantity : null;
}
