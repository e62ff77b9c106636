import { type SourceRecord } from "../../src/notebook/record.js";
import { type Problem, quoted } from "./problem.js";
import { duplicateProblems, lookAlikeProblems, RowReader } from "./reader.js";
import { type Table, header } from "./table.js";

export const sourceColumns = header("source,name,title,publisher,language,published,cites,url,text_sha256,note");

/** A report that a source retells: for the measures named, or for all that no other report claims. */
export interface Attribution {
  readonly report: string;
  readonly measures: readonly string[];
}

/** One article. Unknown fields are empty, never guessed; so is the title until an analyst has given one. */
export interface Source extends SourceRecord {
  readonly language: "fr" | "en" | "zh";
  readonly attributions: readonly Attribution[];
  readonly line: number;
}

/** The most characters of a name: it stands beside figures, in columns and labels. */
export const MAX_NAME = 24;

/** What the id of a source may be: it names a file, so nothing that leads to another folder. */
export const sourceId = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

/** The sources of `data/sources.csv`, with every problem of a row told. */
export function readSources(table: Table<(typeof sourceColumns)[number]>): { sources: Source[]; problems: Problem[] } {
  const named = table.rows.filter(({ cells }) => cells.name !== "");
  const problems = [
    ...table.problems,
    ...duplicateProblems(table.rows, "source"),
    // An id names a file, and not every disk tells capitals apart.
    ...lookAlikeProblems(table.rows, "source"),
    ...duplicateProblems(named, "name", { expected: "a name of its own" }),
    ...lookAlikeProblems(named, "name"),
    ...lookAlikeProblems(table.rows, "cites", { namesOf: (cell) => parseCites(cell).map(({ report }) => report) }),
  ];
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
      source: reader.id("source", sourceId, "an id such as 005: letters, digits, _ and -"),
      name: readName(reader),
      title: reader.text("title"),
      publisher: reader.text("publisher"),
      language: reader.oneOf("language", ["fr", "en", "zh"]),
      published: reader.date("published", { optional: true }),
      cites: reader.text("cites"),
      attributions: readCites(reader),
      url: reader.url("url"),
      textSha256,
      note: reader.text("note"),
      line: row.line,
    };
  });
  return { sources, problems };
}

function readName(reader: RowReader<(typeof sourceColumns)[number]>): string {
  const expected = `a name of our own for it, such as Town weekly, in ${MAX_NAME} characters at the most`;
  const name = reader.required("name", expected);
  if ([...name].length > MAX_NAME) reader.problem("name", `${[...name].length} characters`, expected);
  return name;
}

function readCites(reader: RowReader<(typeof sourceColumns)[number]>): Attribution[] {
  const text = reader.text("cites");
  const attributions = parseCites(text);
  const isSound = text.split(";").every((part) => /^[^:]*(?::[^:]*[^:,\s][^:]*)?$/.test(part));
  const isEmpty = text !== "" && attributions.length === 0;
  if (!isSound || isEmpty || attributions.some(({ report }) => report === ""))
    reader.problem("cites", `got ${quoted(text)}`, "reports as The Daily; Panel Ltd: monthly readers");
  return attributions;
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
 * Whose report a claim retells: the first attribution that names its measure, else the first that names none, else
 * none (empty). Two claims with one voice are not two confirmations.
 */
export function voiceOf({ attributions }: Pick<Source, "attributions">, measure: string): string {
  const named = attributions.find(({ measures }) => measures.includes(measure));
  const general = attributions.find(({ measures }) => measures.length === 0);
  return (named ?? general)?.report ?? "";
}
