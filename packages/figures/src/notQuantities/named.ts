import {
  ahead,
  any,
  behind,
  glued,
  han,
  many,
  mark,
  name,
  not,
  number,
  opt,
  or,
  phrase,
  seq,
  when,
  word,
} from "../pattern/combinators.js";
import { type Pattern, token } from "../pattern/pattern.js";
import { table, valueTable } from "../pattern/table.js";
import { type Quantity } from "../quantity/quantity.js";
import { type Sentence } from "../text/sentence.js";
import { clues } from "../vocabulary/clues.js";
import { hanNumberedNames } from "../vocabulary/hanWords.js";
import { beforeValue, debts, debtsMove, modelSuffixes, numbered } from "../vocabulary/names.js";
import { stops } from "../vocabulary/units.js";
import { afterName, capital } from "./pieces.js";
import { below, isYear, printed, quantity, unitOf, unitless } from "./told.js";

/** The full stop of an abbreviation: No. 5. */
const dot: Pattern = opt(glued("."));

/** Words of rank in the singular, which name what they count, and in the plural, which may count. */
const ranks: Pattern = token(({ kind, norm }) => kind === "word" && numbered.has(norm) && !norm.endsWith("s"));
const manyRanks: Pattern = token(({ norm }) => numbered.has(norm) && norm.endsWith("s"));

/** A number in digits, with nothing but a noun beside it. */
const isBare = ({ number: { form, grouped }, magnitude, money, negative, unit }: Quantity): boolean =>
  form === "digits" &&
  !grouped &&
  magnitude === null &&
  !money &&
  !negative &&
  /^(|count|year|chips|other|users)$/.test(unit);

const bareWords: Pattern<Quantity> = when(
  ({ number: { form, step, end }, magnitude, unit, end: after }) =>
    form === "words" && magnitude === null && step === 0 && unit === "" && end === after,
);

/** Its number alone, or with the word after it. */
const short: Pattern<Quantity> = when(
  ({ unit, end, number: { end: after } }) => (unit === "" && end === after) || (unit === "count" && end === after + 1),
);

const capitalWord: Pattern = token(({ kind, text }) => kind === "word" && capital.test(text));
const newWord: Pattern = token(
  ({ kind, text, glued: touches }) => kind === "word" && !touches && /^\p{Lu}\p{Ll}/u.test(text),
);
const suffix: Pattern = token(
  ({ norm, text, glued: touches }) => !touches && modelSuffixes.has(norm) && capital.test(text),
);

/** A word of the language, which a capital at the head of a sentence makes no name of. */
const common: Pattern = or(clues.fr, clues.en, stops.fr, stops.en);

/** The 、2.5和3.8亿 after a number: a list of values, which end in a magnitude or a share. */
const listOfValues: Pattern = seq(many(seq("、 和 及 与", number), 1), "万 亿 兆 千 百 元 % 倍 成");

/** A funding round 14 months ago. */
const ago: Pattern<Quantity> = seq(unitOf(/^other$/), quantity, "ago earlier later before");

/** The word before it begins its sentence, or what comes after a mark. */
const opens: Pattern = behind(
  or(
    mark,
    when((_, { from }, place) => place === from),
  ),
  any,
);

// prettier-ignore
/** Numbers in words that belong to a name, as that of a debt is its length. */
export const namedInWords = table<Quantity>([
  ["*", "chez les Vingt-Sept", bareWords, behind(word), capital],
  ["*", "a ten-year note", quantity, behind("-", "year years"), ahead(debts)],
  ["*", "the ten-year rose", quantity, behind("the", any, "-", "year years"), ahead(debtsMove)],
  ["*", "une obligation à dix ans", behind(debts, "à"), quantity, behind("ans")],
]);

// prettier-ignore
/** Whether a number in digits belongs to a name, by the first row that tells: after a word of rank or a name (CAC 40). */
export const named = valueTable<boolean, Quantity>([
  ["*", "Units 1 and 2", true, unitless, behind(manyRanks, many(seq(/^\d{1,3}$/, "and or to et ou à , - –"), 1)),
    /^\d{1,3}$/],
  ["*", "Zen5 3 ≠ Zen5 2027", true, not(isYear), not(unitOf(/^chips$/), not(below(10n))), behind(name)],
  ["*", "Marlowe 3.1 Mini", true, behind(capitalWord), printed, suffix],
  ["fr en", "Il rejoint 37 Signals", true, short, below(10_000n), printed, not(or(clues.fr, clues.en)), newWord],
  ["fr en", "Il en prend 37 Pour", false, short, below(10_000n), printed, newWord],
  ["zh", "标普500 ≠ 融资1.2、2.5和3.8亿美元", true, unitless, short, behind(han), behind(not(beforeValue)), ahead(glued(any)),
    quantity, not(listOfValues)],
  ["zh", "麒麟-9020", true, behind(phrase(hanNumberedNames), opt("-"))],
  ["*", "(5", false, not(behind(word, dot))],
  ["*", "article 3 users ≠ a round 14 months ago", true, not(isYear), not(ago), behind(ranks, dot)],
  ["*", "pages 3", true, unitless, behind(manyRanks, dot)],
  ["*", "les pages 3 users", false, not(isYear), not(ago), behind(manyRanks, dot)],
  ["fr", "la 3.5", true, unitless, behind("la le version"), /^\d+\.\d+$/],
  ["*", "en 2025", false, unitOf(/^(year|chips|users)$/)],
  ["*", "Plus de 5 ≠ la Max 5", false, not(behind(any, "=Max Min")), behind(phrase((words) => words.before))],
  ["*", "Blackwell 5 mois", false, unitOf(/^other$/)],
  ["zh", "用gpt 4", true, unitless, below(1000n), behind(/^[a-z]+$/, dot)],
  ["*", "avec 5", false, not(behind(/\p{Lu}/u, dot))],
  ["*", "Les 5", false, behind(common, dot)],
  ["*", "Llama 3 users", false, not(unitless), opens],
  ["*", "Llama 3", true, below(10_000n)],
]);

/** Whether a bare number is part of a name or is its rank. */
export const isNumbered = (sentence: Sentence, told: Quantity): boolean =>
  told.start > sentence.from &&
  (told.number.form === "words"
    ? namedInWords(sentence, told.start, told) !== null
    : isBare(told) && named(sentence, told.start, told)?.value === true);

/** Scores, which a hyphen joins, from the end of their first number: the second is not the larger, as it would be in a range. */
export const scores = table<Quantity>([["*", "51-49", glued("- –"), glued(number), unitOf(/^(year)?$/), when(isBare)]]);

/** `51-49`, `3-0`: whether a number that begins no range is a score. */
export const isScore = (sentence: Sentence, told: Quantity): boolean => scores(sentence, told.end, told) !== null;

/** Past the rest of a number that names something. */
export const endOfName = (sentence: Sentence, from: number): number => afterName(sentence, from, 1, undefined);
