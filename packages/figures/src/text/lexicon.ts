import { type Amount, amount } from "../amount.js";
import { type Language, type Qualifier } from "../reading.js";
import { type Phrases, phrases } from "./phrases.js";
import { currencyNames, currencySigns } from "../vocabulary/currencies.js";
import { collectives, magnitudeWords } from "../vocabulary/magnitudes.js";
import { multiples, numberWords, parts, pointSayings, vulgarFractions } from "../vocabulary/numbers.js";
import { asides, qualifiersAfter, qualifiersBefore } from "../vocabulary/qualifiers.js";
import { multiplyingForms } from "../vocabulary/multiplying.js";
import { hanStarts, numberStarts } from "../vocabulary/starters.js";
import { measures, nouns } from "../vocabulary/units.js";
import { type Meant } from "../vocabulary/words.js";

/** The vocabulary of one language, with what it shares with all, as trees of phrases. */
export interface Lexicon {
  readonly language: Language;
  /** The words a quantity may begin with, apart from digits: number words, signs, parts of a whole. */
  readonly starters: ReadonlySet<string>;
  /** Those of them that begin a number without a sign before it; 美 and 人 begin one only in 美元 and 人民币. */
  readonly unsigned: ReadonlySet<string>;
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
  /** Number and unit in one saying. */
  readonly sayings: Phrases<{ readonly value: Amount; readonly unit: string }>;
  readonly before: Phrases<Qualifier>;
  readonly after: Phrases<Qualifier>;
  /** Adverbials that may stand between a verb that bounds and its number, read backwards. */
  readonly asides: Phrases<unknown>;
}

type Row = readonly [language: string, ...rest: unknown[]];

function build(language: Language, borrowed: Language): Lexicon {
  // Chinese text borrows the words of another language, which no Chinese one can be taken for.
  const knows = ([own]: Row): boolean => own === "*" || own === language || (language === "zh" && own === borrowed);
  const entries = <Known extends Row, Meaning>(
    rows: readonly Known[],
    entry: (row: Known) => readonly [string, Meaning],
  ): (readonly [string, Meaning])[] => rows.filter(knows).map(entry);
  const pairs = <Meaning>(rows: readonly Meant<Meaning>[]) => entries(rows, ([, phrase, meaning]) => [phrase, meaning]);
  const heads = entries(collectives, ([, word, digits, power]) => [word, amount(BigInt(digits), power)]);
  const lexicon = {
    language,
    signs: phrases(currencySigns),
    units: phrases([...pairs(measures), ...pairs(currencyNames), ...pairs(nouns)]),
    nouns: phrases(pairs(nouns).filter(([, unit]) => unit !== "count")),
    magnitudes: phrases(pairs(magnitudeWords)),
    collectives: new Map(heads.flatMap(([word, value]) => ["", "s"].map((plural) => [word + plural, value] as const))),
    parts: phrases(entries(parts, ([, phrase, value]) => [phrase, exactly(value)])),
    sayings: phrases([
      ...entries(multiples, ([, phrase, value]) => [phrase, saying(amount(value), "multiple")]),
      ...entries(pointSayings, ([, phrase, value]) => [phrase, saying(exactly(value), "percentage_points")]),
    ]),
    before: phrases(pairs(qualifiersBefore), true),
    asides: phrases(pairs(asides), true),
    after: phrases(pairs(qualifiersAfter)),
  };
  const unsigned = new Set([
    ...startsOf(lexicon.parts),
    ...startsOf(lexicon.sayings),
    ...(language === "zh" ? hanStarts : multiplyingForms[language].keys()),
    ...Object.keys(numberWords[language === "fr" ? "fr" : "en"]),
    ...lexicon.collectives.keys(),
    ...numberStarts,
    ...Object.keys(vulgarFractions),
    ..."-−–﹣－x×+",
  ]);
  return { ...lexicon, unsigned, starters: new Set([...startsOf(lexicon.signs), ...unsigned]) };
}

/** The amount of `125e-1`. */
function exactly(text: string): Amount {
  const [digits = "", power = "0"] = text.split("e");
  return amount(BigInt(digits), Number(power));
}

const saying = (value: Amount, unit: string) => ({ value, unit });

/** What the phrases of a tree begin with, in lower case. */
const startsOf = (tree: Phrases<unknown>): string[] => [
  ...tree.next.keys(),
  ...[...(tree.exact?.keys() ?? [])].map((key) => key.toLowerCase()),
];

const built = new Map<string, Lexicon>();

/** The lexicon of a language, built on first use. That of Chinese knows the words of the language it stands in too. */
export function lexicon(language: Language, borrowed: Language = "en"): Lexicon {
  const key = language === "zh" ? language + borrowed : language;
  let found = built.get(key);
  if (found === undefined) built.set(key, (found = build(language, borrowed)));
  return found;
}
