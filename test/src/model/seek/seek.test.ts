import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimal } from "../../../../src/model/decimal.js";
import { toDouble } from "../../../../src/model/fraction.js";
import { seek, type SeekFind, type SeekResult } from "../../../../src/model/seek/seek.js";
import { exactEntry } from "../../../../src/model/exactEntry.js";
import { numberValue, valueText } from "../../../../src/model/value.js";
import { createWorkbook, editWorkbook, type Workbook } from "../../../../src/model/workbook.js";
import { runsOf, seed } from "../../../random.js";
import { line } from "../lines.js";

interface Asked {
  readonly low?: string;
  readonly high?: string;
  readonly isWhole?: boolean;
}

const model = (formula: string): Workbook => createWorkbook([line("x", "1"), line("k", "4"), line("y", formula)]);

function sought(formula: string, target: string, { low = "0", high = "100", isWhole = false }: Asked = {}): SeekResult {
  const question = { input: "x", output: "y", target: decimal(target), low: decimal(low), high: decimal(high) };
  return seek(model(formula), { ...question, isWhole });
}

function told(find: SeekFind): string {
  if (find.kind === "jump")
    return `jump at ${valueText(numberValue(find.at))} from ${valueText(find.before)} to ${valueText(find.after)}`;
  const at = valueText(numberValue(find.at));
  if (find.kind === "whole") {
    return `${at} gives ${valueText(find.value)}, after ${find.before === null ? "nothing" : valueText(find.before)}`;
  }
  return `${find.isExact ? "exactly" : "about"} ${find.isExact ? at : toDouble(find.at).toPrecision(12)}${find.until ? ` to ${find.until.isIncluded ? "" : "before "}${valueText(numberValue(find.until.at))}` : ""}`;
}

