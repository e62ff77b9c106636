import { languageKey } from "../language/chosenLanguage.js";
import { language, setLanguage } from "../language/language.js";
import { wantedLanguage } from "./pageLanguage.js";

/*
 * Sets the language of the page as this module loads, before those that come after it. A page has a toggle where its story
 * speaks both languages, or says so where it stands in another page; without either it speaks English.
 */
const toggle = typeof document === "undefined" ? null : document.querySelector<HTMLElement>("#languages");
if (toggle || (typeof document !== "undefined" && document.documentElement.dataset["languages"] !== undefined)) {
  setLanguage(wantedLanguage(window));
  document.documentElement.lang = language();
  if (toggle) offerLanguages(toggle);
  if (language() === "fr") tellFrench();
}

/** Makes the buttons of the toggle: the page is read anew in the language chosen, with its edits, link and place. */
function offerLanguages(toggle: HTMLElement): void {
  for (const button of toggle.querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(button.lang === language()));
    button.addEventListener("click", () => {
      if (button.lang === language()) return;
      try {
        localStorage.setItem(languageKey, button.lang);
      } catch {
        // A choice that cannot be kept cannot be read after the page is: it stays as it is.
        return;
      }
      // An address that asks for a language would be answered in that one again.
      const address = new URL(location.href);
      address.searchParams.delete("lang");
      if (address.href === location.href) location.reload();
      else location.replace(address.href);
    });
  }
}

/** Says the title and the description of the page in French. */
function tellFrench(): void {
  const french = document.querySelector<HTMLMetaElement>('meta[name="description-fr"]');
  if (french === null) return;
  document.title = french.dataset.title ?? document.title;
  document.querySelector('meta[name="description"]')?.setAttribute("content", french.content);
}
