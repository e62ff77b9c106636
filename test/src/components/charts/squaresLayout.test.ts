import { describe, expect, it } from "vitest";
import { labelStep, layOutSquares, type SquareAmount } from "../../../../src/components/charts/squaresLayout.js";

const amount = (now: number | null, published = now, low = now ?? 0, high = now ?? 0): SquareAmount => ({
  now,
  low,
  high,
  published,
});
const published = [amount(300, 300, 300, 400), amount(25), amount(16, 16, 9, 16), amount(1)];

describe("squares in one corner", () => {
  it("have areas as their amounts, the most that is open filling the picture", () => {
    const [four, budget, chips, order] = layOutSquares(published, 400);
    expect(four!.highSide).toBe(400);
    expect(four!.side).toBeCloseTo(400 * Math.sqrt(0.75), 9);
    expect([budget!.side, chips!.side, chips!.lowSide, order!.side]).toEqual([100, 80, 60, 20]);
  });

  it("keep their scale as long as all fit", () => {
    const [, budget] = layOutSquares([amount(350, 300, 300, 400), amount(100, 25)], 400);
    expect([budget!.side, budget!.publishedSide]).toEqual([200, 100]);
  });

  it("shrink together when one outgrows what is published", () => {
    const [four] = layOutSquares([amount(401, 300, 300, 400), amount(25)], 400);
    expect(four!.side).toBeLessThan(400);
    expect(four!.side).toBeGreaterThan(350);
  });

  it("are nothing for nothing, less than nothing and an error", () => {
    expect(layOutSquares([amount(400), amount(0), amount(-5), amount(null)], 400).map(({ side }) => side)).toEqual([
      400, 0, 0, 0,
    ]);
    expect(layOutSquares([amount(null)], 400)[0]!.side).toBe(0);
  });
});

describe("their labels", () => {
  it.each([
    ["as published", published],
    ["of squares of one size", [amount(400), amount(1), amount(1), amount(1)]],
    ["of squares out of order", [amount(1), amount(400), amount(90), amount(50)]],
    ["of large squares", [amount(400), amount(390), amount(380), amount(370)]],
  ])("stand apart and inside the picture, %s", (_, amounts) => {
    const places = layOutSquares(amounts, 360);
    const largest = places.reduce((a, b) => (b.side > a.side ? b : a));
    const heights = places.filter((place) => place !== largest).map(({ labelY }) => labelY);
    for (const { labelX, labelY } of places) {
      expect(labelX).toBeGreaterThanOrEqual(0);
      expect(labelX).toBeLessThanOrEqual(360 - 150);
      expect(labelY).toBeLessThanOrEqual(360);
    }
    const sorted = [...heights].sort((a, b) => a - b);
    for (const [index, height] of sorted.entries())
      if (index > 0) expect(height - sorted[index - 1]!).toBeGreaterThanOrEqual(labelStep - 0.001);
  });
});
