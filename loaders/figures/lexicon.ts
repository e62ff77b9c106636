import { type Phrases, phrases } from "./phrases.js";
import { type Language, type Qualifier } from "./reading.js";
import { currencyNames, currencySigns } from "./vocabulary/currencies.js";
import { collectives, magnitudeWords } from "./vocabulary/magnitudes.js";
import { multiples, parts } from "./vocabulary/numbers.js";
import { qualifiersAfter, qualifiersBefore } from "./vocabulary/qualifiers.js";
import { measures, nouns } from "./vocabulary/units.js";
import { type Amount } from "./amount.js";

/** The vocabulary of one language, with what it shares with all, as trees of phrases. */
export interface Lexicon {
  readonly language: Language;
  /** Currency signs and codes before a number. */
  readonly signs: Phrases<string>;
  /** Units right after a number. */
  readonly units: Phrases<string>;
  /** Nouns that are counted. */
  readonly nouns: Phrases<string>;
  readonly magnitudes: Phrases<number>;
  /** `milliards`, `dizaines`, `hundreds`: nouns of quantity, singular and plural. */
  readonly collectives: ReadonlyMap<string, Amount>;
  /** Parts of a whole, in percent. */
  readonly parts: Phrases<Amount>;
  /** Multiples in one word; a verb is one only in a phrase of its own. */
  readonly multiples: Phrases<{ readonly value: number; readonly verb: boolean }>;
  readonly before: Phrases<Qualifier>;
  readonly after: Phrases<Qualifier>;
}

type Row = readonly [language: string, ...rest: unknown[]];

/** Chinese text borrows English words, which no Chinese one can be taken for. */
const speaks = (language: Language) => (row: Row) =>
  row[0] === "*" || row[0] === language || (language === "zh" && row[0] === "en");

const pairs = <Meaning>(rows: readonly (readonly [string, string, Meaning])[], language: Language) =>
  rows.filter(speaks(language)).map(([, phrase, meaning]) => [phrase, meaning] as const);

function build(language: Language): Lexicon {
  const knows = speaks(language);
  return {
    language,
    signs: phrases(currencySigns),
    units: phrases([...pairs(measures, language), ...pairs(currencyNames, language), ...pairs(nouns, language)]),
    nouns: phrases(pairs(nouns, language).filter(([, unit]) => unit !== "count")),
    magnitudes: phrases(pairs(magnitudeWords, language)),
    collectives: new Map(
      collectives
        .filter(knows)
        .flatMap(([, word, digits, power]) =>
          ["", "s"].map((plural) => [word + plural, { digits: BigInt(digits), exponent: power }] as const),
        ),
    ),
    parts: phrases(
      parts.filter(knows).map(([, phrase, digits, power]) => [phrase, { digits: BigInt(digits), exponent: power }]),
    ),
    multiples: phrases(
      multiples.filter(knows).map(([, phrase, value, verb]) => [phrase, { value, verb }]),
    ),
    before: phrases(
      qualifiersBefore.filter(knows).map(([, qualifier, phrase]) => [phrase, qualifier]),
      true,
    ),
    after: phrases(qualifiersAfter.filter(knows).map(([, qualifier, phrase]) => [phrase, qualifier])),
  };
}

const built = new Map<Language, Lexicon>();

/** The lexicon of a language, built on first use. */
export function lexicon(language: Language): Lexicon {
  let found = built.get(language);
  if (found === undefined) built.set(language, (found = build(language)));
  return found;
}
