import { html } from "htl";
import { type ClaimRecord } from "../model/notebook.js";
import { claimInterval, claimReading } from "./claimText.js";
import { gapBetween, groupTitle, verdictText, voicesText } from "./agreementText.js";
import { type IntervalScale, intervalScale } from "./intervalScale.js";
import { intervalStrip, type StripOptions } from "./intervalStrip.js";
import { type LedgerGroup } from "./ledgerFilter.js";
import { type Notebook } from "./notebook.js";

/** A part of the ledger on the page, and the rows that filters show and hide. */
export interface LedgerPart {
  readonly element: HTMLElement;
  readonly verdict: string;
  readonly rows: readonly { readonly claim: ClaimRecord; readonly element: HTMLElement }[];
}

const marks: Readonly<Record<string, string>> = { conflict: "✕", agree: "✓", single: "·" };

/** Claims on one thing side by side, on one axis, with the verdict. */
export function ledgerGroup(notebook: Notebook, { agreement, claims }: LedgerGroup): LedgerPart {
  const { verdict } = agreement;
  const scale = intervalScale(
    claims.map(({ intervalLow, intervalHigh }) => ({ low: intervalLow, high: intervalHigh })),
  );
  const options: StripOptions = {
    isConflict: verdict === "conflict",
    meet: verdict === "agree" ? agreement : null,
    gap: verdict === "conflict" ? gapBetween(claims) : null,
  };
  const rows = claims.map((claim) => ({
    claim,
    element: claimRow(notebook, claim, verdict === "single" ? null : { scale, options }),
  }));
  const told = verdict === "single" ? "" : html`<p class="ledger-voices">${voicesText(agreement, claims)}</p>`;
  const element = html`<section class=${`ledger-group is-${verdict}`}>
    <header>
      <h3>${groupTitle(agreement)}</h3>
      <p class="ledger-verdict">${verdict === "single" ? "" : `${marks[verdict]} ${verdictText(agreement, claims)}`}</p>
      ${told}
    </header>
    <ol class="ledger-rows">
      ${rows.map((row) => row.element)}
    </ol>
  </section>`;
  return { element, verdict, rows };
}

/** Claims that an analyst has not labelled yet: they are listed and feed nothing. */
export function ledgerDrafts(notebook: Notebook, claims: readonly ClaimRecord[]): LedgerPart {
  const rows = claims.map((claim) => ({ claim, element: claimRow(notebook, claim, null) }));
  const element = html`<section class="ledger-group is-draft">
    <header>
      <h3>Drafts</h3>
      <p class="ledger-verdict">Read, not labelled yet; they feed nothing</p>
    </header>
    <ol class="ledger-rows">
      ${rows.map((row) => row.element)}
    </ol>
  </section>`;
  return { element, verdict: "draft", rows };
}

function claimRow(
  notebook: Notebook,
  claim: ClaimRecord,
  strip: { readonly scale: IntervalScale; readonly options: StripOptions } | null,
): HTMLElement {
  const source = notebook.source(claim.source);
  const isDraft = claim.role === "draft";
  const told = claim.voice === `source ${claim.source}` ? "names no report" : `retells ${claim.voice}`;
  const bar = { low: claim.intervalLow, high: claim.intervalHigh, at: middleOf(claim) };
  return html`<li class="claim" id=${claim.claim} tabindex="-1">
    <p class="claim-phrase">
      <q lang=${source?.language ?? ""}>${claim.figure}</q>
      ${isDraft ? html`<small class="claim-tag">draft</small>` : ""}
      ${claim.role === "context" ? html`<small class="claim-tag">context</small>` : ""}
    </p>
    <p class="claim-reading">
      <b>${claimReading(claim)}</b>
      <small>stands for ${claimInterval(claim)}</small>
    </p>
    <p class="claim-strip">${strip ? intervalStrip(strip.scale, [bar], strip.options) : ""}</p>
    <p class="claim-place">
      <span title=${source?.title ?? ""}>Source ${claim.source}, ¶ ${claim.paragraph}</span>
      <small>${told}</small>
      <a class="claim-link" href=${`#${claim.claim}`} aria-label=${`Link to claim ${claim.claim}`}>${claim.claim}</a>
    </p>
    ${claim.note === "" ? "" : html`<p class="claim-note">${claim.note}</p>`}
  </li>`;
}

/** A dot stands where one number is printed; a range and an open side have none. */
function middleOf({ low, high, qualifier }: ClaimRecord): string {
  if (qualifier === "range" || qualifier === "vague") return "";
  return low || high;
}
