import { type Language } from "../reading.js";
import { type Token, normAt, textAt } from "./tokens.js";
import { clues } from "../vocabulary/clues.js";
import { qualifiersAfter, qualifiersBefore } from "../vocabulary/qualifiers.js";
import { measures, nouns } from "../vocabulary/units.js";

/** The words that a language has for its quantities. */
const vocabulary = (language: string): ReadonlySet<string> =>
  new Set(
    [...measures, ...nouns, ...qualifiersBefore, ...qualifiersAfter]
      .filter(([own]) => own === language)
      .flatMap(([, phrase]) => phrase.toLowerCase().split(/[\s'-]+/)),
  );

const words = { fr: vocabulary("fr"), en: vocabulary("en") };

/** The words that only one of the two languages has. */
const only = (own: "fr" | "en", other: "fr" | "en"): string[] =>
  [...words[own]].filter((word) => word.length > 2 && !words[other].has(word) && !clues[other].has(word));

/** Words that speak for a language. */
const speaking = {
  fr: new Set([...clues.fr, ...only("fr", "en")]),
  en: new Set([...clues.en, ...only("en", "fr"), ..."bn tn mn trn bln mln 's".split(" ")]),
};

const accented = /[àâçéèêëîïôùûœ]/;

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
    const { kind, norm } = tokens[index] as Token;
    if (kind === "han") sum.chinese += 1;
    else if (kind === "word") {
      const [french, english] = [speaking.fr.has(norm), speaking.en.has(norm)];
      sum.latin += 1;
      sum.french += french ? 2 : !english && accented.test(norm) ? 1 : 0;
      sum.english += english ? 2 : 0;
    } else if (kind === "number") {
      const clue = numberClue(tokens, index);
      sum.french += Math.max(clue, 0);
      sum.english += Math.max(-clue, 0);
    }
  }
  return sum;
}

const sign = /^[$£€¥]$/;
const scale = /^(m|b|tr)illion(s?)$/;

/** Above zero for a print that is French, below for one that is English. */
function numberClue(tokens: readonly Token[], at: number): number {
  const printed = normAt(tokens, at);
  const next = tokens[at + 1];
  if (next?.kind === "han") return 0;
  const signed = sign.test(textAt(tokens, at - 1));
  // $300m: a sign before and a letter after
  if (signed && next?.glued === true && /^(m|bn|b|k|tn|t)$/i.test(next.text)) return -2;
  const [, size, several] = scale.exec(next?.norm ?? "") ?? [];
  if (size !== undefined) {
    // 1 million d'euros, 1 million euros; $1 trillion
    const after = normAt(tokens, at + 2);
    if (after === "de" || after === "d'") return 2;
    if (signed || /^(dollars|euros|yen|yuan|won|pounds)$/.test(after)) return -1;
    if (several === "s") return 1;
    return /^[01]([.,]|$)/.test(printed) ? 0 : size === "m" ? -1 : -2;
  }
  if (printed.includes(" ")) return 1;
  const comma = printed.lastIndexOf(",");
  if (comma >= 0) return printed.length - comma === 4 ? -1 : 1;
  return printed.includes(".") && printed.length - printed.lastIndexOf(".") !== 4 ? -1 : 0;
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
      scale.exec(normAt(tokens, index + 1))?.[2] === ""
    )
      return true;
  return false;
}
