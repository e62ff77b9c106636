import { phrase } from "../pattern/combinators.js";
import { none } from "../pattern/pattern.js";
import { type Match, matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt } from "../text/tokens.js";
import { chipName } from "../vocabulary/chips.js";
import { comparatives, links, notNouns, possessors, verbsAfterNoun } from "../vocabulary/nounPhrases.js";
import { stops } from "../vocabulary/units.js";
import { tokensUnit } from "./daily.js";
import { isAcronym, plural } from "./plural.js";

/** A unit, and where its noun ends. */
interface Noun {
  readonly unit: string;
  readonly end: number;
}

/** 3 chip makers and 300 GPU servers count makers and servers: the plural noun right after a noun of chips or users. */
export function headAfter({ tokens, words }: Sentence, at: number): Noun | null {
  const next = tokens[at];
  // Each of its 72 accelerators draws: a plural takes no second noun.
  if (
    words.language !== "en" ||
    next?.kind !== "word" ||
    next.text !== next.norm ||
    /[^s]s$/.test(normAt(tokens, at - 1))
  )
    return null;
  if (verbsAfterNoun.has(next.norm)) return null;
  const measure = matchAt(words.units, tokens, at);
  if (measure?.meaning === "other" && next.norm.length > 3) return { unit: "other", end: measure.end };
  const counted = plural.en.test(next.norm) && !stops.en.has(next.norm) && matchAt(words.nouns, tokens, at) === null;
  return counted ? { unit: "count", end: at + 1 } : null;
}

/** What chips are only part of. */
const ofChips = phrase("服务器 集群 公司 企业 厂商 制造 工厂 设计 产业 行业 项目 供应商 设备 订单 初创".split(" "));

/** A known noun a few words on: 20,000 of Nvidia's advanced AI chips. */
export function nounWithin(sentence: Sentence, from: number, most: number): Noun | null {
  const { tokens, words } = sentence;
  const { language } = words;
  let found: Noun | null = null;
  // 300 serveurs GPU: the plural before a noun in capitals is what is counted
  let head = false;
  for (let index = from; index < Math.min(from + most, sentence.end); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === "number" || (token.kind === "mark" && !/^[-+]$/.test(token.text))) break;
    const noun = matchAt(words.nouns, tokens, index);
    const lower = language === "fr" && /^\p{Ll}/u.test(token.text);
    if (noun !== null) {
      found = nounMeant(sentence, from, noun);
      if (language === "fr") return head && !lower ? null : found;
      if (language === "zh") return ofChips(sentence, noun.end, 1, undefined) === none ? found : null;
      const counted = headAfter(sentence, noun.end);
      if (counted !== null) return counted;
      index = noun.end - 1;
    } else if (found !== null) break;
    else if (token.kind === "name" && chipName.test(token.text) && matchAt(words.nouns, tokens, index + 1) === null)
      found = { unit: "chips", end: index + 1 };
    else if (stops[language].has(token.norm) && !isAcronym(token) && !isPassed(sentence, index, from)) break;
    head ||= lower && plural.fr.test(token.norm) && !notNouns.fr.has(token.norm);
  }
  return found;
}

/** What a noun counts here: chips or a count for `units`, a daily rate for tokens. */
function nounMeant(sentence: Sentence, from: number, { meaning, end }: Match<string>): Noun {
  if (meaning === "tokens") return tokensUnit(sentence, from, end);
  return { unit: meaning !== "units" ? meaning : sentence.chips ? "chips" : "count", end };
}

/** Words that end the search elsewhere, between a number and its noun: of the, Nvidia's, 384 such, broadband and mobile. */
function isPassed({ tokens, words }: Sentence, at: number, from: number): boolean {
  const norm = normAt(tokens, at);
  const english = words.language === "en";
  if (at === from) return links.has(norm) || (english && comparatives.has(norm));
  if (norm === "'s" || (at === from + 1 && possessors.has(norm))) return true;
  // broadband and mobile subscribers: two adjectives of one noun
  const adjectives =
    tokens[at - 1]?.kind === "word" && tokens[at + 1]?.kind === "word" && !plural.en.test(normAt(tokens, at - 1));
  const noun = matchAt(words.nouns, tokens, at + 1) === null && matchAt(words.nouns, tokens, at + 2) !== null;
  return english && norm === "and" && adjectives && noun;
}
