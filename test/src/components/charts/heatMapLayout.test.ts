import { describe, expect, it, test } from "vitest";
import { finePlaces, layOutHeatMap, thinned, valueAt } from "../../../../src/components/charts/heatMapLayout.js";
import { type TableAxis } from "../../../../src/notebook/whatIf/table.js";

const axis = (live: number, ...texts: readonly string[]): TableAxis => ({
  line: "line",
  label: "Line",
  unit: "",
  points: texts.map((text, index) => ({ text, words: text, value: text, entry: text, isLive: index === live })),
});

const across = axis(3, "100,000", "200,000", "300,000", "400,000", "500,000", "600,000", "700,000");
const down = axis(0, "1", "2");
const texts = [across.points.map(() => "1.0"), across.points.map(() => "2.0")];

test.each([
  [1008, 7, 104],
  [500, 7, 68],
  [354, 5, 67],
  [200, 3, 60],
  [60, 3, 14],
])("a room of %i px has %i columns of %i px", (room, columns, cellWidth) => {
  const layout = layOutHeatMap(room, { across, down }, texts);
  expect([layout.columns.length, layout.cellWidth]).toEqual([columns, cellWidth]);
  expect(layout.width).toBeLessThanOrEqual(room);
});

test.each<[number, number, number, number[]]>([
  [7, 7, 3, [0, 1, 2, 3, 4, 5, 6]],
  [7, 4, 3, [0, 3, 4, 6]],
  [7, 3, 1, [0, 1, 6]],
  [7, 2, 6, [0, 6]],
])("of %i columns %i with number %i are %j", (all, count, needed, kept) => {
  expect(
    thinned(
      Array.from({ length: all }, (_, index) => index),
      count,
      needed,
    ),
  ).toEqual(kept);
});

describe("places between and beyond cells", () => {
  it("have the values between theirs", () => {
    expect([-0.5, 0, 0.5, 1.25, 2.5].map((place) => valueAt([10, 20, 40], place))).toEqual([5, 10, 15, 25, 50]);
  });

  it("do not go to the other side of zero", () => {
    expect(finePlaces([0, 10], 5)).toEqual([0, 0.5, 1, 1.5]);
    expect(finePlaces([1, 10], 5)).toEqual([0, 0.5, 1, 1.5]);
    expect(finePlaces([-5, 5], 5)).toEqual([-0.5, 0, 0.5, 1, 1.5]);
  });
});
