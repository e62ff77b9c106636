import type { Distribution } from "../../../../src/model/simulation/distribution.js";
import { DRAW_BLOCK, samplerOf } from "../../../../src/model/simulation/sampler.js";

/** So many draws, block by block. */
export function drawsOf(distribution: Distribution, seed: string, count: number): Float64Array {
  const draws = new Float64Array(count);
  const sampler = samplerOf(distribution, seed);
  for (let start = 0; start < count; start += DRAW_BLOCK) sampler(draws.subarray(start, start + DRAW_BLOCK));
  return draws;
}

interface GoldenDraws {
  readonly name: string;
  readonly distribution: Distribution;
  readonly seed: string;
  readonly draws: readonly number[];
  /** The last of 100,000. */
  readonly last: number;
}

/** Draws to the last bit, as Node, Chromium and Firefox make them. */
export const goldenDraws: readonly GoldenDraws[] = [
  {
    name: "uniform",
    distribution: { kind: "uniform", low: 85000000000, high: 100000000000 },
    seed: "1",
    draws: [97676875424.22209, 91122659566.46297, 94720912114.135],
    last: 98845373030.63553,
  },
  {
    name: "triangular",
    distribution: { kind: "triangular", low: 15000, mode: 20000, high: 25000 },
    seed: "1",
    draws: [22217.24083220873, 19517.61720617664, 20805.12698409713],
    last: 23038.175195245956,
  },
  {
    name: "PERT",
    distribution: { kind: "pert", low: 0, mode: 2, high: 10 },
    seed: "1",
    draws: [4.887466802830132, 3.5239454309856244, 3.4069601519714467],
    last: 2.5521078619505055,
  },
  {
    name: "PERT with its mode at its low end",
    distribution: { kind: "pert", low: 0, mode: 0, high: 0.25 },
    seed: "another seed",
    draws: [0.0010108730740918822, 0.03393877572039003, 0.001833325456090745],
    last: 0.055276065570020974,
  },
  {
    name: "log-normal",
    distribution: { kind: "lognormal", median: 40000, p95: 80000, floor: 0 },
    seed: "1",
    draws: [34355.71909191833, 72168.07361485611, 28190.750823182178],
    last: 16989.79764698436,
  },
  {
    name: "log-normal above a floor",
    distribution: { kind: "lognormal", median: 31500000000000, p95: 37500000000000, floor: 30000000000000 },
    seed: "种子",
    draws: [30924831374394.26, 32141168633669.01, 31487935359229.402],
    last: 30324672750852.22,
  },
];
