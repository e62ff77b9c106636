import { expect, test } from "vitest";
import { otherExcelNames } from "../../../src/model/functions/excelNames.js";
import { frenchNames } from "../../../src/model/functions/frenchNames.js";
import { functionNames } from "../../../src/model/functions/index.js";
import { misspeltFunction } from "../../../src/model/functions/misspelt.js";
import { parseFormula } from "../../../src/model/formula.js";

test.each([
  ["SUMM", "SUM"],
  ["AVERGE", "AVERAGE"],
  ["POW", "POWER"],
  ["ROUNDDWON", "ROUNDDOWN"],
  ["MAXX", "MAX"],
  ["IFEROR", "IFERROR"],
  ["MEDAIN", "MEDIAN"],
  ["ADN", "AND"],
  ["VAERAGE", "AVERAGE"],
  ["sumprodcut", "SUMPRODUCT"],
  // another word, or as near to another function
  ["SIM", null],
  ["IND", null],
  ["XROUND", null],
  ["ROU", null],
  ["XLOOKP", null],
  ["MEAN", null],
  ["", null],
])("%s is taken for %s", (typed, name) => {
  expect(misspeltFunction(typed)).toBe(name);
});

test("no function of Excel that is not here is taken for another", () => {
  const offered = [...otherExcelNames].flatMap((name) => {
    const formula = parseFormula(`=${name}(1,2)`);
    return formula.kind === "error" && formula.nearest === null ? [] : [name];
  });
  expect(offered).toEqual([]);
  expect(parseFormula("=NOW()")).toMatchObject({
    code: "#NAME?",
    message: "`NOW` is a function of Excel that this notebook does not have",
    nearest: null,
  });
  expect([...otherExcelNames].filter((name) => functionNames.has(name))).toEqual([]);
});

test("every French name has a function here, and every function a French name", () => {
  expect([...frenchNames.values()].filter((name) => !functionNames.has(name))).toEqual([]);
  expect([...functionNames].filter((name) => ![...frenchNames.values()].includes(name))).toEqual([]);
});
