import { type ExtractedFigure, type Reading } from "#figures";

export const sameReading = (a: Reading, b: Reading): boolean =>
  a.low === b.low && a.high === b.high && a.qualifier === b.qualifier && a.unit === b.unit;

export interface Score {
  /** Quantities that the labels ask for. */
  readonly expected: number;
  /** Quantities that the reader gave, those left out that a careful reader may or may not count. */
  readonly given: number;
  /** Given ones that are right in bounds, qualifier and unit, in the right paragraph. */
  readonly right: number;
  /** Of these, the ones whose phrase is the labelled one to the letter. */
  readonly verbatim: number;
  readonly missed: readonly ExtractedFigure[];
  readonly wrong: readonly ExtractedFigure[];
}

/**
 * Pairs what a reader found with what the labels say, each label at most once; equal phrases are paired first. What stands
 * where a label is `optional` (two careful labellers could disagree on whether it is a quantity) is neither right nor wrong.
 */
export function score(
  expected: readonly ExtractedFigure[],
  given: readonly ExtractedFigure[],
  optional: readonly ExtractedFigure[] = [],
): Score {
  const left = new Set(expected);
  const open = new Set(given);
  const verbatim = pair(left, open);
  for (const found of open) if (optional.some((label) => isPlace(label, found))) open.delete(found);
  const right = expected.length - left.size;
  return {
    expected: expected.length,
    given: right + open.size,
    right,
    verbatim,
    missed: [...left],
    wrong: [...open],
  };
}

/** Whether a finding is what an optional label speaks of: its very phrase, or its reading in other words. */
const isPlace = (label: ExtractedFigure, found: ExtractedFigure): boolean =>
  touches(label, found) && (sameReading(label, found) || label.occurrence === found.occurrence);

const touches = (label: ExtractedFigure, found: ExtractedFigure): boolean =>
  label.paragraph === found.paragraph && (label.figure.includes(found.figure) || found.figure.includes(label.figure));

/** Takes every label and finding that fit each other out of both sets; gives how many fitted to the letter. */
function pair(left: Set<ExtractedFigure>, open: Set<ExtractedFigure>): number {
  let verbatim = 0;
  for (const pass of ["verbatim", "loose"] as const) {
    for (const found of open) {
      for (const label of left) {
        if (label.paragraph !== found.paragraph || !sameReading(label, found)) continue;
        if (pass === "verbatim" && (label.figure !== found.figure || label.occurrence !== found.occurrence)) continue;
        if (pass === "loose" && !touches(label, found)) continue;
        left.delete(label);
        open.delete(found);
        if (pass === "verbatim") verbatim += 1;
        break;
      }
    }
  }
  return verbatim;
}
