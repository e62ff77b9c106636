import { arithmeticText, type CheckCounts, countChecks, countConflicts, sourcesText } from "../notebook/counts.js";
import { live, setText } from "./live.js";
import { type Notebook } from "../notebook/notebook.js";
import { pageAddress } from "./pageAddress.js";
import { element } from "./sheet/element.js";

/**
 * The master flag of every page: whether the arithmetic holds, and beside it how far the articles fit together, which is a
 * finding and no fault; linked to the checks.
 */
export function checkFlag(notebook: Notebook): HTMLElement {
  const arithmetic = element("span");
  const sources = element("span");
  const link = element("a.check-flag", { href: pageAddress("checks") }, arithmetic, sources);
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
