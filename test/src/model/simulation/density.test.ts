import { expect, test } from "vitest";
import { densityOf } from "../../../../src/model/simulation/density.js";

test.each([
  [
    { kind: "point", value: 3 },
    { low: 3, high: 3, heights: [1, 1, 1] },
  ],
  [
    { kind: "uniform", low: 1, high: 2 },
    { low: 1, high: 2, heights: [1, 1, 1] },
  ],
  [
    { kind: "triangular", low: 0, mode: 1, high: 4 },
    { low: 0, high: 4, heights: [0, 1, 0] },
  ],
  [
    { kind: "triangular", low: 0, mode: 0, high: 4 },
    { low: 0, high: 4, heights: [1, 0.5, 0] },
  ],
  [
    { kind: "pert", low: 0, mode: 2, high: 4 },
    { low: 0, high: 4, heights: [0, 1, 0] },
  ],
] as const)("of %j", (distribution, curve) => {
  expect(densityOf(distribution, 2)).toEqual(curve);
});

test("of a curve without an end up to where 1 in 100 lie beyond", () => {
  const { low, high, heights } = densityOf({ kind: "lognormal", median: 3, p95: 5, floor: 1 });
  expect([low, Number(high.toPrecision(6))]).toEqual([1, 6.33068]);
  expect([heights[0], Math.max(...heights), heights.length]).toEqual([0, 1, 41]);
  expect(heights.every((height) => height >= 0 && height <= 1)).toBe(true);
});
