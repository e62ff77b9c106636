import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvLine } from "../../src/export/csv.js";
import { articleText } from "../read/articleText.js";
import { cellFault, visible } from "../read/cellText.js";
import { claimColumns, foreignDigit } from "../read/claim.js";
import { dismissalColumns } from "../read/dismissal.js";
import { type ExtractedFigure, extractFigures, type Language } from "#figures";
import { withLock } from "./fileLock.js";
import { sameName } from "../read/lookAlike.js";
import { DataError, quoted } from "../read/problem.js";
import { type DataFiles, filesIn, loadProject, type Project } from "../read/project.js";
import { MAX_NAME, sourceColumns, sourceId } from "../read/source.js";
import { dismissalReason } from "./suggestDismissal.js";
import { draftNote } from "./suggestLabels.js";
import { coveredSpans, isCovered, locate, paragraphsOf } from "../read/textSpan.js";
import { writeFiles } from "./writeFiles.js";

/** An article to be added: the bytes of its text, the id it gets, its language. */
export interface Article {
  readonly source: string;
  readonly language: Language;
  readonly bytes: Uint8Array;
}

/** Rows to append to data/, in the order of the columns there. */
export interface ArticleRows {
  readonly sources: readonly (readonly string[])[];
  readonly claims: readonly (readonly string[])[];
  readonly dismissed: readonly (readonly string[])[];
}

/**
 * The rows that an article adds: its source where data/ has none of that id, and for every quantity that no claim and no
 * dismissal covers a draft claim (labels and role empty, the note naming claims like it), or a dismissal with its reason for
 * years and what belongs to the page. Adding an article twice gives no rows the second time. Throws one
 * sentence for an id that is taken by another text, an id that cannot be, and a text that is not UTF-8.
 */
export function articleRows(project: Project, { source, language, bytes }: Article): ArticleRows {
  if (!sourceId.test(source))
    throw new Error(`add-article: --source: got "${source}" (letters, digits, _ and -, such as 005)`);
  const text = articleText(bytes);
  const hash = createHash("sha256").update(bytes).digest("hex");
  const known = project.sources.find((candidate) => candidate.source === source);
  if (known !== undefined && known.textSha256 !== hash)
    throw new Error(
      `add-article: source ${source} is another text already (an id of its own, or the text as it was: ${known.textSha256})`,
    );
  const twin = project.sources.find((candidate) => candidate.source !== source && candidate.textSha256 === hash);
  if (twin !== undefined) throw new Error(`add-article: this text is source ${twin.source} already (nothing to add)`);
  const paragraphs = paragraphsOf(text);
  const covered = coveredSpans(project, source, paragraphs);
  const found = extractFigures(text, language).filter((figure) => !isCovered(locate(paragraphs, figure), covered));
  found.forEach((figure) => refuseUnsound(figure, paragraphs));
  const textOf = (figure: ExtractedFigure) => paragraphs[figure.paragraph - 1] ?? "";
  const reasons = new Map(found.map((figure) => [figure, dismissalReason(figure, textOf(figure))]));
  const drafts = found.filter((figure) => reasons.get(figure) === null);
  const first = nextNumber(project, source);
  return {
    sources:
      known === undefined
        ? [rowOf(sourceColumns, { source, name: draftName(project, source), language, text_sha256: hash })]
        : [],
    claims: drafts.map((figure, index) =>
      rowOf(claimColumns, {
        ...placed(source, figure),
        claim: `c${source}_${String(first + index).padStart(2, "0")}`,
        unit: figure.unit,
        note: draftNote(figure, textOf(figure), project.claims, language),
      }),
    ),
    dismissed: found.flatMap((figure) => {
      const reason = reasons.get(figure) ?? null;
      return reason === null ? [] : [rowOf(dismissalColumns, { ...placed(source, figure), reason })];
    }),
  };
}

/**
 * A figure that data/ could not hold, as one with a character in it that nobody sees, and one with digits before it that the
 * reader does not know and would leave out.
 */
