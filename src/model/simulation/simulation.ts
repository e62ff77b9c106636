import { compileColumns } from "../columns.js";
import type { Workbook } from "../workbookState.js";
import type { Distribution } from "./distribution.js";
import { type Histogram, histogramOf } from "./histogram.js";
import { midranks, rankCorrelation } from "./ranks.js";
import { DRAW_BLOCK, samplerOf } from "./sampler.js";
import { quantiles } from "./selection.js";

/** One uncertain fact: the inputs that hold it, which are the same in every draw, and how it is drawn. */
export interface UncertainFact {
  readonly lines: readonly string[];
  readonly distribution: Distribution;
}

/** What is simulated. A fact is drawn from the seed and the name of its first line, whatever else is drawn beside it. */
export interface Simulation {
  /** The model as it stands, for all that is not drawn. */
  readonly workbook: Workbook;
  readonly output: string;
  readonly facts: readonly UncertainFact[];
  readonly samples: number;
  readonly seed: string;
}

/** The output in every draw, and the facts in the first of them. */
export interface Sample {
  /** A row for each draw; one that is an error is NaN. */
  readonly output: Float64Array;
  /** For each fact its first draws, at most `RANKED` of them. */
  readonly facts: readonly Float64Array[];
}

/** What the draws say of the output. */
export interface Outcome {
  readonly samples: number;
  /** How many of them are errors; all else is of the others. */
  readonly errors: number;
  readonly mean: number;
  /** The standard deviation of the draws. */
  readonly deviation: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  /** The share of draws above the threshold; null without one. */
  readonly past: number | null;
  /** From the 0.5 % point to the 99.5 % point; null where every draw is an error. */
  readonly histogram: Histogram | null;
  /** For each fact the rank correlation of its draws with the output's; null where one of them does not vary. */
  readonly correlations: readonly (number | null)[];
  /** How many draws the correlations rest on. */
  readonly ranked: number;
}

/** The most draws that ranks are made of: a correlation is then known to within some 0.003. */
export const RANKED = 100_000;

/** Draws that are worked on at a time, a whole number of blocks. */
const CHUNK = 16 * DRAW_BLOCK;

/**
 * Draws every fact and works out the output, some thousand draws a step; each step yields how many are done. This and
 * `summaryOf` are what a simulation costs: `runWhole(sampled(simulation))`, then `summaryOf(sample.output)`, with 1,000,000
 * samples of 8 facts, is to be timed. Of the inputs only the first draws are kept, so that a million needs some 20 MB.
 *
 * The inputs are bit for bit the same in every engine (`samplerOf`), and so is an output of + − × ÷, comparisons and
 * rounding. One with `^`, EXP, LN or the like may differ in the last bits of a double, which is why results are printed
 * with 9 digits of the 15 that they have.
 */
export function* sampled({ workbook, output, facts, samples, seed }: Simulation): Generator<number, Sample> {
  const plan = compileColumns(workbook, { inputs: facts.flatMap(({ lines }) => lines), outputs: [output] });
  const samplers = facts.map(({ lines, distribution }) => samplerOf(distribution, `${seed}\n${lines[0]!}`));
  const kept = facts.map(() => new Float64Array(Math.min(samples, RANKED)));
  const chunks = facts.map(() => new Float64Array(Math.min(samples, CHUNK)));
  const results = new Float64Array(samples);
  for (let start = 0; start < samples; start += CHUNK) {
    const length = Math.min(CHUNK, samples - start);
    const columns: Record<string, Float64Array> = {};
    for (const [index, { lines }] of facts.entries()) {
      const column = chunks[index]!.subarray(0, length);
      for (let row = 0; row < length; row += DRAW_BLOCK) {
        samplers[index]!(column.subarray(row, Math.min(row + DRAW_BLOCK, length)));
      }
      if (start < RANKED) kept[index]!.set(column.subarray(0, Math.min(length, RANKED - start)), start);
      for (const line of lines) columns[line] = column;
    }
    const result = plan.run(columns)[output]!;
    if (facts.length === 0) results.fill(result[0]!);
    else results.set(result, start);
    yield start + length;
  }
  return { output: results, facts: kept };
}

