import { type Sentence } from "../text/sentence.js";
import { denialStarts, denials } from "../vocabulary/denials.js";

const passing = /^(dépass|excéd|excèd|surpass|franchi|exceed|top|pass|cross|超过|超|突)/;

/** Where the denial of a verb of passing begins (`ne devrait pas excéder`, `will not exceed`), or null. */
export function denialBefore({ tokens, from }: Sentence, verb: number): number | null {
  if (!passing.test(tokens[verb]?.norm ?? "") && !passing.test(tokens[verb + 1]?.norm ?? "")) return null;
  let denied: number | null = null;
  for (let index = verb - 1; index >= Math.max(from, verb - 5); index -= 1) {
    const norm = tokens[index]?.norm ?? "";
    if (tokens[index]?.kind === "number" || tokens[index]?.kind === "mark") break;
    if (denials.has(norm)) denied = index;
    if (denied !== null && denialStarts.has(norm)) return index;
    if (denied === null && denialStarts.has(norm))
      return /^(ne|n')$/.test(norm) && /^pas$/.test(tokens[verb + 1]?.norm ?? "") ? index : null;
  }
  return denied;
}
