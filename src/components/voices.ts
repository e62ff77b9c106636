import { html } from "htl";
import { type Notebook } from "../notebook/notebook.js";
import { type NotebookRecord } from "../notebook/record.js";

export { conflictSentence, repeatedSentence, voicesSentence } from "../notebook/voices.js";

/** A sentence on who stands behind the claims, in a page. */
export function voices(notebook: Notebook, sentence: (record: NotebookRecord) => string): HTMLElement {
  return html`<span>${sentence(notebook.record)}</span>`;
}
