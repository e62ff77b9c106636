import { type Sentence } from "../text/sentence.js";
import { textAt } from "../text/tokens.js";
import { skipAddress } from "./address.js";
import { skipChain } from "./chain.js";
import { skipDate } from "./date.js";
import { skipCode, skipDayAlone } from "./dayAlone.js";
import { skipFootnotes } from "./footnote.js";
import { skipHanDate } from "./hanDate.js";
import { skipHanWord } from "./hanWord.js";
import { skipIdentifier } from "./identifier.js";
import { skipOrdinal } from "./ordinal.js";
import { skipPage } from "./page.js";
import { skipPeriod } from "./period.js";
import { skipMarked, skipReference, skipTelephone } from "./reference.js";
import { skipTenor } from "./tenor.js";
import { skipTicker } from "./ticker.js";
import { skipTime } from "./time.js";

/** The token after a number that is no quantity (a date, a time, a version, a rank, a mark of a list), or null for a quantity. */
export function skipAt(sentence: Sentence, at: number): number | null {
  const { tokens, words } = sentence;
  if (tokens[at]?.kind !== "number") return words.language === "zh" ? skipHanWord(sentence, at) : null;
  // 3万 and 5% are quantities whatever stands around them, unless 第 does.
  const next = tokens[at + 1];
  if (next?.glued === true && /^[万亿%％]$/.test(next.text) && textAt(tokens, at - 1) !== "第") return null;
  const han = words.language === "zh" || tokens[at + 1]?.kind === "han";
  return (
    skipFootnotes(sentence, at) ??
    skipPage(sentence, at) ??
    skipTicker(sentence, at) ??
    skipChain(sentence, at) ??
    skipIdentifier(sentence, at) ??
    skipReference(sentence, at) ??
    skipProduct(tokens, at) ??
    skipDayAlone(sentence, at) ??
    skipCode(sentence, at) ??
    skipTenor(sentence, at) ??
    skipPeriod(sentence, at) ??
    (han ? skipHanDate(tokens, at) : null) ??
    skipTelephone(sentence, at) ??
    skipDate(sentence, at) ??
    skipTime(sentence, at) ??
    skipOrdinal(sentence, at) ??
    skipAddress(sentence, at) ??
    skipMarked(sentence, at)
  );
}

/** `3x8`, `4x4`, `1920x1080`: a shift, a drive or a screen, in one piece. */
const skipProduct = (tokens: Sentence["tokens"], at: number): number | null =>
  /^[x×]$/.test(textAt(tokens, at + 1)) &&
  tokens[at + 1]?.glued === true &&
  tokens[at + 2]?.kind === "number" &&
  tokens[at + 2]?.glued === true
    ? at + 3
    : null;
