import { allowed } from "./allowed.js";
import { denialBefore } from "./denial.js";
import { type Found } from "../found.js";
import { type Qualifier } from "../reading.js";
import { hanAdverbs, hanMoveVerbs, multipliers } from "../vocabulary/comparisons.js";
import { hanDigits } from "../vocabulary/numbers.js";
import { normAt, textAt } from "../text/tokens.js";
import { matchBefore, phrases } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { estimates, fillers, limits } from "../vocabulary/qualifiers.js";

/** How far before a number an adverb of its verb may stand. */
const adverbReach = 6;

interface Bound {
  readonly qualifier: Qualifier;
  readonly start: number;
}

const hanMoves = phrases(
  hanMoveVerbs.map((word) => [word, true] as const),
  true,
);

/** The qualifier that ends where the phrase begins; of two in a row (`jusqu'à environ`) the one that bounds. */
export function readBefore(sentence: Sentence, found: Found): Bound | null {
  const inner = boundBefore(sentence, multiplierBefore(sentence, found), found);
  if (inner === null) return null;
  if (inner.qualifier !== "about") return inner;
  const outer = boundBefore(sentence, inner.start, found);
  return outer !== null && outer.qualifier !== "about" ? outer : inner;
}

/** Where the verb of `presque divisée par deux` begins; the start of the quantity where none stands before it. */
const multiplierBefore = ({ tokens, from }: Sentence, { start, low }: Found): number =>
  low.unit === "multiple" &&
  start - 2 >= from &&
  /^(par|by)$/.test(normAt(tokens, start - 1)) &&
  multipliers.has(normAt(tokens, start - 2))
    ? start - 2
    : start;

function boundBefore(sentence: Sentence, at: number, found: Found): Bound | null {
  const { tokens, words, from } = sentence;
  let end = at;
  const most = at - 3;
  for (;;) {
    if (words.language === "zh" && end < at && isKnown(sentence, at, found)) return boundAcross(sentence, at, found);
    const match = matchBefore(words.before, tokens, end);
    if (match !== null && match.end >= from && match.meaning === "more_than") {
      const denied = denialBefore(sentence, match.end);
      if (denied !== null) return { qualifier: "up_to", start: denied };
    }
    if (match !== null && match.end >= from)
      return allowed(sentence, match.end, end, at, match.meaning, found)
        ? { qualifier: match.meaning, start: match.end }
        : null;
    const aside =
      end === at || fillers[words.language].has(normAt(tokens, end)) ? matchBefore(words.asides, tokens, end) : null;
    if (aside !== null && aside.end > from) {
      const verb = matchBefore(words.before, tokens, aside.end);
      return verb !== null && verb.end >= from && allowed(sentence, verb.end, aside.end, at, verb.meaning, found)
        ? { qualifier: verb.meaning, start: verb.end }
        : null;
    }
    const far = toldBefore(sentence, end);
    if (far !== null) return { qualifier: far, start: at };
    const filler = tokens[end - 1];
    if (filler === undefined || end - 1 < from || end <= most || !fillers[words.language].has(filler.norm))
      return boundAcross(sentence, at, found);
    end -= 1;
  }
}

/** `接近去年的两倍`, `最高可达上年营收的8%`: a possessor stands between the qualifier and what it bounds. */
function boundAcross(sentence: Sentence, at: number, { low }: Found): Bound | null {
  const { tokens, words, from } = sentence;
  if (words.language !== "zh") return null;
  // 约下滑40个基点, 已近增长三成: the verb of change stands between
  const verb = matchBefore(hanMoves, tokens, at);
  if (verb !== null && verb.end - 1 >= from && /^[约近]$/.test(textAt(tokens, verb.end - 1)))
    return { qualifier: "about", start: verb.end - (/^[大]$/.test(textAt(tokens, verb.end - 2)) ? 2 : 1) };
  if (verb !== null && verb.end - 1 >= from && /^[超逾]$/.test(textAt(tokens, verb.end - 1)))
    return { qualifier: "more_than", start: verb.end - 1 };
  const apart = boundApart(sentence, at, low.unit);
  if (apart !== null) return apart;
  if (tokens[at - 1]?.text !== "的") return null;
  if (low.unit !== "multiple" && low.unit !== "percent") return null;
  for (let end = at - 2; end > Math.max(from, at - 12) && tokens[end]?.kind === "han"; end -= 1) {
    const match = matchBefore(words.before, tokens, end);
    if (match === null || match.end < from || end - match.end < 2) continue;
    const first = tokens[match.end]?.text ?? "";
    const bounds =
      low.unit === "multiple"
        ? !/^[高低多少大小]$/.test(first)
        : /^[最至不]$/.test(first) || tokens[end - 1]?.text === "占";
    return bounds ? { qualifier: match.meaning, start: match.end } : null;
  }
  return null;
}

/** `至多裁员3000人`, `最多可容纳500人`: the adverb that bounds stands before the verb. */
function boundApart({ tokens, words, from }: Sentence, at: number, unit: string): Bound | null {
  if (unit === "year" || !hasAdverb(tokens, Math.max(from, at - adverbReach - 2), at)) return null;
  for (let end = at - 1; end >= Math.max(from, at - adverbReach); end -= 1) {
    const text = textAt(tokens, end);
    if (tokens[end]?.kind !== "han" || notVerbs.test(text) || hanDigits[text] !== undefined) return null;
    if (!hanAdverbs.has(textAt(tokens, end - 2) + textAt(tokens, end - 1))) continue;
    const match = matchBefore(words.before, tokens, end);
    return match !== null && match.end >= from && end - match.end === 2
      ? { qualifier: match.meaning, start: match.end }
      : null;
  }
  return null;
}

/** Whether one of the adverbs may stand among some tokens: a quick no for most numbers. */
function hasAdverb(tokens: Sentence["tokens"], first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) {
    const text = tokens[index]?.text;
    if (text === "多" || text === "少" || text === "码") return true;
  }
  return false;
}

/** What between an adverb and a number tells that the two do not belong together. */
const notVerbs = /^[的是在比较第每占和与或半后前]$/;

/** How far before `at` and its number an estimate may be told. */
const estimateReach = 14;

/** `It estimated the losses at $600m`, `plafonnera les loyers à 130 €`: the verb stands apart from its `at`. */
function toldBefore({ tokens, words, from }: Sentence, at: number): Qualifier | null {
  const link = normAt(tokens, at - 1);
  if (words.language === "zh") return null;
  const links = words.language === "fr" ? /^(à|entre)$/ : /^(at|be|cost|total|have)$/;
  // English caps a thing at a figure that is fixed
  const limit = words.language === "fr" && link === "à";
  if (!links.test(link) && !limit) return null;
  for (let index = at - 2; index >= Math.max(from, at - estimateReach); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === "number" || /^[,;:.]$/.test(token.text)) return null;
    if (links.test(link) && estimates[words.language].has(token.norm)) return "about";
    if (limit && limits.has(token.norm)) return "up_to";
    if (/^(at|à|that|que|qu'|from|de)$/.test(token.norm)) return null;
  }
  return null;
}

/** 低于去年的2.05元, 优于市场预估的8.8元: what a possessor stands before is known and not bounded; 高达的 and the like are no possessors. */
const isKnown = ({ tokens }: Sentence, at: number, { low }: Found): boolean =>
  textAt(tokens, at - 1) === "的" && low.unit !== "multiple" && low.unit !== "percent";
