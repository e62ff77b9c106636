import { type Language } from "../reading.js";
import { numberClue } from "./numberClue.js";
import { type Token, normAt, textAt } from "./tokens.js";
import { clues } from "../vocabulary/clues.js";
import { qualifiersAfter, qualifiersBefore } from "../vocabulary/qualifiers.js";
import { measures, nouns } from "../vocabulary/units.js";

const englishSuffixes = new Set(["bn", "tn", "mn", "trn", "bln", "mln"]);

const vocabulary = (language: string): ReadonlySet<string> =>
  new Set(
    [
      ...[...measures, ...nouns].filter(([own]) => own === language).map(([, phrase]) => phrase),
      ...[...qualifiersBefore, ...qualifiersAfter].filter(([own]) => own === language).map(([, , phrase]) => phrase),
    ].flatMap((phrase) => phrase.toLowerCase().split(/[\s'-]+/)),
  );

const french = vocabulary("fr");

const english = vocabulary("en");

/** The words that only one of the two languages has for its quantities. */
const onlyFrench = new Set([...french].filter((word) => word.length > 2 && !english.has(word) && !clues.en.has(word)));

const onlyEnglish = new Set([...english].filter((word) => word.length > 2 && !french.has(word) && !clues.fr.has(word)));

const accented = /[àâçéèêëîïôùûœ]/;

/** How much a word speaks for each language, told once for all that the vocabulary has. */
const weights: ReadonlyMap<string, readonly [french: number, english: number]> = (() => {
  const speaksFrench = new Set([...clues.fr, ...onlyFrench]);
  const speaksEnglish = new Set([...clues.en, ...onlyEnglish, ...englishSuffixes, "'s"]);
  return new Map(
    [...speaksFrench, ...speaksEnglish].map((word) => [
      word,
      [speaksFrench.has(word) ? 2 : accented.test(word) ? 1 : 0, speaksEnglish.has(word) ? 2 : 0] as const,
    ]),
  );
})();

/** How much the words of some tokens speak for a language. */
export interface Evidence {
  french: number;
  english: number;
  chinese: number;
  latin: number;
}

/** Adds one evidence to another. */
export function add(sum: Evidence, { french, english, chinese, latin }: Evidence): void {
  sum.french += french;
  sum.english += english;
  sum.chinese += chinese;
  sum.latin += latin;
}

/** How much the words from `from` to `end` speak for each language. */
export function weigh(tokens: readonly Token[], from: number, end: number): Evidence {
  const sum: Evidence = { french: 0, english: 0, chinese: 0, latin: 0 };
  for (let index = from; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === "han") sum.chinese += 1;
    else if (token.kind === "word") {
      sum.latin += 1;
      const weight = weights.get(token.norm);
      if (weight === undefined) {
        if (accented.test(token.norm)) sum.french += 1;
      } else {
        sum.french += weight[0];
        sum.english += weight[1];
      }
    } else if (token.kind === "number") {
      const clue = numberClue(tokens, index);
      if (clue > 0) sum.french += clue;
      else sum.english -= clue;
    }
  }
  return sum;
}

/** The language that the words from `from` to `end` speak; `otherwise` where nothing in them tells. */
export function detectLanguage<Otherwise extends Language | null>(
  tokens: readonly Token[],
  from: number,
  end: number,
  otherwise: Otherwise,
): Language | Otherwise {
  return languageFrom(weigh(tokens, from, end), otherwise);
}

/** The language that some evidence speaks for; `otherwise` where it tells nothing. */
export function languageFrom<Otherwise extends Language | null>(
  { french, english, chinese, latin }: Evidence,
  otherwise: Otherwise,
): Language | Otherwise {
  if (chinese > 0 && chinese * 2 >= latin) return "zh";
  if (french === english) return chinese > 0 ? "zh" : otherwise;
  return french > english ? "fr" : "en";
}

/** Less than this gives no language away in the middle of a sentence in another. */
const least = 2;

/** The other language that a quotation in a sentence speaks beyond doubt, or null. */
export function foreignLanguage(
  tokens: readonly Token[],
  from: number,
  end: number,
  language: Language,
): Language | null {
  const { french, english, chinese, latin } = weigh(tokens, from, end);
  if (chinese > 0) return language !== "zh" && chinese * 2 >= latin ? "zh" : null;
  // « $4.5 billion »
  const printed = english + (isEnglishAmount(tokens, from, end) ? 1 : 0);
  if (language !== "en" && printed >= least && printed > 2 * french) return "en";
  return language !== "fr" && french >= least && french > 2 * english ? "fr" : null;
}

/** Whether a sign and a number with the English name of a magnitude stand in some tokens. */
function isEnglishAmount(tokens: readonly Token[], from: number, end: number): boolean {
  for (let index = from + 1; index < end; index += 1)
    if (
      tokens[index]?.kind === "number" &&
      /^\p{Sc}$/u.test(textAt(tokens, index - 1)) &&
      /^([mb]|tr)illion$/.test(normAt(tokens, index + 1))
    )
      return true;
  return false;
}
