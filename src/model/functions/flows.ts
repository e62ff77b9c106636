import { add, limited } from "../arithmetic.js";
import { Decimal } from "../decimal.js";
import { Precise, findRate, solveRate } from "../solveRate.js";
import { plainUnit, sameUnit } from "../unitRule.js";
import { errorValue } from "../value.js";
import { type NumericRecord, rowByRow } from "./record.js";

const numbers = { takes: "numbers", truth: "refused", maximum: 255 } as const;

/** Σ flow_i / growth^i with the first flow at i = 0, by Horner's rule from the last. */
function presentDouble(growth: number, flows: readonly number[]): number {
  let total = 0;
  for (let index = flows.length - 1; index >= 0; index--) total = total / growth + flows[index]!;
  return total;
}

function present(growth: Decimal, flows: readonly Decimal[]): Decimal {
  let total = new Precise(0);
  for (let index = flows.length - 1; index >= 0; index--) total = total.div(growth).plus(flows[index]!);
  return total;
}

export const NPV: NumericRecord = {
  ...numbers,
  name: "NPV",
  syntax: "NPV(rate, value, …)",
  description: "What later amounts are worth today at a rate a period, the first of them one period from now.",
  minimum: 2,
  unit(args) {
    plainUnit(args, 0, 1);
    return sameUnit(args, 1);
  },
  evaluate([rate, ...flows]) {
    const growth = add(rate!, new Decimal(1));
    if (growth.kind !== "number") return growth;
    if (growth.number.isZero()) return errorValue("#DIV/0!", "a rate of -100 % is a division by zero");
    return limited(new Decimal(present(growth.number, flows).div(growth.number)).toSignificantDigits(40));
  },
  column: rowByRow((rate, ...flows) => (rate === -1 ? NaN : presentDouble(1 + rate!, flows) / (1 + rate!))),
  example: { formula: "=NPV(0.1, 110, 121)", value: "200" },
};

const bothSigns = (negative: boolean, positive: boolean) => negative && positive;

export const IRR: NumericRecord = {
  ...numbers,
  name: "IRR",
  syntax: "IRR(value, value, …)",
  description:
    "The rate a period at which amounts, the first of them now, are worth nothing today: the one nearest 10 %.",
  minimum: 2,
  unit(args) {
    sameUnit(args);
    return plainUnit([]);
  },
  evaluate(flows) {
    if (
      !bothSigns(
        flows.some((flow) => flow.lt(0)),
        flows.some((flow) => flow.gt(0)),
      )
    ) {
      return errorValue("#NUM!", "a rate of return needs an amount below zero and one above it");
    }
    // Scaled by the largest, so that no amount is beyond what doubles hold.
    const largest = Decimal.max(...flows.map((flow) => flow.abs()));
    const scaled = flows.map((flow) => flow.div(largest).toNumber());
    return solveRate(
      (growth) => presentDouble(growth, scaled),
      (growth) => present(growth, flows).div(largest),
    );
  },
  column: rowByRow((...flows) =>
    bothSigns(
      flows.some((flow) => flow < 0),
      flows.some((flow) => flow > 0),
    )
      ? findRate((growth) => presentDouble(growth, flows))
      : NaN,
  ),
  example: { formula: "=IRR(-100, 10, 110)", value: "0.1" },
};
