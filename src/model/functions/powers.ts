import { limited } from "../arithmetic.js";
import { Decimal } from "../decimal.js";
import { type Exact } from "../fraction.js";
import { exponential, logarithm, logarithmTo, power, squareRoot } from "../power.js";
import { ONE, unitPower } from "../unit.js";
import { UnitFault, plainUnit, powerUnit } from "../unitRule.js";
import { type NumericDefinition, rowByRow } from "./record.js";

/** A double to a power with the errors of the exact one: NaN where that is an error. */
export function powerDouble(base: number, exponent: number): number {
  return base === 0 && exponent <= 0 ? NaN : base ** exponent;
}

export const POWER: NumericDefinition = {
  takes: "numbers",
  syntax: "POWER(number, power)",
  description: "The number to a power, as number^power.",
  unit: powerUnit,
  evaluate: power,
  column: rowByRow(powerDouble),
  example: { formula: "=POWER(1.1, 2)", value: "1.21" },
};

export const SQRT: NumericDefinition = {
  takes: "numbers",
  syntax: "SQRT(number)",
  description: "The square root of a number.",
  unit(args) {
    const { unit } = args[0]!;
    if (unit === "any") return ONE;
    const root = unitPower(unit, 0.5);
    if (root) return root;
    throw new UnitFault(`${unit.text} has no square root`, 0);
  },
  evaluate: squareRoot,
  column: rowByRow(Math.sqrt),
  example: { formula: "=SQRT(6.25)", value: "2.5" },
};

export const EXP: NumericDefinition = {
  takes: "numbers",
  syntax: "EXP(number)",
  description: "e, the base of natural logarithms, to a power.",
  unit: plainUnit,
  evaluate: exponential,
  column: rowByRow(Math.exp),
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
  description: "The natural logarithm of a number above zero.",
  unit: plainUnit,
  evaluate: logarithm,
  column: rowByRow((number: number) => logarithmDouble(number, Math.E)),
  example: { formula: "=LN(2)", value: "0.69314718056" },
};

const ten = new Decimal(10);

export const LOG: NumericDefinition = {
  takes: "numbers",
  syntax: "LOG(number, [base])",
  description: "The logarithm of a number above zero, to the base 10 where none is given.",
  unit: plainUnit,
  evaluate: (number: Exact, base: Exact = ten) => logarithmTo(number, base),
  column: rowByRow((number: number, base = 10) => logarithmDouble(number, base)),
  example: { formula: "=LOG(8, 2)", value: "3" },
};

export const LOG10: NumericDefinition = {
  takes: "numbers",
  syntax: "LOG10(number)",
  description: "The logarithm of a number above zero to the base 10.",
  unit: plainUnit,
  evaluate: (number: Exact) => logarithmTo(number, ten),
  column: rowByRow((number: number) => logarithmDouble(number, 10)),
  example: { formula: "=LOG10(1000)", value: "3" },
};

export const PI: NumericDefinition = {
  takes: "numbers",
  syntax: "PI()",
  description: "The circumference of a circle of diameter 1, to 40 digits.",
  unit: () => ONE,
  evaluate: () => limited(new Decimal("3.141592653589793238462643383279502884197")),
  column: (out) => out.fill(Math.PI),
  example: { formula: "=PI()", value: "3.14159265359" },
};