function refuseUnsound(found: ExtractedFigure, paragraphs: readonly string[]): void {
  const { paragraph, figure } = found;
  const before = (paragraphs[paragraph - 1] ?? "").slice(0, locate(paragraphs, found)?.start ?? 0);
  const digit = foreignDigit.exec(before.slice(-2))?.[0] ?? foreignDigit.exec(figure)?.[0];
  if (digit !== undefined)
    throw new Error(
      `add-article: paragraph ${paragraph} of the text, ${quoted(figure)}: the digit ${quoted(digit)} of another script stands there (digits 0 to 9)`,
    );
  const fault = cellFault(figure);
  if (fault === null) return;
  const place = `paragraph ${paragraph} of the text, ${visible(quoted(figure))}`;
  throw new Error(`add-article: ${place}: ${fault.what} (${fault.expected})`);
}

/** What a new article is called until an analyst names it: `Article 005`, or a number where that is too long or taken. */
function draftName({ sources }: Project, source: string): string {
  const numbers = Array.from({ length: sources.length + 1 }, (_, index) => `Article ${sources.length + 1 + index}`);
  const isFree = (name: string) => !sources.some((other) => sameName(other.name) === sameName(name));
  return [`Article ${source}`, ...numbers].find((name) => name.length <= MAX_NAME && isFree(name)) ?? "";
}

/** Cells in the order of their columns. */
const rowOf = (columns: readonly string[], cells: Readonly<Record<string, string>>): string[] =>
  columns.map((column) => cells[column] ?? "");

const placed = (source: string, { paragraph, figure, occurrence }: ExtractedFigure) => ({
  source,
  paragraph: String(paragraph),
  figure,
  occurrence: String(occurrence),
});

/** Ids are stable for ever, so numbers go on after the last one used. */
function nextNumber({ claims }: Project, source: string): number {
  const used = claims.flatMap(({ claim }) =>
    claim.startsWith(`c${source}_`) ? Number(claim.slice(source.length + 2)) || 0 : [],
  );
  return used.reduce((most, number) => Math.max(most, number), 0) + 1;
}

/** The files of data/ that an article may add rows to. */
const changed = ["sources", "claims", "dismissed"] as const;

/** How often a run starts anew where a file was edited while it read. */
const TRIES = 20;

/**
 * Adds an article to data/ of the project in `root`, and returns the rows added. Runs at once wait for each other, and a
 * file that an editor saves meanwhile is read again: no row is lost. Throws as `articleRows` does, and where data/ has
 * problems.
 */
export function addArticle(root: string, article: Article): ArticleRows {
  const path = (name: string) => join(root, "data", `${name}.csv`);
  return withLock(join(root, ".build", "add-article.lock"), () => {
    for (let tries = 0; tries < TRIES; tries++) {
      const before = new Map(changed.map((name) => [name, readFileSync(path(name), "utf8")]));
      const rows = articleRows(soundProject(filesIn(join(root, "data"))), article);
      const changes = changed.flatMap((name) => {
        const text = before.get(name) ?? "";
        return rows[name].length === 0 ? [] : [{ path: path(name), before: text, after: withRows(text, rows[name]) }];
      });
      const after = new Map(changes.map((change) => [change.path, change.after]));
      soundProject((name) => {
        const text = after.get(path(name));
        return text === undefined ? filesIn(join(root, "data"))(name) : Buffer.from(text);
      }, "its rows would not load");
      if (writeFiles(changes)) return rows;
    }
    throw new Error("add-article: data/ changes faster than it can be read (close what edits it, then run it again)");
  });
}

function soundProject(files: DataFiles, problem = "data/ has problems to mend first"): Project {
  try {
    return loadProject(files);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    throw new Error(`add-article: ${problem}\n${error.message}`);
  }
}

/** The bytes of a CSV file with rows after its last one; every byte that was there stays. */
export function withRows(csv: string, rows: readonly (readonly string[])[]): string {
  const end = csv.includes("\r\n") ? "\r\n" : "\n";
  const lead = csv === "" || csv.endsWith("\n") ? csv : `${csv}${end}`;
  return lead + rows.map((row) => csvLine(row, { end })).join("");
}
