import { type Sentence } from "../text/sentence.js";
import { textAt } from "../text/tokens.js";
import { ordinalEndings } from "../vocabulary/names.js";

/** `2nd`, `3e`, `1er`, and the decade of `1990s`. */
export function skipOrdinal({ tokens }: Sentence, at: number): number | null {
  const next = tokens[at + 1];
  if (next?.glued !== true || textAt(tokens, at).length > 4) return null;
  // 2027E is what analysts estimate for a year.
  if (/^[eE]$/.test(next.text) && /^20\d\d$/.test(textAt(tokens, at))) return null;
  return ordinalEndings.has(next.norm) ? at + 2 : null;
}
