/** The languages that this notebook speaks. */
export type Language = "en" | "fr";

let current: Language = "en";

/** The language of the page; English until a page says otherwise, and on the command line always. */
export const language = (): Language => current;

/** Sets the language, once, before a page says anything. */
export function setLanguage(chosen: Language): void {
  current = chosen;
}
