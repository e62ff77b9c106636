import { catalogue } from "../language/catalogue.js";
import { countText, listText } from "./countText.js";
import { type AgreementRecord, type ClaimRecord, type NotebookRecord } from "./record.js";

const words = catalogue({
  en: {
    whose: (all: number, reports: number, own: number) =>
      `${counted(all, "voice", "voices")}: ${listText([...(reports === 0 ? [] : [counted(reports, "report that the articles retell", "reports that the articles retell")]), ...(own === 0 ? [] : [counted(own, "article in its own name", "articles in their own name")])])}`,
    apart: "by two voices or more",
    retold: "by one report that several articles retell",
    repeated: "by one article that repeats itself",
    repeatedThings: (count: number) =>
      `${counted(count, "thing is", "things are")} told more than once without contradiction`,
    by: (count: number, by: string) => `${inWords(count)} ${by}`,
    told: (what: string, by: string) => `${what}: ${by}`,
    conflict: (count: number) =>
      `${count === 0 ? "none" : inWords(count)} ${count === 1 ? "is" : "are"} told in figures that cannot all be true`,
  },
  fr: {
    whose: (all, reports, own) =>
      `${all === 1 ? "une voix" : `${inWords(all)} voix`} : ${listText([...(reports === 0 ? [] : [reports === 1 ? "une enquête que reprennent les articles" : `${inWords(reports)} enquêtes que reprennent les articles`]), ...(own === 0 ? [] : [own === 1 ? "un article en son nom propre" : `${inWords(own)} articles en leur nom propre`])])}`,
    apart: "par deux voix ou plus",
    retold: "par une seule enquête que reprennent plusieurs articles",
    repeated: "par un seul article qui se répète",
    repeatedThings: (count) =>
      count === 0
        ? "rien n'est dit plus d'une fois sans contradiction"
        : count === 1
          ? "une chose est dite plus d'une fois sans contradiction"
          : `${inWords(count)} choses sont dites plus d'une fois sans contradiction`,
    by: (count, by) => `${count === 1 ? "une" : inWords(count)} ${by}`,
    told: (what, by) => `${what} : ${by}`,
    conflict: (count) =>
      count === 0
        ? "aucune n'est dite par des chiffres qui ne peuvent tous être vrais"
        : count === 1
          ? "une est dite par des chiffres qui ne peuvent tous être vrais"
          : `${inWords(count)} sont dites par des chiffres qui ne peuvent tous être vrais`,
  },
});

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

const inWords = (count: number): string => countText(count, { words: true });

const counted = (count: number, one: string, many: string): string => `${inWords(count)} ${count === 1 ? one : many}`;

/** Whose claims they are: `nine voices: four reports that the articles retell and five articles in their own name`. */
export function voicesSentence({ claims }: Pick<NotebookRecord, "claims">): string {
  const labelled = claims.filter(({ role }) => role !== "draft");
  const all = new Set(labelled.map(voucher)).size;
  const reports = new Set(labelled.flatMap(({ voice }) => (voice === "" ? [] : voice))).size;
  const own = all - reports;
  return words().whose(all, reports, own);
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
    { count: countOf("apart"), by: words().apart },
    { count: countOf("retold"), by: words().retold },
    { count: countOf("repeated"), by: words().repeated },
  ].filter(({ count }) => count > 0);
  const what = words().repeatedThings(agreeing.length);
  if (parts.length === 0) return what;
  const told = parts.map(({ count, by }) => (agreeing.length === 1 ? by : words().by(count, by)));
  return words().told(what, listText(told));
}

/** What is told more than once and cannot all be true: `one is told in figures that cannot all be true`. */
export function conflictSentence({ agreement }: Pick<NotebookRecord, "agreement">): string {
  const count = agreement.filter(({ verdict }) => verdict === "conflict").length;
  return words().conflict(count);
}
