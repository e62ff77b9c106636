import { chosenLanguage, languageKey } from "../language/chosenLanguage.js";
import { type Language } from "../language/language.js";

/** The language that the address asks for (`?lang=fr`), or that the reader of this browser wants; storage that is closed to the page has no say. */
export function wantedLanguage(window: Window): Language {
  let stored = new URLSearchParams(window.location.search).get("lang");
  try {
    stored ??= window.localStorage.getItem(languageKey);
  } catch {
    // A page whose storage is closed asks the browser alone.
  }
  return chosenLanguage({ stored, preferred: window.navigator.languages });
}
