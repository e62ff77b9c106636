import { readMultiplying } from "./multiplying.js";
import { type Quantity, bare, wordNumber } from "./quantity.js";
import { matchAt, matchBefore } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt } from "../text/tokens.js";
import { afterFold, beforeFold, beforeFoldVerb, folds } from "../vocabulary/comparisons.js";

/** `nearly double the 640 of last year`, `almost triple its rival's`: a multiple behind a qualifier that no verb has before it. */
function readTwice({ tokens, words, from }: Sentence, at: number): Quantity | null {
  const value = words.language === "en" ? folds[tokens[at]?.norm ?? ""] : undefined;
  if (value === undefined || !afterFold.has(normAt(tokens, at + 1))) return null;
  const before = matchBefore(words.before, tokens, at);
  if (
    before === null ||
    before.end <= from ||
    beforeFoldVerb.has(normAt(tokens, before.end - 1)) ||
    normAt(tokens, before.end) === "to"
  )
    return null;
  return bare(at, wordNumber(value, at + 1), "multiple");
}

/** `près du double`, `le triple de`: a multiple as a noun. */
function readFolds(tokens: Sentence["tokens"], at: number): Quantity | null {
  const value = folds[tokens[at]?.norm ?? ""];
  if (value === undefined) return null;
  const [before, article] = [tokens[at - 2]?.norm ?? "", tokens[at - 1]?.norm ?? ""];
  const compared = /^(du|le)$/.test(article) && beforeFold.has(before);
  if (!compared && !(article === "le" && /^(de|du|d'|des)$/.test(tokens[at + 1]?.norm ?? ""))) return null;
  return bare(at, wordNumber(value, at + 1), "multiple");
}

/** `twice`, `half a point`, `doubled`: a number and its unit in one saying. */
export function readSaying(sentence: Sentence, at: number): Quantity | null {
  const { tokens, words } = sentence;
  const folds = words.language === "fr" ? readFolds(tokens, at) : readTwice(sentence, at);
  if (folds !== null) return folds;
  const multiplied = readMultiplying(sentence, at);
  if (multiplied !== null) return multiplied;
  const found = matchAt(words.sayings, tokens, at);
  if (found === null) return null;
  const { value, unit } = found.meaning;
  if (unit !== "multiple") return bare(at, { ...wordNumber(0, found.end), value, step: value.exponent }, unit);
  if (
    !/fold$/.test(tokens[found.end - 1]?.norm ?? "") &&
    /^(a|an|each|per|every|daily|weekly|monthly|yearly|this|in|before)$/.test(tokens[found.end]?.norm ?? "")
  )
    return null;
  return bare(at, { ...wordNumber(0, found.end), value }, unit);
}
