import { type Lexicon } from "./lexicon.js";
import { type Token } from "./tokens.js";

/** A run of tokens in one language, with what it says that its numbers need. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly end: number;
  readonly words: Lexicon;
  /** It, or the one before it, speaks of chips: its units and cards are chips. */
  readonly chips: boolean;
  /** It, or one before it in the paragraph, speaks of tokens a day. */
  readonly daily: boolean;
  /** It has a percentage: its points are percentage points. */
  readonly percent: boolean;
  /** It speaks of a share index, whose points are no percentage points. */
  readonly index: boolean;
  /** It is Chinese or names the yuan: `¥` is the yuan. */
  readonly yuan: boolean;
  /** A phrase to read and not prose to search: what would need a noun or an article in prose may stand alone. */
  readonly phrase: boolean;
}

/** `¥` is the yuan beside Chinese or its names, the yen elsewhere. */
export function resolve(sentence: Sentence, unit: string): string {
  if (unit !== "¥") return unit;
  return sentence.yuan ? "CNY" : "JPY";
}
