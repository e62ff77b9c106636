import { type Lexicon } from "../text/lexicon.js";
import { matchAt } from "../text/phrases.js";
import { type Token, normAt, textAt } from "../text/tokens.js";
import { type PointMark } from "./literal.js";

/**
 * What the words beside a French number say of its one point before three digits: `1.450 milliard` is less than two, by its
 * singular; `$25.000` and `€2.500 millions` are grouped, where `$1.085` is a rate. Undefined where they say nothing.
 */
export function pointMark(tokens: readonly Token[], at: number, words: Lexicon, money: boolean): PointMark | undefined {
  if (words.language !== "fr" || textAt(tokens, at).at(-4) !== ".") return undefined;
  const [, whole, fraction] = /^(\d{1,3})\.(\d{3})$/.exec(textAt(tokens, at)) ?? [];
  if (whole === undefined) return undefined;
  const next = normAt(tokens, at + 1);
  if (/^[01]$/.test(whole) && /^(million|milliard|billion|billiard|trillion)$/.test(next)) return "decimal";
  if (!money || whole.startsWith("0")) return undefined;
  const scaled = matchAt(words.magnitudes, tokens, at + 1) !== null;
  return scaled || fraction === "000" || whole.length > 1 ? "group" : undefined;
}
