import { catalogue } from "../src/language/catalogue.js";
import { setLanguage } from "../src/language/language.js";
import { dateText } from "../src/format/dateText.js";
import { type Story } from "../loaders/read/story.js";
import { escaped } from "./escaped.js";

const words = catalogue({
  en: { edition: (day: string) => `Edition of ${day}` },
  fr: { edition: (day) => `Édition du ${day}` },
});

/**
 * The line under the name of the notebook on paper: of which day the figures are, and the address of the page, which its
 * script writes (headStart.ts); until then, and without scripts, the one at which it is published, where that is known.
 */
export function printHead({ edition, site_url: site }: Story, path: string, speaksFrench: boolean): string {
  const english = escaped(words().edition(dateText(edition)));
  setLanguage("fr");
  const french = escaped(words().edition(dateText(edition)));
  setLanguage("en");
  const told = speaksFrench
    ? `<span class="said" lang="en">${english}</span><span class="said" lang="fr">${french}</span>`
    : english;
  const address = site === "" ? "" : `${site}${path === "/index" ? "" : `${path.slice(1)}.html`}`;
  return `<p class="print-head">${told} <span class="page-address">${escaped(address)}</span></p>`;
}
