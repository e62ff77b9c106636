import { createHash } from "node:crypto";
import { type ExtractedFigure, extractFigures } from "./figures/index.js";
import { type Problem, quoted } from "./problem.js";
import { type Project } from "./project.js";
import { type Source } from "./source.js";
import { coveredSpans, isCovered, locate, paragraphsOf, type PlacedPhrase } from "./textSpan.js";

/** A phrase of data/ that must stand in a text: a claim's or a dismissal's. */
interface Phrase extends PlacedPhrase {
  readonly file: string;
  readonly line: number;
}

/**
 * Compares data/ with the texts of the sources: the recorded hash, every phrase at its paragraph and occurrence, and every
 * quantity that the reader finds covered by a claim or a dismissal. `textOf` gives the bytes of a source, or null where
 * the text is not at hand. Returns every problem; none means that nothing was overlooked.
 */
export function verifyTexts(project: Project, textOf: (source: string) => Uint8Array | null): Problem[] {
  return project.sources.flatMap((source) => {
    const place = { file: "data/sources.csv", line: source.line, column: "source" };
    const bytes = textOf(source.source);
    if (bytes === null)
      return [{ ...place, what: `no text ${source.source}.txt`, expected: "the text of every source in the folder" }];
    return [
      ...hashProblems(source, bytes),
      ...phraseProblems(project, source, new TextDecoder().decode(bytes).normalize("NFC")),
    ];
  });
}

function hashProblems(source: Source, bytes: Uint8Array): Problem[] {
  const got = createHash("sha256").update(bytes).digest("hex");
  if (got === source.textSha256) return [];
  const what = `${source.source}.txt has the hash ${got}`;
  return [{ file: "data/sources.csv", line: source.line, column: "text_sha256", what, expected: source.textSha256 }];
}

function phraseProblems(project: Project, source: Source, text: string): Problem[] {
  const paragraphs = paragraphsOf(text);
  const phrases: Phrase[] = [
    ...project.claims
      .filter((claim) => claim.source === source.source)
      .map((claim) => ({ ...claim, file: "data/claims.csv" })),
    ...project.dismissed
      .filter((dismissal) => dismissal.source === source.source)
      .map((dismissal) => ({ ...dismissal, file: "data/dismissed.csv" })),
  ];
  const missing = phrases
    .filter((phrase) => locate(paragraphs, phrase) === null)
    .map((phrase) => {
      const times = phrase.occurrence > 1 ? ` ${phrase.occurrence} times` : "";
      const what = `${quoted(phrase.figure)} is not in paragraph ${phrase.paragraph} of ${source.source}.txt${times}`;
      const expected = elsewhere(paragraphs, phrase.figure);
      return { file: phrase.file, line: phrase.line, column: "figure", what, expected };
    });
  const covered = coveredSpans(project, source.source, paragraphs);
  const uncovered = extractFigures(text, source.language)
    .filter((found) => !isCovered(locate(paragraphs, found), covered))
    .map((found) => unaccounted(source, found));
  return [...missing, ...uncovered];
}

function unaccounted(source: Source, { paragraph, figure, occurrence }: ExtractedFigure): Problem {
  const what = `${quoted(figure)}${occurrence > 1 ? `, occurrence ${occurrence},` : ""} is unaccounted for`;
  const expected = "a row in data/claims.csv, or in data/dismissed.csv with a reason";
  return { file: `${source.source}.txt, paragraph ${paragraph}`, line: 0, column: "", what, expected };
}

function elsewhere(paragraphs: readonly string[], figure: string): string {
  const found = paragraphs.flatMap((text, index) => (text.includes(figure) ? [index + 1] : []));
  return found.length > 0
    ? `it stands in paragraph ${found.join(", ")}`
    : "a phrase that stands in the text, letter for letter";
}
