import { absolute, added, divided, limited, multiplied } from "../arithmetic.js";
import { Decimal } from "../decimal.js";
import { type Exact, signOf } from "../fraction.js";
import { power } from "../power.js";
import { plainUnit, sameUnit } from "../unitRule.js";
import { type Value, errorValue } from "../value.js";
import { presentValue } from "./flows.js";
import { type NumericRecord } from "./record.js";

const one = new Decimal(1);

function modifiedRate(numbers: readonly Exact[]): Value {
  const flows = numbers.slice(0, -2);
  const [finance, reinvest] = numbers.slice(-2).map((rate) => added(rate, one)) as [Exact, Exact];
  if (signOf(finance) === 0 || signOf(reinvest) === 0) {
    return errorValue("#DIV/0!", "a rate of -100 % is a division by zero");
  }
  const zero = new Decimal(0);
  const paid = presentValue(
    finance,
    flows.map((flow) => (signOf(flow) < 0 ? flow : zero)),
  );
  const earned = presentValue(
    reinvest,
    flows.map((flow) => (signOf(flow) > 0 ? flow : zero)),
  );
  if (signOf(paid) === 0 || signOf(earned) === 0) {
    return errorValue("#DIV/0!", "a rate of return needs an amount below zero and one above it");
  }
  const periods = new Decimal(flows.length - 1);
  const grown = power(reinvest, periods);
  if (grown.kind !== "number") return grown;
  const growth = power(multiplied(divided(earned, absolute(paid)), grown.number), divided(one, periods));
  return growth.kind === "number" ? limited(added(growth.number, one.neg())) : growth;
}

export const MIRR: NumericRecord = {
  takes: "numbers",
  truth: "refused",
  maximum: 255,
  name: "MIRR",
  syntax: "MIRR(value, value, …, finance_rate, reinvest_rate)",
  description:
    "The rate a period of amounts where money is borrowed at one rate and what comes in is laid out at another.",
  minimum: 4,
  unit(args) {
    plainUnit(args, args.length - 2);
    sameUnit(args, 0, args.length - 2);
    return plainUnit([]);
  },
  evaluate: modifiedRate,
  example: { formula: "=MIRR(-100, 60, 60, 10%, 12%)", value: "0.12782977439" },
};
