import { readHanPair, readSlashList } from "./bounds/hanLists.js";
import { qualify } from "./bounds/qualify.js";
import { joinRange } from "./bounds/range.js";
import { type Found, single } from "./found.js";
import { isCounting } from "./notQuantities/counting.js";
import { skipAt } from "./notQuantities/index.js";
import { isListed } from "./notQuantities/listed.js";
import { endOfName, isNumbered, isScore } from "./notQuantities/named.js";
import { quantityAt } from "./notQuantities/year.js";
import { matchAt } from "./text/phrases.js";
import { type Sentence } from "./text/sentence.js";

/** Every quantity of a sentence, from left to right; what is in another language is read in its own. */
export function scan(sentence: Sentence): Found[] {
  const found: Found[] = [];
  let from = sentence.from;
  for (const other of sentence.others) {
    found.push(...scanPart({ ...sentence, from, end: Math.max(from, other.from) }), ...scanPart(other));
    from = Math.max(other.end, found.at(-1)?.end ?? from);
  }
  found.push(...scanPart(from === sentence.from ? sentence : { ...sentence, from }));
  return found;
}

function scanPart(sentence: Sentence): Found[] {
  const found: Found[] = [];
  const { starters, unsigned, signs } = sentence.words;
  let index = sentence.from;
  while (index < sentence.end) {
    const token = sentence.tokens[index];
    if (token === undefined) break;
    if (
      token.kind === "name" ||
      (token.kind !== "number" && !starters.has(token.norm) && (token.text === token.norm || !starters.has(token.text)))
    ) {
      index += 1;
      continue;
    }
    if (
      token.kind === "han" &&
      (unsigned.has(token.text)
        ? beforeNumeral.has(token.text) && !unsigned.has(sentence.tokens[index + 1]?.text ?? "")
        : matchAt(signs, sentence.tokens, index) === null)
    ) {
      index += 1;
      continue;
    }
    const listed = isListed(sentence, index, found.at(-1));
    const values = readSlashList(sentence, index, quantityAt);
    if (values !== null) {
      found.push(...values);
      index = values.at(-1)?.end ?? index + 1;
      continue;
    }
    const skipped = listed ? null : skipAt(sentence, index);
    if (skipped !== null) {
      index = skipped;
      continue;
    }
    const pair = readHanPair(sentence, index, quantityAt);
    if (pair !== null) {
      found.push(pair);
      index = pair.end;
      continue;
    }
    const first = quantityAt(sentence, index);
    if (first === null) {
      index +=
        token.kind === "number" &&
        sentence.tokens[index + 1]?.glued === true &&
        sentence.tokens[index + 1]?.kind === "word"
          ? 2
          : 1;
      continue;
    }
    const range = joinRange(sentence, first, (at) => (skipAt(sentence, at) === null ? quantityAt(sentence, at) : null));
    const score = range === null && isScore(sentence, first);
    const named = !listed && (score || isNumbered(sentence, range?.[0]?.low ?? first));
    if (named || (range === null && !isCounting(sentence, first, found.at(-1)))) {
      index = named ? Math.max(index + 1, endOfName(sentence, range?.at(-1)?.end ?? first.number.end)) : index + 1;
      continue;
    }
    const result = range ?? [qualify(sentence, single(first))];
    found.push(...result);
    index = Math.max(index + 1, result.at(-1)?.end ?? index + 1);
  }
  return found;
}

/** Characters that begin a number only before another of its characters: 上百, 好几, 成千. */
const beforeNumeral: ReadonlySet<string> = new Set(["上", "好", "成"]);
