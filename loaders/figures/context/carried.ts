import { type Memory, currency } from "./memory.js";
import { type Found } from "../found.js";
import { type Sentence } from "../text/sentence.js";
import { added } from "../vocabulary/comparisons.js";

/** What an earlier sentence spoke of: an amount for an amount, what was counted for a number that is a subject or an addition. */
export function carried({ tokens, words, from }: Sentence, { start, end, low }: Found, memory: Memory): Found | null {
  const { last, counted } = memory;
  const counts = words.language === "fr" && /^en$/.test(tokens[start - 2]?.norm ?? tokens[start - 3]?.norm ?? "");
  if (low.magnitude !== null) {
    if (counts && counted !== null) return counted;
    if (last !== null && (last.low.magnitude === low.magnitude || currency.test(last.low.unit))) return last;
    return null;
  }
  const whole = low.number.form === "digits" && low.value.exponent >= 0 && low.value.digits >= 10n;
  if (counted === null || !whole) return null;
  const opens = start <= from + 1 && tokens[end]?.kind === "word";
  return opens || counts || added.has(tokens[end]?.norm ?? "") ? counted : null;
}
