import { type Found } from "../found.js";
import { type Language, type Qualifier } from "../reading.js";
import { type Phrases, matchAt, matchBefore, phrases } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";
import { boundsAfterYear, boundsBeforeYear, deniesYear, ofFirst } from "../vocabulary/yearBounds.js";

const languages = ["fr", "en", "zh"] as const;
const trees = (rows: typeof boundsBeforeYear, backwards: boolean): Readonly<Record<Language, Phrases<Qualifier>>> => {
  const [fr, en, zh] = languages.map((language) =>
    phrases(
      rows.filter(([own]) => own === language).map(([, qualifier, phrase]) => [phrase, qualifier] as const),
      backwards,
    ),
  );
  return { fr, en, zh } as Record<Language, Phrases<Qualifier>>;
};

const before = trees(boundsBeforeYear, true);
const after = trees(boundsAfterYear, false);

/** How far a denial may stand from the bound that it turns: n'ouvrira pas ses portes avant 2030. */
const reach = 6;

/** A year with what the words around it say about when: before, after, no earlier, at the latest. As it is without such words. */
export function boundYear(sentence: Sentence, found: Found): Found {
  const { tokens, words, from, end } = sentence;
  const following = matchAt(after[words.language], tokens, found.end);
  if (following !== null && following.end <= end && !isFirst(sentence, found.end, following.end)) {
    const denied = following.meaning === "less_than" && isDenied(sentence, following.end, 1);
    return { ...found, qualifier: denied ? "at_least" : following.meaning, end: following.end };
  }
  const match = matchBefore(before[words.language], tokens, found.start);
  if (match === null || match.end < from || normAt(tokens, found.end) === "'s") return found;
  if (/^(less_than|exact)$/.test(match.meaning) && isDenied(sentence, match.end - 1, -1))
    return { ...found, qualifier: "at_least", start: match.end };
  return match.meaning === "exact" ? found : { ...found, qualifier: match.meaning, start: match.end };
}

/** 2025年前三季度 are the first of 2025, 2025年后期 its end. */
const isFirst = ({ tokens }: Sentence, start: number, end: number): boolean =>
  end === start + 1 && /^[前后]$/.test(textAt(tokens, start)) && ofFirst.test(textAt(tokens, end));

/** Whether a denial stands within a few words, with no mark or number between. */
function isDenied({ tokens, from, end }: Sentence, start: number, step: 1 | -1): boolean {
  for (let index = start; index >= from && index < end && Math.abs(index - start) < reach; index += step) {
    if (tokens[index]?.kind === "mark" || tokens[index]?.kind === "number") return false;
    if (deniesYear.has(normAt(tokens, index))) return true;
  }
  return false;
}
