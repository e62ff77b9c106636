import { changedInputs } from "./changedInputs.js";
import { type Notebook } from "./notebook.js";

/** Whether the figures on the page are those of a link that is looked at, and not the reader's own. */
export const isOfLink = ({ store }: Notebook): boolean => store.origin() === "link";

/** Whose figures the page shows, before a noun: `your`, or `this link’s`. */
export const whose = (notebook: Notebook): string => (isOfLink(notebook) ? "this link’s" : "your");

/** Who set what differs from the published figures. */
export const setterOf = (notebook: Notebook): string => (isOfLink(notebook) ? "this link" : "you");

/** What published figures are called, in headings, choices and messages. */
export const publishedTitle = "Published";

/** What the figures that may differ from the published ones are called beside them. */
export const yoursTitle = (notebook: Notebook): string => (isOfLink(notebook) ? "This link" : "Yours");

/** What the figures on the page are called: `Published` until something differs. */
export const standingTitle = (notebook: Notebook): string =>
  changedInputs(notebook).length === 0 ? publishedTitle : yoursTitle(notebook);
