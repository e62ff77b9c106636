import { expect, it } from "vitest";
import { quotedSheet, sheetNames } from "../../../../src/export/workbook/sheetNames.js";

it.each([
  [
    ["Rates", "Chip share"],
    ["Rates", "Chip share"],
  ],
  [["a/b: [c]*?\\"], ["a b c"]],
  [["'Claims d'été'"], ["Claims d'été"]],
  [["History"], ["History 2"]],
  [
    ["Claims", "claims", "CLAIMS"],
    ["Claims", "claims 2", "CLAIMS 3"],
  ],
  [
    ["x".repeat(40), "x".repeat(40)],
    ["x".repeat(31), `${"x".repeat(29)} 2`],
  ],
  [
    ["", "??"],
    ["Sheet", "Sheet 2"],
  ],
  [[`${"x".repeat(30)}😀`], ["x".repeat(30)]],
])("%j are %j", (wanted, names) => {
  expect(sheetNames(wanted)).toEqual(names);
});

it("doubles apostrophes in a reference", () => {
  expect(quotedSheet("Claims d'été")).toBe("'Claims d''été'");
});
