import { describe, expect, test } from "vitest";
import type { Distribution } from "../../../../src/model/simulation/distribution.js";
import { betaCurve } from "../../../../src/model/simulation/beta.js";
import { DRAW_BLOCK, samplerOf } from "../../../../src/model/simulation/sampler.js";
import { generatorOf } from "../../../../src/model/simulation/generator.js";
import { drawsOf, goldenDraws } from "./goldenDraws.js";

describe("the draws of a seed", () => {
  test.each(goldenDraws)("$name", ({ distribution, seed, draws, last }) => {
    const drawn = drawsOf(distribution, seed, 100_000);
    expect([...drawn.subarray(0, draws.length)]).toEqual(draws);
    expect(drawn.at(-1)).toBe(last);
  });
});

const uniform: Distribution = { kind: "uniform", low: 85, high: 100 };
const triangular: Distribution = { kind: "triangular", low: 0, mode: 2, high: 10 };
const atLow: Distribution = { kind: "triangular", low: 0, mode: 0, high: 1 };
const pert: Distribution = { kind: "pert", low: 0, mode: 2, high: 10 };
const atHigh: Distribution = { kind: "pert", low: -1, mode: 1, high: 1 };
const lognormal: Distribution = { kind: "lognormal", median: 30, p95: 60, floor: 20 };

/** The share of a beta distribution below x, by the trapezoids of its density. */
function betaBelow(x: number, rise: number, fall: number): number {
  const steps = 20_000;
  const area = (to: number) => {
    let sum = 0;
    for (let step = 0; step < steps; step++) sum += betaCurve(((step + 0.5) * to) / steps, rise, fall);
    return (sum * to) / steps;
  };
  return area(x) / area(1);
}

describe("how many of 1,000,000 draws lie below a point, within what chance allows", () => {
  test.each<[string, Distribution, number, number]>([
    ["uniform", uniform, 88, 0.2],
    ["uniform", uniform, 99.985, 0.999],
    ["triangular", triangular, 2, 0.2],
    ["triangular", triangular, 1, 0.05],
    ["triangular", triangular, 6, 1 - 16 / 80],
    ["triangular with its mode at its low end", atLow, 0.5, 0.75],
    ["pert", pert, 2, betaBelow(0.2, 0.8, 3.2)],
    ["pert", pert, 0.1, betaBelow(0.01, 0.8, 3.2)],
    ["pert", pert, 7, betaBelow(0.7, 0.8, 3.2)],
    ["pert with its mode at its high end", atHigh, 0, betaBelow(0.5, 4, 0)],
    ["log-normal", lognormal, 30, 0.5],
    ["log-normal", lognormal, 60, 0.95],
    ["log-normal", lognormal, 20 + 10 / 4, 0.05],
    // Beyond the last layer of the ziggurat, at 3.4426 deviations.
    ["log-normal", lognormal, 20 + 10 * 4 ** (3.5 / 1.6448536269514722), 0.99976737],
  ])("%s %j: below %d", (_, distribution, point, share) => {
    const draws = drawsOf(distribution, "shares", 1_000_000);
    const below = draws.reduce((count, draw) => count + (draw < point ? 1 : 0), 0) / draws.length;
    expect(Math.abs(below - share)).toBeLessThan(4.5 * Math.sqrt((share * (1 - share)) / draws.length));
  });
});

test.each([uniform, triangular, atLow, pert, atHigh, lognormal])(
  "no draw of %j lies out of its bounds",
  (distribution) => {
    const draws = drawsOf(distribution, "bounds", 200_000);
    const [least, most] = [draws.reduce((a, b) => Math.min(a, b)), draws.reduce((a, b) => Math.max(a, b))];
    const low = distribution.kind === "lognormal" ? distribution.floor : "low" in distribution ? distribution.low : NaN;
    expect(least >= low && most <= ("high" in distribution ? distribution.high : Infinity)).toBe(true);
  },
);

test.each([uniform, triangular, pert, lognormal])(
  "the first draws of %j are the same however many follow",
  (distribution) => {
    const draws = drawsOf(distribution, "first", 3 * DRAW_BLOCK);
    expect(drawsOf(distribution, "first", DRAW_BLOCK + 100)).toEqual(draws.subarray(0, DRAW_BLOCK + 100));
  },
);

test.each([
  [0, 2, 10],
  [0, 0, 1],
  [-3, -1, -1],
  [0.45, 0.5, 0.55],
  [15_000, 15_001, 9e9],
])("a draw of triangular(%d, %d, %d) is on the side that its number says, to the last bit", (low, mode, high) => {
  const numbers = new Float64Array(20 * DRAW_BLOCK);
  generatorOf("sides").fillBetween(numbers, 0, 1);
  const [rise, fall] = [(high - low) * (mode - low), (high - low) * (high - mode)];
  const expected = numbers.map((share) =>
    share < (mode - low) / (high - low) ? low + Math.sqrt(share * rise) : high - Math.sqrt((1 - share) * fall),
  );
  expect(drawsOf({ kind: "triangular", low, mode, high }, "sides", numbers.length)).toEqual(expected);
});

test("a point is itself", () => {
  const out = new Float64Array(3);
  samplerOf({ kind: "point", value: 0.1 }, "1")(out);
  expect([...out]).toEqual([0.1, 0.1, 0.1]);
});
