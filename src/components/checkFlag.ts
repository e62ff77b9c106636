import { html } from "htl";
import { countChecks, countConflicts } from "../notebook/counts.js";
import { live, setText } from "./live.js";
import { type Notebook } from "../notebook/notebook.js";
import { pageAddress } from "./pageAddress.js";

/** How the checks stand, counted. */
export interface CheckCounts {
  readonly internal: number;
  readonly internalFailed: number;
  readonly source: number;
  readonly sourceFailed: number;
  readonly conflicts: number;
  /** Findings that hold. */
  readonly findings: number;
}

/**
 * The master flag of every page: whether the arithmetic holds, and beside it how far the articles fit together, which is a
 * finding and no fault; linked to the checks.
 */
export function checkFlag(notebook: Notebook): HTMLElement {
  const arithmetic = html`<span></span>`;
  const sources = html`<span></span>`;
  const link = html`<a class="check-flag" href=${pageAddress("checks")}>${arithmetic}${sources}</a>`;
  return live(notebook, link, () => {
    const counts: CheckCounts = {
      internal: countChecks(notebook, { kind: "internal" }),
      internalFailed: countChecks(notebook, { kind: "internal", status: "fail" }),
      source: countChecks(notebook, { kind: "source" }),
      sourceFailed: countChecks(notebook, { kind: "source", status: "fail" }),
      conflicts: countConflicts(notebook),
      findings: countChecks(notebook, { kind: "finding", status: "pass" }),
    };
    arithmetic.className = counts.internalFailed === 0 ? "is-good" : "is-bad";
    setText(arithmetic, `${counts.internalFailed === 0 ? "✓" : "✕"} ${arithmeticText(counts)}`);
    setText(sources, sourcesText(counts));
  });
}

/** `Arithmetic: all 7 checks hold`, or how many fail. */
export function arithmeticText({ internal, internalFailed }: CheckCounts): string {
  if (internalFailed > 0)
    return `Arithmetic: ${internalFailed} of ${internal} checks ${internalFailed === 1 ? "fails" : "fail"}`;
  return internal === 1 ? "Arithmetic: the one check holds" : `Arithmetic: all ${internal} checks hold`;
}

/** `Articles: 1 contradiction; 4 of 6 comparisons fit; 1 finding of an error`. */
export function sourcesText({ source, sourceFailed, conflicts, findings }: CheckCounts): string {
  const apart = conflicts === 0 ? "no contradiction" : `${conflicts} contradiction${conflicts === 1 ? "" : "s"}`;
  const fitting =
    sourceFailed === 0 ? `all ${source} comparisons fit` : `${source - sourceFailed} of ${source} comparisons fit`;
  const found = findings === 0 ? "" : `; ${findings} ${findings === 1 ? "finding" : "findings"} of an error`;
  return `Articles: ${apart}; ${fitting}${found}`;
}
