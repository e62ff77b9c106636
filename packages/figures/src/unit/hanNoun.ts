import { matchAt, phrases } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { hanHeads } from "../vocabulary/units.js";

/** What Chinese counts, as phrases. */
export const hanHeadPhrases = phrases(hanHeads.map((head) => [head, true] as const));

/** Where the noun after a Chinese measure word ends. */
export function hanNounEnd(sentence: Sentence, at: number): number {
  const { tokens, words } = sentence;
  const head = matchAt(hanHeadPhrases, tokens, at);
  if (head !== null) return head.end;
  const next = matchAt(words.units, tokens, at);
  return next?.meaning === "count" ? next.end : at;
}
