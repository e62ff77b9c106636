import { type Found } from "../found.js";
import { type Qualifier } from "../reading.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";

/** The bound that the words right after a phrase set, and where they end; null without one. */
export function readAfter(sentence: Sentence, found: Found): { qualifier: Qualifier; end: number } | null {
  const { tokens, words } = sentence;
  const comma = tokens[found.end]?.text === "," ? found.end + 1 : found.end;
  const plus = /^[+＋]$/.test(tokens[found.end]?.text ?? "");
  if (plus && (tokens[found.end]?.glued !== true || tokens[found.end + 1]?.kind === "number")) return null;
  const match =
    matchAt(words.after, tokens, found.end) ??
    (comma > found.end && tokens[comma]?.kind !== "mark" ? matchAt(words.after, tokens, comma) : null);
  if (match === null || match.end > sentence.end || found.low.unit === "year") return null;
  const text = tokens[match.end - 1]?.norm ?? "";
  const single = match.end - found.end === 1;
  if (single && /^(max|odd|tops|plus|roughly|approximately|environ|起|许|passés)$/.test(text)) {
    const next = tokens[match.end];
    if (next?.kind === "number") return null;
    if (text === "plus" && !(next === undefined || tokens[found.end]?.glued === true)) return null;
  }
  if (text === "plus" && tokens[match.end]?.norm === "de") return null;
  if (
    /^(moins|davantage)$/.test(text) &&
    /^(et)$/.test(tokens[match.end - 2]?.norm ?? "") &&
    tokens[match.end]?.norm === "de"
  )
    return null;
  if (
    /^(at|au) (least|most|moins|plus)$/.test(`${tokens[match.end - 2]?.norm} ${text}`) &&
    tokens[match.end]?.kind === "number"
  )
    return null;
  return { qualifier: match.meaning, end: match.end };
}