describe("what gives the target", () => {
  test.each<[formula: string, target: string, found: readonly string[], asked?: Asked]>([
    // A straight line, one over the input, a quotient of the two: solved, with every digit.
    ["=3 * x + 2", "8", ["exactly 2"]],
    ["=3 * x + 2", "9", ["exactly 2.333333333333333333333333333333333333333"]],
    ["=160 / x", "23", ["exactly 6.956521739130434782608695652173913043478"]],
    ["=7 + 2 / (1 + x)", "7.5", ["exactly 3"]],
    ["=(x - 1) / (x + 1)", "0.5", ["exactly 3"]],
    ["=k * x / 100", "4", ["exactly 100"]],
    ["=-x", "0", ["exactly 0"]],
    ["=1 / (x - 50)", "-0.1", ["exactly 40"]],
    ["=(x + 1e30) - 1e30", "12.5", ["exactly 12.5"]],
    // All else is looked for, and every place is told.
    ["=x ^ 2", "1600", ["exactly 40"]],
    ["=x ^ 2", "2", ["about 1.41421356237"]],
    ["=x ^ 2", "1600", ["exactly -40", "exactly 40"], { low: "-100" }],
    ["=(x - 10) * (x - 20) * (x - 30)", "0", ["exactly 10", "exactly 20", "exactly 30"]],
    ["=EXP(x / 10)", "2", ["about 6.93147180560"]],
    ["=LN(x)", "0", ["exactly 1"]],
    ["=SQRT(x - 3)", "0.01", ["exactly 3.0001"]],
    ["=SQRT(x - 33.333)", "0", ["exactly 33.333"]],
    ["=NPV(x, 100, 100) - k", "100", ["about 0.572866989577"], { low: "0.01", high: "1" }],
    ["=MAX(0, x - 3) * 1e9", "2500000000", ["exactly 5.5"]],
    // Where it turns back on the target.
    ["=ABS(x - 5.123)", "0", ["exactly 5.123"]],
    ["=(x - 7.77) ^ 2 + 1", "1", ["exactly 7.77"]],
    ["=(x - 7.77) ^ 2 + 1", "1.000001", ["exactly 7.769", "exactly 7.771"]],
    ["=(x - 7.77) ^ 2 + 1", "0.99", []],
    // Where it stands still on the target.
    ["=MAX(10, x)", "10", ["exactly 0 to 10"]],
    ["=ROUND(x, 0)", "7", ["exactly 6.5 to before 7.5"]],
    ["=ROUND(x, 0)", "7", ["exactly 6.5 to before 7.5"], { high: "99.7" }],
    ["=ROUND(x * 7, 0) / 7", "1", ["exactly 0.928571428572 to before 1.07142857143"]],
    ["=IF(AND(x >= 40.1, x <= 40.11), 5, 0)", "5", ["exactly 40.1 to 40.11"]],
    // A pair of them closer than a step, three in one, one that only touches, however close another is.
    ["=(x - 50.1) * (x - 50.1001)", "0", ["exactly 50.1", "exactly 50.1001"]],
    ["=(x - 50.1) * (x - 50.100000000000000000001)", "0", ["exactly 50.1", "exactly 50.100000000000000000001"]],
    ["=(x - 3.1) * (x - 3.2) * (x - 3.3) * 1e9", "0", ["exactly 3.1", "exactly 3.2", "exactly 3.3"]],
    ["=(x - 50.1) ^ 2 * (x - 50.1001)", "0", ["exactly 50.1", "exactly 50.1001"]],
    ["=(x ^ 2 - 2) ^ 2 / (x + k)", "0", ["about 1.41421356237"]],
    ["=x + 1 / x", "2", ["exactly 1"]],
    ["=x + 1 / x", "2.0000001", ["about 0.999683822230", "about 1.00031627777"]],
    ["=AVERAGE(x, k, SUM(x, -k) ^ 2)", "12", ["about 8.81507290637"]],
    ["=(x - 1) * (x - 2) / (x - 1)", "0", ["exactly 2"]],
    ["=1 / (1 / x)", "0", []],
    // The same where the formula is no quotient of polynomials: seen where its ends do not tell.
    [
      "=SQRT((x - 50.1) ^ 2 * (x - 50.2) ^ 2) * IF(x > 50.1, IF(x < 50.2, -1, 1), 1)",
      "0",
      ["exactly 50.1", "exactly 50.2"],
    ],
    ["=ABS(x - 50.1) - 0.05", "0", ["exactly 50.05", "exactly 50.15"]],
    ["=ABS(x - 50.123456789)", "0", ["exactly 50.123456789"]],
    [
      "=x - 20 * IF(AND(x > 30.1, x < 30.2), 1, 0)",
      "10.15",
      ["exactly 10.15", "jump at 30.1 from 30.1 to 10.1000000000000000002776", "exactly 30.15"],
    ],
    ["=(EXP(x / 10) - 2) ^ 2", "0", ["about 6.93147180625"]],
    ["=(EXP(x / 10) - 2) ^ 2 + 0.000001", "0", []],
    ["=(EXP(x / 10) - 2) * (EXP(x / 10) - 2.0001)", "0", ["about 6.93147180560", "about 6.93197179310"]],
    // A jump is no root.
    ["=ROUND(x, 0)", "7.25", ["jump at 7.5 from 7 to 8"]],
    ["=IF(x < 42.1, 1, 3)", "2", ["jump at 42.1 from 1 to 3"]],
    ["=INT(1000 / x)", "20.5", ["jump at 47.6190476190476 from 21 to 20"]],
    // From one side of a pole to the other there is no number, and no answer.
    ["=1 / (x - 50.01) ^ 3", "0", []],
    ["=x + 0 / (x - 50)", "50", []],
    // Whole things: the least that has come to it.
    ["=3 * x + 2", "9", ["3 gives 11, after 8"], { isWhole: true }],
    ["=3 * x + 2", "8", ["2 gives 8, after 5"], { isWhole: true }],
    ["=1000 - x", "959.5", ["41 gives 959, after 960"], { isWhole: true }],
    ["=x * 20000", "610946875", ["30548 gives 610960000, after 610940000"], { isWhole: true, high: "1000000" }],
    ["=ROUND(x / 10, 0)", "7", ["65 gives 7, after 6"], { isWhole: true }],
    ["=MAX(10, x)", "10", ["0 gives 10, after nothing"], { isWhole: true }],
    ["=(x - 10) * (x - 20)", "-5", ["11 gives -9, after 0", "20 gives 0, after -9"], { isWhole: true }],
  ])("%s is %s", (formula, target, found, asked) => {
    expect(sought(formula, target, asked).finds.map(told)).toEqual(found);
  });
});

