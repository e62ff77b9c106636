import { matchBefore, phrases } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";
import { clocks, exchangeSuffixes, identifierNouns } from "../vocabulary/identifiers.js";
import { afterName } from "./afterName.js";

const nouns = phrases(
  identifierNouns.map((word) => [word, true] as const),
  true,
);
const copulas = /^([:：(（“”"'‘’「」『』]|is|number|no|nos|at|on|for|est|au|le|numéro|sous|为|是|号)$/;
/** How many small words may stand between the noun and its number. */
const reach = 3;

/**
 * `the passcode is 4471902`, `ISO 13485`, `证券代码：688913`, `01632 960 417`, `0915 GMT`: what starts with a zero, and what a
 * word before calls a code, a standard or a telephone number; with all its groups of digits.
 */
export function skipIdentifier(sentence: Sentence, at: number): number | null {
  const { tokens, from, words } = sentence;
  const text = textAt(tokens, at);
  if (!/^\d+$/.test(text) && !/^\d[\d ]+\d$/.test(text)) return null;
  if (/^([01]\d|2[0-3])[0-5]\d$/.test(text) && clocks.has(textAt(tokens, at + 1)) && words.language === "en")
    return at + 2;
  if (/^0\d{2,}/.test(text)) return afterGroups(sentence, at + 1);
  let end = at;
  for (let skipped = 0; skipped <= reach && end > from; skipped += 1) {
    if (matchBefore(nouns, tokens, end) !== null)
      return isCode(sentence, at, end) ? afterGroups(sentence, at + 1) : null;
    if (!copulas.test(normAt(tokens, end - 1))) return null;
    end -= 1;
  }
  return null;
}

/** A call for 24 hours, a code of 12 pages: a number with something to count is no code. */
function isCode({ tokens, words }: Sentence, at: number, noun: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.kind === "mark")
    return !/^[%％‰°]$/.test(next?.text ?? "") && !/^\p{Sc}$/u.test(next?.text ?? "");
  if (next.kind === "number" || next.kind === "name") return true;
  if (words.language === "zh") return /^[：:]$/.test(textAt(tokens, noun)) || textAt(tokens, at).length >= 5;
  return (
    textAt(tokens, at).length >= 3 &&
    !next.glued &&
    (exchangeSuffixes.has(next.text) ||
      /^(and|or|et|ou|with|before|by|from|avec|avant|to|pour|à|in|at|on|la|le|l'|les|a|is|est)$/.test(next.norm))
  );
}

/** Past further groups of digits: 960 417, 555-0142, 7788. */
function afterGroups(sentence: Sentence, from: number): number {
  const { tokens } = sentence;
  let end = afterName(sentence, from);
  while (
    tokens[end]?.kind === "number" &&
    /^\d{2,4}( \d{3})*$/.test(normAt(tokens, end).replace(/\s/g, " ")) &&
    !/^(19|20)\d\d$/.test(textAt(tokens, end))
  )
    end = afterName(sentence, end + 1);
  return end;
}
