import { type Lexicon } from "./lexicon.js";
import { sharedMoney } from "../vocabulary/sharedMoney.js";
import { type Topic } from "./topic.js";
import { type Token } from "./tokens.js";

/** A run of tokens in one language, with what it says that its numbers need. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly end: number;
  readonly words: Lexicon;
  /** Its stretches in another language, in order. */
  readonly others: readonly Sentence[];
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
  /** What the whole text speaks of. */
  readonly topic: Topic;
  /** It speaks of Hong Kong's dollar, which a bare 元 then is. */
  readonly hongKong: boolean;
  /** A phrase to read and not prose to search: what would need a noun or an article in prose may stand alone. */
  readonly phrase: boolean;
}

/** The currency of a name that several share: `¥` is the yuan beside Chinese or its names and the yen elsewhere; `$` and 元 are what the text counts in. */
export function resolve({ yuan, topic, hongKong }: Sentence, unit: string): string {
  switch (unit) {
    case "¥":
      return yuan ? "CNY" : "JPY";
    case "$":
      return topic.dollar;
    case "cent":
      return topic.cent;
    case "元":
      return topic.traditional && hongKong ? "HKD" : topic.yuan;
    case "centime":
      return topic.centime;
    default:
      return sharedMoney[unit] === undefined ? unit : topic.shared(unit);
  }
}
