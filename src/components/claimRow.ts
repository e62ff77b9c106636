import { said } from "../language/said.js";
import { type ClaimRecord } from "../notebook/record.js";
import { claimInterval, claimReading } from "../notebook/claimText.js";
import { unbroken } from "../notebook/unbroken.js";
import { numberedText } from "../notebook/voices.js";
import { type Notebook } from "../notebook/notebook.js";
import { element } from "./sheet/element.js";

/**
 * One claim: its phrase as printed, what was read, a picture or words beside it, and who says so. Its id is its address on
 * the page.
 */
export function claimRow(notebook: Notebook, claim: ClaimRecord, beside: Node | string): HTMLElement {
  const source = notebook.source(claim.source);
  const told =
    claim.voice === ""
      ? said("names no report", "ne cite aucune enquête")
      : said(`retells ${claim.voice}`, `reprend ${claim.voice}`);
  const place = element(
    "span",
    { title: source?.title ?? "" },
    `${numberedText(claim.sourceName, claim.source)}, ¶\u00a0${claim.paragraph}`,
  );
  const link = {
    class: "claim-link",
    href: `#${claim.claim}`,
    "aria-label": said(`Link to claim ${claim.claim}`, `Lien vers le chiffre ${claim.claim}`),
  };
  return element(
    "li.claim",
    { id: claim.claim, tabindex: -1 },
    element(
      "p.claim-phrase",
      element("q", { lang: source?.language ?? "" }, claim.figure),
      ...(claim.role === "model" ? [] : [" ", element("small.claim-tag", roleText(claim))]),
      ...(claim.note === "" ? [] : [" ", element("small.claim-note", claim.note)]),
    ),
    element(
      "p.claim-reading",
      element("b", unbroken(claimReading(claim))),
      " ",
      element("small", unbroken(said(`stands for ${claimInterval(claim)}`, `vaut pour ${claimInterval(claim)}`))),
    ),
    element("p.claim-beside", beside),
    element("p.claim-place", place, " ", element("a", link, claim.claim), " ", element("small", told)),
  );
}

/** What a claim that the model does not rest on is. */
const roleText = ({ role }: ClaimRecord): string =>
  role === "draft" ? said("draft", "brouillon") : said("context", "contexte");
