import { type CheckRecord, type CheckResult } from "../model/check.js";
import { checkResult } from "./checkText.js";
import { type Notebook } from "./notebook.js";
import { type ClaimRecord } from "./record.js";

/** How many checks there are, of a kind and with a result: those of the arithmetic with the reader's edits. Without a kind, all but the findings. */
export function countChecks(
  notebook: Notebook,
  { kind, status }: { readonly kind?: CheckRecord["kind"]; readonly status?: CheckResult["status"] },
): number {
  const records = notebook.record.checks.filter((record) =>
    kind === undefined ? record.kind !== "finding" : record.kind === kind,
  );
  if (status === undefined) return records.length;
  return records.filter((record) => checkResult(notebook, record).status === status).length;
}

/** How many groups of claims cannot all be true. */
export const countConflicts = ({ record }: Notebook): number =>
  record.agreement.filter(({ verdict }) => verdict === "conflict").length;

/** How many claims there are, drafts left out. */
export const countClaims = ({ record }: Notebook): number =>
  record.claims.filter(({ role }) => role !== "draft").length;

/** How many articles have a claim on some thing. */
export function countArticles(
  { record }: Notebook,
  { subject, measure, period }: Pick<ClaimRecord, "subject" | "measure" | "period">,
): number {
  const claims = record.claims.filter(
    (claim) => claim.subject === subject && claim.measure === measure && claim.period === period,
  );
  return new Set(claims.map(({ source }) => source)).size;
}

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
