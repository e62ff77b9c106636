import { holdsWords } from "./searchText.js";
import { voucherText } from "./voices.js";
import { type AgreementRecord, type ClaimRecord, type NotebookRecord } from "./record.js";

/** What the reader asks the ledger for; an empty field asks for nothing. */
export interface LedgerFilter {
  readonly source: string;
  readonly subject: string;
  readonly measure: string;
  readonly verdict: string;
  /** Words that must all stand somewhere in the claim, in any case and with or without accents. */
  readonly text: string;
}

export const emptyFilter: LedgerFilter = { source: "", subject: "", measure: "", verdict: "", text: "" };

/** A group of claims on one thing; drafts have a group of their own each source. */
export interface LedgerGroup {
  readonly agreement: AgreementRecord;
  readonly claims: readonly ClaimRecord[];
}

const verdictOrder = ["conflict", "agree", "single"];

/** The groups of the ledger, conflicts first and single claims last, else in the order of the articles. */
export function ledgerGroups({ agreement, claims }: Pick<NotebookRecord, "agreement" | "claims">): LedgerGroup[] {
  const byId = new Map(claims.map((claim) => [claim.claim, claim]));
  return agreement
    .map((group) => ({ agreement: group, claims: group.claims.flatMap((id) => byId.get(id) ?? []) }))
    .sort((a, b) => verdictOrder.indexOf(a.agreement.verdict) - verdictOrder.indexOf(b.agreement.verdict));
}

/** Whether a claim passes; `verdict` is that of its group, or `draft`. */
export function passesFilter(claim: ClaimRecord, verdict: string, filter: LedgerFilter): boolean {
  const isAsked = (["source", "subject", "measure"] as const).every((field) =>
    ["", claim[field]].includes(filter[field]),
  );
  if (!isAsked || !["", verdict].includes(filter.verdict)) return false;
  const { figure, subject, measure, period, note, source, sourceName } = claim;
  const texts = [claim.claim, figure, subject, measure, period, voucherText(claim), note, source, sourceName];
  return holdsWords(texts, filter.text);
}

/** The distinct values of a column, in alphabetical order, empty ones left out. */
export function filterValues(claims: readonly ClaimRecord[], column: "source" | "subject" | "measure"): string[] {
  return [...new Set(claims.map((claim) => claim[column]))]
    .filter((value) => value !== "")
    .sort((a, b) => a.localeCompare(b, "en"));
}
