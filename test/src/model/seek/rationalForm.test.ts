import { describe, expect, test } from "vitest";
import { rationalForm } from "../../../../src/model/seek/rationalForm.js";
import { rationalRoots } from "../../../../src/model/seek/rationalRoots.js";
import { decimal } from "../../../../src/model/decimal.js";
import { numberValue, valueText } from "../../../../src/model/value.js";
import { createWorkbook } from "../../../../src/model/workbook.js";
import { line } from "../lines.js";

const model = (formula: string) =>
  createWorkbook([line("x", "1"), line("k", "4"), line("twice", "=2 * x"), line("y", formula)]);

function told(formula: string): string {
  const form = rationalForm(model(formula), "x", "y");
  if (form === null) return "none";
  const terms = (coefficients: readonly Parameters<typeof numberValue>[0][]): string =>
    coefficients.map((each) => valueText(numberValue(each))).join(" ");
  return `${terms(form.above)} / ${terms(form.below)}`;
}

describe("an output multiplied out", () => {
  test.each([
    ["=3 * x + 2", "2 3 / 1"],
    ["=-x%", "0 -0.01 / 1"],
    ["=(x - 1) * (x + twice)", "0 -3 3 / 1"],
    ["=k / (1 + x) + x / (1 + x)", "4 1 / 1 1"],
    ["=1 / x + 1 / (x + 1)", "1 2 / 0 1 1"],
    ["=(x + 1) ^ 3", "1 3 3 1 / 1"],
    ["=(x + 1) ^ -2", "1 / 1 2 1"],
    ["=(x + 1) ^ (k / 2)", "1 2 1 / 1"],
    ["=SUM(x, k, twice)", "4 3 / 1"],
    ["=AVERAGE(x, k)", "2 0.5 / 1"],
    ["=ROUND(k / 3, 2) * x", "0 1.33 / 1"],
    ["=x - x", " / 1"],
    ["=k", "4 / 1"],
    // Anything else on the way from the input.
    ["=ROUND(x, 2)", "none"],
    ["=IF(x > 3, x, 2 * x)", "none"],
    ["=2 ^ x", "none"],
    ["=x ^ 0.5", "none"],
    ["=x ^ 0", "none"],
    ["=x ^ 13", "none"],
    ["=x / (k - 4)", "none"],
    ["=1 / (x - x)", "none"],
    ["=x + no_such_line", "none"],
    ["=x + y", "none"],
    ["=SUM(x, k > 3)", "none"],
  ])("%s is %s", (formula, form) => expect(told(formula)).toBe(form));

  test("is left alone behind a long row of lines", () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => line(`step_${index + 1}`, `=step_${index} + 1`));
    const workbook = createWorkbook([line("step_0", "1"), ...lines]);
    expect(rationalForm(workbook, "step_0", "step_20000")).toBe(null);
    expect(rationalForm(workbook, "step_0", "step_50")).not.toBe(null);
  });
});

describe("where it is a target", () => {
  test.each([
    ["=x ^ 2", "2", "-1.41421356237309504880168872420969807857 1.41421356237309504880168872420969807857"],
    ["=x ^ 3 - x", "0", "-1 0 1"],
    ["=1 / x", "3", "0.3333333333333333333333333333333333333333"],
    ["=1 / x", "0", ""],
    ["=x ^ 2", "-1", ""],
    ["=x * 1e-30", "7e-60", "0.000000000000000000000000000007"],
    ["=(x - 1e-25) * (x - 2e-25)", "0", "0.0000000000000000000000001 0.0000000000000000000000002"],
  ])("%s is %s at %s", (formula, target, roots) => {
    const found = rationalRoots(rationalForm(model(formula), "x", "y")!, decimal(target));
    expect(found?.map((root) => valueText(numberValue(root))).join(" ")).toBe(roots);
  });

  test("is told of no number where it is the target all over", () => {
    expect(rationalRoots(rationalForm(model("=x - x"), "x", "y")!, decimal("0"))).toBe(null);
  });
});
