import { chipName } from "../vocabulary/chips.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { dailyEnd } from "./daily.js";
import { headAfter } from "./headAfter.js";
import { isAcronym, plural } from "./plural.js";
import { tokensUnit } from "./tokensUnit.js";
import { comparatives, links, notNouns, possessors } from "../vocabulary/nounPhrases.js";
import { stops } from "../vocabulary/units.js";

const ofChips = /^(服务器|集群|公司|企业|厂商|制造|工厂|设计|产业|行业|项目|供应商|设备|订单|初创)/;

const textAfter = ({ tokens }: Sentence, at: number): string =>
  tokens
    .slice(at, at + 3)
    .map((token) => token.text)
    .join("");

/** A known noun a few words on: 20,000 of Nvidia's advanced AI chips. */
export function nounWithin(sentence: Sentence, from: number, most: number): { unit: string; end: number } | null {
  const { tokens, words } = sentence;
  const ends = stops[words.language];
  let found: { unit: string; end: number } | null = null;
  let head = false;
  for (let index = from; index < Math.min(from + most, sentence.end); index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === "number") {
      // Ascend 910C processors: the model stands between the name and the noun
      const letter = tokens[index + 1];
      if (found === null || letter?.glued !== true || letter.kind !== "word" || letter.text.length > 2) break;
      if (matchAt(words.nouns, tokens, index + 2)?.meaning !== found.unit) break;
      index += 1;
      continue;
    }
    if (token.kind === "mark" && token.text !== "-" && token.text !== "+") break;
    const noun = matchAt(words.nouns, tokens, index);
    if (noun !== null) {
      const { meaning, end } = noun;
      found = {
        unit:
          meaning === "units"
            ? sentence.chips
              ? "chips"
              : "count"
            : meaning === "tokens"
              ? tokensUnit(sentence, from, end)
              : meaning,
        end:
          meaning === "tokens" && tokensUnit(sentence, from, end) === "tokens_per_day"
            ? (dailyEnd(sentence, end) ?? end)
            : end,
      };
      if (words.language === "fr") return head && !/^\p{Ll}/u.test(token.text) ? null : found;
      if (words.language === "zh") return ofChips.test(textAfter(sentence, end)) ? null : found;
      const makers = headAfter(sentence, end);
      if (makers !== null) return makers;
      index = end - 1;
      continue;
    }
    if (found !== null) break;
    if (
      words.language === "fr" &&
      plural.fr.test(token.norm) &&
      /^\p{Ll}/u.test(token.text) &&
      !notNouns.fr.has(token.norm)
    )
      head = true;
    if (token.kind === "name" && chipName.test(token.text) && !matchAt(words.nouns, tokens, index + 1)) {
      found = { unit: "chips", end: index + 1 };
      continue;
    }
    // broadband and mobile subscribers: two adjectives of one noun
    if (token.norm === "and" && index > from && isOfOneNoun(sentence, index)) continue;
    if (
      ends.has(token.norm) &&
      !isAcronym(token) &&
      !(index === from && links.has(token.norm)) &&
      !(index === from + 1 && possessors.has(token.norm)) &&
      !(index === from && words.language === "en" && comparatives.has(token.norm))
    ) {
      if (!(token.norm === "'s" && index > from)) break;
    }
  }
  return found;
}

const isOfOneNoun = ({ tokens, words }: Sentence, at: number): boolean =>
  words.language === "en" &&
  tokens[at - 1]?.kind === "word" &&
  !plural.en.test(tokens[at - 1]?.norm ?? "") &&
  tokens[at + 1]?.kind === "word" &&
  matchAt(words.nouns, tokens, at + 1) === null &&
  matchAt(words.nouns, tokens, at + 2) !== null;
