import { placeOf } from "./claim.js";
import { type Problem } from "./problem.js";
import { duplicateProblems, RowReader } from "./reader.js";
import { type Source } from "./source.js";
import { type PlacedPhrase } from "./textSpan.js";
import { type Table, header } from "./table.js";

export const dismissalColumns = header("source,paragraph,figure,occurrence,reason");

/** A quantity of a source that is not a claim, and why. */
export interface Dismissal extends PlacedPhrase {
  readonly source: string;
  readonly reason: string;
  readonly line: number;
}

/** The dismissals of `data/dismissed.csv`. */
export function readDismissals(
  table: Table<(typeof dismissalColumns)[number]>,
  sources: readonly Source[],
): { dismissed: Dismissal[]; problems: Problem[] } {
  const problems = [...table.problems, ...duplicateProblems(table.rows, "figure", { id: placeOf })];
  const known = new Map(sources.map((source) => [source.source, source]));
  const dismissed = table.rows.map((row): Dismissal => {
    const reader = new RowReader(row, problems);
    reader.sourceOf("source", known);
    return {
      source: reader.text("source"),
      paragraph: reader.ordinal("paragraph"),
      figure: reader.required("figure", "the phrase that is dismissed"),
      occurrence: reader.ordinal("occurrence"),
      reason: reader.required("reason", "why it is not a claim"),
      line: row.line,
    };
  });
  return { dismissed, problems };
}
