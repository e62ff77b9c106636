import { linkOrFile, longestLink, type PassedOn } from "../state/linkOrFile.js";
import { catalogue } from "../language/catalogue.js";
import { formatNumber } from "../format/number.js";
import { type Notebook } from "./notebook.js";

const words = catalogue({
  en: {
    link: (count: string) => `${count} characters. It opens this page with the figures that you see.`,
    file: (count: string, most: string) =>
      `As a link this would have ${count} characters, and past ${most} mail and chat cut them: send it as a file, which opens on any page.`,
  },
  fr: {
    link: (count) => `${count} caractères. Il ouvre cette page avec les chiffres que vous voyez.`,
    file: (count, most) =>
      `En lien, cela ferait ${count} caractères, et au-delà de ${most} le courriel et les messageries les coupent : envoyez-le en fichier, qui s'ouvre sur toute page.`,
  },
});

/**
 * How the figures on screen are passed on, from the page at the address `page`: by a link, which is that of the page alone
 * where they are the published ones, or by a file where the link would be too long.
 */
export function passedOn({ store, record }: Notebook, page: string): PassedOn {
  const plain = page.replace(/#.*$/s, "");
  if (store.origin() === "base") return { kind: "link", address: plain };
  return linkOrFile(store.get(), { page: plain, release: record.release });
}

/** How long the link is, and what it does; or why it is a file. */
export function passedOnText(passed: PassedOn): string {
  const count = passed.kind === "link" ? passed.address.length : passed.characters;
  return words()[passed.kind](formatNumber(String(count), "integer"), formatNumber(String(longestLink), "integer"));
}

/** The address by which the figures on screen are cited: their link, or the page where that would be too long. */
export function citedAddress(notebook: Notebook, page: string): string {
  const passed = passedOn(notebook, page);
  return passed.kind === "link" ? passed.address : page.replace(/#.*$/s, "");
}
