import { catalogue } from "../language/catalogue.js";
import { currencyWord } from "../format/unitNames.js";
import { isCurrency } from "../model/currency.js";
import { decimalText } from "../model/decimal.js";
import { type AgreementRecord, type ClaimRecord } from "./record.js";
import { claimInterval, claimQuantity, claimRange } from "./claimText.js";
import { countText } from "./countText.js";
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
    things: (count: number) => `${count} things are told more than once`,
    onConflict: (count: number) => `on ${countText(count, { words: true })} the figures cannot all be true`,
    onVoices: (count: number) => `on ${countText(count, { words: true })} two voices or more agree`,
    oneVoice: (count: number) =>
      `${countText(count, { words: true })} ${count === 1 ? "is" : "are"} one voice, told again`,
    join: (one: string, other: string) => `${one}; ${other}`,
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
    things: (count) => `${count} choses sont dites plus d'une fois`,
    onConflict: (count) =>
      `pour ${inWords(count, "d'elles", "d'elles", "l'une")}, les chiffres ne peuvent pas tous être vrais`,
    onVoices: (count) => `pour ${inWords(count, "d'elles", "d'elles", "l'une")}, deux voix ou plus s'accordent`,
    oneVoice: (count) =>
      count === 1
        ? "une est d'une seule voix, redite"
        : `${countText(count, { words: true })} sont d'une seule voix, redite`,
    join: (one, other) => `${one} ; ${other}`,
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

/** The answer of the picture, for one group or for many. */
export function chartTitle(groups: readonly LedgerGroup[]): string {
  const [first] = groups;
  if (first && groups.length === 1)
    return `${groupTitle(first.agreement)}. ${verdictText(first.agreement, first.claims)}`;
  const conflicts = groups.filter(({ agreement }) => agreement.verdict === "conflict").length;
  const apart = groups.filter(
    ({ agreement }) => agreement.verdict === "agree" && tellingOf(agreement) === "apart",
  ).length;
  const told = words().things(groups.length);
  const one = groups.length - conflicts - apart;
  return [
    told,
    ...(conflicts === 0 ? [] : [words().onConflict(conflicts)]),
    ...(apart === 0 ? [] : [words().onVoices(apart)]),
    ...(one === 0 ? [] : [words().oneVoice(one)]),
  ].reduce(words().join);
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
  const sources = [...new Set(claims.map(({ sourceName }) => sourceName))].join(", ");
  return `${claimInterval(first)} · ${sources}`;
}
