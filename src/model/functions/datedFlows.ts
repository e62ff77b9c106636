import { catalogue } from "../../language/catalogue.js";
import { added, limited } from "../arithmetic.js";
import { Decimal, one, zero } from "../decimal.js";
import { type Exact, signOf, toDigits } from "../fraction.js";
import { signChanges } from "../roots/polynomial.js";
import { exactRates, nearestRate } from "../roots/rates.js";
import { truncated } from "../rounding.js";
import { Precise, solveRate } from "../solveRate.js";
import { ONE } from "../unit.js";
import { amountUnit } from "../unitRule.js";
import { type Value, errorValue } from "../value.js";
import { oneSided, presentValue } from "./flows.js";
import { type NumericDefinition } from "./record.js";
import { severalRates } from "./severalRates.js";

const words = catalogue({
  en: {
    noDay: "a day must be a number that DATE gives, such as 46023 for DATE(2026, 1, 1)",
    tooEarly: "no day may be before the first",
    wholeLoss: "a rate above -100 % is needed",
  },
  fr: {
    noDay: "un jour doit être un nombre donné par DATE, comme 46023 pour DATE(2026, 1, 1)",
    tooEarly: "aucun jour ne peut précéder le premier",
    wholeLoss: "il faut un taux supérieur à -100 %",
  },
});

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
    const day = numbers[index + 1]!;
    const count = signOf(day) < 0 ? NaN : truncated(day).toNumber();
    if (!(count <= MOST_DAYS)) {
      return errorValue("#NUM!", words().noDay);
    }
    if (index === 0) first = count;
    if (count < first) return errorValue("#NUM!", words().tooEarly);
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
  const years = Math.max(...flows.map(({ days }) => days / YEAR));
  const yearly = new Array<Exact>(years + 1).fill(zero);
  for (const { amount, days } of flows) yearly[days / YEAR] = added(yearly[days / YEAR]!, amount);
  return yearly;
}

function presentOfDated(rate: Exact, ...numbers: Exact[]): Value {
  const flows = datedFlows(numbers);
  if ("kind" in flows) return flows;
  const growth = added(rate, one);
  if (signOf(growth) <= 0) return errorValue("#NUM!", words().wholeLoss);
  const yearly = yearlyFlows(flows);
  if (yearly) return limited(presentValue(growth, yearly));
  return limited(new Decimal(presentPrecise(toDigits(growth, 80), flows)).toSignificantDigits(40));
}

function rateOfDated(...numbers: Exact[]): Value {
  const flows = datedFlows(numbers);
  if ("kind" in flows) return flows;
  const inOrder = [...flows].sort((a, b) => a.days - b.days);
  const changes = signChanges(inOrder.map(({ amount }) => signOf(amount)));
  if (changes === 0) return errorValue("#NUM!", oneSided());
  const rates = allRates(flows);
  if (rates) return nearestRate(rates);
  return solveRate({
    amounts: flows.map(({ amount }) => amount),
    double: (growth, scaled) =>
      scaled.reduce((total, amount, index) => total + amount / growth ** (flows[index]!.days / YEAR), 0),
    precise: (growth) => presentPrecise(growth, flows),
    hasOneRate: changes === 1,
  });
}

/** All rates where the amounts fall whole years after the first; else null. */
function allRates(flows: readonly DatedFlow[]): Exact[] | null {
  const yearly = yearlyFlows(flows);
  return yearly && exactRates(yearly);
}

export const XNPV: NumericDefinition = {
  takes: "bare numbers",
  syntax: "XNPV(rate, value, day, …)",
  description: {
    en: "What amounts are worth on the first day at a rate a year of 365 days; each amount stands before its day, as DATE gives it.",
    fr: "Ce que valent des montants au premier jour, à un taux annuel de 365 jours ; chaque montant précède son jour, tel que DATE le donne.",
  },
  inPairs: true,
  unit: (args) => amountUnit(args, (index) => index % 2 === 1),
  evaluate: presentOfDated,
  example: { formula: "=XNPV(0.1, -100, DATE(2025, 1, 1), 121, DATE(2027, 1, 1))", value: "0" },
};

export const XIRR: NumericDefinition = {
  takes: "bare numbers",
  syntax: "XIRR(value, day, value, day, …)",
  description: {
    en: "The rate a year of 365 days at which amounts are worth nothing on the first day; each stands before its day, as DATE gives it.",
    fr: "Le taux annuel de 365 jours auquel des montants ne valent rien au premier jour ; chacun précède son jour, tel que DATE le donne.",
  },
  inPairs: true,
  unit(args) {
    amountUnit(args, (index) => index % 2 === 0);
    return ONE;
  },
  evaluate: rateOfDated,
  remark(...numbers) {
    const flows = datedFlows(numbers);
    return "kind" in flows ? null : severalRates(allRates(flows));
  },
  example: { formula: "=XIRR(-100, DATE(2025, 1, 1), 121, DATE(2027, 1, 1))", value: "0.1" },
};
