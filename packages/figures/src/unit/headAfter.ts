import { matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { plural } from "./plural.js";
import { verbsAfterNoun } from "../vocabulary/nounPhrases.js";
import { stops } from "../vocabulary/units.js";

/** 3 chip makers and 300 GPU servers count makers and servers: the plural noun right after a noun of chips or users. */
export function headAfter({ tokens, words }: Sentence, at: number): { unit: string; end: number } | null {
  const next = tokens[at];
  if (words.language !== "en" || next?.kind !== "word" || next.text !== next.norm || verbsAfterNoun.has(next.norm))
    return null;
  // Each of its 72 accelerators draws: a plural takes no second noun.
  if (/[^s]s$/.test(tokens[at - 1]?.norm ?? "")) return null;
  const measure = matchAt(words.units, tokens, at);
  if (measure?.meaning === "other" && next.norm.length > 3) return { unit: "other", end: measure.end };
  if (!plural.en.test(next.norm) || stops.en.has(next.norm) || matchAt(words.nouns, tokens, at) !== null) return null;
  return { unit: "count", end: at + 1 };
}
