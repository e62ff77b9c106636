import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileColumns } from "../../../src/model/columns.js";
import { toDouble } from "../../../src/model/fraction.js";
import { functionRecords } from "../../../src/model/functions/index.js";
import { type Workbook, createWorkbook, editWorkbook } from "../../../src/model/workbook.js";
import { valueText } from "../../../src/model/value.js";
import { runsOf, seed } from "../../random.js";
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

/** Formulas over x and y, and pairs of them, at which doubles might go another way than decimals. */
const odd: readonly (readonly [formula: string, rows: readonly (readonly [x: string, y: string])[]])[] = [
  [
    "=IF(x = 0, 5, y / x)",
    [
      ["0", "1"],
      ["2", "1"],
    ],
  ],
  [
    "=IF(x / y, 1, 2)",
    [
      ["0", "1"],
      ["1", "0"],
      ["1", "2"],
    ],
  ],
  [
    "=IF(x > y, 1 / 0)",
    [
      ["1", "2"],
      ["2", "1"],
    ],
  ],
  [
    "=IFS(x > 1, 1, x > 0, 1 / y, x < -5, 2)",
    [
      ["2", "0"],
      ["0.5", "0"],
      ["0.5", "4"],
      ["-1", "0"],
      ["-6", "0"],
    ],
  ],
  [
    "=IFERROR(1 / x, IFERROR(1 / y, -1))",
    [
      ["0", "0"],
      ["0", "2"],
      ["2", "0"],
    ],
  ],
  [
    "=IFERROR(IF(x > 0, 1 / 0, x), y)",
    [
      ["1", "3"],
      ["-1", "3"],
    ],
  ],
  [
    "=ISERROR(SQRT(x)) + ISERROR(LN(y)) * 2",
    [
      ["-1", "1"],
      ["1", "-1"],
      ["1", "1"],
      ["-1", "0"],
    ],
  ],
  [
    "=COUNT(x, 1 / y, x > y, TRUE)",
    [
      ["1", "0"],
      ["1", "2"],
    ],
  ],
  ["=COUNT(x > y)", [["1", "2"]]],
  [
    "=x + y = 0.3",
    [
      ["0.1", "0.2"],
      ["0.1", "0.2000000001"],
    ],
  ],
  [
    "=IF(x * 3 <= y, 1, 0)",
    [
      ["0.1", "0.3"],
      ["0.7", "2.1"],
      ["1.1", "3.3"],
      ["1.1", "3.2999999999"],
    ],
  ],
  [
    "=x < y",
    [
      ["1000000000000001", "1000000000000002"],
      ["9007199254740991", "9007199254740992"],
      ["0", "1e-300"],
    ],
  ],
  [
    "=(x > 1) = TRUE",
    [
      ["2", "0"],
      ["0", "0"],
    ],
  ],
  [
    "=(x > 1) = y",
    [
      ["2", "1"],
      ["0", "0"],
    ],
  ],
  ["=IF(x > 1, TRUE, y < 2) = x", [["2", "1"]]],
  ["=SUM(x, y > 1)", [["2", "2"]]],
  ["=MAX(x > 1, y)", [["2", "2"]]],
  [
    "=AND(x, y > 0) + OR(x, NOT(y)) + XOR(x > 0, y > 0, TRUE)",
    [
      ["0", "0"],
      ["1", "0"],
      ["-2", "3"],
      ["0", "3"],
    ],
  ],
  [
    "=-(x > 1)% + (y > 1) * 4",
    [
      ["2", "2"],
      ["0", "2"],
    ],
  ],
  [
    "=MOD(x, y)",
    [
      ...([
        ["-7", "3"],
        ["7", "-3"],
        ["-7", "-3"],
        ["6", "3"],
        ["-6", "3"],
        ["0", "-3"],
        ["5", "0"],
      ] as const),
      ...([
        ["0.3", "0.1"],
        ["-0.3", "0.1"],
        ["1.1", "0.1"],
        ["0.9", "0.3"],
        ["-1", "0.1"],
        ["5.5", "-2.5"],
      ] as const),
      ...([
        ["1e17", "7"],
        ["-1e17", "7"],
        ["9007199254740991", "10"],
        ["123456.75", "0.5"],
        ["1e-20", "3"],
        ["1e-273", "-1e277"],
        ["-1e-273", "1e277"],
      ] as const),
    ],
  ],
  [
    "=ROUND(x, y)",
    [
      ...([
        ["0.5", "0"],
        ["-0.5", "0"],
        ["1.5", "0"],
        ["2.5", "0"],
        ["-2.5", "0"],
        ["1.005", "2"],
        ["-1.005", "2"],
      ] as const),
      ...([
        ["2.675", "2"],
        ["8.325", "2"],
        ["1.45", "1"],
        ["15", "-1"],
        ["-25", "-1"],
        ["149.99999", "-2"],
      ] as const),
      ...([
        ["0.49999999999999", "0"],
        ["1234567.125", "2"],
        ["5", "-400"],
        ["0", "-400"],
        ["1", "20000"],
        ["1.25", "1.9"],
      ] as const),
      ...([
        ["9007199254740991", "0"],
        ["4503599627370497.5", "0"],
        ["1e300", "5"],
        ["1e-300", "5"],
      ] as const),
    ],
  ],
  [
    "=ROUND(x * y, 2)",
    [
      ["1.15", "1.1"],
      ["4.35", "0.1"],
      ["0.145", "1"],
      ["33.5", "0.01"],
      ["-4.35", "0.1"],
    ],
  ],
  [
    "=ROUNDUP(x * y, 0) + ROUNDDOWN(x * y, 0) * 100",
    [
      ["1.1", "10"],
      ["4.35", "100"],
      ["-4.35", "100"],
      ["0.07", "100"],
    ],
  ],
  [
    "=INT(x * y)",
    [
      ["4.35", "100"],
      ["-4.35", "100"],
      ["0.1", "30"],
      ["0.29", "100"],
      ["1.15", "100"],
      ["-0.5", "1"],
    ],
  ],
  [
    "=INT(x / y)",
    [
      ["0.3", "0.1"],
      ["0.6", "0.2"],
      ["-0.3", "0.1"],
      ["1", "3"],
      ["23000000000", "20000"],
    ],
  ],
  [
    "=TRUNC(x * y, 1)",
    [
      ["4.35", "2"],
      ["-8.97", "1"],
      ["0.7", "3"],
    ],
  ],
  [
    "=CEILING(x * 3, y)",
    [
      ["0.1", "0.1"],
      ["0.7", "0.7"],
      ["1.1", "0.3"],
      ["-1.1", "-0.3"],
      ["1", "-1"],
      ["1", "0"],
    ],
  ],
  [
    "=FLOOR(x * 3, y)",
    [
      ["0.1", "0.1"],
      ["0.7", "0.7"],
      ["1.1", "0.3"],
      ["0", "0"],
      ["1", "0"],
    ],
  ],
  [
    "=x ^ (y * 3)",
    [
      ["-8", "0.1"],
      ["-2", "1"],
      ["-8", "0.7"],
      ["0", "0"],
      ["0", "-1"],
      ["0", "0.1"],
      ["2", "-1"],
    ],
  ],
  [
    "=x ^ (y * 30)",
    [
      ["-8", "0.1"],
      ["2", "0.1"],
    ],
  ],
  // Doubles end at 1e308, and exact numbers at 1e10000, where they are an error.
  [
    "=ISERROR(x ^ y) + IFERROR(1 / POWER(x, y), 5)",
    [
      ["2", "2000"],
      ["2", "-2000"],
      ["2", "40000"],
      ["-2", "40001"],
      ["2", "-40000"],
      ["0.5", "1e300"],
      ["-1", "1e300"],
      ["0", "40000"],
    ],
  ],
  [
    "=ISERROR(EXP(x)) + IFERROR(1 / EXP(x), 5)",
    [
      ["2000", "0"],
      ["-2000", "0"],
      ["30000", "0"],
      ["-30000", "0"],
    ],
  ],
  [
    "=IRR(-100, x, y)",
    [
      ["60", "70"],
      ["7.5e73", "70"],
      ["7.5e108", "70"],
      ["2e137", "70"],
      ["7.5e300", "70"],
      ["1e-30", "1e-30"],
    ],
  ],
  [
    "=LOG(x, y)",
    [
      ["8", "2"],
      ["1000", "10"],
      ["9", "3"],
      ["-1", "2"],
      ["2", "1"],
      ["2", "0"],
    ],
  ],
  [
    "=x% + -y% ^ 2",
    [
      ["50", "10"],
      ["-0.1", "3"],
    ],
  ],
  [
    "=MEDIAN(x, y, 3) + AVERAGE(x, y) + SUMPRODUCT(x, y, y, 2) + SIGN(x) + ABS(y)",
    [
      ["1", "2"],
      ["-5", "0.5"],
    ],
  ],
  [
    "=DATE(2026, x * 3, y)",
    [
      ["0.7", "1"],
      ["1", "31"],
    ],
  ],
  [
    "=PMT(x / 12, y, -1000) + NPV(x, y, y) + IRR(-y, x, y)",
    [
      ["0.05", "12"],
      ["0", "12"],
    ],
  ],
];

