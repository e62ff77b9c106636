/** The words of a text with spaces or line breaks between them. */
export const listOf = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The same as a set. */
export const setOf = (text: string): ReadonlySet<string> => new Set(listOf(text));

/** Words and their values: `un 1 une 1 deux 2`. */
export function valued(text: string): Readonly<Record<string, number>> {
  const pieces = listOf(text);
  return Object.fromEntries(pieces.flatMap((word, at) => (at % 2 === 0 ? [[word, Number(pieces[at + 1])]] : [])));
}

/** Phrases, which may be of several words, with commas between them. */
export const phrasesOf = (text: string): readonly string[] =>
  text
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");

/** Lists of phrases, by what they mean. */
type Lists<Meaning extends string> = Readonly<Partial<Record<Meaning, string | readonly string[]>>>;

/** Rows of a phrase and what it means. */
export const byMeaning = <Meaning extends string>(lists: Lists<Meaning>): (readonly [string, Meaning])[] =>
  (Object.entries(lists) as [Meaning, string | readonly string[]][]).flatMap(([meaning, list]) =>
    [list].flat().flatMap((text) => phrasesOf(text).map((phrase) => [phrase, meaning] as const)),
  );

/** What a phrase means in a language, `*` for all. */
export type Meant<Meaning> = readonly [language: string, phrase: string, meaning: Meaning];

/** The same rows, of a language. */
export const meant = <Meaning extends string>(language: string, lists: Lists<Meaning>): Meant<Meaning>[] =>
  byMeaning(lists).map(([phrase, meaning]) => [language, phrase, meaning] as const);
