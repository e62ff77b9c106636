import { chipName } from "../vocabulary/chips.js";
import { type Lexicon } from "./lexicon.js";
import { matchAt } from "./phrases.js";
import { type Token, normAt, textAt } from "./tokens.js";
import { daily } from "../vocabulary/names.js";
import { indexNames, yuanNames } from "../vocabulary/topics.js";

/** What the words of a sentence tell about its numbers. */
export function mentionsIn(tokens: readonly Token[], from: number, end: number, words: Lexicon) {
  let chips = false;
  let rate = false;
  let tokensNamed = false;
  let percent = false;
  let yuan = false;
  let shareIndex = false;
  let hongKong = false;
  for (let index = from; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.text === "%" || token.text === "％" || token.norm === "percent" || token.norm === "pourcentage")
      percent = true;
    else if (token.norm === "cent" && /^(per|pour)$/.test(normAt(tokens, index - 1))) percent = true;
    else if (token.norm === "百" && tokens[index + 1]?.text === "分") percent = true;
    if (token.kind === "mark" || token.kind === "number") continue;
    const { norm } = token;
    if (token.kind === "han") {
      if (!chips && matchAt(words.nouns, tokens, index)?.meaning === "chips") chips = true;
      if (norm === "港" && /^[元币股]$/.test(normAt(tokens, index + 1))) hongKong = true;
      if (norm === "指") shareIndex = true;
      else if (norm === "每" || norm === "日" || norm === "单") rate ||= daily.has(norm + normAt(tokens, index + 1));
      else if (norm === "词") tokensNamed ||= normAt(tokens, index + 1) === "元";
      continue;
    }
    if (
      !chips &&
      ((token.kind === "name" && chipName.test(norm)) || matchAt(words.nouns, tokens, index)?.meaning === "chips")
    )
      chips = true;
    if (
      indexNames.has(norm) ||
      (norm === "s" && textAt(tokens, index + 1) === "&" && normAt(tokens, index + 2) === "p")
    )
      shareIndex = true;
    if (yuanNames.has(norm) || norm.startsWith("chin")) yuan = true;
    if (daily.has(norm)) rate = true;
    if (norm.startsWith("token") || norm === "jetons") tokensNamed = true;
  }
  return { chips, daily: rate && tokensNamed, percent, yuan, index: shareIndex, hongKong };
}
