import { type Problem, quoted } from "./problem.js";
import { duplicateProblems, RowReader } from "./reader.js";
import { type Table } from "./table.js";

export const sourceColumns = [
  "source",
  "title",
  "publisher",
  "language",
  "published",
  "cites",
  "url",
  "text_sha256",
  "note",
] as const;

/** A report that a source retells: for the measures named, or for all that no other report claims. */
export interface Attribution {
  readonly report: string;
  readonly measures: readonly string[];
}

/** One article. Unknown fields are empty, never guessed; so is the title until an analyst has given one. */
export interface Source {
  readonly source: string;
  readonly title: string;
  readonly publisher: string;
  readonly language: "fr" | "en" | "zh";
  readonly published: string;
  readonly cites: string;
  readonly attributions: readonly Attribution[];
  readonly url: string;
  readonly textSha256: string;
  readonly note: string;
  readonly line: number;
}

/** The sources of `data/sources.csv`, with every problem of a row told. */
export function readSources(table: Table<(typeof sourceColumns)[number]>): { sources: Source[]; problems: Problem[] } {
  const problems = [...table.problems, ...duplicateProblems(table.rows, "source")];
  const sources = table.rows.map((row): Source => {
    const reader = new RowReader(row, problems);
    const textSha256 = reader.text("text_sha256");
    if (!/^[0-9a-f]{64}$/.test(textSha256))
      reader.problem(
        "text_sha256",
        `got ${quoted(textSha256)}`,
        "the SHA-256 of the text file, 64 lower-case hex digits",
      );
    return {
      source: reader.required("source", "an id such as 005"),
      title: reader.text("title"),
      publisher: reader.text("publisher"),
      language: reader.oneOf("language", ["fr", "en", "zh"]),
      published: reader.date("published", { optional: true }),
      cites: reader.text("cites"),
      attributions: parseCites(reader.text("cites")),
      url: reader.text("url"),
      textSha256,
      note: reader.text("note"),
      line: row.line,
    };
  });
  return { sources, problems };
}

/**
 * `Financial Times; QuestMobile: monthly active users` → the Financial Times for everything but the users. Reports are
 * separated by `;`, measures follow a `:` and are separated by commas.
 */
export function parseCites(cites: string): Attribution[] {
  return cites
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const [report = "", measures = ""] = part.split(":");
      return {
        report: report.trim(),
        measures: measures
          .split(",")
          .map((name) => name.trim())
          .filter(Boolean),
      };
    });
}

/**
 * Whose report a claim retells: the first attribution that names its measure, else the first that names none, else the
 * source itself. Two claims with one voice are not two confirmations.
 */
export function voiceOf(source: Pick<Source, "source" | "attributions">, measure: string): string {
  const named = source.attributions.find((attribution) => attribution.measures.includes(measure));
  const general = source.attributions.find((attribution) => attribution.measures.length === 0);
  return (named ?? general)?.report ?? `source ${source.source}`;
}
