import { said } from "../language/said.js";
import { language } from "../language/language.js";
import { catalogue } from "../language/catalogue.js";
import { changedInputs } from "./changedInputs.js";
import { type Notebook } from "./notebook.js";

const words = catalogue({
  en: {
    published: "Published",
    link: "This link",
    yours: "Yours",
    setter: "you",
    setterLink: "this link",
  },
  fr: {
    published: "Publié",
    link: "Ce lien",
    yours: "Le vôtre",
    setter: "vous",
    setterLink: "ce lien",
  },
});

let isElsewhere = false;

/** Makes what will be read apart from the page, beside the link to it: who reads it there did not set what differs. */
export function toldElsewhere<Made>(make: () => Made): Made {
  isElsewhere = true;
  try {
    return make();
  } finally {
    isElsewhere = false;
  }
}

/** Whether the figures told are those of a link that is looked at, and not the reader's own. */
export const isOfLink = ({ store }: Notebook): boolean => isElsewhere || store.origin() === "link";

/** Whose figures the page shows, before a noun: `your`, or `this link’s`. */
export const whose = (notebook: Notebook): string => (isOfLink(notebook) ? "this link’s" : "your");

/** The same where no noun follows: `your own`, or `this link’s`. */
export const whoseOwn = (notebook: Notebook): string =>
  isOfLink(notebook) ? said(whose(notebook), "ce lien") : said("your own", "le vôtre");

/** Words that were written for the reader's own figures, said of those on the page: `on this link’s figures`. */
export function ofStanding(notebook: Notebook, text: string): string {
  if (!isOfLink(notebook)) return text;
  if (language() === "fr")
    return (
      text
        .replace(/\bvos chiffres\b/g, "les chiffres de ce lien")
        .replace(/\bvotre (\p{L}+)/gu, "le $1 de ce lien")
        // A label that begins with it needs no article.
        .replace(
          /^Votre (\p{L})(\p{L}*)/u,
          (_, first: string, rest: string) => `${first.toUpperCase()}${rest} de ce lien`,
        )
    );
  return text.replace(/\byour\b/g, "this link’s").replace(/\bYour\b/g, "This link’s");
}

/** Who set what differs from the published figures. */
export const setterOf = (notebook: Notebook): string => (isOfLink(notebook) ? words().setterLink : words().setter);

/** What published figures are called, in headings, choices and messages. */
export const publishedTitle = (): string => words().published;

/** What the figures that may differ from the published ones are called beside them. */
export const yoursTitle = (notebook: Notebook): string => (isOfLink(notebook) ? words().link : words().yours);

/** What the figures on the page are called: `Published` until something differs. */
export const standingTitle = (notebook: Notebook): string =>
  changedInputs(notebook).length === 0 ? publishedTitle() : yoursTitle(notebook);
