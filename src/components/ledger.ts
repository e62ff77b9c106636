import { said } from "../language/said.js";
import { ledgerControls } from "./ledgerControls.js";
import { type LedgerGroup, ledgerGroups, passesFilter } from "../notebook/ledgerFilter.js";
import { ledgerDrafts, ledgerGroup, type LedgerPart, ledgerSingles } from "./ledgerGroup.js";
import { type Notebook } from "../notebook/notebook.js";
import { element } from "./sheet/element.js";

/**
 * The ledger of all claims: filtered by source, subject, measure, verdict and words; claims on one thing side by side. An
 * address that ends in `#` and a claim's id shows and marks that claim, whatever the filters say.
 */
export function claimsLedger(notebook: Notebook): HTMLElement {
  const drafts = notebook.record.claims.filter(({ role }) => role === "draft");
  const groups = ledgerGroups(notebook.record);
  const isSingle = ({ agreement }: LedgerGroup) => agreement.verdict === "single";
  const parts: LedgerPart[] = groups.filter((group) => !isSingle(group)).map((group) => ledgerGroup(notebook, group));
  if (groups.some(isSingle)) parts.push(ledgerSingles(notebook, groups.filter(isSingle)));
  if (drafts.length > 0) parts.push(ledgerDrafts(notebook, drafts));
  const controls = ledgerControls(notebook.record, show);
  const nothing = element(
    "p.ledger-nothing",
    { hidden: true },
    said("No claim fits these filters.", "Aucun chiffre cité ne répond à ces filtres."),
  );
  const heads = [
    said("As printed", "Tel qu'écrit"),
    said("Reading", "Lecture"),
    "",
    said("Who says so", "Qui le dit"),
  ].map((text) => element("span", text));
  const ledger = element(
    "div.ledger",
    controls.element,
    element("div.ledger-head", { "aria-hidden": "true" }, ...heads),
    ...parts.map((part) => part.element),
    nothing,
  );

  function show(): void {
    const filter = controls.filter();
    let shown = 0;
    for (const { element, verdict, rows } of parts) {
      const passing = rows.filter(({ claim }) => passesFilter(claim, verdict, filter));
      for (const row of rows) row.element.hidden = !passing.includes(row);
      element.hidden = passing.length === 0;
      shown += passing.length;
    }
    nothing.hidden = shown > 0;
    controls.tell(
      said(
        `${shown} of ${notebook.record.claims.length} claims`,
        `${shown} chiffres cités sur ${notebook.record.claims.length}`,
      ),
    );
  }

  function follow(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    if (!notebook.claim(id)) return;
    const row = parts.flatMap(({ rows }) => rows).find(({ claim }) => claim.claim === id)?.element;
    if (!row) return;
    if (row.hidden || row.closest("section")?.hidden) controls.clear();
    for (const marked of ledger.querySelectorAll(".is-marked")) marked.classList.remove("is-marked");
    row.classList.add("is-marked");
    row.scrollIntoView({ block: "center" });
    row.focus({ preventScroll: true });
  }

  show();
  window.addEventListener("hashchange", follow);
  // The page puts the element in place after this returns, and fonts move what is below them.
  requestAnimationFrame(follow);
  void document.fonts.ready.then(() => requestAnimationFrame(follow));
  return ledger;
}
