import { matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";

/** A currency sign or code; A$ is one when its letter touches the sign, and two things in `a $12bn deal`. */
export function readSign({ tokens, words, end }: Sentence, at: number) {
  const found = at < end ? matchAt(words.signs, tokens, at) : null;
  if (found === null || tokens[at]?.kind !== "word") return found;
  for (let index = at + 1; index < found.end; index += 1) if (tokens[index]?.glued !== true) return null;
  if (/^(Y|W|Won|Rp|RM|Bt|Ft)$/.test(tokens[at]?.text ?? "") && tokens[found.end]?.glued !== true) return null;
  return found;
}