describe("odd formulas come to the same in columns", () => {
  test.each(odd)("%s", (formula, rows) => {
    const workbook = createWorkbook([line("x", "1"), line("y", "1"), line("z", formula)]);
    const { run, runRow } = compileColumns(workbook, { inputs: ["x", "y"], outputs: ["z"] });
    const column = (place: 0 | 1) => Float64Array.from(rows, (row) => Number(row[place]));
    const found = run({ x: column(0), y: column(1) }).z!;
    const told = rows.map(([x, y], row) => {
      const exact = asDouble(editWorkbook(workbook, { x, y }).workbook, "z");
      const isSame =
        isNear(found[row]!, exact) && Object.is(runRow(Float64Array.of(Number(x), Number(y)))[0], found[row]);
      return `${x}, ${y}: ${isSame ? "same" : `${found[row]} (${exact})`}`;
    });
    expect(told).toEqual(rows.map(([x, y]) => `${x}, ${y}: same`));
  });
});

/**
 * Where doubles cannot give twelve digits: what is left of two numbers that share most of theirs has the error of those, not
 * of itself. `size` is what was taken from.
 */
const cancelling: readonly (readonly [formula: string, x: string, y: string, size: number])[] = [
  ["=x - y", "1234567.8", "1234567.7", 1_234_567.8],
  ["=x / y - 1", "3.000003", "3", 1],
  // Nothing is left of the decimals, and a last place of the doubles: a test for 0 belongs on the sum (x + y = 0.3).
  ["=x + y - 0.3", "0.1", "0.2", 0.3],
  ["=SUM(x, -y)", "98765.4321", "98765.432", 98_765],
  ["=MOD(x, y)", "123456.7", "0.25", 123_456.7],
  ["=LN(x)", "1.000001", "1", 1],
];

