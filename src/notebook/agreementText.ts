import { catalogue } from "../language/catalogue.js";
import { currencyWord } from "../format/unitNames.js";
import { isCurrency } from "../model/currency.js";
import { decimalText } from "../model/decimal.js";
import { type AgreementRecord, type ClaimRecord } from "./record.js";
import { claimInterval, claimQuantity, claimRange } from "./claimText.js";
import { countText, listText } from "./countText.js";
import { type Bounds, gap, width } from "../model/interval.js";
import { type LedgerGroup } from "./ledgerFilter.js";
import { tellingOf, voucherText } from "./voices.js";

const words = catalogue({
  en: {
    title: (subject: string, rest: string) => `${subject}: ${rest}`,
    inUnit: (unit: string) => `in ${unit}`,
    single: "One claim, nothing to compare it with",
    agreed: { apart: "All can be true", retold: "One report, retold", repeated: "One article, repeating itself" },
    meet: (verdict: string, range: string) => `${verdict}: ${range}`,
    conflict: "They cannot all be true",
    apart: (size: string) => `They cannot all be true: at least ${size} apart`,
    voices: (claims: number, articles: number, voices: number, names: string) =>
      `${counted(claims, "claim")} in ${counted(articles, "article")}, ${counted(voices, "voice")}: ${names}`,
    nothing: "Nothing is told more than once",
    things: (count: number, told: string) => `${count} things are told more than once: ${told}`,
    onConflict: (count: string) => `${count} in figures that cannot all be true`,
    onVoices: (count: string) => `${count} by two voices or more`,
    oneVoice: (count: string) => `${count} by one voice that is told again`,
  },
  fr: {
    title: (subject, rest) => `${subject} : ${rest}`,
    inUnit: (unit) => `en ${unit}`,
    single: "Un seul chiffre cité, rien à quoi le comparer",
    agreed: {
      apart: "Tous peuvent être vrais",
      retold: "Une seule enquête, reprise",
      repeated: "Un seul article, qui se répète",
    },
    meet: (verdict, range) => `${verdict} : ${range}`,
    conflict: "Ils ne peuvent pas tous être vrais",
    apart: (size) => `Ils ne peuvent pas tous être vrais : au moins ${size} d'écart`,
    voices: (claims, articles, voices, names) =>
      `${inWords(claims, "chiffre cité", "chiffres cités")} dans ${inWords(articles, "article")}, ${inWords(voices, "voix", "voix", "une")} : ${names}`,
    nothing: "Rien n'est dit plus d'une fois",
    things: (count, told) => `${count} choses sont dites plus d'une fois : ${told}`,
    onConflict: (count) => `${feminine(count)} par des chiffres qui ne peuvent pas tous être vrais`,
    onVoices: (count) => `${feminine(count)} par deux voix ou plus`,
    oneVoice: (count) => `${feminine(count)} par une seule voix, redite`,
  },
});

/** `ByteDance: capital expenditure, 2026, in RMB`. */
export function groupTitle({ subject, measure, period, unit }: AgreementRecord): string {
  return words().title(
    subject,
    [measure, period, isCurrency(unit) ? words().inUnit(currencyWord(unit)) : ""]
      .filter((part) => part !== "")
      .join(", "),
  );
}

/** Where the prints of claims fail to meet; null where they do. */
export const gapBetween = (claims: readonly ClaimRecord[]): Bounds | null =>
  gap(claims.map(({ interval }) => interval));

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
  if (group.verdict === "single") return words().single;
  if (group.meet) return words().meet(words().agreed[tellingOf(group)], claimRange(group.meet, group));
  const between = gapBetween(claims);
  if (!between) return words().conflict;
  return words().apart(claimQuantity(decimalText(width(between)), group));
}

/** How many claims, articles and reports stand behind a group: `11 claims in four articles, one report`. */
export function voicesText({ sources }: AgreementRecord, claims: readonly ClaimRecord[]): string {
  const voices = [...new Set(claims.map(voucherText))];
  return words().voices(claims.length, sources.length, voices.length, voices.join(", "));
}

/** A count and its noun in English. */
const counted = (count: number, one: string): string =>
  `${countText(count, { words: true })} ${one}${count === 1 ? "" : "s"}`;

/** The same in French, where a noun has a gender. */
const inWords = (count: number, one: string, many = `${one}s`, first = "un"): string =>
  `${count === 1 ? first : countText(count, { words: true })} ${count < 2 ? one : many}`;

/** A French count of things in words, of which one is feminine. */
const feminine = (count: string): string => (count === "un" ? "une" : count);

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
    { count: conflicts, how: words().onConflict },
    { count: apart, how: words().onVoices },
    { count: groups.length - conflicts - apart, how: words().oneVoice },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return words().nothing;
  return words().things(groups.length, listText(parts.map(({ count, how }) => how(countText(count, { words: true })))));
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
