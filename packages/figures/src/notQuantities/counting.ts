import { apart, behind, han, name, not, number, or, phrase, seq, when, within } from "../pattern/combinators.js";
import { type Pattern } from "../pattern/pattern.js";
import { valueTable } from "../pattern/table.js";
import { type Found } from "../found.js";
import { type Quantity } from "../quantity/quantity.js";
import { type Sentence } from "../text/sentence.js";
import { determiners, subjectVerbs } from "../vocabulary/determiners.js";
import { afterElision, comparers, coordinators, havers } from "../vocabulary/elisions.js";
import { numberWords } from "../vocabulary/numbers.js";
import { isShare } from "./share.js";
import { below, printed, quantity, unitOf, unitless } from "./told.js";

/** A number in words, and the quantity before it in its sentence. */
export interface Counted extends Quantity {
  readonly last: Found | undefined;
}

const large: Pattern<Quantity> = when(
  ({ magnitude, number: { step, value } }) =>
    magnitude !== null || step > 0 || value.digits >= 100n || value.exponent !== 0,
);
const fraction: Pattern<Quantity> = when(({ value }) => value.exponent < 0);
const one: Pattern<Quantity> = when(({ number: { value } }) => value.digits === 1n);

/** The French nine, which is also `new`. */
const neuf: Pattern<Quantity> = when(({ start, number: { value, end } }) => value.digits === 9n && end === start + 1);

const second: Pattern<Counted> = when(({ last }) => last !== undefined);
const afterCount: Pattern<Counted> = when(({ last }) => last?.low.unit === "count");

/** The end of a clause, and what a number without its noun stands before. */
const stop: Pattern = or(
  when((_, { end }, place) => place >= end),
  '. , ; : ! ? ) ” " 。',
);
const clauseEnd: Pattern = or(stop, afterElision);

const numeral: Pattern = or(number, seq(not("one"), new Set(Object.keys(numberWords.en))));

const joint = ", ; : et and or ou but mais while tandis of which whom";

// prettier-ignore
/** Whether a number in words counts, by the first row that tells: les deux géants do, un géant does not. */
export const counting = valueTable<boolean, Counted>([
  ["*", "deux millions", true, large],
  ["zh", "泰国、巴西、匈牙利三国", true, behind(within(8, "、 和 与 及", han)), printed, "国 省"],
  ["zh", "三国", false, printed, "国 省"],
  ["zh", "三家 ≠ 一家", true, not(unitless), not(one, unitOf(/^(count|other)$/), not(fraction))],
  ["zh", "一家", false],
  ["*", "deux centimes", true, fraction, not(unitless)],
  ["*", "un euro", true, one, unitOf(/^[A-Z]{3}$|percent|basis|GW|MW|TWh/)],
  ["*", "un géant", false, one],
  ["fr", "neuf utilisateurs", true, neuf, not(unitless)],
  ["fr", "neuf d'entre eux", true, neuf, quantity, "d'", "entre"],
  ["fr", "48 navires, dont neuf en construction", true, neuf, second,
    behind(or("dont lesquels lesquelles", comparers))],
  ["fr", "un navire neuf", false, neuf],
  ["*", "six A350", true, quantity, apart(name)],
  ["*", "deux utilisateurs", true, not(unitless)],
  ["*", "quinze", true, or(not(below(13n)), when((_, { phrase: isPhrase }) => isPhrase))],
  ["*", "ces deux géants", true, behind(or(determiners, "dont", phrase((words) => words.before)))],
  ["*", "deux d'entre eux", true, quantity, "d' of des autres others"],
  ["*", "deux de ses usines", true, quantity, "de", "ses leurs nos vos ces mes son sa"],
  ["en", "seven and 30 years", true, quantity, coordinators, numeral],
  ["*", "19 voted in favour, five against", true, second, behind(", and et ;"), quantity, "against contre"],
  ["*", "three factories in Spain and two in Malta", true, afterCount, behind("and et"), quantity, "in au aux en à",
    /^\p{Lu}\p{Ll}/u],
  ["*", "of 8 sites, it takes five.", true, second, behind(havers), quantity, stop],
  ["*", "12 on the old, versus eight on the TX900", true, second, behind(comparers), quantity, clauseEnd],
  ["*", "12 before, compared with eight", true, second,
    behind("compared comparé comparés comparée comparées", "with to à"), quantity, clauseEnd],
  ["*", "et quatre se sont abstenus", true, behind(joint), quantity, subjectVerbs],
  ["en", "and four abstained", true, behind(joint), quantity, /..ed$/i],
]);

/** Whether a number in words is meant as one: `les deux géants` is; `un géant` and `the first half` are not. */
export function isCounting(sentence: Sentence, told: Quantity, last?: Found): boolean {
  if (told.number.form === "part") return isShare(sentence, told);
  return told.number.form !== "words" || counting(sentence, told.start, { ...told, last })?.value === true;
}
