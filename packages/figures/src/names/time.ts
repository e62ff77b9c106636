import { type Sentence } from "../text/sentence.js";
import { clockBefore, daysBefore, lastingBefore } from "../vocabulary/periods.js";
import { normAt, textAt, type Token } from "../text/tokens.js";

/** Times of day: `14h30`, `14 h 30`, `8 am`, `8 a.m.`; and `24 h sur 24`, `7 jours sur 7`. */
export function skipTime({ tokens }: Sentence, at: number): number | null {
  if (tokens[at + 1]?.kind !== "word" && tokens[at + 1]?.kind !== "name") return null;
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
  if (small && norm === "h" && isHour(tokens, at)) return at + 2;
  if (small && norm === "heures" && isClock(tokens, at)) return at + 2;
  if (/^\d{1,2}[.:]\d\d$/.test(textAt(tokens, at)) && /^(am|pm|h)$/.test(norm)) return at + 2;
  if (small && /^(am|pm|a\.m|p\.m|h30|h15|h45|heures-du-matin)$/.test(norm)) return at + 2;
  if (small && next?.kind === "name" && /^h\d\d$/.test(norm)) return at + 2;
  return /^[ap]$/.test(norm) && textAt(tokens, at + 2) === "." && normAt(tokens, at + 3) === "m" ? at + 4 : null;
}

/** `à 14 h` and `14h` are times; `en 48h`, `pendant 3 h` and what is more than a day are durations. */
function isHour(tokens: readonly Token[], at: number): boolean {
  if (Number(textAt(tokens, at)) > 24) return false;
  const before = normAt(tokens, at - 1);
  if (/^(par|de)$/.test(normAt(tokens, at + 2))) return false;
  if (lastingBefore.has(before)) return false;
  return tokens[at + 1]?.glued === true || clockBefore.has(before);
}

/** `le 22 juillet à 20 heures`, `samedi (20 heures)`, `à 8 heures précises`: a time of day, beside a day or what only clocks have. */
function isClock(tokens: readonly Token[], at: number): boolean {
  if (Number(textAt(tokens, at)) > 24) return false;
  if (/^(précises|locales|locale|gmt|utc|tapantes)$/.test(normAt(tokens, at + 2))) return true;
  if (normAt(tokens, at + 2) === "du" && /^(matin|soir)$/.test(normAt(tokens, at + 3))) return true;
  const before = normAt(tokens, at - 1);
  if (before === "à" && /^(ouvr|ferm|commenc|début|démarr|rendez|fixé|prévu|attendu)/.test(normAt(tokens, at - 2)))
    return true;
  if (before === "vers") return true;
  return (before === "(" || clockBefore.has(before)) && before !== "de" && daysBefore.has(normAt(tokens, at - 2));
}
