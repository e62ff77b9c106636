import { type ExtractedFigure, type Reading } from "../../../loaders/figures/index.js";

export const sameReading = (a: Reading, b: Reading): boolean =>
  a.low === b.low && a.high === b.high && a.qualifier === b.qualifier && a.unit === b.unit;

export interface Score {
  /** Quantities that the labels have. */
  readonly expected: number;
  /** Quantities that the reader gave. */
  readonly given: number;
  /** Given ones that are right in bounds, qualifier and unit, in the right paragraph. */
  readonly right: number;
  /** Of these, the ones whose phrase is the labelled one to the letter. */
  readonly verbatim: number;
  readonly missed: readonly ExtractedFigure[];
  readonly wrong: readonly ExtractedFigure[];
}

/** Pairs what a reader found with what the labels say, each label at most once; equal phrases are paired first. */
export function score(expected: readonly ExtractedFigure[], given: readonly ExtractedFigure[]): Score {
  const left = new Set(expected);
  const open = new Set(given);
  let verbatim = 0;
  for (const pass of ["verbatim", "loose"] as const) {
    for (const found of open) {
      for (const label of left) {
        if (label.paragraph !== found.paragraph || !sameReading(label, found)) continue;
        if (pass === "verbatim" && (label.figure !== found.figure || label.occurrence !== found.occurrence)) continue;
        if (pass === "loose" && !label.figure.includes(found.figure) && !found.figure.includes(label.figure)) continue;
        left.delete(label);
        open.delete(found);
        if (pass === "verbatim") verbatim += 1;
        break;
      }
    }
  }
  return {
    expected: expected.length,
    given: given.length,
    right: expected.length - left.size,
    verbatim,
    missed: [...left],
    wrong: [...open],
  };
}
