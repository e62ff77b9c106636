import { type Found } from "../found.js";
import { ahead, behind, not, or, phrase, seq, within } from "../pattern/combinators.js";
import { token } from "../pattern/pattern.js";
import { valueTable } from "../pattern/table.js";
import { type Qualifier } from "../reading.js";
import { type Sentence } from "../text/sentence.js";
import { normAt } from "../text/tokens.js";

const listed = (words: string) => phrase(words.split(","));

const clear = token(({ kind }) => kind !== "mark" && kind !== "number");
/** What denies a verb, a few words from its bound, so that not before is at the earliest: n'ouvrira pas ses portes avant 2030. */
const denial = within(6, "pas jamais not never 't cannot unlikely 不 未 难 没 无", clear);
const french = listed("avant,antérieur à,antérieure à,antérieurs à,antérieures à,d'avant");
const english = listed("before,prior to,earlier than,sooner than,pre-");
/** Before a year, but for 2025年前三季度, which are the first of it. */
const first = /^[0-9一二三四五六七八九十百两几数半个值后期所大名述]/;
const chinese = or(listed("之前,以前"), seq("前", not(first)));

// prettier-ignore
/** Words before a year that bound when something happens, read backwards. By 2030, since 2019 and until 2030 name the year itself. */
export const boundsBeforeYear = valueTable<Qualifier>([
  ["fr", "au plus tôt en 2030", "at_least", listed("pas avant,jamais avant,au plus tôt en,au plus tôt à partir de,au plus tôt fin,au mieux en,pas plus tôt que,pas plus tôt qu'en")],
  ["fr", "au plus tard fin 2030", "up_to", listed("au plus tard en,au plus tard fin,pas après,pas plus tard que,pas plus tard qu'en")],
  ["fr", "n'ouvrira pas ses portes avant 2030", "at_least", behind(denial), french],
  ["fr", "avant 2030", "less_than", french],
  ["fr", "après 2030", "more_than", listed("après,au-delà de,postérieur à,postérieure à,postérieurs à,postérieures à,plus tard qu'en")],
  ["en", "no earlier than 2030", "at_least", listed("not before,no earlier than,not earlier than,no sooner than,not sooner than,never before,not until,until at least,at the earliest in,at the earliest by,at earliest in")],
  ["en", "no later than 2030", "up_to", listed("no later than,not later than,not after,at the latest in,at the latest by,at latest in,by no later than,not beyond,no later than in")],
  ["en", "will not open until 2030 ≠ is open until 2030", "at_least", behind(denial), or("until", english)],
  ["en", "before 2030", "less_than", english],
  ["en", "after 2030", "more_than", listed("after,beyond,later than,past,post-")],
  ["zh", "不早于2030年", "at_least", listed("不早于,最早于,最早在,最早也要到,最早要到,最早到,最早,最快于,最快在,最快也要到,最快要到,最快")],
  ["zh", "最迟于2030年", "up_to", listed("不晚于,不迟于,最迟于,最迟在,最迟到,最迟,最晚于,最晚在,最晚到,最晚,至迟")],
  ["zh", "不会早于2030年", "at_least", behind(denial), "早", "于"],
  ["zh", "早于2030年", "less_than", "早", "于"],
  ["zh", "晚于2030年", "more_than", listed("晚于,迟于")],
], -1);

// prettier-ignore
/** Words after a year that bound it. */
export const boundsAfterYear = valueTable<Qualifier>([
  ["fr", "2030 au plus tôt", "at_least", listed("au plus tôt,au mieux,ou plus tard,ou après,ou au-delà")],
  ["fr", "2030 au plus tard", "up_to", listed("au plus tard,ou avant,ou plus tôt")],
  ["en", "2030 at the earliest", "at_least", listed("at the earliest,at the very earliest,at earliest,or later,or after,or beyond")],
  ["en", "2030 at the latest", "up_to", listed("at the latest,at the very latest,at latest,or earlier,or before,or sooner")],
  ["zh", "2030年或以后", "at_least", listed("或以后,或之后,及以后,及之后,或更晚")],
  ["zh", "2030年或以前", "up_to", listed("或以前,或之前,及以前,及之前,或更早")],
  ["zh", "2030年前不会完工", "at_least", chinese, ahead(denial)],
  ["zh", "2030年前 ≠ 2025年前三季度", "less_than", chinese],
  ["zh", "2030年后", "more_than", or(listed("之后,以后"), seq("后", not(first)))],
]);

/** A year with what the words around it say about when: before, after, no earlier, at the latest. As it is without such words. */
export function boundYear(sentence: Sentence, found: Found): Found {
  const after = boundsAfterYear(sentence, found.end);
  if (after !== null && after.end <= sentence.end) return { ...found, qualifier: after.value, end: after.end };
  const before = boundsBeforeYear(sentence, found.start);
  if (before === null || before.end < sentence.from || normAt(sentence.tokens, found.end) === "'s") return found;
  return { ...found, qualifier: before.value, start: before.end };
}
