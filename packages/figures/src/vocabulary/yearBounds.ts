import { type Language, type Qualifier } from "../reading.js";

type Row = readonly [language: Language, qualifier: Qualifier, phrase: string];

const many = (language: Language, qualifier: Qualifier, list: string): Row[] =>
  list.split(",").map((phrase) => [language, qualifier, phrase] as const);

/** Words before a year that bound when something happens. By 2030, since 2019 and until 2030 name the year itself. */
export const boundsBeforeYear: readonly Row[] = [
  ...many("fr", "less_than", "avant,antérieur à,antérieure à,antérieurs à,antérieures à,d'avant"),
  ...many(
    "fr",
    "at_least",
    "pas avant,jamais avant,au plus tôt en,au plus tôt à partir de,au plus tôt fin,au mieux en,pas plus tôt que,pas plus tôt qu'en",
  ),
  ...many(
    "fr",
    "more_than",
    "après,au-delà de,postérieur à,postérieure à,postérieurs à,postérieures à,plus tard qu'en",
  ),
  ...many("fr", "up_to", "au plus tard en,au plus tard fin,pas après,pas plus tard que,pas plus tard qu'en"),
  ...many("en", "less_than", "before,prior to,earlier than,sooner than,pre-"),
  ...many(
    "en",
    "at_least",
    "not before,no earlier than,not earlier than,no sooner than,not sooner than,never before,not until,until at least,at the earliest in,at the earliest by,at earliest in",
  ),
  // bounds a year only where it is denied: will not open until 2030
  ...many("en", "exact", "until"),
  ...many("en", "more_than", "after,beyond,later than,past,post-"),
  ...many(
    "en",
    "up_to",
    "no later than,not later than,not after,at the latest in,at the latest by,at latest in,by no later than,not beyond,no later than in",
  ),
  ...many("zh", "less_than", "早于"),
  ...many(
    "zh",
    "at_least",
    "不早于,最早于,最早在,最早也要到,最早要到,最早到,最早,最快于,最快在,最快也要到,最快要到,最快",
  ),
  ...many("zh", "more_than", "晚于,迟于"),
  ...many("zh", "up_to", "不晚于,不迟于,最迟于,最迟在,最迟到,最迟,最晚于,最晚在,最晚到,最晚,至迟"),
];

/** Words after a year that bound it. */
export const boundsAfterYear: readonly Row[] = [
  ...many("fr", "at_least", "au plus tôt,au mieux,ou plus tard,ou après,ou au-delà"),
  ...many("fr", "up_to", "au plus tard,ou avant,ou plus tôt"),
  ...many("en", "at_least", "at the earliest,at the very earliest,at earliest,or later,or after,or beyond"),
  ...many("en", "up_to", "at the latest,at the very latest,at latest,or earlier,or before,or sooner"),
  ...many("zh", "less_than", "之前,以前,前"),
  ...many("zh", "more_than", "之后,以后,后"),
  ...many("zh", "at_least", "或以后,或之后,及以后,及之后,或更晚"),
  ...many("zh", "up_to", "或以前,或之前,及以前,及之前,或更早"),
];

/** What after 2025年前 makes it the first of something in 2025: 前三季度, 前值, 前五大. */
export const ofFirst = /^[0-9一二三四五六七八九十百两几数半个值后期所大名述]/;

/** What denies a verb, so that not before is at the earliest. */
export const deniesYear: ReadonlySet<string> = new Set(
  "pas jamais not never 't cannot unlikely 不 未 难 没 无".split(" "),
);
