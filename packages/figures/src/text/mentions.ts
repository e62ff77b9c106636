import { chipName } from "../vocabulary/chips.js";
import { type Lexicon } from "./lexicon.js";
import { matchAt } from "./phrases.js";
import { type Token, normAt } from "./tokens.js";
import { daily } from "../vocabulary/names.js";
import { indexNames, yuanNames } from "../vocabulary/topics.js";

/** What the words of a sentence tell about its numbers. */
export function mentionsIn(tokens: readonly Token[], from: number, end: number, words: Lexicon) {
  const told = { chips: false, percent: false, yuan: false, index: false, hongKong: false };
  let rate = false;
  let tokensNamed = false;
  for (let at = from; at < end; at += 1) {
    const { kind, norm } = tokens[at] as Token;
    const next = normAt(tokens, at + 1);
    if (/^(%|percent|pourcentage)$/.test(norm) || norm + next === "百分") told.percent = true;
    else if (norm === "cent" && /^(per|pour)$/.test(normAt(tokens, at - 1))) told.percent = true;
    if (kind === "mark" || kind === "number") continue;
    told.chips ||= (kind === "name" && chipName.test(norm)) || matchAt(words.nouns, tokens, at)?.meaning === "chips";
    rate ||= daily.has(kind === "han" ? norm + next : norm);
    if (kind === "han") {
      told.hongKong ||= norm === "港" && /^[元币股]$/.test(next);
      told.index ||= norm === "指";
      tokensNamed ||= norm + next === "词元";
      continue;
    }
    told.index ||= indexNames.has(norm) || (norm === "s" && next === "&" && normAt(tokens, at + 2) === "p");
    told.yuan ||= yuanNames.has(norm) || norm.startsWith("chin");
    tokensNamed ||= norm.startsWith("token") || norm === "jetons";
  }
  return { ...told, daily: rate && tokensNamed };
}
