import { catalogue } from "../language/catalogue.js";
import { listText } from "./countText.js";
import { type Notebook } from "./notebook.js";
import { isOtherChoice, ownValues, restsOn } from "./standing.js";
import { notesOf } from "./notesOf.js";
import { whose } from "./whose.js";

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

/**
 * What figures rest on as the reader has it: the sources of `lines`, "your value" in their place where the reader put one
 * into the `driver`, and beside them which other lines behind them hold the reader's own values or choices.
 */
export function readerSource(
  notebook: Notebook,
  names: readonly string[],
  driver: string,
  lines: readonly string[],
): string {
  const workbook = notebook.workbook();
  const own = ownValues(workbook, names);
  if (own.includes(driver)) return `Source: ${whose(notebook)} value`;
  const told = sourceLine(notebook, lines, own);
  const picked = restsOn(workbook, names).filter((each) => isOtherChoice(workbook, each));
  const labels = (some: readonly string[]) => some.map((each) => `“${workbook.line(each).label}”`).join(", ");
  const notes = [
    ...(own.length === 0 ? [] : [`${whose(notebook)} value for ${labels(own)}`]),
    ...(picked.length === 0 ? [] : [`${whose(notebook)} choice for ${labels(picked)}`]),
  ];
  return [...(told === "" && notes.length > 0 ? ["Source: the model"] : [told]), ...notes].join("; ");
}
