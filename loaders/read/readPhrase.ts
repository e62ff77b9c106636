import { type Language, type Print, readPrint } from "#figures";

const known = new Map<string, Print>();

/** What a phrase says and stands for. What this process has read before is remembered, as data/ is read more than once in it. */
export function readPhrase(phrase: string, language: Language | undefined): Print {
  const key = `${language}\n${phrase}`;
  const print = known.get(key) ?? readPrint(phrase, language);
  known.set(key, print);
  return print;
}
