import { afterName, isYear, skipAt, staysYear } from "./exclusions.js";
import { type Found, single } from "./found.js";
import { isCounting } from "./counting.js";
import { readQuantity, type Quantity } from "./quantity.js";
import { joinRange, readHanPair } from "./range.js";
import { isListed } from "./listed.js";
import { isNumbered } from "./numbered.js";
import { qualify } from "./qualify.js";
import { type Sentence } from "./sentence.js";

/** Every quantity of a sentence, from left to right. */
export function scan(sentence: Sentence): Found[] {
  const found: Found[] = [];
  let index = sentence.from;
  while (index < sentence.end) {
    const token = sentence.tokens[index];
    if (token === undefined) break;
    if (
      token.kind === "name" ||
      (token.kind !== "number" && !sentence.words.starters.has(token.norm) && !sentence.words.starters.has(token.text))
    ) {
      index += 1;
      continue;
    }
    const listed = isListed(sentence, index, found.at(-1));
    const skipped = listed ? null : skipAt(sentence, index);
    if (skipped !== null) {
      index = skipped;
      continue;
    }
    const pair = readHanPair(sentence, index, rawAt);
    if (pair !== null) {
      found.push(pair);
      index = pair.end;
      continue;
    }
    const first = rawAt(sentence, index);
    if (first === null) {
      index +=
        token.kind === "number" &&
        sentence.tokens[index + 1]?.glued === true &&
        sentence.tokens[index + 1]?.kind === "word"
          ? 2
          : 1;
      continue;
    }
    const range = joinRange(sentence, first, (at) => (skipAt(sentence, at) === null ? rawAt(sentence, at) : null));
    const score = range === null && isScore(sentence, first);
    const named = !listed && (score || isNumbered(sentence, range?.[0]?.low ?? first));
    if (named || (range === null && !isCounting(sentence, first))) {
      index = named ? Math.max(index + 1, afterName(sentence, range?.at(-1)?.end ?? first.number.end)) : index + 1;
      continue;
    }
    const result = range ?? [qualify(sentence, single(first))];
    found.push(...result);
    index = Math.max(index + 1, result.at(-1)?.end ?? index + 1);
  }
  return found;
}

/** `51-49`, `3-0`: bare numbers joined by a hyphen, of which the second is not the larger. */
function isScore({ tokens }: Sentence, { unit, magnitude, end, number, money }: Quantity): boolean {
  if ((unit !== "" && unit !== "year") || magnitude !== null || money || number.form !== "digits" || number.grouped)
    return false;
  return (
    /^[-–]$/.test(tokens[end]?.text ?? "") &&
    tokens[end]?.glued === true &&
    tokens[end + 1]?.kind === "number" &&
    tokens[end + 1]?.glued === true
  );
}

/** The quantity at a token, a year told from a count. */
function rawAt(sentence: Sentence, at: number): Quantity | null {
  const quantity = readQuantity(sentence, at);
  if (quantity === null || !isYear(quantity) || !staysYear(sentence, quantity)) return quantity;
  return { ...quantity, unit: "year", end: quantity.unit === "year" ? quantity.end : quantity.number.end };
}
