import { currencyWord } from "../format/unitParts.js";
import { isCurrency } from "../model/currency.js";
import { decimal, decimalText } from "../model/decimal.js";
import { type AgreementRecord, type ClaimRecord } from "./record.js";
import { claimQuantity, claimRange } from "./claimText.js";
import { countText } from "./countText.js";
import { type Bounds } from "../model/interval.js";

/** `ByteDance: capital expenditure, 2026, in RMB`. */
export function groupTitle({ subject, measure, period, unit }: AgreementRecord): string {
  return `${subject}: ${[measure, period, isCurrency(unit) ? `in ${currencyWord(unit)}` : ""].filter((part) => part !== "").join(", ")}`;
}

/** Where the intervals of claims fail to meet: from the least upper end to the greatest lower end; null where they meet. */
export function gapBetween(claims: readonly ClaimRecord[]): Bounds | null {
  const ends = (side: "intervalLow" | "intervalHigh") => claims.map((claim) => claim[side]).filter((end) => end !== "");
  const low = ends("intervalHigh").reduce<string | null>(
    (a, b) => (a === null || decimal(b).lt(decimal(a)) ? b : a),
    null,
  );
  const high = ends("intervalLow").reduce<string | null>(
    (a, b) => (a === null || decimal(b).gt(decimal(a)) ? b : a),
    null,
  );
  return low !== null && high !== null && decimal(low).lt(decimal(high)) ? { low, high } : null;
}

/** The verdict of a group as a sentence: whether all of its claims can be true, and where or by how much not. */
export function verdictText(group: AgreementRecord, claims: readonly ClaimRecord[]): string {
  if (group.verdict === "single") return "One claim, nothing to compare it with";
  if (group.verdict === "agree") return `All can be true: ${claimRange(group, group)}`;
  const gap = gapBetween(claims);
  if (!gap) return "They cannot all be true";
  const apart = decimalText(decimal(gap.high).minus(decimal(gap.low)));
  return `They cannot all be true: at least ${claimQuantity(apart, group)} apart`;
}

/** How many claims, articles and reports stand behind a group: `11 claims in four articles, one report`. */
export function voicesText({ voices }: AgreementRecord, claims: readonly ClaimRecord[]): string {
  const sources = new Set(claims.map(({ source }) => source)).size;
  const counted = (count: number, one: string) =>
    `${countText(count, { words: true })} ${one}${count === 1 ? "" : "s"}`;
  const told = `${counted(claims.length, "claim")} in ${counted(sources, "article")}`;
  return `${told}, ${counted(voices.length, "voice")}: ${voices.join(", ")}`;
}
