import { html } from "htl";
import { countChecks } from "./counters.js";
import { live } from "./live.js";
import { type Notebook } from "./notebook.js";
import { pageAddress } from "./pageAddress.js";

/** How the checks stand, counted. */
export interface CheckCounts {
  readonly internal: number;
  readonly internalFailed: number;
  readonly source: number;
  readonly sourceFailed: number;
  readonly conflicts: number;
}

/** The master flag of every page: whether the arithmetic holds and where the sources disagree, linked to the checks. */
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
      conflicts: notebook.record.agreement.filter(({ verdict }) => verdict === "conflict").length,
    };
    showPart(arithmetic, counts.internalFailed === 0, arithmeticText(counts));
    showPart(sources, counts.sourceFailed + counts.conflicts === 0, sourcesText(counts));
  });
}

/** `Arithmetic: all 7 checks hold`, or how many fail. */
export function arithmeticText({ internal, internalFailed }: CheckCounts): string {
  if (internalFailed > 0)
    return `Arithmetic: ${internalFailed} of ${internal} checks ${internalFailed === 1 ? "fails" : "fail"}`;
  return internal === 1 ? "Arithmetic: the one check holds" : `Arithmetic: all ${internal} checks hold`;
}

/** `Sources: 4 of 8 comparisons do not fit, 1 figure in conflict`. */
export function sourcesText({ source, sourceFailed, conflicts }: CheckCounts): string {
  const figures = conflicts === 1 ? "1 figure in conflict" : `${conflicts} figures in conflict`;
  const failed =
    sourceFailed === 0
      ? `all ${source} comparisons fit`
      : `${sourceFailed} of ${source} comparisons ${sourceFailed === 1 ? "does" : "do"} not fit`;
  return `Sources: ${failed}${conflicts === 0 ? "" : `, ${figures}`}`;
}

function showPart(part: HTMLElement, isGood: boolean, text: string): void {
  const content = `${isGood ? "✓" : "≠"} ${text}`;
  if (part.textContent === content) return;
  part.className = isGood ? "is-good" : "is-bad";
  part.textContent = content;
}
