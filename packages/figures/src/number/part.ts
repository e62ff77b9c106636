import { type PrintedNumber, number } from "./printed.js";
import { type Lexicon } from "../text/lexicon.js";
import { matchAt } from "../text/phrases.js";
import { type Token, normAt, textAt } from "../text/tokens.js";
import { afterQuarters, beforeQuarters, runs } from "../vocabulary/periods.js";

/** `une bonne dizaine`, `un petit milliard`, `a good thousand`. */
export const isLoose = (tokens: readonly Token[], at: number, words: Lexicon): boolean =>
  /^(un|une|a)$/.test(normAt(tokens, at)) &&
  (words.language === "fr" ? /^(bon|bonne|petit|petite|gros|grosse)$/ : /^(good|cool)$/).test(normAt(tokens, at + 1));

/** A part of a whole: `un tiers`, `a good half`. */
export function readPart(tokens: readonly Token[], at: number, words: Lexicon): PrintedNumber | null {
  // un bon tiers, a good third: the adjective stands between two words of the phrase
  const plain = isLoose(tokens, at, words) ? [...tokens.slice(at, at + 1), ...tokens.slice(at + 2, at + 4)] : null;
  const loose = plain === null ? null : matchAt(words.parts, plain, 0);
  if (loose !== null) return number(loose.meaning, 0, at + loose.end + 1, "part");
  const found = matchAt(words.parts, tokens, at);
  return found === null || isPeriod(tokens, at, found.end) || isRank(tokens, at, found.end)
    ? null
    : number(found.meaning, 0, found.end, "part");
}

/** `in one quarter`, `three quarters in a row`, `two quarters of losses`: quarters of a year. */
const isPeriod = (tokens: readonly Token[], at: number, end: number): boolean =>
  /^quarters?$/.test(normAt(tokens, end - 1)) &&
  (normAt(tokens, end) === "of"
    ? runs.has(normAt(tokens, end + 1))
    : beforeQuarters.has(normAt(tokens, at - 1)) ||
      afterQuarters.has(normAt(tokens, end)) ||
      ["in", "a", "row"].every((word, past) => normAt(tokens, end + past) === word));

/** `a third-quarter loss`, `a fourth-generation chip`: a rank that a hyphen joins to its noun; `two-thirds-owned` is a share. */
const isRank = (tokens: readonly Token[], at: number, end: number): boolean =>
  /^(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(normAt(tokens, end - 1)) &&
  textAt(tokens, at + 1) !== "-" &&
  textAt(tokens, end) === "-" &&
  tokens[end]?.glued === true &&
  tokens[end + 1]?.glued === true;
