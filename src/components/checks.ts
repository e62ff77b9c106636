import { html } from "htl";
import { type CheckRecord, type CheckResult } from "../model/check.js";
import { checkedWorkbook, checkResult } from "../notebook/checkResult.js";
import { checkText } from "../notebook/checkText.js";
import { live } from "./live.js";
import { type Notebook } from "../notebook/notebook.js";
import { pageAddress } from "./pageAddress.js";

const kinds = [
  { kind: "internal", title: "Arithmetic", text: "Guards on the model’s own formulas, with your edits." },
  {
    kind: "source",
    title: "Between the sources",
    text: "Whether what the articles print fits together, on the published figures: your edits change nothing here.",
  },
  {
    kind: "finding",
    title: "Found between the sources",
    text: "Figures that meet where they should not, on what is published: where it holds, something printed is wrong.",
  },
] as const;

/** Every check with its result, both sides and a sentence, grouped by kind. */
export function checksList(notebook: Notebook): HTMLElement {
  return html`<div class="checks">
    ${kinds.map(
      ({ kind, title, text }) =>
        html`<section>
          <h2>${title}</h2>
          <p>${text}</p>
          <ul class="check-list">
            ${notebook.record.checks.filter((record) => record.kind === kind).map((record) => checkRow(notebook, record))}
          </ul>
        </section>`,
    )}
  </div>`;
}

function checkRow(notebook: Notebook, record: CheckRecord): HTMLElement {
  const claim = record.claim === "" ? undefined : notebook.claim(record.claim);
  const status = html`<span class="check-status"></span>`;
  const sides = html`<p class="check-sides"></p>`;
  const item = html`<li class="check" id=${`check-${record.check}`}>
    ${status}
    <div>
      <p class="check-title">${record.title}</p>
      ${sides}
      <p class="check-note">${record.note}</p>
    </div>
  </li>`;
  return live(notebook, item, () => {
    const result = checkResult(notebook, record);
    const { left, relation, right } = checkText(checkedWorkbook(notebook, record), result, claim);
    item.classList.toggle("is-failed", record.kind !== "finding" && result.status === "fail");
    item.classList.toggle("is-finding", record.kind === "finding");
    status.textContent = statusText(record.kind, result.status);
    const end = claim ? html`<a href=${pageAddress("claims", claim.claim)}>${right}</a>` : html`<span>${right}</span>`;
    sides.replaceChildren(html`<b>${left}</b>`, ` ${relation} `, end);
  });
}

/** What stands before a check; a finding is no agreement, so that it carries no tick, and none is no failure. */
export function statusText(kind: CheckRecord["kind"], status: CheckResult["status"]): string {
  if (kind === "finding") return status === "pass" ? "◆ found" : "– not so";
  return status === "pass" ? "✓ holds" : "✕ fails";
}
