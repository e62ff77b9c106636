import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileColumns } from "../../../src/model/columns.js";
import { toDouble } from "../../../src/model/fraction.js";
import { functionRecords } from "../../../src/model/functions/index.js";
import { type Workbook, createWorkbook, editWorkbook } from "../../../src/model/workbook.js";
import { valueText } from "../../../src/model/value.js";
import { budget, line } from "./lines.js";

const base = createWorkbook(budget);

test("the same formulas over many rows", () => {
  const plan = compileColumns(base, {
    inputs: ["units", "price_usd"],
    outputs: ["order_usd", "spare_usd", "budget_usd", "units"],
  });
  expect(plan.run({ units: Float64Array.of(1, 20_000, 2e9), price_usd: Float64Array.of(10, 20_000, 20_000) })).toEqual({
    order_usd: Float64Array.of(10, 4e8, 4e13),
    spare_usd: Float64Array.of(22_999_999_990, 22_600_000_000, 0),
    budget_usd: Float64Array.of(23e9, 23e9, 23e9),
    units: Float64Array.of(1, 20_000, 2e9),
  });
});

test("a calculated line may be an input: what it needs no longer counts", () => {
  const plan = compileColumns(base, { inputs: ["implied_fx"], outputs: ["order_cny"] });
  expect(plan.run({ implied_fx: Float64Array.of(7, 0) }).order_cny).toEqual(Float64Array.of(2.8e9, 0));
});

test("errors are NaN, caught or not taken like the exact ones; nothing is Infinity", () => {
  const workbook = createWorkbook([
    line("x", "1"),
    line("inverse", "=1/x"),
    line("caught", "=IFERROR(inverse, -1)"),
    line("chosen", "=IF(x=0, 5, inverse)"),
    line("huge", "=x*1e300*1e300"),
    line("cycle", "=cycle+x"),
    line("wrong", "=nothing+x"),
    line("alias", "=x"),
    line("again", "=alias+alias"),
  ]);
  const outputs = ["inverse", "caught", "chosen", "huge", "cycle", "wrong", "alias", "again"];
  expect(compileColumns(workbook, { inputs: ["x"], outputs }).run({ x: Float64Array.of(0, 2) })).toEqual({
    inverse: Float64Array.of(NaN, 0.5),
    caught: Float64Array.of(-1, 0.5),
    chosen: Float64Array.of(5, 0.5),
    huge: Float64Array.of(0, NaN),
    cycle: Float64Array.of(NaN, NaN),
    wrong: Float64Array.of(NaN, NaN),
    alias: Float64Array.of(0, 2),
    again: Float64Array.of(0, 4),
  });
});

test("a long chain needs few buffers, and rows beyond a block come out alike", () => {
  const lines = [
    line("link_0", "1"),
    ...Array.from({ length: 200 }, (_, index) => line(`link_${index + 1}`, `=link_${index} * 2 - link_${index} + 1`)),
  ];
  const plan = compileColumns(createWorkbook(lines), { inputs: ["link_0"], outputs: ["link_200"] });
  expect(plan.buffers).toBeLessThanOrEqual(6);
  const rows = Float64Array.from({ length: 5_000 }, (_, index) => index);
  expect(plan.run({ link_0: rows }).link_200).toEqual(rows.map((row) => row + 200));
  expect(plan.run({ link_0: rows.subarray(0, 3) }).link_200).toEqual(Float64Array.of(200, 201, 202));
});

test("one row, errors too, comes to what a column of it does, and again with other numbers", () => {
  const workbook = createWorkbook([
    line("x", "1"),
    line("y", "2"),
    line("fixed", "=3*4"),
    line("inverse", "=1/x"),
    line("caught", "=IFERROR(inverse, -1)"),
    line("chosen", "=IF(x=0, 5, inverse)"),
    line("rest", "=MOD(x-7, y)*fixed"),
    line("huge", "=x*1e300*1e300"),
    line("root", "=ROUND(POWER(ABS(x), 0.5)%, 3)-(+y)"),
    line("cycle", "=cycle+x"),
  ]);
  const outputs = workbook.lines.map(({ name }) => name);
  const { run, runRow } = compileColumns(workbook, { inputs: ["x", "y"], outputs });
  for (const [x, y] of [
    [0, 2],
    [4, 3],
    [-4, 0.5],
    [2.5, 0],
    [1, NaN],
  ] as const) {
    const columns = run({ x: Float64Array.of(x), y: Float64Array.of(y) });
    expect(runRow(Float64Array.of(x, y))).toEqual(Float64Array.from(outputs, (name) => columns[name]![0]!));
  }
  expect(Object.fromEntries(outputs.map((name, index) => [name, runRow(Float64Array.of(4, 3))[index]]))).toEqual({
    ...{
      x: 4,
      y: 3,
      fixed: 12,
      inverse: 0.25,
      caught: 0.25,
      chosen: 0.25,
      rest: 0,
      huge: NaN,
      root: -2.98,
      cycle: NaN,
    },
  });
  expect(() => runRow(Float64Array.of(1))).toThrow(/^columns: 1 numbers \(2, one for each input\)$/);
});

test("columns that are missing or uneven are refused", () => {
  const plan = compileColumns(base, { inputs: ["units", "price_usd"], outputs: ["order_usd"] });
  expect(() => plan.run({ units: Float64Array.of(1) })).toThrow(
    /^columns: no column for price_usd \(one for each of units, price_usd\)$/,
  );
  expect(() => plan.run({ units: Float64Array.of(1), price_usd: Float64Array.of(1, 2) })).toThrow(
    /^columns: price_usd has 2 rows \(1, as the others\)$/,
  );
  expect(() => compileColumns(base, { inputs: ["unit"], outputs: [] })).toThrow(
    /^no line is called `unit`; did you mean `units`\?$/,
  );
});

