import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { decimal } from "../../../src/model/decimal.js";
import { type Exact, quotient, toDouble } from "../../../src/model/fraction.js";
import { axisPoints, twoWayField, twoWayTable } from "../../../src/model/twoWay.js";
import { valueEquals, valueText } from "../../../src/model/value.js";
import { createWorkbook } from "../../../src/model/workbook.js";
import { runsOf, seed } from "../../random.js";
import { budget } from "./lines.js";

describe("the numbers that an input goes through", () => {
  test.each<[live: Exact, low: string, high: string, count: number, isWhole: boolean, told: string]>([
    [decimal("20000"), "20000", "80000", 7, true, "[20000] 30000 40000 50000 60000 70000 80000"],
    [decimal("20000"), "15000", "25000", 7, false, "15000 16700 18300 [20000] 21700 23300 25000"],
    [decimal("20000"), "15000", "25000", 2, false, "15000 [20000] 25000"],
    [decimal("20500"), "15000", "25000", 3, false, "15000 [20500] 25000"],
    [decimal("15001"), "15000", "25000", 5, false, "15000 [15001] 20000 22500 25000"],
    [decimal("30000"), "15000", "25000", 4, false, "15000 20000 25000 [30000]"],
    [decimal("1000"), "15000", "25000", 4, false, "[1000] 9000 17000 25000"],
    [decimal("2"), "1", "4", 9, true, "1 [2] 3 4"],
    [decimal("0.5"), "0.45", "0.55", 5, false, "0.45 0.475 [0.5] 0.525 0.55"],
    [decimal("0"), "-1", "1", 5, false, "-1 -0.5 [0] 0.5 1"],
    [
      quotient(1n, 3n),
      "0.3333333333333333333333333333333333333333",
      "1",
      3,
      false,
      "[0.3333333333333333333333333333333333333333] 0.67 1",
    ],
    [quotient(160n, 23n), "6.9", "7.1", 4, false, "6.9 [6.956521739130434782608695652173913043478] 7.033 7.1"],
  ])("%s from %s to %s, %i of them", (live, low, high, count, isWhole, told) => {
    const points = axisPoints(live, { low: decimal(low), high: decimal(high), count, isWhole });
    expect(points.map(({ value, isLive }) => (isLive ? `[${value}]` : value)).join(" ")).toBe(told);
  });

  it("are put in exactly", () => {
    const points = axisPoints(quotient(160n, 23n), { low: decimal("6"), high: decimal("7"), count: 2, isWhole: false });
    expect(points.map(({ entry }) => entry)).toEqual(["6", "=160/23", "7"]);
  });

  it(`rise, and hold the one that stands there once (seed ${seed})`, () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.integer(), fc.integer(), fc.integer(), fc.integer({ min: 2, max: 25 }), fc.boolean()),
        fc.integer({ min: -12, max: 6 }),
        ([a, b, c, count, isWhole], power) => {
          fc.pre(a !== b);
          const of = (number: number) => decimal(isWhole ? `${number}` : `${number}e${power}`);
          const ends = { low: of(Math.min(a, b)), high: of(Math.max(a, b)), count, isWhole };
          const points = axisPoints(of(c), ends);
          expect(points.filter(({ isLive }) => isLive).map(({ value }) => value)).toEqual([of(c).toFixed()]);
          points.slice(1).forEach(({ value }, index) => {
            expect(decimal(value).gt(decimal(points[index]!.value))).toBe(true);
          });
          expect(points.length).toBeLessThanOrEqual(Math.max(3, count));
        },
      ),
      { seed, numRuns: runsOf(10_000) },
    );
  });
});

const workbook = createWorkbook(budget);
const rate = axisPoints(quotient(160n, 23n), { low: decimal("6.9"), high: decimal("7.1"), count: 5, isWhole: false });
const units = axisPoints(decimal("20000"), { low: decimal("10000"), high: decimal("40000"), count: 4, isWhole: true });
const axes = { across: { line: "units", points: units }, down: { line: "fx", points: rate } };

test("the pair that stands there gives what stands there, exactly", () => {
  const table = twoWayTable(workbook, axes, "order_cny");
  const row = rate.findIndex(({ isLive }) => isLive);
  const column = units.findIndex(({ isLive }) => isLive);
  expect(valueEquals(table[row]![column]!, workbook.value("order_cny"))).toBe(true);
  expect(valueText(table[0]![0]!)).toBe("1380000000");
  expect(table.map((cells) => cells.length)).toEqual(rate.map(() => units.length));
});

test("the doubles of the same pairs are the same numbers", () => {
  const numbers = (points: typeof units) => points.map(({ value }) => Number(value));
  const field = twoWayField(
    workbook,
    { across: { line: "units", numbers: numbers(units) }, down: { line: "fx", numbers: numbers(rate) } },
    "order_cny",
  );
  const exact = twoWayTable(workbook, axes, "order_cny").flat();
  exact.forEach((value, index) => {
    const double = value.kind === "number" ? toDouble(value.number) : NaN;
    expect(Math.abs(field[index]! - double)).toBeLessThanOrEqual(1e-12 * Math.abs(double));
  });
});

test("an input that another follows is held at its number", () => {
  // The rate follows the pair of the budget; as the side of a table it stays what its column says.
  const across = { line: "fx", points: rate };
  const down = {
    line: "budget_usd",
    points: axisPoints(decimal("23000000000"), {
      low: decimal("2e10"),
      high: decimal("3e10"),
      count: 3,
      isWhole: false,
    }),
  };
  const column = rate.findIndex(({ isLive }) => isLive);
  const table = twoWayTable(workbook, { across, down }, "order_cny");
  expect(new Set(table.map((cells) => valueText(cells[column]!))).size).toBe(1);
});
