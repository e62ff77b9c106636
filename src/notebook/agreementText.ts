import { currencyWord } from "../format/unitParts.js";
import { isCurrency } from "../model/currency.js";
import { decimalText } from "../model/decimal.js";
import { type AgreementRecord, type ClaimRecord } from "./record.js";
import { claimQuantity, claimRange } from "./claimText.js";
import { countText } from "./countText.js";
import { type Bounds, gap, width } from "../model/interval.js";

/** `ByteDance: capital expenditure, 2026, in RMB`. */
export function groupTitle({ subject, measure, period, unit }: AgreementRecord): string {
  return `${subject}: ${[measure, period, isCurrency(unit) ? `in ${currencyWord(unit)}` : ""].filter((part) => part !== "").join(", ")}`;
}

/** Where the prints of claims fail to meet; null where they do. */
export const gapBetween = (claims: readonly ClaimRecord[]): Bounds | null =>
  gap(claims.map(({ interval }) => interval));

/** The verdict of a group as a sentence: whether all of its claims can be true, and where or by how much not. */
export function verdictText(group: AgreementRecord, claims: readonly ClaimRecord[]): string {
  if (group.verdict === "single") return "One claim, nothing to compare it with";
  if (group.meet) return `All can be true: ${claimRange(group.meet, group)}`;
  const between = gapBetween(claims);
  if (!between) return "They cannot all be true";
  return `They cannot all be true: at least ${claimQuantity(decimalText(width(between)), group)} apart`;
}

/** How many claims, articles and reports stand behind a group: `11 claims in four articles, one report`. */
export function voicesText({ claims, sources, voices }: AgreementRecord): string {
  const counted = (count: number, one: string) =>
    `${countText(count, { words: true })} ${one}${count === 1 ? "" : "s"}`;
  const told = `${counted(claims.length, "claim")} in ${counted(sources.length, "article")}`;
  return `${told}, ${counted(voices.length, "voice")}: ${voices.join(", ")}`;
}
