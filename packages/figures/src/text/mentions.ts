import { chipName } from "../vocabulary/chips.js";
import { type Lexicon } from "./lexicon.js";
import { matchAt } from "./phrases.js";
import { type Token, normAt } from "./tokens.js";
import { daily } from "../vocabulary/names.js";
import { indexNames, yuanNames } from "../vocabulary/topics.js";

const percent = new Set(["%", "percent", "pourcentage", "百分"]);

/** What the words of a sentence tell about its numbers. */
export function mentionsIn(tokens: readonly Token[], from: number, end: number, words: Lexicon) {
  const told = { chips: false, percent: false, yuan: false, index: false, hongKong: false };
  let rate = false;
  let tokensNamed = false;
  for (let at = from; at < end; at += 1) {
    const { kind, norm } = tokens[at] as Token;
    const han = kind === "han";
    const said = han ? norm + normAt(tokens, at + 1) : norm;
    told.percent ||= percent.has(said) || (norm === "cent" && /^(per|pour)$/.test(normAt(tokens, at - 1)));
    if (kind === "mark" || kind === "number") continue;
    told.chips ||= (kind === "name" && chipName.test(norm)) || matchAt(words.nouns, tokens, at)?.meaning === "chips";
    rate ||= daily.has(said);
    tokensNamed ||= said === "词元" || norm.startsWith("token") || norm === "jetons";
    told.hongKong ||= han && /^港[元币股]$/.test(said);
    told.yuan ||= yuanNames.has(norm) || norm.startsWith("chin");
    told.index ||= norm === "指" || indexNames.has(norm) || (norm === "s" && isSp(tokens, at));
  }
  return { ...told, daily: rate && tokensNamed };
}

const isSp = (tokens: readonly Token[], at: number): boolean =>
  normAt(tokens, at + 1) === "&" && normAt(tokens, at + 2) === "p";
