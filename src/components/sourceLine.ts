import { type Notebook } from "./notebook.js";
import { notesOf } from "./sourceNotes.js";

/**
 * What lines rest on, in one line, reports before the articles that name none: `Source: Financial Times, in articles 000 and 003; article 004, naming no report`.
 * Empty where they rest on no claim.
 */
export function sourceLine(notebook: Pick<Notebook, "record" | "base">, names: readonly string[]): string {
  const tellers = new Map<string, Set<string>>();
  for (const { source, claims } of notesOf(notebook, names)) {
    for (const { voice } of claims) {
      const report = voice === `source ${source.source}` ? "" : voice;
      tellers.set(report, (tellers.get(report) ?? new Set()).add(source.source));
    }
  }
  const reports = [...tellers]
    .filter(([report]) => report !== "")
    .map(([report, ids]) => `${report}, in ${listed(ids)}`);
  const own = tellers.get("");
  const parts = own ? [...reports, `${listed(own)}, naming no report`] : reports;
  return parts.length === 0 ? "" : `Source: ${parts.join("; ")}`;
}

function listed(ids: ReadonlySet<string>): string {
  const all = [...ids];
  return all.length === 1 ? `article ${all[0]}` : `articles ${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}

/** Whether the claim that a line stands on has no upper end: what follows from it is a bound, not a value. */
export function restsOnFloor(notebook: Pick<Notebook, "workbook" | "claim">, name: string): boolean {
  const workbook = notebook.workbook();
  const entry = workbook.entry(name);
  const id = entry === null ? workbook.line(name).choices[0]?.id : entry.startsWith("@") ? entry.slice(1) : undefined;
  return id !== undefined && notebook.claim(id)?.high === "";
}
