import { from, op } from "arquero";
import { type Claim } from "../read/claim.js";
import { type Interval, intersection, span } from "../read/interval.js";

/** Whether claims on one thing can all be true; a single claim has nothing to agree with. */
export type Verdict = "agree" | "conflict" | "single";

/** All claims on one subject, measure, period and unit. */
export interface AgreementGroup {
  readonly subject: string;
  readonly measure: string;
  readonly period: string;
  readonly unit: string;
  readonly claims: readonly Claim[];
  /** Reports behind the claims, each counted once. */
  readonly voices: readonly string[];
  /** Where the intervals of all claims meet; null where they do not. */
  readonly meet: Interval | null;
  readonly span: Interval;
  readonly verdict: Verdict;
}

/** Groups the labelled claims, in the order of their first claim. */
export function agreementGroups(claims: readonly Claim[]): AgreementGroup[] {
  const labelled = claims.filter((claim) => claim.role !== "draft");
  const byId = new Map(labelled.map((claim) => [claim.claim, claim]));
  const keys = labelled.map(({ claim, subject, measure, period, unit }) => ({ claim, subject, measure, period, unit }));
  const rolled = from(keys)
    .groupby("subject", "measure", "period", "unit")
    .rollup({ claims: op.array_agg("claim") })
    .objects() as { subject: string; measure: string; period: string; unit: string; claims: string[] }[];
  return rolled.map(({ subject, measure, period, unit, claims: ids }) => {
    const members = ids.flatMap((id) => byId.get(id) ?? []);
    const voices = [...new Set(members.map((claim) => claim.voice))];
    const intervals = members.map((claim) => claim.interval);
    const meet = intersection(intervals);
    const verdict = members.length === 1 ? "single" : meet === null ? "conflict" : "agree";
    return { subject, measure, period, unit, claims: members, voices, meet, span: span(intervals), verdict };
  });
}
