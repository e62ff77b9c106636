import { type Notebook } from "../notebook/notebook.js";
import { notesOf, type SourceNote } from "../notebook/notesOf.js";
import { pageAddress } from "./pageAddress.js";
import { element } from "./sheet/element.js";

/** The articles behind some lines, each with whose reports it retells and the paragraphs used. */
export function sourceNotes(notebook: Notebook, names: readonly string[]): HTMLElement {
  const notes = notesOf(notebook, names);
  const list = element("ul", ...notes.map(sourceNote));
  return element("section.source-notes", { "aria-label": "Sources" }, element("h2", "Sources"), list);
}

function sourceNote({ source, claims }: SourceNote): HTMLElement {
  const voices = [...new Set(claims.map(({ voice }) => voice))].filter((voice) => voice !== "");
  const retold = voices.length > 0 ? `Retells ${voices.join(", ")}.` : "Names no report for these figures.";
  const places = claims.map((claim) => {
    const phrase = element("a", { href: pageAddress("claims", claim.claim), lang: source.language }, claim.figure);
    return element("li", phrase, " ", element("small", `¶ ${claim.paragraph}`));
  });
  const title = source.url === "" ? source.title : element("a", { href: source.url }, source.title);
  return element(
    "li.source-note",
    element("span.source-id", source.source),
    element("div", element("p", title, `. ${retold}`), element("ul.source-phrases", ...places)),
  );
}
