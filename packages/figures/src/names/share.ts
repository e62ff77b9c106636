import { normAt } from "../text/tokens.js";
import { isFrenchShare } from "./frenchShare.js";
import { type Quantity } from "../quantity/quantity.js";
import { type Lexicon } from "../text/lexicon.js";
import { matchAt, matchBefore } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { afterSpan, beforePeriod } from "../vocabulary/periods.js";
import { shareVerbs, verbsAfterShare } from "../vocabulary/shares.js";

/** Nouns before which a third is a rank. */
const isParty =
  /^(party|parties|time|place|generation|wave|phase|way|year|quarter|day|person|base|country|term|degree|site|plant|factory|-)$/;

/** Whether `un tiers`, `half` or `a quarter` is a share of something. */
export function isShare(sentence: Sentence, quantity: Quantity): boolean {
  const { tokens, words, from } = sentence;
  const { start, end } = quantity;
  const before = start > from ? (tokens[start - 1]?.norm ?? "") : "";
  const after = tokens[end]?.norm ?? "";
  const first = tokens[start]?.norm ?? "";
  // 四分之一决赛 is a match
  if (words.language === "zh") return normAt(tokens, end) !== "决";
  if (beforePeriod.has(before)) return false;
  if (words.language === "fr") return isFrenchShare(sentence, quantity);
  const bounded = matchBefore(words.before, tokens, start) !== null;
  if (first === "half") {
    if (/^(-|year|hour|day|time|way|term|century|year's|back|brother|point)$/.test(after) && after !== "-")
      return false;
    if (after === "-") return false;
    if (before === "the" || before === "a") return false;
    if (start === from || verbsAfterShare.has(after)) return true;
    return (
      /^(of|the|its|their|our|that|what|a|an|all|his|her|this|these|those|as|from)$/.test(after) ||
      shareVerbs.has(before) ||
      matchBefore(words.before, tokens, start) !== null
    );
  }
  if (/^(two|three|four|nine|one)$/.test(first) || after === "of") return true;
  if (
    /^(whom|which)$/.test(before) ||
    (bounded && !/^(quarter|second)$/.test(normAt(tokens, end - 1)) && !isParty.test(after))
  )
    return true;
  if (tokens[start + 1]?.norm === "half") return !/^(year|hour|day|-|point|century|time)/.test(after);
  if (!isWordAfter(tokens[end]) && !isOrdinal(sentence, quantity)) return true;
  return (
    (shareVerbs.has(before) && !/s$/.test(after) && !isWordAfter(tokens[end])) ||
    (matchAt(words.before, tokens, end) !== null && /^(less|more|fewer|higher|lower)$/.test(after)) ||
    /^(more|less|fewer|higher|lower|cheaper|faster|larger|bigger)$/.test(after)
  );
}

/** `$5bn a quarter`, `a quarter later`, `a second plant and a third`: a period or a rank. */
function isOrdinal({ tokens, from, words }: Sentence, { start, end }: Quantity): boolean {
  const name = tokens[end - 1]?.norm ?? "";
  const before = tokens[start - 1];
  if (name === "quarter" && afterSpan.has(tokens[end]?.norm ?? "")) return true;
  if (name === "quarter" && before !== undefined && start > from)
    if (before.kind === "number" || before.norm === "in" || isMeasure(words, tokens, start)) return true;
  for (let index = start - 1; index >= Math.max(from, start - 16); index -= 1)
    if (/^(second|fourth|fifth|another)$/.test(tokens[index]?.norm ?? "") && name !== "quarter") return true;
  return false;
}

/** Whether a magnitude or a unit stands just before a token. */
const isMeasure = (words: Lexicon, tokens: Sentence["tokens"], at: number): boolean =>
  (matchAt(words.magnitudes, tokens, at - 1) ?? matchAt(words.units, tokens, at - 1)) !== null;

const isWordAfter = (token: { kind: string; norm: string } | undefined): boolean =>
  token?.kind === "word" &&
  !/^(going|coming|being|destined|earmarked|in|to|from|on|last|this|compared|year|since|over|and|but|by|at|as|after|while|for|than|during|through|have|has|had|were|was|are|is|said|say|says|would|will|could|go|goes|went|come|comes|came|remain|remained|do|did|want|expect|think|plan|between|among|before|according|if|when|so|or)$/.test(
    token.norm,
  );
