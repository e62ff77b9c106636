import { expect, test } from "vitest";
import { createWorkbook } from "../../../src/model/workbook.js";
import { budget } from "../../src/model/lines.js";
import { cellsOf } from "./hyperFormula.js";

test("lines stand below each other, with the cells of those that a formula names", () => {
  expect(cellsOf(createWorkbook(budget))).toEqual([
    [160_000_000_000],
    [23_000_000_000],
    ["=A1 / A2"],
    ["=A3"],
    [20_000],
    [20_000],
    ["=A5 * A6"],
    ["=A7 * A4"],
    ["=A8 / A1"],
    ["=MAX(0, A2 - A7)"],
  ]);
});
