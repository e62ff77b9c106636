import { describe, expect, test } from "vitest";
import {
  RANKED,
  runWhole,
  sampled,
  simulated,
  type Simulation,
  summaryOf,
} from "../../../../src/model/simulation/simulation.js";
import { createWorkbook, editWorkbook } from "../../../../src/model/workbook.js";
import { toDouble } from "../../../../src/model/fraction.js";
import type { NumberValue } from "../../../../src/model/value.js";
import { budget, line } from "../lines.js";
import { drawsOf } from "./goldenDraws.js";

const workbook = createWorkbook(budget);
const units = { lines: ["units"], distribution: { kind: "uniform", low: 20_000, high: 80_000 } } as const;
const price = {
  lines: ["price_usd"],
  distribution: { kind: "triangular", low: 15_000, mode: 20_000, high: 25_000 },
} as const;
const order: Simulation = { workbook, output: "order_usd", facts: [units, price], samples: 20_000, seed: "1" };

test("a row for each draw, worked out by the model's own formulas", () => {
  const { output, facts } = runWhole(sampled(order));
  expect(facts).toEqual([
    drawsOf(units.distribution, "1\nunits", 20_000),
    drawsOf(price.distribution, "1\nprice_usd", 20_000),
  ]);
  expect(output).toEqual(facts[0]!.map((drawn, row) => drawn * facts[1]![row]!));
});

test("lines that are one fact are the same in every draw", () => {
  const model = createWorkbook([
    line("told", "10"),
    line("told_again", "10"),
    line("difference", "=told - told_again"),
  ]);
  const fact = { lines: ["told", "told_again"], distribution: { kind: "uniform", low: 5, high: 15 } } as const;
  const whole = { workbook: model, output: "difference", facts: [fact], samples: 1_000, seed: "1" };
  expect(runWhole(sampled(whole)).output).toEqual(new Float64Array(1_000));
});

test("a fact is drawn alike whatever is drawn beside it", () => {
  const alone = runWhole(sampled({ ...order, facts: [price] })).facts[0];
  expect(runWhole(sampled(order)).facts[1]).toEqual(alone);
});

test("every row of a draw of points is the live value", () => {
  const edited = editWorkbook(workbook, { units: "37421", fx: "7.1234567" }).workbook;
  for (const output of ["order_usd", "order_cny", "order_share", "spare_usd", "implied_fx"]) {
    const live = toDouble((edited.value(output) as NumberValue).number);
    const facts = ["units", "fx", "price_usd"].map((name) => {
      const value = toDouble((edited.value(name) as NumberValue).number);
      return { lines: [name], distribution: { kind: "point", value } as const };
    });
    const drawn = runWhole(sampled({ workbook: edited, output, facts, samples: 3, seed: "1" })).output;
    for (const row of drawn) expect(Math.abs(row / live - 1)).toBeLessThan(1e-12);
    expect(runWhole(sampled({ workbook: edited, output, facts: [], samples: 3, seed: "1" })).output).toEqual(
      Float64Array.of(live, live, live),
    );
  }
});

test("how far it is, draw by draw, up to all of them", () => {
  const work = sampled({ ...order, samples: 40_000 });
  const told: number[] = [];
  for (let step = work.next(); !step.done; step = work.next()) told.push(step.value);
  expect(told).toEqual([16_384, 32_768, 40_000]);
});

test("what a million draws say is what their distributions say", () => {
  const outcome = runWhole(simulated({ ...order, facts: [units], samples: 1_000_000 }, 1.2e9));
  // 20,000 chips a dollar: uniform from 400 m to 1.6 bn.
  expect(Math.abs(outcome.mean / 1e9 - 1)).toBeLessThan(0.002);
  expect(Math.abs(outcome.deviation / (1.2e9 / Math.sqrt(12)) - 1)).toBeLessThan(0.002);
  expect([outcome.low, outcome.median, outcome.high].map((value) => Math.round(value / 1e7))).toEqual([46, 100, 154]);
  expect(Math.abs(outcome.past! - 1 / 3)).toBeLessThan(0.002);
  expect({ ...outcome, mean: 0, deviation: 0, low: 0, median: 0, high: 0, past: 0, histogram: null }).toEqual({
    ...{ samples: 1_000_000, errors: 0, mean: 0, deviation: 0, low: 0, median: 0, high: 0, past: 0 },
    ...{ histogram: null, correlations: [1], ranked: RANKED },
  });
  const { edges, counts, below, above } = outcome.histogram!;
  expect([edges[0], edges.at(-1), edges.length]).toEqual(["400000000", "1600000000", 25]);
  expect(counts.reduce((sum, count) => sum + count) + below + above).toBe(1_000_000);
});

describe("draws that are errors", () => {
  const half = createWorkbook([
    line("number", "1"),
    line("root", "=SQRT(number)"),
    line("none", "=1 / (number - number)"),
  ]);
  const number = { lines: ["number"], distribution: { kind: "uniform", low: -1, high: 1 } } as const;
  const asked = { workbook: half, facts: [number], samples: 100_000, seed: "1" };

  test("are counted, and left out of all else", () => {
    const outcome = runWhole(simulated({ ...asked, output: "root" }, 0.5));
    expect(Math.abs(outcome.errors - 50_000)).toBeLessThan(700);
    expect(outcome.ranked).toBe(100_000 - outcome.errors);
    expect(Math.abs(outcome.past! - 0.75)).toBeLessThan(0.01);
    expect(outcome.correlations).toEqual([1]);
  });

  test("in every draw leave nothing to tell", () => {
    expect(runWhole(simulated({ ...asked, output: "none" }, 0))).toEqual({
      ...{ samples: 100_000, errors: 100_000, mean: NaN, deviation: NaN, low: NaN, median: NaN, high: NaN },
      ...{ past: null, histogram: null, correlations: [null], ranked: 0 },
    });
  });
});

test("an output that depends on nothing that is drawn is one value", () => {
  const outcome = runWhole(simulated({ ...order, output: "implied_fx", samples: 1_000 }, null));
  const rate = 160 / 23;
  expect(outcome).toMatchObject({ mean: rate, low: rate, median: rate, high: rate, past: null, errors: 0 });
  expect(outcome.correlations).toEqual([null, null]);
  expect(outcome.histogram).toEqual({ edges: ["6.95", "6.96"], counts: [1_000], below: 0, above: 0 });
});

test("the summary of a column is that of its draws", () => {
  expect(summaryOf(Float64Array.of(1, NaN, 3, 2))).toEqual({
    ...{ errors: 1, mean: 2, deviation: 1, quantiles: [1.1, 2, 2.9] },
  });
});
