import { added, limited, multiplied, negated, subtract } from "../arithmetic.js";
import * as annuity from "../annuity.js";
import { Decimal } from "../decimal.js";
import { type Exact, compare, equals } from "../fraction.js";
import { type UnitArgument, plainUnit, sameUnit } from "../unitRule.js";
import { type Value, errorValue } from "../value.js";
import { start } from "./loans.js";
import { type NumericRecord } from "./record.js";

const nil = new Decimal(0);

const evenPayment = ([rate, , periods, present, future = nil, due]: readonly Exact[]): Value =>
  annuity.annuityPayment({ rate: rate!, periods: periods!, present: present!, future, due: start(due) });

/** The part of a payment that is interest, as in Excel: on what is still owed before it; nil for a first one at the start. */
function interestPart(numbers: readonly Exact[]): Value {
  const [rate, period, periods, present, , due] = numbers;
  const one = new Decimal(1);
  if (compare(period!, one) < 0 || compare(period!, periods!) > 0) {
    return errorValue("#NUM!", "the period must be from 1 to the number of periods");
  }
  const atStart = start(due);
  if (equals(period!, one) && !atStart.isZero()) return limited(nil);
  const payment = evenPayment(numbers);
  if (payment.kind !== "number") return payment;
  const before = added(period!, new Decimal(atStart.isZero() ? -1 : -2));
  const loan = { rate: rate!, periods: before, present: present!, due: atStart };
  const owed = annuity.annuityFuture({ ...loan, payment: payment.number });
  if (owed.kind !== "number") return owed;
  const paid = atStart.isZero() ? owed.number : added(owed.number, negated(payment.number));
  return limited(multiplied(paid, rate!));
}

function principalPart(numbers: readonly Exact[]): Value {
  const [interest, payment] = [interestPart(numbers), evenPayment(numbers)];
  if (interest.kind !== "number") return interest;
  return payment.kind === "number" ? subtract(payment.number, interest.number) : payment;
}

const partOfPayment = {
  takes: "numbers",
  truth: "counts",
  minimum: 4,
  maximum: 6,
  unit(args: readonly UnitArgument[]) {
    plainUnit(args, 0, 3);
    plainUnit(args, 5);
    return sameUnit(args, 3, 5);
  },
} as const;

export const IPMT: NumericRecord = {
  ...partOfPayment,
  name: "IPMT",
  syntax: "IPMT(rate, period, periods, present, [future], [at_start])",
  description: "The interest in the even payment of one period.",
  evaluate: interestPart,
  example: { formula: "=IPMT(0.1, 2, 2, 210)", value: "-11" },
};

export const PPMT: NumericRecord = {
  ...partOfPayment,
  name: "PPMT",
  syntax: "PPMT(rate, period, periods, present, [future], [at_start])",
  description: "What the even payment of one period pays back.",
  evaluate: principalPart,
  example: { formula: "=PPMT(0.1, 2, 2, 210)", value: "-110" },
};
