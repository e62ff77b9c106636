import { matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";

/** A currency sign or code; A$ is one when its letter touches the sign, and two things in `a $12bn deal`. */
export function readSign({ tokens, words, end }: Sentence, at: number) {
  const found = at < end ? matchAt(words.signs, tokens, at) : null;
  if (found === null || tokens[at]?.kind !== "word") return found;
  for (let index = at + 1; index < found.end; index += 1) if (tokens[index]?.glued !== true) return null;
  if (/^(Y|W|Won|Rp|RM|Bt|Ft)$/.test(tokens[at]?.text ?? "") && tokens[found.end]?.glued !== true) return null;
  // the W24 batch: won are counted in thousands
  if (/^W$/.test(tokens[at]?.text ?? "") && /^\d{1,2}$/.test(textAt(tokens, found.end)) && isLast(tokens, found.end))
    return null;
  return found;
}

const isLast = (tokens: Sentence["tokens"], at: number): boolean =>
  tokens[at + 1]?.glued !== true && !/^(b|m|t)n|illion/.test(normAt(tokens, at + 1));
