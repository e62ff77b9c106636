import { countText, listText } from "./countText.js";
import { type AgreementRecord, type ClaimRecord, type NotebookRecord } from "./record.js";

/** Who vouches for a claim, by whom claims are counted: a report, or the article itself where it names none. */
export const voucher = ({ voice, source }: Pick<ClaimRecord, "voice" | "source">): string =>
  voice || `source ${source}`;

/** The same for readers: `Financial Times`, or what the article is called. */
export const voucherText = ({ voice, sourceName }: Pick<ClaimRecord, "voice" | "sourceName">): string =>
  voice || sourceName;

/** Who tells a claim: `Financial Times, Morning page` where the article retells a report, else the article alone. */
export const tellerText = ({ voice, sourceName }: Pick<ClaimRecord, "voice" | "sourceName">): string =>
  voice === "" ? sourceName : `${voice}, ${sourceName}`;

/** An article by its name, and its number in brackets: `Morning page (000)`. */
export const numberedText = (name: string, source: string): string => `${name} (${source})`;

const words = (count: number): string => countText(count, { words: true });

const counted = (count: number, one: string, many: string): string => `${words(count)} ${count === 1 ? one : many}`;

/** Whose claims they are: `nine voices: four reports that the articles retell and five articles in their own name`. */
export function voicesSentence({ claims }: Pick<NotebookRecord, "claims">): string {
  const labelled = claims.filter(({ role }) => role !== "draft");
  const all = new Set(labelled.map(voucher)).size;
  const reports = new Set(labelled.flatMap(({ voice }) => (voice === "" ? [] : voice))).size;
  const own = all - reports;
  const parts = [
    ...(reports === 0 ? [] : [counted(reports, "report that the articles retell", "reports that the articles retell")]),
    ...(own === 0 ? [] : [counted(own, "article in its own name", "articles in their own name")]),
  ];
  return `${counted(all, "voice", "voices")}: ${parts.join(" and ")}`;
}

/** How a thing is told more than once: by several voices, by one report that several articles retell, by one article that repeats itself. */
export type Telling = "apart" | "retold" | "repeated";

/** Whether those who tell a thing confirm each other: a report that is told again confirms nothing. */
export function tellingOf({ voices, sources }: Pick<AgreementRecord, "voices" | "sources">): Telling {
  if (voices.length > 1) return "apart";
  return sources.length > 1 ? "retold" : "repeated";
}

/**
 * What is told more than once without contradiction, by who tells it, since a report retold confirms nothing: `nine things
 * are told more than once without contradiction: three by two voices or more, four by one report that several articles
 * retell and two by one article that repeats itself`.
 */
export function repeatedSentence({ agreement }: Pick<NotebookRecord, "agreement">): string {
  const agreeing = agreement.filter(({ verdict }) => verdict === "agree");
  const countOf = (telling: Telling) => agreeing.filter((each) => tellingOf(each) === telling).length;
  const parts = [
    { count: countOf("apart"), by: "by two voices or more" },
    { count: countOf("retold"), by: "by one report that several articles retell" },
    { count: countOf("repeated"), by: "by one article that repeats itself" },
  ].filter(({ count }) => count > 0);
  const what = `${counted(agreeing.length, "thing is", "things are")} told more than once without contradiction`;
  if (parts.length === 0) return what;
  const told = parts.map(({ count, by }) => (agreeing.length === 1 ? by : `${words(count)} ${by}`));
  return `${what}: ${listText(told)}`;
}

/** What is told more than once and cannot all be true: `one is told in figures that cannot all be true`. */
export function conflictSentence({ agreement }: Pick<NotebookRecord, "agreement">): string {
  const count = agreement.filter(({ verdict }) => verdict === "conflict").length;
  const is = count === 1 ? "is" : "are";
  return `${count === 0 ? "none" : words(count)} ${is} told in figures that cannot all be true`;
}
