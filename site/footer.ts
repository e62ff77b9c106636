import { catalogue } from "../src/language/catalogue.js";
import { setLanguage } from "../src/language/language.js";
import { dateText } from "../src/format/dateText.js";
import { type Story } from "../loaders/read/story.js";
import { escaped } from "./escaped.js";

const words = catalogue({
  en: {
    edition: (day: string, licence: string) => `Edition of ${day}. Licence: ${licence}.`,
    cite: (title: string, day: string, address: string) =>
      `To cite it: “${title}”, edition of ${day}${address === "" ? "" : `, ${address}`}.`,
    whose:
      "Figures as printed by their sources; arithmetic by this notebook, exact from text to text. Not affiliated with any company named.",
  },
  fr: {
    edition: (day, licence) => `Édition du ${day}. Licence : ${licence}.`,
    cite: (title, day, address) =>
      `Pour citer : « ${title} », édition du ${day}${address === "" ? "" : `, ${address}`}.`,
    whose:
      "Chiffres tels que les sources les impriment ; calculs de ce carnet, exacts de texte à texte. Sans lien avec aucune société nommée.",
  },
});

/**
 * What stands at the foot of every page: of which day the figures are, the licence, how to cite, and whose figures they are;
 * in both languages where the story speaks French.
 */
export function footer(story: Story, french: { readonly title?: string } | null): string {
  const english = paragraphs(story, story.title);
  if (french === null) return english;
  setLanguage("fr");
  const inFrench = paragraphs(story, french.title ?? story.title);
  setLanguage("en");
  return `<div class="said" lang="en">${english}</div><div class="said" lang="fr">${inFrench}</div>`;
}

function paragraphs({ edition, licence_title: licence, site_url: address }: Story, title: string): string {
  const said = words();
  const day = dateText(edition);
  const texts = [`${said.edition(day, licence)} ${said.cite(title, day, address)}`, said.whose];
  return texts.map((text) => `<p>${escaped(text)}</p>`).join("");
}
