import { html } from "htl";
import { type CheckRecord } from "../model/check.js";
import { type LineKind } from "../model/line.js";
import { type AgreementRecord, type ClaimRecord } from "../notebook/record.js";
import { checkResult } from "../notebook/checkResult.js";
import { live, setText } from "./live.js";
import { type CountOptions, countText } from "../notebook/countText.js";
import { type Notebook } from "../notebook/notebook.js";

function counter(notebook: Notebook, options: CountOptions, count: () => number): HTMLElement {
  return live(notebook, html`<span class=${options.words ? "count" : "figure-plain"}></span>`, (span) =>
    setText(span, countText(count(), options)),
  );
}

/** How many checks there are, of a kind and with a result: those of the arithmetic with the reader's edits. Without a kind, all but the findings. */
export function checkCount(
  notebook: Notebook,
  options: CountOptions & { readonly kind?: CheckRecord["kind"]; readonly status?: "pass" | "fail" } = {},
): HTMLElement {
  return counter(notebook, options, () => countChecks(notebook, options));
}

/** The number behind `checkCount`. */
export function countChecks(
  notebook: Pick<Notebook, "record" | "base" | "workbook">,
  { kind, status }: { readonly kind?: CheckRecord["kind"]; readonly status?: "pass" | "fail" },
): number {
  const records = notebook.record.checks.filter((record) =>
    kind === undefined ? record.kind !== "finding" : record.kind === kind,
  );
  if (status === undefined) return records.length;
  return records.filter((record) => checkResult(notebook, record).status === status).length;
}

/** How many groups of claims have a verdict; without one, all groups. */
export function agreementCount(
  notebook: Notebook,
  options: CountOptions & { readonly verdict?: AgreementRecord["verdict"] } = {},
): HTMLElement {
  const { verdict } = options;
  const groups = () => notebook.record.agreement.filter((group) => verdict === undefined || group.verdict === verdict);
  return counter(notebook, options, () => groups().length);
}

/** How many groups of claims cannot all be true. */
export function conflictCount(notebook: Notebook, options: CountOptions = {}): HTMLElement {
  return agreementCount(notebook, { ...options, verdict: "conflict" });
}

/** How many claims there are, in a source and with a role; drafts count only where asked for. */
export function claimCount(
  notebook: Notebook,
  options: CountOptions & { readonly source?: string; readonly role?: ClaimRecord["role"] } = {},
): HTMLElement {
  const { source, role } = options;
  return counter(
    notebook,
    options,
    () =>
      notebook.record.claims.filter(
        (claim) =>
          (source === undefined || claim.source === source) &&
          (role === undefined ? claim.role !== "draft" : claim.role === role),
      ).length,
  );
}

/** How many articles have a claim on some thing. */
export function articleCount(
  notebook: Notebook,
  options: CountOptions & Pick<ClaimRecord, "subject" | "measure" | "period">,
): HTMLElement {
  const { subject, measure, period } = options;
  const claims = notebook.record.claims.filter(
    (claim) => claim.subject === subject && claim.measure === measure && claim.period === period,
  );
  return counter(notebook, options, () => new Set(claims.map(({ source }) => source)).size);
}

/** How many articles there are. */
export const sourceCount = (notebook: Notebook, options: CountOptions = {}): HTMLElement =>
  counter(notebook, options, () => notebook.record.sources.length);

/** How many quantities of the articles are dismissed with a reason. */
export const dismissedCount = (notebook: Notebook, options: CountOptions = {}): HTMLElement =>
  counter(notebook, options, () => notebook.record.dismissedCount);

/** How many lines the published model has, of one kind or in all. */
export function lineCount(notebook: Notebook, options: CountOptions & { readonly kind?: LineKind } = {}): HTMLElement {
  const { kind } = options;
  return counter(
    notebook,
    options,
    () => notebook.record.lines.filter((line) => kind === undefined || line.kind === kind).length,
  );
}

/** How many tables are published. */
export const tableCount = (notebook: Notebook, options: CountOptions = {}): HTMLElement =>
  counter(notebook, options, () => notebook.record.tables.length);
