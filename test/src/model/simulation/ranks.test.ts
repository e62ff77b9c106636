import fc from "fast-check";
import { expect, test } from "vitest";
import { midranks, rankCorrelation } from "../../../../src/model/simulation/ranks.js";

test.each([
  [
    [30, 10, 20],
    [3, 1, 2],
  ],
  [
    [5, 5, 1],
    [2.5, 2.5, 1],
  ],
  [
    [0, -0, 0, 7],
    [2, 2, 2, 4],
  ],
  [[], []],
])("ranks of %j are %j", (values, ranks) => {
  expect([...midranks(Float64Array.from(values))]).toEqual(ranks);
});

const few = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 60 });
/** As far apart as doubles reach, and closer than they can be divided. */
const any = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 60 });
const tiny = fc.array(fc.double({ noNaN: true, min: -1e-310, max: 1e-310 }), { maxLength: 60 });

test("ranks are one more than how many lie below, and half of how many others are equal", () => {
  fc.assert(
    fc.property(fc.oneof(few, any, tiny), (values) => {
      const counted = values.map((value) => {
        const below = values.filter((other) => other < value).length;
        return below + (values.filter((other) => other === value).length + 1) / 2;
      });
      expect([...midranks(Float64Array.from(values))]).toEqual(counted);
    }),
    { seed: 1, numRuns: 1_000 },
  );
});

const correlated = (first: readonly number[], second: readonly number[]): number | null =>
  rankCorrelation(midranks(Float64Array.from(first)), midranks(Float64Array.from(second)));

test.each([
  ["rises with the other, along no straight line", [1, 2, 3, 4], [1, 10, 11, 1000], 1],
  ["falls with it", [1, 2, 3, 4], [0, -1, -2, -50], -1],
  // 1 − 6 Σd² / (n (n² − 1)) = 1 − 6 × 194 / (10 × 99), a textbook's example.
  ["the textbook", [106, 86, 100, 101, 99, 103, 97, 113, 112, 110], [7, 0, 27, 50, 28, 29, 20, 12, 6, 17], -29 / 165],
  ["does not vary", [1, 2, 3], [5, 5, 5], null],
  ["has no rows", [], [], null],
])("a column that %s", (_, first, second, expected) => {
  const found = correlated(first, second);
  if (expected === null) expect(found).toBe(null);
  else expect(found).toBeCloseTo(expected, 14);
});
