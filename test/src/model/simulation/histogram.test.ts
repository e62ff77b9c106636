import fc from "fast-check";
import { expect, test } from "vitest";
import { histogramOf } from "../../../../src/model/simulation/histogram.js";

const column = (...values: number[]): Float64Array => Float64Array.from(values);

test("edges are round, a value on one belongs to the bin above it, and what lies beyond is counted apart", () => {
  expect(histogramOf(column(-1, 0, 0.1, 0.3, 0.35, 2.9, 3, 3.1, 99), 0, 3)).toEqual({
    edges: Array.from({ length: 32 }, (_, index) => `${index / 10}`),
    counts: [1, 1, 0, 2, ...new Array<number>(25).fill(0), 1, 1],
    below: 1,
    above: 2,
  });
});

test.each([
  [85e9, 100e9, "500000000", 31],
  [0.031, 0.047, "0.001", 17],
  [-5, 5, "0.5", 21],
  [7, 7, "0.01", 1],
  [0, 0, "1", 1],
  [-3e-7, 2e-7, "0.00000002", 26],
])("from %d to %d: bins %s wide, %d of them", (low, high, width, bins) => {
  const { edges, counts } = histogramOf(column(low, high), low, high);
  expect([edges.length - 1, counts.length]).toEqual([bins, bins]);
  expect((Number(edges[1]) - Number(edges[0])) / Number(width)).toBeCloseTo(1, 9);
  expect(Number(edges[0]) <= low && high < Number(edges.at(-1))).toBe(true);
});

test("every value is in the one bin whose edges hold it", () => {
  const values = fc.array(
    fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1_000),
    { minLength: 1, maxLength: 100 },
  );
  fc.assert(
    fc.property(values, (drawn) => {
      const [low, high] = [Math.min(...drawn), Math.max(...drawn)];
      const { edges, counts, below, above } = histogramOf(Float64Array.from(drawn), low, high);
      const held = counts.map(
        (_, bin) => drawn.filter((value) => Number(edges[bin]) <= value && value < Number(edges[bin + 1])).length,
      );
      expect({ counts, below, above }).toEqual({ counts: held, below: 0, above: 0 });
      expect(counts.length).toBeLessThan(34);
    }),
    { seed: 1, numRuns: 1_000 },
  );
});
