import { type Language } from "./language.js";

/** The key in browser storage under which a reader's choice of language is kept. */
export const languageKey = "notebook-language";

/** What a language is chosen by: the reader's own choice if there is one, and those that the browser prefers, best first. */
export interface LanguageWishes {
  readonly stored: string | null;
  readonly preferred: readonly string[];
}

/** The language of a page: as the reader chose; else French where the browser's first language is, in any country; else English. */
export function chosenLanguage({ stored, preferred }: LanguageWishes): Language {
  if (stored === "en" || stored === "fr") return stored;
  return /^fr\b/i.test(preferred[0] ?? "") ? "fr" : "en";
}
