import { expect, it } from "vitest";
import { definedNames } from "../../../../src/export/workbook/excelName.js";

it.each([
  ["unit_price", "unit_price"],
  ["prix_réel", "prix_réel"],
  ["_x", "_x"],
  ["H200", "H200_line"],
  ["FY2026", "FY2026_line"],
  ["Q1", "Q1_line"],
  ["R", "R_line"],
  ["r2c", "r2c_line"],
  ["true", "true_line"],
  ["SUM", "SUM_line"],
  ["a.b", "a_b"],
  ["Q.1", "Q_1"],
  ["2026_budget", "_2026_budget"],
  ["", "_"],
])("%s is %s", (line, name) => {
  expect(definedNames([line]).get(line)).toBe(name);
});

it("lets no two lines meet, and takes no name from the line that has it by right", () => {
  expect([...definedNames(["a.b", "A_b", "a_B.", "a_b_2"])]).toEqual([
    ["a.b", "a_b_3"],
    ["A_b", "A_b"],
    ["a_B.", "a_B_"],
    ["a_b_2", "a_b_2"],
  ]);
});
