import { createHash } from "node:crypto";
import { type Bounds } from "../../src/model/interval.js";
import { type Claim } from "../read/claim.js";
import { type ExtractedFigure, extractFigures } from "#figures";
import { type Problem, quoted, spoken } from "../read/problem.js";
import { type Project } from "../read/project.js";
import { type Source } from "../read/source.js";
import { coveredSpans, isCovered, locate, paragraphsOf, type PlacedPhrase } from "../read/textSpan.js";

/** A phrase of data/ that must stand in a text: a claim's or a dismissal's. */
interface Phrase extends PlacedPhrase {
  readonly file: string;
  readonly line: number;
}

/**
 * Compares data/ with the texts of the sources: the recorded hash, every phrase at its paragraph and occurrence, every
 * claim's value where its phrase stands, and every quantity that the reader finds covered by a claim or a dismissal. `textOf` gives the bytes of a source, or null where
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
  const found = extractFigures(text, source.language);
  const uncovered = found
    .filter((figure) => !isCovered(locate(paragraphs, figure), covered))
    .map((figure) => unaccounted(source, figure));
  return [...missing, ...otherwiseRead(project, source, paragraphs, found), ...uncovered];
}

/**
 * Claims whose phrase has another value where it stands than on its own, as a cell below `in millions` has, or one end of a
 * range whose magnitude is printed once. Only the value is compared: units and bounds may be told elsewhere in the sentence.
 * A draft feeds nothing and has it in its note.
 */
function otherwiseRead(
  project: Project,
  source: Source,
  paragraphs: readonly string[],
  found: readonly ExtractedFigure[],
): Problem[] {
  const placed = found.map((figure) => ({ figure, span: locate(paragraphs, figure) }));
  return project.claims.flatMap((claim): Problem[] => {
    const span = claim.source === source.source && claim.role !== "draft" ? locate(paragraphs, claim) : null;
    const there = placed.filter((each) => span !== null && isCovered(each.span, [span])).map(({ figure }) => figure);
    const [first] = there;
    if (first === undefined || there.some((figure) => sharesValue(figure, claim))) return [];
    const what = `${quoted(claim.figure)} reads ${spoken(claim)}, but ${spoken(first)} where it stands in paragraph ${claim.paragraph} of ${source.source}.txt`;
    const expected = "a phrase that says the same on its own, or a row in data/dismissed.csv with a reason";
    return [{ file: "data/claims.csv", line: claim.line, column: "figure", what, expected }];
  });
}

function sharesValue(figure: Bounds, claim: Claim): boolean {
  const values = [figure.low, figure.high].filter((value) => value !== "");
  return values.includes(claim.low) || values.includes(claim.high);
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
