import { catalogue } from "../language/catalogue.js";
import { type CheckRecord, type CheckResult } from "../model/check.js";
import { checkResult } from "./checkText.js";
import { type Notebook } from "./notebook.js";
import { type ClaimRecord } from "./record.js";

const words = catalogue({
  en: {
    fault: (all: number, failed: number) => `Arithmetic: ${failed} of ${all} checks ${failed === 1 ? "fails" : "fail"}`,
  },
  fr: {
    fault: (all, failed) =>
      `Calculs : ${failed} contrôle${failed < 2 ? "" : "s"} sur ${all} ${failed < 2 ? "échoue" : "échouent"}`,
  },
});

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

/** `Arithmetic: 2 of 7 checks fail`; empty where all hold. */
export function faultText(all: number, failed: number): string {
  return failed === 0 ? "" : words().fault(all, failed);
}
