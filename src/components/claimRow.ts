import { html } from "htl";
import { type ClaimRecord } from "../notebook/record.js";
import { claimInterval, claimReading } from "../notebook/claimText.js";
import { type Notebook } from "../notebook/notebook.js";

/**
 * One claim: its phrase as printed, what was read, a picture or words beside it, and who says so. Its id is its address on
 * the page.
 */
export function claimRow(notebook: Notebook, claim: ClaimRecord, beside: Node | string): HTMLElement {
  const source = notebook.source(claim.source);
  const told = claim.voice === "" ? "names no report" : `retells ${claim.voice}`;
  return html`<li class="claim" id=${claim.claim} tabindex="-1">
    <p class="claim-phrase">
      <q lang=${source?.language ?? ""}>${claim.figure}</q>
      ${claim.role === "model" ? "" : html`<small class="claim-tag">${claim.role}</small>`}
      ${claim.note === "" ? "" : html`<small class="claim-note">${claim.note}</small>`}
    </p>
    <p class="claim-reading">
      <b>${claimReading(claim)}</b>
      <small>stands for ${claimInterval(claim)}</small>
    </p>
    <p class="claim-beside">${beside}</p>
    <p class="claim-place">
      <span title=${source?.title ?? ""}>Source ${claim.source}, ¶ ${claim.paragraph}</span>
      <a class="claim-link" href=${`#${claim.claim}`} aria-label=${`Link to claim ${claim.claim}`}>${claim.claim}</a>
      <small>${told}</small>
    </p>
  </li>`;
}
