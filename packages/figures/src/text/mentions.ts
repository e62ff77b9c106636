import { chipName } from "../vocabulary/chips.js";
import { type Lexicon } from "./lexicon.js";
import { matchAt, phrases } from "./phrases.js";
import { type Token } from "./tokens.js";
import { daily } from "../vocabulary/names.js";
import { indexNames, yuanNames } from "../vocabulary/topics.js";

/** What a word tells, as bits: some tell two things. */
const [percent, index, yuan, hongKong, rate, counted] = [1, 2, 4, 8, 16, 32] as const;

const telling = (words: Iterable<string>, told: number) => [...words].map((word) => [word, told] as const);

const mentions = phrases([
  ...telling(["%", "percent", "per cent", "pour cent", "pourcentage", "百分"], percent),
  ...telling(["指", "s & p", ...indexNames], index),
  ...telling(yuanNames, yuan),
  ...telling(["shanghai"], index | yuan),
  ...telling(["港元", "港币", "港股"], hongKong),
  ...telling(daily, rate),
  ...telling(["jetons", "词元"], counted),
]);

/** What the words of a sentence tell about its numbers. */
export function mentionsIn(tokens: readonly Token[], from: number, end: number, words: Lexicon) {
  let [told, chips] = [0, false];
  for (let at = from; at < end; at += 1) {
    const { kind, norm } = tokens[at] as Token;
    told |= matchAt(mentions, tokens, at)?.meaning ?? 0;
    if (kind === "mark" || kind === "number") continue;
    chips ||= (kind === "name" && chipName.test(norm)) || matchAt(words.nouns, tokens, at)?.meaning === "chips";
    if (norm.startsWith("token")) told |= counted;
    if (norm.startsWith("chin")) told |= yuan;
  }
  return {
    chips,
    daily: (told & rate) > 0 && (told & counted) > 0,
    percent: (told & percent) > 0,
    yuan: (told & yuan) > 0,
    index: (told & index) > 0,
    hongKong: (told & hongKong) > 0,
  };
}
