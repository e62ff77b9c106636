import { added, limited } from "../arithmetic.js";
import { Decimal } from "../decimal.js";
import { type Exact, shown, signOf, toDigits, toDouble } from "../fraction.js";
import { exactRates } from "../roots/rates.js";
import { floor } from "../rounding.js";
import { Precise, findOnlyRate, solveRate } from "../solveRate.js";
import { type UnitArgument, plainUnit, sameUnit } from "../unitRule.js";
import { type Value, errorValue } from "../value.js";
import { presentValue } from "./flows.js";
import { type NumericRecord } from "./record.js";
import { severalRates } from "./severalRates.js";

/** An amount, and how many days after the first it falls. */
interface DatedFlow {
  readonly amount: Exact;
  readonly days: number;
}

const YEAR = 365;
const MOST_DAYS = 3_000_000;

/** Amounts and days in pairs, decimals of a day cut off as Excel does; an error where a day is none, or before the first. */
function datedFlows(numbers: readonly Exact[]): readonly DatedFlow[] | Value {
  const flows: DatedFlow[] = [];
  let first = 0;
  for (let index = 0; index < numbers.length; index += 2) {
    const day = floor(numbers[index + 1]!);
    const count = day.kind === "number" ? toDouble(day.number) : NaN;
    if (!(count >= 0 && count <= MOST_DAYS)) {
      return errorValue("#NUM!", "a day must be a number that DATE gives, such as 46023 for DATE(2026, 1, 1)");
    }
    if (index === 0) first = count;
    if (count < first) return errorValue("#NUM!", "no day may be before the first");
    flows.push({ amount: numbers[index]!, days: count - first });
  }
  return flows;
}

/** Σ amount / growth^(days / 365), to 80 digits. */
function presentPrecise(growth: Decimal, flows: readonly DatedFlow[]): Decimal {
  const daily = new Precise(growth).ln().div(-YEAR).exp();
  return flows.reduce(
    (total, { amount, days }) => total.plus(daily.pow(days).times(toDigits(amount, 80))),
    new Precise(0),
  );
}

/** The amounts one a year, where all fall whole years of 365 days after the first; else null. */
function yearlyFlows(flows: readonly DatedFlow[]): Exact[] | null {
  if (flows.some(({ days }) => days % YEAR !== 0)) return null;
  const yearly: Exact[] = [];
  for (const { amount, days } of flows) {
    const year = days / YEAR;
    while (yearly.length <= year) yearly.push(new Decimal(0));
    yearly[year] = added(yearly[year]!, amount);
  }
  return yearly;
}

function presentOfDated([rate, ...numbers]: readonly Exact[]): Value {
  const flows = datedFlows(numbers);
  if ("kind" in flows) return flows;
  const growth = added(rate!, new Decimal(1));
  if (signOf(growth) <= 0) return errorValue("#NUM!", "a rate above -100 % is needed");
  const yearly = yearlyFlows(flows);
  if (yearly) return limited(presentValue(growth, yearly));
  return limited(new Decimal(presentPrecise(toDigits(growth, 80), flows)).toSignificantDigits(40));
}

function changesOfSign(flows: readonly DatedFlow[]): number {
  const signs = [...flows]
    .sort((a, b) => a.days - b.days)
    .map(({ amount }) => signOf(amount))
    .filter((sign) => sign !== 0);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}

function rateOfDated(numbers: readonly Exact[]): Value {
  const flows = datedFlows(numbers);
  if ("kind" in flows) return flows;
  const signs = flows.map(({ amount }) => signOf(amount));
  if (!signs.includes(1) || !signs.includes(-1)) {
    return errorValue("#NUM!", "a rate of return needs an amount below zero and one above it");
  }
  const rates = datedRates(numbers);
  if (rates) return rates[0] ? limited(rates[0]) : errorValue("#NUM!", "no rate makes the payments balance");
  const largest = Decimal.max(...flows.map(({ amount }) => shown(amount).abs()));
  const scaled = flows.map(({ amount, days }) => [shown(amount).div(largest).toNumber(), days / YEAR] as const);
  const balance = (growth: number) => scaled.reduce((total, [amount, years]) => total + amount / growth ** years, 0);
  return solveRate(
    balance,
    (growth) => presentPrecise(growth, flows).div(largest),
    changesOfSign(flows) === 1 ? findOnlyRate(balance) : undefined,
  );
}

/** All rates where the amounts fall whole years after the first; else null. */
function datedRates(numbers: readonly Exact[]): Exact[] | null {
  const flows = datedFlows(numbers);
  const yearly = "kind" in flows ? null : yearlyFlows(flows);
  return yearly && exactRates(yearly);
}

const dated = { takes: "numbers", truth: "refused", maximum: 255 } as const;

/** Amounts of one unit, and plain days, from a place on. */
function unitOfPairs(args: readonly UnitArgument[], from: number) {
  plainUnit(args, 0, from);
  const isDay = (index: number) => (index - from) % 2 === 1;
  args.forEach((_, index) => {
    if (index >= from && isDay(index)) plainUnit(args, index, index + 1);
  });
  return sameUnit(args.filter((_, index) => index >= from && !isDay(index)));
}

export const XNPV: NumericRecord = {
  ...dated,
  name: "XNPV",
  syntax: "XNPV(rate, value, day, …)",
  description:
    "What amounts are worth on the first day at a rate a year of 365 days; each amount stands before its day, as DATE gives it.",
  minimum: 3,
  takesCount: (count) => count % 2 === 1,
  unit: (args) => unitOfPairs(args, 1),
  evaluate: presentOfDated,
  example: { formula: "=XNPV(0.1, -100, DATE(2025, 1, 1), 121, DATE(2027, 1, 1))", value: "0" },
};

export const XIRR: NumericRecord = {
  ...dated,
  name: "XIRR",
  syntax: "XIRR(value, day, value, day, …)",
  description:
    "The rate a year of 365 days at which amounts are worth nothing on the first day; each stands before its day, as DATE gives it.",
  minimum: 4,
  maximum: 254,
  takesCount: (count) => count % 2 === 0,
  unit(args) {
    unitOfPairs(args, 0);
    return plainUnit([]);
  },
  evaluate: rateOfDated,
  remark: (numbers) => severalRates(datedRates(numbers)),
  example: { formula: "=XIRR(-100, DATE(2025, 1, 1), 121, DATE(2027, 1, 1))", value: "0.1" },
};
