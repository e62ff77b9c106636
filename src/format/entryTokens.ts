import { isCurrency } from "../model/currency.js";
import { leadingHanWord, magnitudeOf, symbolOf } from "./entryWords.js";

/** A piece of what was typed: a number with its separators, a word or a currency sign, or any other character. */
export interface EntryToken {
  readonly kind: "number" | "word" | "other";
  readonly text: string;
  /** The power of ten typed after a number (`2e4`); null without one. */
  readonly exponent: number | null;
}

// digits with separators between digits; then an exponent that no letter or digit continues
const number = /(?:\d|[.,](?=\d))(?:\d|[ .,'](?=\d))*(?:e([+-]?\d{1,6})(?![\p{L}\d]))?/iuy;
// letters, with the currency sign that ends them: US$, CN¥; $US
const word = /[\p{L}_][\p{L}\p{M}\p{N}_]*[$¥]?|\$us(?!\p{L})|[$€£¥₩₹]/iuy;
const han = /\p{Script=Han}/u;

/** Splits a text in plain spelling into tokens, in one pass; spaces between tokens are dropped. */
export function entryTokens(text: string): EntryToken[] {
  const tokens: EntryToken[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === " ") {
      at++;
      continue;
    }
    number.lastIndex = at;
    const digits = number.exec(text);
    if (digits) {
      const body = digits[1] === undefined ? digits[0] : digits[0].slice(0, -digits[1].length - 1);
      tokens.push({ kind: "number", text: body, exponent: digits[1] === undefined ? null : Number(digits[1]) });
      at += digits[0].length;
      continue;
    }
    const piece = wordAt(text, at);
    tokens.push({ kind: piece.kind, text: piece.text, exponent: null });
    at += piece.text.length;
  }
  return tokens;
}

function wordAt(text: string, at: number): { kind: "word" | "other"; text: string } {
  word.lastIndex = at;
  const found = word.exec(text)?.[0];
  if (found === undefined) return { kind: "other", text: String.fromCodePoint(text.codePointAt(at) ?? 0) };
  if (han.test(found[0] ?? "")) return { kind: "word", text: leadingHanWord(text.slice(at, at + 3)) };
  const break_ = found.search(han);
  const latin = break_ > 0 ? found.slice(0, break_) : found;
  // RMB160bn is a currency and a number; h200_units is a name
  const code = /^\p{L}+(?=\d)/u.exec(latin)?.[0] ?? "";
  if (isCurrency(symbolOf(code) ?? "")) return { kind: "word", text: code };
  // k$, Md$ and bn¥ are a magnitude and a sign; US$ and CN¥ are one sign
  const stem = /[$¥]$/.test(latin) ? latin.slice(0, -1) : "";
  return { kind: "word", text: stem !== "" && magnitudeOf(stem) ? stem : latin };
}
