import { html } from "htl";
import { type Notebook } from "../notebook/notebook.js";
import { notesOf, type SourceNote } from "../notebook/notesOf.js";
import { pageAddress } from "./pageAddress.js";

/** The articles behind some lines, each with whose reports it retells and the paragraphs used. */
export function sourceNotes(notebook: Notebook, names: readonly string[]): HTMLElement {
  const notes = notesOf(notebook, names);
  return html`<section class="source-notes" aria-label="Sources">
    <h2>Sources</h2>
    <ul>
      ${notes.map(sourceNote)}
    </ul>
  </section>`;
}

function sourceNote({ source, claims }: SourceNote): HTMLElement {
  const voices = [...new Set(claims.map(({ voice }) => voice))].filter((voice) => voice !== "");
  const retold = voices.length > 0 ? `Retells ${voices.join(", ")}.` : "Names no report for these figures.";
  const places = claims.map(
    (claim) =>
      html`<li>
        <a href=${pageAddress("claims", claim.claim)} lang=${source.language}>${claim.figure}</a>
        <small>¶ ${claim.paragraph}</small>
      </li>`,
  );
  const title = source.url === "" ? source.title : html`<a href=${source.url}>${source.title}</a>`;
  return html`<li class="source-note">
    <span class="source-id">${source.source}</span>
    <div>
      <p>${title}. ${retold}</p>
      <ul class="source-phrases">
        ${places}
      </ul>
    </div>
  </li>`;
}
