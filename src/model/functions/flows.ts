import { catalogue } from "../../language/catalogue.js";
import { absolute, added, divided, limited, multiplied } from "../arithmetic.js";
import { Decimal, MAX_DIGITS, one, zero } from "../decimal.js";
import { type Exact, signOf, toDigits } from "../fraction.js";
import { power, powerDigits } from "../power.js";
import { signChanges } from "../roots/polynomial.js";
import { exactRates, nearestRate } from "../roots/rates.js";
import { Precise, findOnlyRate, solveRate } from "../solveRate.js";
import { ONE } from "../unit.js";
import { amountUnit, sameUnit } from "../unitRule.js";
import { type Value, andThen, errorValue } from "../value.js";
import { type NumericDefinition, byExact, rowByRow } from "./record.js";
import { severalRates } from "./severalRates.js";

const words = catalogue({
  en: {
    wholeLoss: "a rate of -100 % is a division by zero",
    oneSided: "a rate of return needs an amount below zero and one above it",
  },
  fr: {
    wholeLoss: "un taux de -100 % est une division par zéro",
    oneSided: "un taux de rendement exige un montant négatif et un montant positif",
  },
});

/** Σ flow_i / growth^i with the first flow at i = 0, by Horner's rule from the last. */
function presentDouble(growth: number, flows: readonly number[]): number {
  return flows.reduceRight((total, flow) => total / growth + flow, 0);
}

/** The same to 80 digits. */
function presentPrecise(growth: Decimal, flows: readonly Exact[]): Decimal {
  return flows.reduceRight<Decimal>((total, flow) => total.div(growth).plus(toDigits(flow, 80)), new Precise(0));
}

/** The same exactly where it has no more digits than a number may have, else to 40. */
export function presentValue(growth: Exact, flows: readonly Exact[]): Exact {
  const widest = Math.max(...flows.map((flow) => powerDigits(flow, 1)));
  if (powerDigits(growth, flows.length) + widest > MAX_DIGITS) {
    const total = presentPrecise(new Precise(toDigits(growth, 80)), flows);
    return new Decimal(total).toSignificantDigits(40);
  }
  return flows.reduceRight<Exact>((total, flow) => added(divided(total, growth), flow), zero);
}

const wholeLoss = (): Value => errorValue("#DIV/0!", words().wholeLoss);

export const NPV: NumericDefinition = {
  takes: "bare numbers",
  syntax: "NPV(rate, value, …)",
  description: {
    en: "What later amounts are worth today at a rate a period, the first of them one period from now.",
    fr: "Ce que valent aujourd'hui des montants à venir, à un taux par période, le premier dans une période.",
  },
  unit: (args) => amountUnit(args, (index) => index > 0),
  evaluate(rate: Exact, ...flows: Exact[]) {
    const growth = added(rate, one);
    return signOf(growth) === 0 ? wholeLoss() : limited(divided(presentValue(growth, flows), growth));
  },
  column: rowByRow((rate: number, ...flows: number[]) =>
    rate === -1 ? NaN : presentDouble(1 + rate, flows) / (1 + rate),
  ),
  example: { formula: "=NPV(0.1, 110, 121)", value: "200" },
};

/** What amounts are that are never both below zero and above it. */
export const oneSided = (): string => words().oneSided;

function internalRate(...flows: Exact[]): Value {
  if (signChanges(flows.map(signOf)) === 0) return errorValue("#NUM!", oneSided());
  const rates = exactRates(flows);
  if (rates) return nearestRate(rates);
  return solveRate({ amounts: flows, double: presentDouble, precise: (growth) => presentPrecise(growth, flows) });
}

const exactRow = byExact(internalRate);

export const IRR: NumericDefinition = {
  takes: "bare numbers",
  syntax: "IRR(value, value, …)",
  description: {
    en: "The rate a period at which amounts, the first of them now, are worth nothing today: the one nearest 10 %.",
    fr: "Le taux par période auquel des montants, dont le premier tombe maintenant, ne valent rien aujourd'hui : le plus proche de 10 %.",
  },
  unit(args) {
    sameUnit(args);
    return ONE;
  },
  evaluate: internalRate,
  remark: (...flows) => severalRates(exactRates(flows)),
  column: rowByRow((...flows) =>
    // With one change of sign there is one rate (Descartes).
    signChanges(flows) === 1 ? findOnlyRate((growth) => presentDouble(growth, flows)) : exactRow(...flows),
  ),
  example: { formula: "=IRR(-100, 10, 110)", value: "0.1" },
};

function modifiedRate(...numbers: Exact[]): Value {
  const flows = numbers.slice(0, -2);
  const [finance, reinvest] = numbers.slice(-2).map((rate) => added(rate, one)) as [Exact, Exact];
  if (signOf(finance) === 0 || signOf(reinvest) === 0) return wholeLoss();
  const ofSign = (sign: number) => flows.map((flow) => (signOf(flow) === sign ? flow : zero));
  const paid = presentValue(finance, ofSign(-1));
  const earned = presentValue(reinvest, ofSign(1));
  if (signOf(paid) === 0 || signOf(earned) === 0) return errorValue("#DIV/0!", oneSided());
  const periods = new Decimal(flows.length - 1);
  return andThen(power(reinvest, periods), (grown) =>
    andThen(power(multiplied(divided(earned, absolute(paid)), grown), divided(one, periods)), (growth) =>
      limited(added(growth, one.neg())),
    ),
  );
}

export const MIRR: NumericDefinition = {
  takes: "bare numbers",
  syntax: "MIRR(value, value, …, finance_rate, reinvest_rate)",
  description: {
    en: "The rate a period of amounts where money is borrowed at one rate and what comes in is laid out at another.",
    fr: "Le taux par période de montants quand l'argent est emprunté à un taux et que les rentrées sont placées à un autre.",
  },
  unit(args) {
    amountUnit(args, (index) => index < args.length - 2);
    return ONE;
  },
  evaluate: modifiedRate,
  example: { formula: "=MIRR(-100, 60, 60, 10%, 12%)", value: "0.12782977439" },
};
