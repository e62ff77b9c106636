import { currencyWord } from "../format/unitNames.js";
import { isCurrency } from "../model/currency.js";
import { decimalText } from "../model/decimal.js";
import { type AgreementRecord, type ClaimRecord } from "./record.js";
import { claimInterval, claimQuantity, claimRange } from "./claimText.js";
import { countText, listText } from "./countText.js";
import { type Bounds, gap, width } from "../model/interval.js";
import { type LedgerGroup } from "./ledgerFilter.js";
import { type Telling, tellingOf, voucherText } from "./voices.js";

/** `ByteDance: capital expenditure, 2026, in RMB`. */
export function groupTitle({ subject, measure, period, unit }: AgreementRecord): string {
  return `${subject}: ${[measure, period, isCurrency(unit) ? `in ${currencyWord(unit)}` : ""].filter((part) => part !== "").join(", ")}`;
}

/** Where the prints of claims fail to meet; null where they do. */
export const gapBetween = (claims: readonly ClaimRecord[]): Bounds | null =>
  gap(claims.map(({ interval }) => interval));

const agreed = {
  apart: "All can be true",
  retold: "One report, retold",
  repeated: "One article, repeating itself",
} as const satisfies Record<Telling, string>;

/** The verdict of a group with its mark: a tick where several voices agree, none where one report confirms itself. */
export function verdictLine(group: AgreementRecord, claims: readonly ClaimRecord[]): string {
  const mark = group.verdict === "conflict" ? "✕" : tellingOf(group) === "apart" ? "✓" : "–";
  return `${mark} ${verdictText(group, claims)}`;
}

/**
 * The verdict of a group as a sentence: whether all of its claims can be true, and where or by how much not; one report that
 * is told again is no agreement, and is told as that.
 */
export function verdictText(group: AgreementRecord, claims: readonly ClaimRecord[]): string {
  if (group.verdict === "single") return "One claim, nothing to compare it with";
  if (group.meet) return `${agreed[tellingOf(group)]}: ${claimRange(group.meet, group)}`;
  const between = gapBetween(claims);
  if (!between) return "They cannot all be true";
  return `They cannot all be true: at least ${claimQuantity(decimalText(width(between)), group)} apart`;
}

/** How many claims, articles and reports stand behind a group: `11 claims in four articles, one report`. */
export function voicesText({ sources }: AgreementRecord, claims: readonly ClaimRecord[]): string {
  const voices = [...new Set(claims.map(voucherText))];
  const counted = (count: number, one: string) =>
    `${countText(count, { words: true })} ${one}${count === 1 ? "" : "s"}`;
  const told = `${counted(claims.length, "claim")} in ${counted(sources.length, "article")}`;
  return `${told}, ${counted(voices.length, "voice")}: ${voices.join(", ")}`;
}

/** The answer of the picture, for one group or for many. */
export function chartTitle(groups: readonly LedgerGroup[]): string {
  const [first] = groups;
  if (first && groups.length === 1)
    return `${groupTitle(first.agreement)}. ${verdictText(first.agreement, first.claims)}`;
  const conflicts = groups.filter(({ agreement }) => agreement.verdict === "conflict").length;
  const apart = groups.filter(
    ({ agreement }) => agreement.verdict === "agree" && tellingOf(agreement) === "apart",
  ).length;
  const parts = [
    { count: conflicts, how: "in figures that cannot all be true" },
    { count: apart, how: "by two voices or more" },
    { count: groups.length - conflicts - apart, how: "by one voice that is told again" },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return "Nothing is told more than once";
  const told = parts.map(({ count, how }) => `${countText(count, { words: true })} ${how}`);
  return `${groups.length} things are told more than once: ${listText(told)}`;
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

/** What a print stands for, and the articles that have it: `$22.5–23.5 bn · Morning page, Evening page`. */
export function printText({ claims }: DistinctPrint): string {
  const [first] = claims;
  if (!first) return "";
  // A name stays in one line.
  const sources = [...new Set(claims.map(({ sourceName }) => sourceName.replaceAll(" ", "\u00a0")))].join(", ");
  return `${claimInterval(first)} · ${sources}`;
}
