import { listText } from "./countText.js";
import { type Notebook } from "./notebook.js";
import { isOtherChoice, ownValues, restsOn } from "./standing.js";
import { notesOf } from "./notesOf.js";
import { whose } from "./whose.js";

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
    .map(([report, articles]) => `${report}, retold by ${listed(articles)}`);
  const own = tellers.get("");
  const parts = own ? [...reports, `${listed(own)}, naming no report`] : reports;
  return parts.length === 0 ? "" : `Source: ${parts.join("; ")}`;
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