describe("what is left of near numbers is as exact as those", () => {
  test.each(cancelling)("%s of %s and %s", (formula, x, y, size) => {
    const workbook = createWorkbook([line("x", x), line("y", y), line("z", formula)]);
    const { runRow } = compileColumns(workbook, { inputs: ["x", "y"], outputs: ["z"] });
    const [found] = runRow(Float64Array.of(Number(x), Number(y)));
    const exact = asDouble(workbook, "z");
    expect([isNear(found!, exact), Math.abs(found! - exact) <= 4e-16 * size]).toEqual([false, true]);
  });
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
      ...[
        "=MEDIAN(A, B, 3)",
        "=PRODUCT(A, MIN(B, 2))",
        "=SUMPRODUCT(A, B)",
        "=LOG10(A + 2)",
        "=LOG(A + 2, 3)",
        "=A^0.5",
      ],
      ...[
        "=COUNT(A, B) * A",
        "=SIGN(A) + B",
        "=IFS(A > B, A, A < 0.1, 1, TRUE, B)",
        "=IF(XOR(A > 1.23456, B > 2.34567), A, B)",
      ],
      ...[
        "=IF(ISERROR(1 / (A - A)), A, B)",
        "=PMT(MIN(A, 1)%, 12, -B)",
        "=PV(MIN(B, 1)%, 3, -A)",
        "=1 / (1 + MIN(A, 20)%)^2 * B",
      ],
    ];
    const amount = fc.integer({ min: 1, max: 400 }).map((number) => number / 8);
    fc.assert(
      fc.property(
        models(formulas, 8),
        fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 3 }),
        (workbook, rows) => agree(workbook, rows, isNear),
      ),
      { numRuns: runsOf(3_000), seed },
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
      ...[
        "=TRUNC(A / 4)",
        "=CEILING(A, 4)",
        "=FLOOR(A, 4)",
        "=SIGN(A - B)",
        "=MEDIAN(A, B, 0)",
        "=PRODUCT(SIGN(A), B)",
      ],
      ...["=ROUND(A / 8, 0)", "=IF(XOR(A > 0, B > 0), A, B)", "=IFS(A > B, 1, A < B, -1)", "=COUNT(A, B) - A"],
      ...[
        "=IF(NOT(A >= B), A, -B)",
        "=IF(OR(ISERROR(1 / A), B = 0), 7, A)",
        "=SUM(A, B, -1)",
        "=MIN(A, B) - MAX(A, B)",
      ],
    ];
    const whole = fc.integer({ min: -12, max: 12 });
    fc.assert(
      fc.property(
        models(formulas, 4),
        fc.array(fc.tuple(whole, whole), { minLength: 1, maxLength: 3 }),
        (workbook, rows) => agree(workbook, rows, (a, b) => a === b || (a !== a && b !== b)),
      ),
      { numRuns: runsOf(3_000), seed },
    );
  });
});
