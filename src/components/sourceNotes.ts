import { said } from "../language/said.js";
import { type Notebook } from "../notebook/notebook.js";
import { notesOf, type SourceNote } from "../notebook/notesOf.js";
import { type SourceRecord } from "../notebook/record.js";
import { sourceFacts } from "../notebook/sourceFacts.js";
import { pageAddress } from "./pageAddress.js";
import { element } from "./sheet/element.js";

/** The articles behind some lines, each with whose reports it retells, where to find it and the paragraphs used. */
export function sourceNotes(notebook: Notebook, names: readonly string[]): HTMLElement {
  const notes = notesOf(notebook, names);
  const list = element("ul", ...notes.map(sourceNote));
  return element(
    "section.source-notes",
    { "aria-label": said("Sources", "Les sources") },
    element("h2", said("Sources", "Les sources")),
    list,
  );
}

function sourceNote({ source, claims }: SourceNote): HTMLElement {
  const voices = [...new Set(claims.map(({ voice }) => voice))].filter((voice) => voice !== "");
  const retold =
    voices.length > 0
      ? said(`Retells ${voices.join(", ")}.`, `Reprend ${voices.join(", ")}.`)
      : said("Names no report for these figures.", "Ne cite aucune enquête pour ces chiffres.");
  const places = claims.map((claim) => {
    const phrase = element("a", { href: pageAddress("evidence", claim.claim), lang: source.language }, claim.figure);
    return element("li", phrase, " ", element("small", `¶\u00a0${claim.paragraph}`));
  });
  return element(
    "li.source-note",
    element("span.source-id", source.source),
    element(
      "div",
      element("p", element("b", source.name), `: ${source.title}. ${retold}`),
      element("p.source-facts", ...factParts(source)),
      element("ul.source-phrases", ...places),
    ),
  );
}

/** `address not recorded · date not recorded · text read: SHA-256 19ef6bd47b1b…`. */
function factParts(source: SourceRecord): (Node | string)[] {
  const { host, published, hash } = sourceFacts(source);
  const address =
    host === ""
      ? said("Address not recorded", "Adresse non relevée")
      : element("a", { href: source.url }, said(`Read it at ${host}`, `À lire sur ${host}`));
  const text = element(
    "span",
    {
      title: said(
        `SHA-256 of the text that was read: ${source.textSha256}`,
        `SHA-256 du texte lu : ${source.textSha256}`,
      ),
    },
    said(`text ${hash}…`, `texte ${hash}…`),
  );
  return [address, ` · ${published} · `, text];
}
