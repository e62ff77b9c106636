import { type Sentence } from "../text/sentence.js";
import { textAt } from "../text/tokens.js";
import { ordinalEndings } from "../vocabulary/names.js";

/** `2nd`, `3e`, `1er`, and the decade of `1990s`. */
export function skipOrdinal({ tokens }: Sentence, at: number): number | null {
  const next = tokens[at + 1];
  if (next?.glued !== true || textAt(tokens, at).length > 4) return null;
  return ordinalEndings.has(next.norm) ? at + 2 : null;
}
