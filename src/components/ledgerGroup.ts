import { said } from "../language/said.js";
import { type ClaimRecord } from "../notebook/record.js";
import { gapBetween, groupTitle, verdictLine, voicesText } from "../notebook/agreementText.js";
import { claimRow } from "./claimRow.js";
import { intervalScale, intervalStrip } from "./intervalStrip.js";
import { type LedgerGroup } from "../notebook/ledgerFilter.js";
import { type Notebook } from "../notebook/notebook.js";
import { element } from "./sheet/element.js";
import { unbroken } from "../notebook/unbroken.js";

/** A part of the ledger on the page, the verdict of its groups or `draft`, and the rows that filters show and hide. */
export type LedgerPart = ReturnType<typeof part>;

interface LedgerRow {
  readonly claim: ClaimRecord;
  readonly element: HTMLElement;
}

/** Claims on one thing side by side, their intervals on one axis, with the verdict. */
export function ledgerGroup(notebook: Notebook, { agreement, claims }: LedgerGroup): LedgerPart {
  const isConflict = agreement.verdict === "conflict";
  const bars = claims.map((claim) => ({ ...claim.interval, at: pointOf(claim) }));
  const scale = intervalScale(bars);
  const options = { isConflict, meet: agreement.meet, gap: gapBetween(claims) };
  const rows = claims.map((claim, index) => {
    const bar = bars[index];
    return { claim, element: claimRow(notebook, claim, bar ? intervalStrip(scale, [bar], options) : "") };
  });
  const verdict = unbroken(verdictLine(agreement, claims));
  return part(rows, agreement.verdict, groupTitle(agreement), verdict, voicesText(agreement, claims));
}

/** Claims that stand alone, each beside what it is about. */
export function ledgerSingles(notebook: Notebook, groups: readonly LedgerGroup[]): LedgerPart {
  const rows = groups.flatMap(({ agreement, claims }) =>
    claims.map((claim) => ({ claim, element: claimRow(notebook, claim, groupTitle(agreement)) })),
  );
  return part(
    rows,
    "single",
    said("Told once", "Dits une seule fois"),
    said("nothing to compare them with", "rien à quoi les comparer"),
    "",
  );
}

/** Claims that an analyst has not labelled yet: they are listed and feed nothing. */
export function ledgerDrafts(notebook: Notebook, claims: readonly ClaimRecord[]): LedgerPart {
  const rows = claims.map((claim) => ({ claim, element: claimRow(notebook, claim, claim.subject) }));
  return part(
    rows,
    "draft",
    said("Drafts", "Brouillons"),
    said("read, not labelled yet; they feed nothing", "lus, pas encore qualifiés ; ils ne servent à rien"),
    "",
  );
}

function part(rows: LedgerRow[], verdict: string, title: string, words: string, told: string) {
  const section = element(
    "section",
    { class: `ledger-group is-${verdict}` },
    element(
      "header",
      element("h2", title),
      element("p.ledger-verdict", words),
      told === "" ? null : element("p.ledger-voices", told),
    ),
    element("ol.ledger-rows", ...rows.map((row) => row.element)),
  );
  return { element: section, verdict, rows };
}

/** A dot stands where one number is printed; a range has none. */
function pointOf({ low, high, qualifier }: ClaimRecord): string {
  return qualifier === "range" || qualifier === "vague" ? "" : low || high;
}
