import fc from "fast-check";
import { expect, test } from "vitest";
import { exponential, logarithm } from "../../../../src/model/simulation/exponential.js";

/** Doubles between two, counted from the first. */
function steps(from: number, to: number): number {
  const view = new DataView(new ArrayBuffer(16));
  view.setFloat64(0, from);
  view.setFloat64(8, to);
  return Math.abs(Number(view.getBigInt64(8) - view.getBigInt64(0)));
}

test.each([
  [0, 1],
  [1, 2.7182818284590455],
  [-1, 0.36787944117144233],
  [0.5, 1.6487212707001282],
  [709.78, 1.7928227943945155e308],
  [-708, 3.307553003638408e-308],
  [709.79, Infinity],
  [-708.5, 0],
  [Infinity, Infinity],
  [-Infinity, 0],
  [NaN, NaN],
])("e to the power %d is %d", (x, value) => {
  expect(exponential(x)).toBe(value);
});

test.each([
  [1, 0],
  [2, 0.6931471805599453],
  [10, 2.302585092994046],
  [0.1, -2.3025850929940455],
  [Math.SQRT1_2, -0.3465735902799726],
  [0, -Infinity],
  [-1, NaN],
  [Infinity, Infinity],
  [NaN, NaN],
])("the logarithm of %d is %d", (x, value) => {
  expect(logarithm(x)).toBe(value);
});

test("both are within one unit of the last place of the engine's own", () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(steps(exponential(x), Math.exp(x))).toBeLessThanOrEqual(1);
    }),
    { seed: 1, numRuns: 5_000 },
  );
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
      expect(steps(logarithm(x), Math.log(x))).toBeLessThanOrEqual(1);
    }),
    { seed: 1, numRuns: 5_000 },
  );
});
