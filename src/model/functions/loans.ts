import * as annuity from "../annuity.js";
import { ONE } from "../unit.js";
import { type UnitArgument, type UnitRule, amountUnit } from "../unitRule.js";
import { type NumericDefinition } from "./record.js";
import { severalRates } from "./severalRates.js";

/** Two amounts of one unit after so many plain numbers, then whether payments fall at the start: an amount comes back. */
const toAmount = (plain: number): { takes: "numbers"; unit: UnitRule } => ({
  takes: "numbers",
  unit: (args) => amountUnit(args, (index) => index === plain || index === plain + 1),
});

/** A plain number first, then three amounts of one unit; a plain number comes back. */
const toPlain = {
  takes: "numbers",
  unit(args: readonly UnitArgument[]) {
    amountUnit(args, (index) => index >= 1 && index <= 3);
    return ONE;
  },
} as const;

export const PMT: NumericDefinition = {
  ...toAmount(2),
  syntax: "PMT(rate, periods, present, [future], [at_start])",
  description: {
    en: "The even payment a period that pays back an amount; payments out are negative.",
    fr: "Le versement constant par période qui rembourse un montant ; les sorties sont négatives.",
  },
  evaluate: annuity.payment,
  example: { formula: "=PMT(0.1, 2, 210)", value: "-121" },
};

export const PV: NumericDefinition = {
  ...toAmount(2),
  syntax: "PV(rate, periods, payment, [future], [at_start])",
  description: {
    en: "What even payments, and an amount at the end, are worth at the start.",
    fr: "Ce que valent au départ des versements constants et un montant final.",
  },
  evaluate: annuity.presentAmount,
  example: { formula: "=PV(0.1, 2, -121)", value: "210" },
};

export const FV: NumericDefinition = {
  ...toAmount(2),
  syntax: "FV(rate, periods, payment, [present], [at_start])",
  description: {
    en: "What even payments, and an amount at the start, grow to.",
    fr: "Ce que deviennent à la fin des versements constants et un montant de départ.",
  },
  evaluate: annuity.futureAmount,
  example: { formula: "=FV(0.1, 2, -100)", value: "210" },
};

export const NPER: NumericDefinition = {
  ...toPlain,
  syntax: "NPER(rate, payment, present, [future], [at_start])",
  description: {
    en: "The number of periods in which even payments pay back an amount.",
    fr: "Le nombre de périodes dans lequel des versements constants remboursent un montant.",
  },
  evaluate: annuity.countOfPeriods,
  example: { formula: "=NPER(0.1, -121, 210)", value: "2" },
};

export const RATE: NumericDefinition = {
  ...toPlain,
  syntax: "RATE(periods, payment, present, [future], [at_start])",
  description: {
    en: "The rate a period at which even payments pay back an amount: the one nearest 10 %.",
    fr: "Le taux par période auquel des versements constants remboursent un montant : le plus proche de 10 %.",
  },
  evaluate: annuity.ratePerPeriod,
  remark: (...numbers: Parameters<typeof annuity.allRates>) => severalRates(annuity.allRates(...numbers)),
  example: { formula: "=RATE(2, -121, 210)", value: "0.1" },
};

export const IPMT: NumericDefinition = {
  ...toAmount(3),
  syntax: "IPMT(rate, period, periods, present, [future], [at_start])",
  description: {
    en: "The interest in the even payment of one period.",
    fr: "La part d'intérêts dans le versement constant d'une période.",
  },
  evaluate: annuity.interestPart,
  example: { formula: "=IPMT(0.1, 2, 2, 210)", value: "-11" },
};

export const PPMT: NumericDefinition = {
  ...toAmount(3),
  syntax: "PPMT(rate, period, periods, present, [future], [at_start])",
  description: {
    en: "What the even payment of one period pays back.",
    fr: "La part de remboursement dans le versement constant d'une période.",
  },
  evaluate: annuity.principalPart,
  example: { formula: "=PPMT(0.1, 2, 2, 210)", value: "-110" },
};