/** Runs all steps of some work, for those who need not be told between. */
export function runWhole<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

export interface Summary {
  readonly errors: number;
  readonly mean: number;
  readonly deviation: number;
  /** The 5 %, 50 % and 95 % points. */
  readonly quantiles: readonly [number, number, number];
}

/** How many draws are errors, and mean, deviation and 5, 50 and 95 % points of the others; NaN where there are none. */
export function summaryOf(output: Float64Array): Summary {
  const sound = soundOf(output);
  const { mean, deviation } = momentsOf(sound);
  const [low, median, high] = quantiles(sound, [0.05, 0.5, 0.95]) as [number, number, number];
  return { errors: output.length - sound.length, mean, deviation, quantiles: [low, median, high] };
}

/** The draws that are no errors, in their order: the column itself where none is. */
function soundOf(output: Float64Array): Float64Array {
  const errors = errorsIn(output);
  if (errors === 0) return output;
  const sound = new Float64Array(output.length - errors);
  let count = 0;
  for (let index = 0; index < output.length; index++) {
    const value = output[index]!;
    if (value === value) sound[count++] = value;
  }
  return sound;
}

function errorsIn(output: Float64Array): number {
  let errors = 0;
  const { length } = output;
  for (let index = 0; index < length; index++) if (output[index]! !== output[index]!) errors++;
  return errors;
}

/** Mean and deviation of draws that are no errors; NaN where there are none. */
function momentsOf(sound: Float64Array): { mean: number; deviation: number } {
  const count = sound.length;
  const origin = sound[0] ?? NaN;
  // Distances from one draw, summed by blocks, lose fewer digits than one long sum of draws, and none where all are alike.
  let sum = 0;
  for (let start = 0; start < count; start += DRAW_BLOCK) {
    let part = 0;
    const end = Math.min(start + DRAW_BLOCK, count);
    for (let index = start; index < end; index++) part += sound[index]! - origin;
    sum += part;
  }
  const mean = origin + sum / count;
  let squares = 0;
  for (let index = 0; index < count; index++) squares += (sound[index]! - mean) ** 2;
  return { mean, deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : count === 1 ? 0 : NaN };
}

/** All that the page and the command tell of a simulation, with the share of draws above `threshold`; yields what is done. */
export function* simulated(simulation: Simulation, threshold: number | null): Generator<number, Outcome> {
  const sample = yield* sampled(simulation);
  const sound = soundOf(sample.output);
  const { mean, deviation } = momentsOf(sound);
  const points = quantiles(sound, [0.005, 0.05, 0.5, 0.95, 0.995]);
  const [least = NaN, low = NaN, median = NaN, high = NaN, most = NaN] = points;
  yield simulation.samples;
  const histogram = sound.length === 0 ? null : histogramOf(sound, least, most);
  yield simulation.samples;
  const correlations: (number | null)[] = [];
  const rows = soundRows(sample.output.subarray(0, RANKED));
  const results = midranks(taken(sample.output, rows));
  for (const fact of sample.facts) {
    yield simulation.samples;
    correlations.push(rankCorrelation(midranks(taken(fact, rows)), results));
  }
  return {
    ...{ samples: simulation.samples, errors: sample.output.length - sound.length },
    ...{ mean, deviation, low, median, high, histogram, correlations, ranked: rows.length },
    past: threshold === null || sound.length === 0 ? null : countAbove(sound, threshold) / sound.length,
  };
}

function soundRows(output: Float64Array): Uint32Array {
  const rows = new Uint32Array(output.length);
  let count = 0;
  for (let index = 0; index < output.length; index++) if (output[index]! === output[index]!) rows[count++] = index;
  return rows.subarray(0, count);
}

const taken = (column: Float64Array, rows: Uint32Array): Float64Array => Float64Array.from(rows, (row) => column[row]!);

function countAbove(values: Float64Array, threshold: number): number {
  let count = 0;
  for (let index = 0; index < values.length; index++) if (values[index]! > threshold) count++;
  return count;
}
