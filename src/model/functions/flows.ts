import { absolute, added, divided, limited } from "../arithmetic.js";
import { Decimal, MAX_DIGITS } from "../decimal.js";
import { type Exact, compare, shown, signOf, toDigits } from "../fraction.js";
import { powerDigits } from "../power.js";
import { exactRates } from "../roots/rates.js";
import { Precise, findOnlyRate, solveRate } from "../solveRate.js";
import { plainUnit, sameUnit } from "../unitRule.js";
import { type Value, errorValue } from "../value.js";
import { severalRates } from "./severalRates.js";
import { type NumericRecord, byExact, rowByRow } from "./record.js";

const numbers = { takes: "numbers", truth: "refused", maximum: 255 } as const;
const one = new Decimal(1);

/** Σ flow_i / growth^i with the first flow at i = 0, by Horner's rule from the last. */
function presentDouble(growth: number, flows: readonly number[]): number {
  let total = 0;
  for (let index = flows.length - 1; index >= 0; index--) total = total / growth + flows[index]!;
  return total;
}

/** The same to 80 digits. */
function presentPrecise(growth: Decimal, flows: readonly Exact[]): Decimal {
  let total = new Precise(0);
  for (let index = flows.length - 1; index >= 0; index--) total = total.div(growth).plus(toDigits(flows[index]!, 80));
  return total;
}

/** The same exactly where it has no more digits than a number may have, else to 40. */
export function presentValue(growth: Exact, flows: readonly Exact[]): Exact {
  const widest = Math.max(...flows.map((flow) => powerDigits(flow, 1)));
  if (powerDigits(growth, flows.length) + widest > MAX_DIGITS) {
    const total = presentPrecise(new Precise(toDigits(growth, 80)), flows);
    return new Decimal(total).toSignificantDigits(40);
  }
  return flows.reduceRight<Exact>((total, flow) => added(divided(total, growth), flow), new Decimal(0));
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
    const growth = added(rate!, one);
    if (signOf(growth) === 0) return errorValue("#DIV/0!", "a rate of -100 % is a division by zero");
    return limited(divided(presentValue(growth, flows), growth));
  },
  column: rowByRow((rate, ...flows) => (rate === -1 ? NaN : presentDouble(1 + rate!, flows) / (1 + rate!))),
  example: { formula: "=NPV(0.1, 110, 121)", value: "200" },
};

const hasBothSigns = (signs: readonly number[]) => signs.some((sign) => sign < 0) && signs.some((sign) => sign > 0);
const oneSign = errorValue("#NUM!", "a rate of return needs an amount below zero and one above it");

function internalRate(flows: readonly Exact[]): Value {
  if (!hasBothSigns(flows.map(signOf))) return oneSign;
  const rates = exactRates(flows);
  if (rates) return rates[0] ? limited(rates[0]) : errorValue("#NUM!", "no rate makes the payments balance");
  // Scaled by the largest, so that no amount is beyond what doubles hold.
  const largest = shown(flows.map(absolute).reduce((most, next) => (compare(next, most) > 0 ? next : most)));
  const scaled = flows.map((flow) => shown(flow).div(largest).toNumber());
  return solveRate(
    (growth) => presentDouble(growth, scaled),
    (growth) => presentPrecise(growth, flows).div(largest),
  );
}

const exactRow = byExact(internalRate);

/** How often the sign changes from one amount to the next: with one change there is one rate (Descartes). */
function signTurns(flows: readonly number[]): number {
  let [turns, last] = [0, 0];
  for (const flow of flows) {
    if (flow === 0) continue;
    if (flow * last < 0) turns++;
    last = Math.sign(flow);
  }
  return turns;
}

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
  evaluate: internalRate,
  remark: (flows) => severalRates(exactRates(flows)),
  column: rowByRow((...flows) =>
    signTurns(flows) === 1 ? findOnlyRate((growth) => presentDouble(growth, flows)) : exactRow(...flows),
  ),
  example: { formula: "=IRR(-100, 10, 110)", value: "0.1" },
};
