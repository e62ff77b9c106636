import { isLoose } from "./loose.js";
import { type PrintedNumber, number } from "./printed.js";
import { type Lexicon } from "../text/lexicon.js";
import { matchAt } from "../text/phrases.js";
import { type Token } from "../text/tokens.js";

/** A part of a whole: `un tiers`, `a good half`. */
export function readPart(tokens: readonly Token[], at: number, words: Lexicon): PrintedNumber | null {
  // un bon tiers, a good third: the adjective stands between two words of the phrase
  const plain = isLoose(tokens, at, words) ? [...tokens.slice(at, at + 1), ...tokens.slice(at + 2, at + 4)] : null;
  const loose = plain === null ? null : matchAt(words.parts, plain, 0);
  if (loose !== null) return number(loose.meaning, 0, at + loose.end + 1, "part");
  const found = matchAt(words.parts, tokens, at);
  return found === null ? null : number(found.meaning, 0, found.end, "part");
}