test("how closely it was looked: not at all where it follows from the formulas, or where each whole number was tried", () => {
  const steps = (formula: string, asked?: Asked) => sought(formula, "7", asked).steps;
  expect(steps("=x ^ 3 / (x + k)")).toBe(null);
  expect(steps("=ROUND(x, 0)")).toBe(20_000);
  expect(steps("=ROUND(x, 0)", { isWhole: true })).toBe(null);
  expect(steps("=ROUND(x, 0)", { isWhole: true, high: "1000" })).toBe(20_000);
});

test("what happens inside of a step, where whole things count", () => {
  const asked = { isWhole: true, high: "100000" };
  expect(sought("=(x - 5001) * (x - 5003)", "0", asked).finds.map(told)).toEqual([
    "5001 gives 0, after 3",
    "5003 gives 0, after -1",
  ]);
  expect(sought("=(x - 5001.5) * (x - 5001.7)", "0", asked).finds.map(told)).toEqual([]);
  expect(sought("=ABS(x - 5020) - 10", "0", asked).finds.map(told)).toEqual([
    "5010 gives 0, after 1",
    "5030 gives 0, after -1",
  ]);
});

test("without an answer, the two ends and what would give it beyond them", () => {
  const { finds, atLow, atHigh, beyond } = sought("=3 * x + 2", "1000");
  expect(finds).toEqual([]);
  expect([atLow, atHigh].map(valueText)).toEqual(["2", "302"]);
  expect(beyond === null ? "" : valueText(numberValue(beyond))).toBe("332.6666666666666666666666666666666666667");
  const whole = sought("=3 * x + 2", "1000", { isWhole: true });
  expect([whole.finds, whole.beyond?.toString()]).toEqual([[], "333"]);
});

test("an output that an input does not move, and one that is nowhere a number", () => {
  expect(sought("=0 * x + k", "4")).toMatchObject({ finds: [], isFlat: true, isNowhere: false });
  expect(sought("=x / (k - 4)", "4")).toMatchObject({ finds: [], isFlat: false, isNowhere: true });
  expect(sought("=1 / x", "0")).toMatchObject({ finds: [], beyond: null });
});

test(`an input that rises or falls all the way is found from what it gives (seed ${seed})`, () => {
  const shapes: readonly ((a: number, b: number) => string)[] = [
    (a, b) => `=${a} * x + ${b}`,
    (a, b) => `=${a} / (x + 1) - ${b}`,
    (a, b) => `=(${a} * x + ${b}) / (x + ${a})`,
    (a, b) => `=${a} * x ^ 3 + ${b} * x`,
    (a, b) => `=SQRT(${a} * x) + ${b} * x`,
    (a, b) => `=LN(${a} * x + 1) * ${b}`,
    (a, b) => `=MAX(x, ${a}) * ${b} + x / 1000`,
    (a, b) => `=IF(x > ${a}, 3 * x - 2 * ${a}, x) + ${b}`,
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...shapes),
      fc.integer({ min: 2, max: 90 }),
      fc.integer({ min: 1, max: 1e6 }),
      fc.integer({ min: 1, max: 99_999 }),
      (shape, a, b, thousandths) => {
        const workbook = model(shape(a, b));
        const at = decimal(`${thousandths}e-3`);
        const at0 = editWorkbook(workbook, { x: exactEntry(at) }).workbook.value("y");
        if (at0.kind !== "number") throw new Error("no number");
        const target = decimal(valueText(at0));
        const { finds } = seek(workbook, {
          input: "x",
          output: "y",
          target,
          low: decimal("0"),
          high: decimal("100"),
          isWhole: false,
        });
        expect(finds.map(({ kind }) => kind)).toEqual(["root"]);
        const reached = editWorkbook(workbook, { x: exactEntry(finds[0]!.at) }).workbook.value("y");
        expect(decimal(valueText(reached)).toPrecision(15)).toBe(target.toPrecision(15));
        expect(decimal(valueText(numberValue(finds[0]!.at))).toPrecision(12)).toBe(at.toPrecision(12));
      },
    ),
    { seed, numRuns: runsOf(1_000) },
  );
}, 60_000);
