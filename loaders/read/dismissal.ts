import { placeOf } from "./claim.js";
import { type Problem, quoted } from "./problem.js";
import { duplicateProblems, RowReader } from "./reader.js";
import { type Source } from "./source.js";
import { type Table } from "./table.js";

export const dismissalColumns = ["source", "paragraph", "figure", "occurrence", "reason"] as const;

/** A quantity of a source that is not a claim, and why. */
export interface Dismissal {
  readonly source: string;
  readonly paragraph: number;
  readonly figure: string;
  readonly occurrence: number;
  readonly reason: string;
  readonly line: number;
}

/** The dismissals of `data/dismissed.csv`. */
export function readDismissals(
  table: Table<(typeof dismissalColumns)[number]>,
  sources: readonly Source[],
): { dismissed: Dismissal[]; problems: Problem[] } {
  const problems = [...table.problems, ...duplicateProblems(table.rows, "figure", { id: placeOf })];
  const known = sources.map((source) => source.source);
  const dismissed = table.rows.map((row): Dismissal => {
    const reader = new RowReader(row, problems);
    const source = reader.text("source");
    if (!known.includes(source))
      reader.problem(
        "source",
        `unknown source ${quoted(source)}`,
        `one of ${known.join(", ")}, or a new row in data/sources.csv`,
      );
    return {
      source,
      paragraph: reader.ordinal("paragraph"),
      figure: reader.required("figure", "the phrase that is dismissed"),
      occurrence: reader.ordinal("occurrence"),
      reason: reader.required("reason", "why it is not a claim"),
      line: row.line,
    };
  });
  return { dismissed, problems };
}
