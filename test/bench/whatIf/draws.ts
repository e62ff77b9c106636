import { peer } from "../peers.js";
import { beside, median, medianMs, requireSame, type Timing } from "../report.js";
import { runWhole, sampled, summaryOf } from "./engine.js";
import { simulationOf, squiggleText } from "./uncertain.js";

const work = "1,000,000 samples of 8 inputs: mean and 5, 50 and 95 %";
const squiggleName = "@quri/squiggle-lang 0.10.0";

interface Squiggle {
  run(text: string, options: object): Promise<{ result: { ok: boolean; value: unknown } }>;
}

/** A simulation from its plan to its summary, beside Squiggle, which is given a tenth of the samples and counted ten times. */
export async function timeDraws(): Promise<Timing[]> {
  const run = () => summaryOf(runWhole(sampled(simulationOf(1_000_000))).output);
  const ours = medianMs(run, 9, 2);
  const squiggle = peer<Squiggle>("@quri/squiggle-lang");
  if (!squiggle) return beside(work, ours, null);
  const times: number[] = [];
  let theirs: readonly number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const start = performance.now();
    theirs = await answerOf(squiggle, 100_000);
    times.push(10 * (performance.now() - start));
  }
  const { mean, quantiles } = run();
  // Two samples of one distribution are some thousandths apart.
  [mean, ...quantiles].forEach((number, index) => requireSame(work, number, theirs[index]!, 0.02));
  return beside(work, ours, { engine: `${squiggleName}, 100,000 samples × 10`, medianMs: median(times) });
}

async function answerOf(squiggle: Squiggle, samples: number): Promise<readonly number[]> {
  const environment = { sampleCount: samples, xyPointLength: 1_000, seed: "bench" };
  const { result } = await squiggle.run(squiggleText, { environment });
  if (!result.ok) throw new Error(`bench: ${squiggleName}: ${String(result.value)}`);
  return JSON.parse(String((result.value as { result: unknown }).result)) as readonly number[];
}
