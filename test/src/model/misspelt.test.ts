import { expect, test } from "vitest";
import { otherExcelNames } from "../../../src/model/functions/excelNames.js";
import { frenchNames } from "../../../src/model/functions/frenchNames.js";
import { functionNames } from "../../../src/model/functions/index.js";
import { otherFrenchNames } from "../../../src/model/functions/otherFrenchNames.js";
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
  // in French, where no English name is near
  ["MOYENE", "AVERAGE"],
  ["SOME", "SUM"],
  ["Arondi", "ROUND"],
  ["SIEREUR", "IFERROR"],
  ["médiannne", "MEDIAN"],
  ["RECHERCHV", null],
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

test("no function of Excel's French edition that is not here is taken for another", () => {
  for (const name of otherFrenchNames) {
    expect(parseFormula(`=${name.toLowerCase()}(1,2)`)).toMatchObject({
      message: `\`${name}\` is a function of Excel that this notebook does not have`,
      nearest: null,
    });
  }
  const twice = [...otherFrenchNames].filter((name) => functionNames.has(name) || frenchNames.has(name));
  expect(twice).toEqual([]);
});

test("every French name has a function here, and every function a French name", () => {
  expect([...frenchNames.values()].filter((name) => !functionNames.has(name))).toEqual([]);
  expect([...functionNames].filter((name) => ![...frenchNames.values()].includes(name))).toEqual([]);
});
