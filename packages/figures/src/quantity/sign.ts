import { type Qualifier } from "../reading.js";
import { type Match, matchAt, matchBefore } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";
import { hanDigits } from "../vocabulary/numbers.js";

/** A currency sign or code; A$ is one when its letter touches the sign, and two things in `a $12bn deal`; `CAD $5m` is one. */
export function readSign({ tokens, words, end }: Sentence, at: number) {
  const found = at < end ? matchAt(words.signs, tokens, at) : null;
  if (found === null || tokens[at]?.kind !== "word") return found;
  const code = /^[A-Z]{3}$/.test(textAt(tokens, at));
  for (let index = at + 1; index < found.end; index += 1) if (!code && tokens[index]?.glued !== true) return null;
  if (/^(Y|W|Won|Rp|RM|Bt|Ft)$/.test(tokens[at]?.text ?? "") && tokens[found.end]?.glued !== true) return null;
  // the W24 batch: won are counted in thousands
  if (/^W$/.test(tokens[at]?.text ?? "") && /^\d{1,2}$/.test(textAt(tokens, found.end)) && isLast(tokens, found.end))
    return null;
  return found;
}

const isLast = (tokens: Sentence["tokens"], at: number): boolean =>
  tokens[at + 1]?.glued !== true && !/^(b|m|t)n|illion/.test(normAt(tokens, at + 1));

/** The bound between a sign and its number: `GBP ~18bn`, `EUR <4 million`, `USD about 5bn`; null without one. */
export function boundAfterSign({ tokens, words, end }: Sentence, at: number): Match<Qualifier> | null {
  let number = at + 1;
  while (number < Math.min(end, at + boundReach) && !isNumeral(tokens, number)) number += 1;
  if (isNumeral(tokens, at) || !isNumeral(tokens, number)) return null;
  const bound = matchBefore(words.before, tokens, number);
  return bound?.end === at ? { meaning: bound.meaning, end: number } : null;
}

const isNumeral = (tokens: Sentence["tokens"], at: number): boolean =>
  tokens[at]?.kind === "number" || hanDigits[textAt(tokens, at)] !== undefined || textAt(tokens, at) === "十";

/** How many words may stand between a sign and its number. */
const boundReach = 4;