test("a fault of units is not replaced, in columns either", () => {
  const workbook = createWorkbook([
    line("x", "1"),
    line("usd", "1", "USD"),
    line("chips", "1", "chip"),
    line("fault", "=usd+chips", "USD"),
    line("kept", "=x*IFERROR(fault/usd, 5)"),
    line("replaced", "=x*IFERROR(x/0, 5)"),
  ]);
  const found = compileColumns(workbook, { inputs: ["x"], outputs: ["kept", "replaced"] }).run({
    x: Float64Array.of(2),
  });
  expect(found).toEqual({ kept: Float64Array.of(NaN), replaced: Float64Array.of(10) });
  expect(valueText(workbook.value("kept"))).toBe("#UNIT!");
});

/** The exact value as a double; NaN for an error. */
function asDouble(workbook: Workbook, name: string): number {
  const value = workbook.value(name);
  return value.kind === "number" ? toDouble(value.number) : value.kind === "boolean" ? Number(value.boolean) : NaN;
}

const isNear = (a: number, b: number): boolean =>
  (a !== a && b !== b) || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));

describe("columns equal the exact values", () => {
  test.each(functionRecords.map(({ name, example }) => [name, example.formula] as const))(
    "in the example of %s",
    (_, formula) => {
      // The first number of the example comes from a column, so that the function does not stay a constant.
      const number = /(?<![A-Z])\d+(?:\.\d+)?/.exec(formula)?.[0] ?? "0";
      const workbook = createWorkbook([line("x", number), line("z", formula.replace(number, "x"))]);
      const [found] = compileColumns(workbook, { inputs: ["x"], outputs: ["z"] }).run({
        x: Float64Array.of(Number(number)),
      }).z!;
      expect([found, isNear(found!, asDouble(workbook, "z"))]).toEqual([found, true]);
    },
  );

  /** Random models whose lines are made from some formulas over two earlier lines, A and B. */
  function models(formulas: readonly string[], size: number) {
    const pick = fc.tuple(fc.constantFrom(...formulas), fc.nat(), fc.nat());
    return fc.array(pick, { minLength: size, maxLength: size }).map((picks) => {
      const lines = [line("line_0", "1"), line("line_1", "2")];
      for (const [text, a, b] of picks) {
        const [first, second] = [`line_${a % lines.length}`, `line_${b % lines.length}`];
        lines.push(line(`line_${lines.length}`, text.replaceAll(/\bA\b/g, first).replaceAll(/\bB\b/g, second)));
      }
      return createWorkbook(lines);
    });
  }

  /** Whether all lines in all rows are as the exact ones, by some measure. */
  function agree(
    workbook: Workbook,
    rows: readonly (readonly [number, number])[],
    alike: (a: number, b: number) => boolean,
  ) {
    const outputs = workbook.lines.map(({ name }) => name);
    const plan = compileColumns(workbook, { inputs: ["line_0", "line_1"], outputs });
    const found = plan.run({
      line_0: Float64Array.from(rows, ([first]) => first),
      line_1: Float64Array.from(rows, ([, second]) => second),
    });
    return rows.every(([first, second], row) => {
      const edited = editWorkbook(workbook, { line_0: String(first), line_1: String(second) }).workbook;
      return outputs.every((name) => alike(found[name]![row]!, asDouble(edited, name)));
    });
  }

  test("to twelve digits in random models of amounts above zero", () => {
    const formulas = [
      ...[
        "=A + B",
        "=MIN(A, 1000) * B",
        "=A / MAX(B, 0.01)",
        "=MAX(A, B)",
        "=MIN(A, B, 2)",
        "=SUM(A, B, A)",
        "=AVERAGE(A, B)",
      ],
      ...["=ABS(-A) + B%", "=-MIN(A, 9)^2", "=POWER(MIN(A, 9), 0.3)", "=SQRT(A)", "=EXP(MIN(A, 3))", "=LN(B + 2)"],
      ...["=IF(A > B, A, B)", "=IFERROR(A / (A - A), B)", "=IF(AND(A > 1.23456, OR(B > 2.34567, NOT(A > B))), A, B)"],
    ];
    const amount = fc.integer({ min: 1, max: 400 }).map((number) => number / 8);
    fc.assert(
      fc.property(
        models(formulas, 8),
        fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 3 }),
        (workbook, rows) => agree(workbook, rows, isNear),
      ),
      { numRuns: 300 },
    );
  });

  test("to the last digit in random models of whole numbers", () => {
    const formulas = [
      ...[
        "=A - B",
        "=A + B",
        "=MAX(MIN(A, 50), -50) * B",
        "=ABS(A) - 2",
        "=-A",
        "=INT(A / 4)",
        "=MOD(A, 7)",
        "=MOD(A, B)",
      ],
      ...[
        "=ROUND(A, -1)",
        "=ROUNDUP(A / 4, 0)",
        "=ROUNDDOWN(A / 4, 0)",
        "=IF(A = B, 1, 2) + A",
        "=IF(A <= B, B - A, A)",
      ],
      ...["=IFERROR(INT(A / B), B)", "=A^2 - A", "=IF(A <> B, 3, A / 0)"],
    ];
    const whole = fc.integer({ min: -12, max: 12 });
    fc.assert(
      fc.property(
        models(formulas, 4),
        fc.array(fc.tuple(whole, whole), { minLength: 1, maxLength: 3 }),
        (workbook, rows) => agree(workbook, rows, (a, b) => a === b || (a !== a && b !== b)),
      ),
      { numRuns: 400 },
    );
  });
});
