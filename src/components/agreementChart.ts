import { html } from "htl";
import { type Bounds } from "../model/interval.js";
import { type ClaimRecord } from "../notebook/record.js";
import { claimInterval } from "../notebook/claimText.js";
import { countText } from "../notebook/countText.js";
import { gapBetween, groupTitle, verdictText } from "../notebook/agreementText.js";
import { intervalScale } from "./intervalScale.js";
import { intervalStrip } from "./intervalStrip.js";
import { type LedgerGroup, ledgerGroups } from "../notebook/ledgerFilter.js";
import { type Notebook } from "../notebook/notebook.js";
import { pageAddress } from "./pageAddress.js";
import { unbroken } from "../notebook/unbroken.js";

/** What several claims say of one thing, an interval a distinct print; where they cannot all be true, the gap between. */
export function agreementChart(notebook: Notebook): HTMLElement {
  const groups = ledgerGroups(notebook.record).filter(({ agreement }) => agreement.verdict !== "single");
  return html`<figure class="chart agreement-chart">
    <figcaption>
      <h2 class="chart-title">${chartTitle(groups)}</h2>
      <p class="chart-subtitle">
        A bar is what a print stands for, rounding included; an arrow goes on without end. Shaded: where all meet, or
        between dashes the gap that nothing bridges.${groups.length > 1 ? " Each row has a scale of its own." : ""}
      </p>
    </figcaption>
    <ul class="agreement-rows">
      ${groups.map(agreementRow)}
    </ul>
    <p class="chart-source">Source: the claims below, read from their phrases.</p>
  </figure>`;
}

/** The answer of the picture, for one group or for many. */
export function chartTitle(groups: readonly LedgerGroup[]): string {
  const [first] = groups;
  if (first && groups.length === 1)
    return `${groupTitle(first.agreement)}. ${verdictText(first.agreement, first.claims)}`;
  const conflicts = groups.filter(({ agreement }) => agreement.verdict === "conflict").length;
  const told = `${groups.length} things are told more than once`;
  if (conflicts === 0) return `${told}, and all that is told of each can be true`;
  return `${told}; on ${countText(conflicts, { words: true })} of them the figures cannot all be true`;
}

/** Claims whose intervals are the same, drawn once. */
export interface DistinctPrint extends Bounds {
  readonly claims: readonly ClaimRecord[];
}

/** The distinct intervals among claims, in the order in which they first stand. */
export function distinctPrints(claims: readonly ClaimRecord[]): DistinctPrint[] {
  const prints = new Map<string, ClaimRecord[]>();
  for (const claim of claims) {
    const key = `${claim.interval.low} ${claim.interval.high}`;
    prints.set(key, [...(prints.get(key) ?? []), claim]);
  }
  return [...prints.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ ...first.interval, claims: members }] : [];
  });
}

function agreementRow({ agreement, claims }: LedgerGroup): HTMLElement {
  const isConflict = agreement.verdict === "conflict";
  const prints = distinctPrints(claims);
  const scale = intervalScale(prints);
  const lanes = prints.map((print) => {
    const strip = intervalStrip(scale, [print], { isConflict, meet: agreement.meet, gap: gapBetween(claims) });
    return html`<li>${strip}<span class="agreement-print">${printText(print)}</span></li>`;
  });
  return html`<li class=${`agreement-row is-${agreement.verdict}`}>
    <p class="agreement-title">
      <a href=${pageAddress("claims", claims[0]?.claim ?? "")}>${groupTitle(agreement)}</a>
      <small>${isConflict ? "✕" : "✓"} ${unbroken(verdictText(agreement, claims))}</small>
    </p>
    <ul class="agreement-lanes">
      ${lanes}
    </ul>
  </li>`;
}

function printText({ claims }: DistinctPrint): string {
  const [first] = claims;
  if (!first) return "";
  const sources = [...new Set(claims.map(({ source }) => source))].join(", ");
  return `${claimInterval(first)} · ${sources}`;
}
