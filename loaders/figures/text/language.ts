import { type Language } from "../reading.js";
import { numberClue } from "./numberClue.js";
import { type Token } from "./tokens.js";
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

/** The language that the words from `from` to `end` speak; `otherwise` where nothing in them tells. */
export function detectLanguage(tokens: readonly Token[], from: number, end: number, otherwise: Language): Language {
  let frenchWords = 0;
  let englishWords = 0;
  let chinese = 0;
  let latin = 0;
  for (let index = from; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === "han") chinese += 1;
    else if (token.kind === "word") {
      latin += 1;
      if (clues.fr.has(token.norm) || onlyFrench.has(token.norm)) frenchWords += 2;
      else if (accented.test(token.norm)) frenchWords += 1;
      if (clues.en.has(token.norm) || onlyEnglish.has(token.norm)) englishWords += 2;
      else if (englishSuffixes.has(token.norm) || token.norm === "'s") englishWords += 2;
    } else if (token.kind === "number") {
      const clue = numberClue(tokens, index);
      if (clue > 0) frenchWords += clue;
      else englishWords -= clue;
    }
  }
  if (chinese > 0 && chinese * 2 >= latin) return "zh";
  if (frenchWords === englishWords) return chinese > 0 ? "zh" : otherwise;
  return frenchWords > englishWords ? "fr" : "en";
}
