import { type Found } from "../found.js";
import { ahead, behind, not, number, or, opt, phrase, seq, when, within } from "../pattern/combinators.js";
import { type Pattern, none, token } from "../pattern/pattern.js";
import { table } from "../pattern/table.js";
import { matchAt, phrases } from "../text/phrases.js";
import { gatherings } from "../vocabulary/gatherings.js";
import { afterSpan, otherPeriods, perWords } from "../vocabulary/periods.js";
import { ages, ratioNouns } from "../vocabulary/ratios.js";
import { percent } from "./percentAt.js";

const ratios = phrases(ratioNouns.map((noun) => [noun, true] as const));
/** The noun of a ratio begins right before: read backwards alone. */
const ratio: Pattern = ({ tokens }, place) => (matchAt(ratios, tokens, place - 1) === null ? none : place - 1);
const sameClause = token(({ kind, text }) => kind !== "number" && !/^[;；。]$/.test(text));

const asked = when<Found>;
const toEnd: Pattern<Found> = (_, __, ___, { end }) => end;
const isSmall = asked(({ low }) => low.magnitude === null);
const isLarge = asked(({ low }) => low.magnitude !== null);
const isMoney = asked(({ low }) => low.money);
const isFine = asked(({ low }) => low.number.step <= -2 && low.value.digits < 1000n);
const isWhole = asked(({ low }) => low.unit === "" && low.number.form === "digits" && low.value.exponent === 0);
const isLife = asked(({ low }) => low.value.digits <= 115n);
const isSchoolAge = asked(({ low }) => low.value.digits >= 5n);
const opensSentence = asked((_, { from }, place) => place === from);

// prettier-ignore
/** A ratio, a score or an index, which its noun names just before, or the age of someone. */
export const measured = table<Found>([
  ["zh", "PUE每降0.01，成本下降400万元，年均值是1.13", isSmall, isFine, behind(within(Infinity, ratio), /^[是为值]$/)],
  ["*", "a P/E of 12 ≠ a ratio; 12", isSmall, behind(within(6, ratio, sameClause))],
  ["fr en", "At 31, she is the youngest", isWhole, isLife, behind(opensSentence, "at"), toEnd, /^,$/],
  ["fr en", "aged 44", isWhole, isLife, isSchoolAge, behind(ages)],
  ["fr en", "65 or older", isWhole, isLife, toEnd, behind("older younger")],
  ["fr en", "the couple, both 34, raised", isWhole, behind(/^,$/, "both"), toEnd, /^,$/],
  ["fr en", "Marcus Tate, 44, a crane operator ≠ the crane, 44, a record", isWhole, isLife, isSchoolAge,
    behind(/^\p{Lu}\p{Ll}/u, /^,$/), toEnd, /^[,.]$/],
]);

const of = "of de d'";
const inClause = or(
  seq(number, ahead(percent)),
  token(({ kind, norm }) => kind !== "number" && !/^([;:.]|number|nombre)$/.test(norm)),
);
const ofThings = ahead("of de d' des", not(phrase(({ nouns }) => nouns)));

// prettier-ignore
/** What says that a number counts: the noun of many, or the number of what stands before. */
export const gathered = table<Found>([
  ["fr en", "the 5 million mark", not(isMoney), isLarge, toEnd, "mark milestone"],
  ["fr", "Le nombre de passagers a atteint 8,2 millions", not(isMoney), behind(within(12, seq("nombre", ofThings), inClause))],
  ["en", "The number of passengers hit 8.2 million ≠ The number hit 8", not(isMoney), behind(within(12, seq("number", ofThings), inClause))],
  ["fr en", "a workforce of around 64,000", not(isMoney),
    behind(gatherings, of, opt(token(({ norm }) => !/^(of|de|d')$/.test(norm))))],
]);

// prettier-ignore
/** What is counted over a time, which is no share. */
export const perPeriod = table<Found>([
  ["*", "fewer than 90 a week ≠ 90 a week later", isSmall, toEnd, perWords,
    or(otherPeriods, "day jour hour heure minute second seconde"), not(afterSpan)],
]);
