import { type Project } from "./project.js";

/** A phrase and where it stands: paragraph (non-empty lines, from 1) and occurrence in it (from 1). */
export interface PlacedPhrase {
  readonly paragraph: number;
  readonly figure: string;
  readonly occurrence: number;
}

/** From where to where a phrase goes in its paragraph. */
export interface TextSpan {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The non-empty lines of a text, as `paragraph` counts them. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
}

/** Where a phrase stands, or null where it does not. */
export function locate(
  paragraphs: readonly string[],
  { paragraph, figure, occurrence }: PlacedPhrase,
): TextSpan | null {
  const text = paragraphs[paragraph - 1] ?? "";
  let start = -1;
  for (let count = 0; count < occurrence; count++) {
    start = text.indexOf(figure, start + 1);
    if (start < 0 || figure === "") return null;
  }
  return { paragraph, start, end: start + figure.length };
}

/** The places of a source that its claims and dismissals account for. */
export function coveredSpans(project: Project, source: string, paragraphs: readonly string[]): TextSpan[] {
  return [...project.claims, ...project.dismissed]
    .filter((phrase) => phrase.source === source)
    .flatMap((phrase) => locate(paragraphs, phrase) ?? []);
}

/** Whether a place overlaps one that is covered. */
export function isCovered(span: TextSpan | null, covered: readonly TextSpan[]): boolean {
  if (span === null) return false;
  return covered.some(
    ({ paragraph, start, end }) => paragraph === span.paragraph && start < span.end && span.start < end,
  );
}
