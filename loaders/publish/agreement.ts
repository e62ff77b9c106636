import { from, op } from "arquero";
import { intersection, span } from "../../src/model/interval.js";
import { type AgreementRecord } from "../../src/notebook/record.js";
import { voucher } from "../../src/notebook/voices.js";
import { type Claim } from "../read/claim.js";

/** The labelled claims in groups on one subject, measure, period and unit, in the order of their first claim. */
export function agreementGroups(claims: readonly Claim[]): AgreementRecord[] {
  const labelled = claims.filter((claim) => claim.role !== "draft");
  // A table of no rows has no columns to group by.
  if (labelled.length === 0) return [];
  const byId = new Map(labelled.map((claim) => [claim.claim, claim]));
  const rolled = from(labelled)
    .groupby("subject", "measure", "period", "unit", "modelUnit")
    .rollup({ claims: op.array_agg("claim") })
    .objects() as Pick<AgreementRecord, "subject" | "measure" | "period" | "unit" | "modelUnit" | "claims">[];
  return rolled.map((group) => {
    const members = group.claims.flatMap((id) => byId.get(id) ?? []);
    const intervals = members.map(({ interval }) => interval);
    const meet = intersection(intervals);
    return {
      ...group,
      sources: [...new Set(members.map(({ source }) => source))],
      voices: [...new Set(members.map(voucher))],
      meet,
      span: span(intervals),
      verdict: members.length === 1 ? "single" : meet === null ? "conflict" : "agree",
    };
  });
}
