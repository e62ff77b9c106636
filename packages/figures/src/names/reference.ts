import { isWrapped } from "../quantity/accountingLoss.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt, type Token } from "../text/tokens.js";
import { isSeason } from "./chain.js";
import { afterName } from "./afterName.js";

/** `#12`, `n° 24-118`, `No./3`, `@7`: the number of something. */
export function skipReference(sentence: Sentence, at: number): number | null {
  const { tokens } = sentence;
  const before = tokens[at - 1];
  if (before === undefined) return null;
  if (
    before.glued &&
    at > sentence.from &&
    tokens[at]?.glued === true &&
    /^[#№º°/:@_]$/.test(before.text) &&
    !(before.text === "/" && (sentence.phrase || isSecondPrint(tokens, at) || isSeason(sentence, at - 2)))
  ) {
    if (before.text !== ":" || tokens[at - 2]?.kind === "number")
      if (before.text !== "°" || normAt(tokens, at - 2) === "n") return afterName(sentence, at + 1);
  }
  if (/^[#№º]$/.test(before.text)) return afterName(sentence, at + 1);
  return before.text === "°" && normAt(tokens, at - 2) === "n" ? afterName(sentence, at + 1) : null;
}

/** `01 42 33 44 55`, `555-0199`, and the postcode of `75008 Paris`. */
export function skipTelephone({ tokens }: Sentence, at: number): number | null {
  const text = textAt(tokens, at);
  const next = tokens[at + 1];
  // +33 3 20 00 12 12
  if (textAt(tokens, at - 1) === "+" && tokens[at]?.glued === true && /^\d{1,3}$/.test(text)) {
    let end = at + 1;
    while (tokens[end]?.kind === "number" && /^\d[\d \u00a0\u202f]*$/.test(textAt(tokens, end))) end += 1;
    if (end - at >= 3) return end;
  }
  if (text.length === 2) {
    let end = at + 1;
    while (tokens[end]?.kind === "number" && tokens[end]?.text.length === 2) end += 1;
    if (end - at >= 3) return end;
  }
  if (/^\d{5}$/.test(text) && next?.kind === "word" && /^\p{Lu}\p{Ll}/u.test(next.text)) return at + 1;
  const local = /^\d{3}$/.test(text) && next?.text === "-" && next.glued && /^0\d{3}$/.test(textAt(tokens, at + 2));
  return local ? at + 3 : null;
}

/** `[3]`, `(3)`, and the mark of a list at the head of a paragraph: `3. `, `3) `. */
export function skipMarked(sentence: Sentence, at: number): number | null {
  const { tokens, phrase } = sentence;
  if (textAt(tokens, at).length > 2 || isWrapped(sentence, at)) return null;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before?.text === "[" && next?.text === "]") return at + 2;
  if (before?.text === "(" && next?.text === ")" && next.glued && !phrase) return at + 2;
  const opens = at === 0 && next !== undefined && !phrase && /^[.):°]$/.test(next.text) && next.glued;
  return opens && tokens[at + 2]?.glued === false ? at + 2 : null;
}

/** `8%/19%`, `600兆瓦/2400兆瓦时`: the slash stands between two prints, each with its unit. */
const isSecondPrint = (tokens: readonly Token[], at: number): boolean =>
  /[%％\p{Script=Han}\p{Sc}]$|^(bn|mn|tn|GW|MW|GWh|MWh|TWh|kW|kWh|GB|TB|m|x)$/u.test(textAt(tokens, at - 2));
