import { catalogue } from "../language/catalogue.js";
import { listText } from "./countText.js";
import { type Notebook } from "./notebook.js";
import { notesOf } from "./notesOf.js";

const words = catalogue({
  en: {
    retold: (report: string, articles: string) => `${report}, retold by ${articles}`,
    noReport: (articles: string) => `${articles}, naming no report`,
    source: (told: string) => `Source: ${told}`,
    join: (one: string, other: string) => `${one}; ${other}`,
  },
  fr: {
    retold: (report, articles) => `${report}, repris par ${articles}`,
    noReport: (articles) => `${articles}, sans citer d'enquête`,
    source: (told) => `Source : ${told}`,
    join: (one, other) => `${one} ; ${other}`,
  },
});

/**
 * What lines rest on, in one line, reports before the articles that name none: `Source: Financial Times, retold by Morning page and Evening page; Noon page, naming no report`.
 * The lines in `except` are left out. Empty where they rest on no claim.
 */
export function sourceLine(notebook: Notebook, names: readonly string[], except: readonly string[] = []): string {
  const tellers = new Map<string, Set<string>>();
  for (const { source, claims } of notesOf(notebook, names, except)) {
    for (const { voice } of claims) {
      tellers.set(voice, (tellers.get(voice) ?? new Set()).add(source.name));
    }
  }
  const reports = [...tellers]
    .filter(([report]) => report !== "")
    .map(([report, articles]) => words().retold(report, listed(articles)));
  const own = tellers.get("");
  const parts = own ? [...reports, words().noReport(listed(own))] : reports;
  return parts.length === 0 ? "" : words().source(parts.reduce(words().join));
}

const listed = (articles: ReadonlySet<string>): string => listText([...articles]);
