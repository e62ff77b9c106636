import { expect, test } from "vitest";
import { contourLines, type Grid, type GridPoint } from "../../../../src/components/charts/contourLines.js";

const grid = (...rows: readonly (readonly number[])[]): Grid => ({
  values: Float64Array.from(rows.flat()),
  columns: rows[0]!.length,
  rows: rows.length,
});

test.each<[string, Grid, number, GridPoint[][]]>([
  ["nothing passes the level", grid([1, 2], [3, 4]), 5, []],
  [
    "straight down",
    grid([0, 2], [0, 2], [0, 2]),
    1,
    [
      [
        [0.5, 0],
        [0.5, 2],
      ],
    ],
  ],
  [
    "aslant",
    grid([0, 1], [1, 2]),
    1.5,
    [
      [
        [1, 0.5],
        [0.5, 1],
      ],
    ],
  ],
  [
    "around a hill",
    grid([0, 0, 0], [0, 2, 0], [0, 0, 0]),
    1,
    [
      [
        [1, 0.5],
        [0.5, 1],
        [1, 1.5],
        [1.5, 1],
        [1, 0.5],
      ],
    ],
  ],
  [
    "a saddle, in two lines",
    grid([2, 0], [0, 2]),
    0.5,
    [
      [
        [0.75, 0],
        [1, 0.25],
      ],
      [
        [0.25, 1],
        [0, 0.75],
      ],
    ],
  ],
  [
    "none where a corner is missing",
    grid([0, 2, NaN], [0, 2, 0]),
    1,
    [
      [
        [0.5, 0],
        [0.5, 1],
      ],
    ],
  ],
])("%s", (_, values, level, lines) => {
  expect(contourLines(values, level)).toEqual(lines);
});
