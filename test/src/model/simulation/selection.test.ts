import fc from "fast-check";
import { expect, test } from "vitest";
import { quantiles } from "../../../../src/model/simulation/selection.js";

test.each([
  [
    [1, 2, 3, 4],
    [0, 0.25, 0.5, 0.95, 1],
    [1, 1.75, 2.5, 3.8499999999999996, 4],
  ],
  [[7], [0, 0.5, 1], [7, 7, 7]],
  [
    [3, 3, 3],
    [0.05, 0.5, 0.95],
    [3, 3, 3],
  ],
  [[2, 1], [0.5], [1.5]],
  [[], [0.5], [NaN]],
])("of %j at %j", (values, probabilities, expected) => {
  expect(quantiles(Float64Array.from(values), probabilities)).toEqual(expected);
});

/** By sorting, which is what selection spares. */
const bySorting = (values: readonly number[], probability: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below === above ? below : below + (above - below) * (place - Math.floor(place));
};

test("selection gives what sorting gives", () => {
  const values = fc.oneof(
    fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), {
      minLength: 1,
      maxLength: 300,
    }),
    fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 300 }),
  );
  const wide = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 300 });
  const tiny = fc.array(fc.double({ noNaN: true, min: -1e-310, max: 1e-310 }), { minLength: 1, maxLength: 300 });
  const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.oneof(values, wide, tiny), probabilities, (drawn, asked) => {
      const found = quantiles(Float64Array.from(drawn), asked);
      // -0 and 0 are one value.
      expect(found.map((value) => value + 0)).toEqual(asked.map((each) => bySorting(drawn, each) + 0));
    }),
    { seed: 1, numRuns: 2_000 },
  );
});

test("values most of which are in one bucket, or further apart than a double reaches", () => {
  const skewed = Array.from({ length: 20_000 }, (_, index) => 1.001 ** ((index * 7_919) % 20_000));
  const far = [-1.5e308, 1.5e308, 3, 1, 2];
  for (const drawn of [skewed, [...skewed, 1e300], far]) {
    const column = Float64Array.from(drawn);
    const asked = [0, 0.05, 0.5, 0.95, 0.9999, 1];
    expect(quantiles(column, asked)).toEqual(asked.map((each) => bySorting(drawn, each)));
    expect([...column]).toEqual(drawn);
  }
});

test("rows that are in order already, or all alike, are no slower by the square", () => {
  const ordered = Float64Array.from({ length: 1_000_000 }, (_, index) => index);
  expect(quantiles(ordered, [0.05, 0.5, 0.95])).toEqual([49_999.950000000004, 499_999.5, 949_999.0499999999]);
  expect(quantiles(new Float64Array(1_000_000).fill(2), [0.05, 0.5, 0.95])).toEqual([2, 2, 2]);
});
