import { type Meant, listOf, setOf, valued } from "./words.js";

/** Words that multiply, with their powers of ten. */
const powers = {
  fr: valued(
    "mille 3 millier 3 milliers 3 million 6 millions 6 milliard 9 milliards 9 billion 12 billions 12 billiard 15 billiards 15 trillion 18 trillions 18 mios 6 thousand 3 thousands 3",
  ),
  en: valued(
    "hundred 2 thousand 3 thousands 3 million 6 millions 6 billion 9 billions 9 trillion 12 trillions 12 quadrillion 15 quadrillions 15 milliard 9 milliards 9 billiard 15 billiards 15",
  ),
  "*": valued(
    "crore 7 crores 7 lakh 5 lakhs 5 mn 6 mln 6 mio 6 =MM 6 bn 9 bln 9 md 9 mds 9 mrd 9 mrds 9 mia 9 tn 12 trn 12 trln 12 tln 12",
  ),
  zh: valued("百 2 千 3 万 4 十万 5 百万 6 千万 7 亿 8 十亿 9 百亿 10 千亿 11 万亿 12 兆 12"),
};

/** The same as rows: language (`*` for all), word, power of ten. */
export const magnitudeWords: readonly Meant<number>[] = Object.entries(powers).flatMap(([language, words]) =>
  Object.entries(words).map(([word, power]) => [language, word, power] as const),
);

/** Single letters that multiply only where money or a count is plain: `always` when glued, or beside a currency, or not. */
export const magnitudeLetters: Readonly<Record<string, { readonly power: number; readonly always: boolean }>> = {
  k: { power: 3, always: true },
  K: { power: 3, always: true },
  m: { power: 6, always: false },
  M: { power: 6, always: true },
  b: { power: 9, always: false },
  B: { power: 9, always: false },
  t: { power: 12, always: false },
  T: { power: 12, always: false },
  mm: { power: 6, always: false },
  G: { power: 9, always: false },
};

/** Nouns of so many times a power of ten, and those that are a power itself. */
const times = (language: string, power: number, text: string) =>
  Object.entries(valued(text)).map(([word, digits]) => [language, word, digits, power] as const);
const once = (language: "fr" | "en", words: string) =>
  listOf(words).flatMap((word) => times(language, powers[language][word] ?? 0, `${word} 1`));

/** Nouns of quantity, alone (`des milliards`) or counted (`une centaine`): language, word, value as digits and power of ten. */
export const collectives: readonly (readonly [language: string, word: string, digits: number, power: number])[] = [
  ...times("fr", 0, "douzaine 12 quinzaine 15"),
  ...times("fr", 1, "dizaine 1 vingtaine 2 trentaine 3 quarantaine 4 cinquantaine 5 soixantaine 6"),
  ...times("fr", 2, "centaine 1"),
  ...once("fr", "millier million milliard billion trillion"),
  ...times("en", 0, "dozen 12"),
  ...times("en", 1, "ten 1 score 2"),
  ...once("en", "hundred thousand million billion trillion quadrillion"),
];

/** Words that may stand between a number and its magnitude: deux premiers milliards, two more billion. */
export const beforeMagnitudes =
  setOf(`premiers premières derniers dernières autres nouveaux nouvelles prochains prochaines
  petits bons gros more additional further extra`);
