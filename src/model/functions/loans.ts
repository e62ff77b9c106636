import * as annuity from "../annuity.js";
import { Decimal } from "../decimal.js";
import { type Exact, signOf } from "../fraction.js";
import { type UnitArgument, plainUnit, sameUnit } from "../unitRule.js";
import { severalRates } from "./severalRates.js";
import { type NumericRecord } from "./record.js";

const numbers = { takes: "numbers", truth: "counts", minimum: 3, maximum: 5 } as const;
const nil = new Decimal(0);
/** 1 where payments fall at the start of a period, which any number but 0 says; else 0. */
export const start = (due: Exact | undefined) => new Decimal(due && signOf(due) !== 0 ? 1 : 0);

/** Plain rate and count first, then amounts of one unit, then whether payments fall at the start. */
const unitOfAmounts = (args: readonly UnitArgument[]) => {
  plainUnit(args, 0, 2);
  plainUnit(args, 4);
  return sameUnit(args, 2, 4);
};

/** A plain number first, then three amounts of one unit; a plain number comes back. */
const plainOfAmounts = (args: readonly UnitArgument[]) => {
  plainUnit(args, 0, 1);
  plainUnit(args, 4);
  sameUnit(args, 1, 4);
  return plainUnit([]);
};

export const PMT: NumericRecord = {
  ...numbers,
  name: "PMT",
  syntax: "PMT(rate, periods, present, [future], [at_start])",
  description: "The even payment a period that pays back an amount; payments out are negative.",
  unit: unitOfAmounts,
  evaluate: ([rate, periods, present, future = nil, due]) =>
    annuity.annuityPayment({ rate: rate!, periods: periods!, present: present!, future, due: start(due) }),
  example: { formula: "=PMT(0.1, 2, 210)", value: "-121" },
};

export const PV: NumericRecord = {
  ...numbers,
  name: "PV",
  syntax: "PV(rate, periods, payment, [future], [at_start])",
  description: "What even payments, and an amount at the end, are worth at the start.",
  unit: unitOfAmounts,
  evaluate: ([rate, periods, payment, future = nil, due]) =>
    annuity.annuityPresent({ rate: rate!, periods: periods!, payment: payment!, future, due: start(due) }),
  example: { formula: "=PV(0.1, 2, -121)", value: "210" },
};

export const FV: NumericRecord = {
  ...numbers,
  name: "FV",
  syntax: "FV(rate, periods, payment, [present], [at_start])",
  description: "What even payments, and an amount at the start, grow to.",
  unit: unitOfAmounts,
  evaluate: ([rate, periods, payment, present = nil, due]) =>
    annuity.annuityFuture({ rate: rate!, periods: periods!, payment: payment!, present, due: start(due) }),
  example: { formula: "=FV(0.1, 2, -100)", value: "210" },
};

export const NPER: NumericRecord = {
  ...numbers,
  name: "NPER",
  syntax: "NPER(rate, payment, present, [future], [at_start])",
  description: "The number of periods in which even payments pay back an amount.",
  unit: plainOfAmounts,
  evaluate: ([rate, payment, present, future = nil, due]) =>
    annuity.annuityPeriods({ rate: rate!, payment: payment!, present: present!, future, due: start(due) }),
  example: { formula: "=NPER(0.1, -121, 210)", value: "2" },
};

const payments = ([periods, payment, present, future = nil, due]: readonly Exact[]) =>
  ({ periods: periods!, payment: payment!, present: present!, future, due: start(due) }) as const;

export const RATE: NumericRecord = {
  ...numbers,
  name: "RATE",
  syntax: "RATE(periods, payment, present, [future], [at_start])",
  description: "The rate a period at which even payments pay back an amount: the one nearest 10 %.",
  unit: plainOfAmounts,
  evaluate: (numbers) => annuity.annuityRate(payments(numbers)),
  remark: (numbers) => severalRates(annuity.annuityRates(payments(numbers))),
  example: { formula: "=RATE(2, -121, 210)", value: "0.1" },
};
