import { catalogue } from "../../language/catalogue.js";
import { limited } from "../arithmetic.js";
import { Decimal, MAX_EXPONENT } from "../decimal.js";
import { type Exact } from "../fraction.js";
import { exponential, logarithm, logarithmTo, power, squareRoot } from "../power.js";
import { ONE, unitPower } from "../unit.js";
import { UnitFault, plainUnit, powerUnit } from "../unitRule.js";
import { settled } from "./nearness.js";
import { type NumericDefinition, rowByRow } from "./record.js";

const words = catalogue({
  en: {
    noRoot: (unit: string) => `${unit} has no square root`,
  },
  fr: {
    noRoot: (unit) => `${unit} n'a pas de racine carrée`,
  },
});

/** Whether a number is beyond what exact numbers may be, where doubles have become Infinity or 0 long before; by its logarithm. */
const isBeyond = (places: number): boolean => places >= MAX_EXPONENT + 1 || places < -MAX_EXPONENT;

/** A double to a power with the errors of the exact one: NaN where that is an error. */
export function powerDouble(base: number, exponent: number): number {
  if (base === 0) return exponent > 0 ? 0 : NaN;
  const result = base ** (base < 0 ? settled(exponent) : exponent);
  const isOut = result === 0 || Math.abs(result) === Infinity;
  return isOut && Number.isFinite(base) && isBeyond(Math.log10(Math.abs(base)) * exponent) ? NaN : result;
}

export const POWER: NumericDefinition = {
  takes: "numbers",
  syntax: "POWER(number, power)",
  description: {
    en: "The number to a power, as number^power.",
    fr: "Le nombre élevé à une puissance, comme nombre^puissance.",
  },
  unit: powerUnit,
  evaluate: power,
  column: rowByRow(powerDouble),
  example: { formula: "=POWER(1.1, 2)", value: "1.21" },
};

export const SQRT: NumericDefinition = {
  takes: "numbers",
  syntax: "SQRT(number)",
  description: {
    en: "The square root of a number.",
    fr: "La racine carrée d'un nombre.",
  },
  unit(args) {
    const { unit } = args[0]!;
    if (unit === "any") return ONE;
    const root = unitPower(unit, 0.5);
    if (root) return root;
    throw new UnitFault(words().noRoot(unit.text), 0);
  },
  evaluate: squareRoot,
  column: rowByRow(Math.sqrt),
  example: { formula: "=SQRT(6.25)", value: "2.5" },
};

export const EXP: NumericDefinition = {
  takes: "numbers",
  syntax: "EXP(number)",
  description: {
    en: "e, the base of natural logarithms, to a power.",
    fr: "e, la base des logarithmes naturels, élevé à une puissance.",
  },
  unit: plainUnit,
  evaluate: exponential,
  column: rowByRow((number: number) => (isBeyond(number / Math.LN10) ? NaN : Math.exp(number))),
  example: { formula: "=EXP(1)", value: "2.718281828459" },
};

/** Logarithms of doubles to a base, and whether it can be one. */
const logarithmDouble = (number: number, base: number): number => {
  if (!(number > 0 && base > 0 && base !== 1)) return NaN;
  if (base === 10) return Math.log10(number);
  return base === 2 ? Math.log2(number) : Math.log(number) / Math.log(base);
};

export const LN: NumericDefinition = {
  takes: "numbers",
  syntax: "LN(number)",
  description: {
    en: "The natural logarithm of a number above zero.",
    fr: "Le logarithme naturel d'un nombre supérieur à zéro.",
  },
  unit: plainUnit,
  evaluate: logarithm,
  column: rowByRow((number: number) => logarithmDouble(number, Math.E)),
  example: { formula: "=LN(2)", value: "0.69314718056" },
};

const ten = new Decimal(10);

export const LOG: NumericDefinition = {
  takes: "numbers",
  syntax: "LOG(number, [base])",
  description: {
    en: "The logarithm of a number above zero, to the base 10 where none is given.",
    fr: "Le logarithme d'un nombre supérieur à zéro, de base 10 si aucune n'est donnée.",
  },
  unit: plainUnit,
  evaluate: (number: Exact, base: Exact = ten) => logarithmTo(number, base),
  column: rowByRow((number: number, base = 10) => logarithmDouble(number, base)),
  example: { formula: "=LOG(8, 2)", value: "3" },
};

export const LOG10: NumericDefinition = {
  takes: "numbers",
  syntax: "LOG10(number)",
  description: {
    en: "The logarithm of a number above zero to the base 10.",
    fr: "Le logarithme de base 10 d'un nombre supérieur à zéro.",
  },
  unit: plainUnit,
  evaluate: (number: Exact) => logarithmTo(number, ten),
  column: rowByRow((number: number) => logarithmDouble(number, 10)),
  example: { formula: "=LOG10(1000)", value: "3" },
};

export const PI: NumericDefinition = {
  takes: "numbers",
  syntax: "PI()",
  description: {
    en: "The circumference of a circle of diameter 1, to 40 digits.",
    fr: "La circonférence d'un cercle de diamètre 1, à 40 chiffres.",
  },
  unit: () => ONE,
  evaluate: () => limited(new Decimal("3.141592653589793238462643383279502884197")),
  column: (out) => out.fill(Math.PI),
  example: { formula: "=PI()", value: "3.14159265359" },
};
