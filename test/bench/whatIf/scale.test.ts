import { expect, test } from "vitest";
import { createWorkbook, editWorkbook } from "../../../src/model/workbook.js";
import { perLineTable, scaleTimings } from "./scale.js";
import { scaleModel } from "./scaleModel.js";

test("a size has a row for each kind of work, without a ratio", () => {
  expect(scaleTimings({ lines: 10_000, build: 150, edit: 0.02, doubles: 0.5, mixed: 0.9 })).toEqual([
    { work: "build a model of 10,000 calculated lines", engine: "ours", medianMs: 150, ratio: null },
    { work: "edit with one dependent in 10,000 calculated lines", engine: "ours", medianMs: 0.02, ratio: null },
    { work: "all of 10,000 calculated lines as doubles", engine: "ours", medianMs: 0.5, ratio: null },
    { work: "all of 10,000 calculated lines as doubles, mixed", engine: "ours", medianMs: 0.9, ratio: null },
  ]);
});

test("what a line costs is told for each size", () => {
  expect(
    perLineTable([
      { lines: 1_000, build: 15, edit: 0.02, doubles: 0.05, mixed: 0.09 },
      { lines: 10_000, build: 300, edit: 0.02, doubles: 0.4, mixed: 0.8 },
    ]),
  ).toEqual([
    ["calculated_lines", "build_ns_per_line", "doubles_ns_per_line", "mixed_ns_per_line"],
    ["1000", "15000", "50.0", "90.0"],
    ["10000", "30000", "40.0", "80.0"],
  ]);
});

test.each([
  ["plain", false],
  ["mixed", true],
])(
  "the made-up %s model has as many calculated lines as are asked for, all of them numbers, and one behind `lone`",
  (_, isMixed) => {
    const workbook = createWorkbook(scaleModel(1_000, isMixed));
    expect(workbook.lines.filter(({ kind }) => kind === "calculated")).toHaveLength(1_000);
    expect(workbook.lines.filter(({ name }) => workbook.value(name).kind !== "number")).toEqual([]);
    expect(workbook.dependents("lone")).toEqual(["of_lone"]);
    expect(editWorkbook(workbook, { lone: "2" }).evaluated).toBe(1);
  },
);
