/** One timing: what was done, by which engine, how long the median run took, and how many times ours that is; null for ours alone. */
export interface Timing {
  readonly work: string;
  readonly engine: string;
  readonly medianMs: number;
  readonly ratio: number | null;
}

/** What one part of the benchmark has to say: timings, then tables of its own (header first). */
export interface Report {
  readonly timings: readonly Timing[];
  readonly tables: readonly (readonly (readonly string[])[])[];
}

/** The median of `runs` timed runs in milliseconds, after `warm` that are not counted. */
export function medianMs(run: () => unknown, runs: number, warm = 1): number {
  for (let count = 0; count < warm; count += 1) run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return median(times);
}

/** The value in the middle, the upper one of two; NaN of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
