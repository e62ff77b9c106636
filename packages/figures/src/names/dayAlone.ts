import { matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";

/** `à Nîmes le 19`, `appelez le 15`: after a singular article a number above one counts nothing; it is a day or a name. */
export function skipDayAlone({ tokens, words, from }: Sentence, at: number): number | null {
  if (words.language !== "fr" || at - 1 < from || normAt(tokens, at - 1) !== "le") return null;
  if (!/^([2-9]|[12]\d|3[01])$/.test(textAt(tokens, at))) return null;
  const next = tokens[at + 1];
  if (next === undefined) return at + 1;
  if (next.kind === "number" || /^[%€$°/.\-–]$/.test(next.text))
    return next.text === "." && tokens[at + 2]?.glued !== true ? at + 1 : null;
  if (
    next.kind !== "mark" &&
    (matchAt(words.units, tokens, at + 1) ?? matchAt(words.magnitudes, tokens, at + 1)) !== null
  )
    return null;
  return at + 1;
}

/** `15 CFR 744.23`, `42 USC 1983`: title and section of a code of law. */
export function skipCode({ tokens }: Sentence, at: number): number | null {
  let end = at + 1;
  while (
    end < at + 8 &&
    /^[.cfrus§]$|^(cfr|usc|cfr part|stat|fr)$/i.test(textAt(tokens, end)) &&
    textAt(tokens, end) !== ""
  )
    end += 1;
  const code = tokens
    .slice(at + 1, end)
    .map((token) => token.text)
    .join("");
  return /^(CFR|C\.F\.R\.|USC|U\.S\.C\.|Stat\.?|FR)§*$/.test(code) && tokens[end]?.kind === "number" ? end + 1 : null;
}
