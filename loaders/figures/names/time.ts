import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";

/** Times of day: `14h30`, `14 h 30`, `8 am`, `8 a.m.`; and `24 h sur 24`, `7 jours sur 7`. */
export function skipTime({ tokens }: Sentence, at: number): number | null {
  const small = textAt(tokens, at).length <= 2;
  const next = tokens[at + 1];
  const norm = next?.norm ?? "";
  if (
    /^(h|heures|jours)$/.test(norm) &&
    normAt(tokens, at + 2) === "sur" &&
    textAt(tokens, at + 3) === textAt(tokens, at)
  )
    return at + 4;
  if (small && norm === "h" && tokens[at + 2]?.kind === "number") return at + 3;
  if (small && norm === "h" && next?.glued === true) return at + 2;
  if (small && /^(am|pm|a\.m|p\.m|h30|h15|h45|heures-du-matin)$/.test(norm)) return at + 2;
  if (small && next?.kind === "name" && /^h\d\d$/.test(norm)) return at + 2;
  return /^[ap]$/.test(norm) && textAt(tokens, at + 2) === "." && normAt(tokens, at + 3) === "m" ? at + 4 : null;
}
