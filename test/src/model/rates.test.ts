import { describe, expect, test } from "vitest";
import { Decimal } from "../../../src/model/decimal.js";
import { remarks } from "../../../src/model/explain.js";
import { shown } from "../../../src/model/fraction.js";
import { exactRates } from "../../../src/model/roots/rates.js";
import { createWorkbook } from "../../../src/model/workbook.js";
import { cpuTime } from "../../cpuTime.js";
import { randomOf, seed } from "../../random.js";
import { calculate } from "./calculate.js";
import { line } from "./lines.js";

const rates = (...flows: readonly (string | number)[]): string[] | null =>
  exactRates(flows.map((flow) => new Decimal(flow)))?.map((rate) => shown(rate).toFixed()) ?? null;

test.each([
  // touching, twice and three times
  ["=IRR(-100,200,-100)", "0"],
  ["=IRR(-1,2.2,-1.21)", "0.1"],
  ["=IRR(-1e6,3e6,-2.25e6)", "0.5"],
  ["=IRR(-1000000,3300000,-3630000,1331000)", "0.1"],
  // close together, and the nearest to 10 % of several
  ["=IRR(-1000,2204,-1214.403)", "0.101"],
  ["=IRR(-1000000,2404000,-1444800)", "0.2"],
  ["=IRR(-1000000,3700000,-4510000,1815000)", "0.1"],
  ["=IRR(-1000000,3704000,-4520403,1821604.5)", "0.101"],
  ["=IRR(-1,2,-0.99999999999999999999)", "0.0000000001"],
  // far out
  ["=IRR(-100,0.00005)", "-0.9999995"],
  ["=IRR(-1e9,1)", "-0.999999999"],
  ["=IRR(-1,2e6)", "1999999"],
  ["=IRR(-1,0,1e60)", "999999999999999999999999999999"],
  // fractions stay exact
  ["=IRR(-3,4)*3", "1"],
  ["=IRR(-27,0,0,64)*3", "1"],
  ["=IRR(-1/3,11/30)", "0.1"],
  // none
  ["=IRR(-1,1,-1)", "#NUM! no rate makes the payments balance"],
  ["=IRR(-100,200,-100.0000000000000000000001)", "#NUM! no rate makes the payments balance"],
  ["=RATE(2,2.2,-1,-3.41)", "0.1"],
  ["=RATE(1,-1e9,1)", "999999999"],
  ["=RATE(480,-1,100)", "0.009912122211618647916647637058746830328878"],
  // over so many periods that growth is beyond all places
  ["=RATE(1e6,-1,5)", "0.2"],
  ["=RATE(1e12,-1,5)", "0.2"],
  ["=RATE(1e6,-1,6,0,1)", "0.2"],
  [
    "=RATE(1200.5,-1,-100)",
    "#NUM! no rate was found: rates from -100 % to 1,000,000 % were tried in steps of 1 % for one where the balance changes its sign",
  ],
])("%s is %s", (formula, value) => {
  expect(calculate(formula)).toBe(value);
});

describe("every rate is found", () => {
  test(`of payments made from their rates (SEED=${seed})`, () => {
    const random = randomOf(seed);
    for (let turn = 0; turn < 300; turn++) {
      const count = 1 + random(5);
      // Thousandths of growth, some equal and many close: 1.1 is 1100.
      const growths = Array.from({ length: count }, () =>
        random(3) === 0 ? 1_100 + random(5) : 1 + random(random(4) === 0 ? 1_000_000 : 3_000),
      );
      let flows = [1n];
      for (const growth of growths) {
        const next = new Array<bigint>(flows.length + 1).fill(0n);
        flows.forEach((flow, index) => {
          next[index]! += flow * 1000n;
          next[index + 1]! -= flow * BigInt(growth);
        });
        flows = next;
      }
      const found = rates(...flows.map(String))!;
      const made = [...new Set(growths)].map((growth) => new Decimal(growth).minus(1000).div(1000).toFixed());
      expect([...found].sort(), `SEED=${seed} turn ${turn}: ${flows.join()}`).toEqual(made.sort());
      const away = found.map((rate) => new Decimal(rate).minus("0.1").abs());
      expect(away.every((distance, index) => index === 0 || distance.gte(away[index - 1]!))).toBe(true);
    }
  });

  test("of 254 periods in well under a second", () => {
    const flows = Array.from({ length: 255 }, (_, index) => (index === 0 ? -1e6 : 12_345.67 + index));
    const begun = cpuTime();
    expect(rates(...flows)).toEqual(["0.01178444991361356277317319092799203011475"]);
    expect(cpuTime() - begun).toBeLessThan(1_000);
  });

  test("or nothing is said of them, past 600 periods", () => {
    expect(rates(-1, ...new Array<number>(600).fill(0.01))).toHaveLength(1);
    expect(rates(-1, ...new Array<number>(601).fill(0.01))).toBeNull();
  });
});

test("the reasons of a line name the other rates", () => {
  const told = (content: string) => remarks(createWorkbook([line("paid", "-1000000"), line("z", content)]), "z");
  expect(told("=IRR(paid,3704000,-4520403,1821604.5)*100")).toEqual([
    "three rates balance these payments, 10.1 %, 10.3 % and 50 %; the one nearest 10 % is taken",
  ]);
  expect(told("=IRR(paid,2700000,-1700000)")).toEqual([
    "two rates balance these payments, 0 % and 70 %; the one nearest 10 % is taken",
  ]);
  expect(told("=IRR(-1,3,-2.1)")).toEqual([
    "two rates balance these payments, about 11.27017 % and about 88.72983 %; the one nearest 10 % is taken",
  ]);
  expect(told("=IRR(paid,1100000)")).toEqual([]);
  expect(told("=IRR(paid,1/0,5)")).toEqual([]);
});
