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
export const medianMs = (run: () => unknown, runs: number, warm = 1): number => mediansInTurn([run], runs, warm)[0]!;

/** The medians of several kinds of work that are run in turn, so that what else the machine does falls on all of them. */
export function mediansInTurn(works: readonly (() => unknown)[], runs: number, warm = 1): number[] {
  for (let count = 0; count < warm; count += 1) for (const work of works) work();
  const times = works.map((): number[] => []);
  for (let count = 0; count < runs; count += 1) {
    works.forEach((work, index) => {
      const start = performance.now();
      work();
      times[index]!.push(performance.now() - start);
    });
  }
  return times.map(median);
}

/** The value in the middle, the upper one of two; NaN of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** What a peer took for the same work: its name, with what was done otherwise, and milliseconds. */
export interface PeerTime {
  readonly engine: string;
  readonly medianMs: number;
}

/** Ours and, where there is one, the peer's beside it, whose ratio is how many times ours it took. */
export function beside(work: string, ours: number, peer: PeerTime | null): Timing[] {
  return [
    { work, engine: "ours", medianMs: ours, ratio: 1 },
    ...(peer === null ? [] : [{ work, ...peer, ratio: peer.medianMs / ours }]),
  ];
}

/** Throws unless a peer's answer is ours, to within a share of it: what is timed must be the same work. */
export function requireSame(work: string, ours: number, theirs: number, within: number): void {
  if (Math.abs(ours - theirs) <= within * Math.abs(ours)) return;
  throw new Error(`bench: ${work}: got ${theirs} from the peer (${ours}, as ours, to within ${within} of it)`);
}
