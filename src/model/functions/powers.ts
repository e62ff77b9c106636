import { limited } from "../arithmetic.js";
import { Decimal } from "../decimal.js";
import { exponential, logarithm, logarithmTo, power, squareRoot } from "../power.js";
import { ONE, unitPower } from "../unit.js";
import { UnitFault, plainUnit, powerUnit } from "../unitRule.js";
import { type NumericRecord, rowByRow } from "./record.js";

const numbers = { takes: "numbers", truth: "counts" } as const;

/** A double to a power with the errors of the exact one: NaN where that is an error. */
export function powerDouble(base: number, exponent: number): number {
  return base === 0 && exponent <= 0 ? NaN : base ** exponent;
}

export const POWER: NumericRecord = {
  ...numbers,
  name: "POWER",
  syntax: "POWER(number, power)",
  description: "The number to a power, as number^power.",
  minimum: 2,
  maximum: 2,
  unit: powerUnit,
  evaluate: ([base, exponent]) => power(base!, exponent!),
  column: rowByRow((base, exponent) => powerDouble(base!, exponent!)),
  example: { formula: "=POWER(1.1, 2)", value: "1.21" },
};

export const SQRT: NumericRecord = {
  ...numbers,
  name: "SQRT",
  syntax: "SQRT(number)",
  description: "The square root of a number.",
  minimum: 1,
  maximum: 1,
  unit(args) {
    const { unit } = args[0]!;
    if (unit === "any") return ONE;
    const root = unitPower(unit, 0.5);
    if (root) return root;
    throw new UnitFault(`${unit.text} has no square root`, 0);
  },
  evaluate: ([number]) => squareRoot(number!),
  column: rowByRow(Math.sqrt),
  example: { formula: "=SQRT(6.25)", value: "2.5" },
};

export const EXP: NumericRecord = {
  ...numbers,
  name: "EXP",
  syntax: "EXP(number)",
  description: "e, the base of natural logarithms, to a power.",
  minimum: 1,
  maximum: 1,
  unit: (args) => plainUnit(args),
  evaluate: ([number]) => exponential(number!),
  column: rowByRow(Math.exp),
  example: { formula: "=EXP(1)", value: "2.718281828459" },
};

export const LN: NumericRecord = {
  ...numbers,
  name: "LN",
  syntax: "LN(number)",
  description: "The natural logarithm of a number above zero.",
  minimum: 1,
  maximum: 1,
  unit: (args) => plainUnit(args),
  evaluate: ([number]) => logarithm(number!),
  column: rowByRow((number) => (number! > 0 ? Math.log(number!) : NaN)),
  example: { formula: "=LN(2)", value: "0.69314718056" },
};

const ten = new Decimal(10);
const logarithmDouble = (number: number, base = 10): number =>
  number > 0 && base > 0 && base !== 1
    ? base === 10
      ? Math.log10(number)
      : base === 2
        ? Math.log2(number)
        : Math.log(number) / Math.log(base)
    : NaN;

export const LOG: NumericRecord = {
  ...numbers,
  name: "LOG",
  syntax: "LOG(number, [base])",
  description: "The logarithm of a number above zero, to the base 10 where none is given.",
  minimum: 1,
  maximum: 2,
  unit: (args) => plainUnit(args),
  evaluate: ([number, base = ten]) => logarithmTo(number!, base),
  column: rowByRow((number, base) => logarithmDouble(number!, base)),
  example: { formula: "=LOG(8, 2)", value: "3" },
};

export const LOG10: NumericRecord = {
  ...numbers,
  name: "LOG10",
  syntax: "LOG10(number)",
  description: "The logarithm of a number above zero to the base 10.",
  minimum: 1,
  maximum: 1,
  unit: (args) => plainUnit(args),
  evaluate: ([number]) => logarithmTo(number!, ten),
  column: rowByRow((number) => logarithmDouble(number!)),
  example: { formula: "=LOG10(1000)", value: "3" },
};

export const PI: NumericRecord = {
  ...numbers,
  name: "PI",
  syntax: "PI()",
  description: "The circumference of a circle of diameter 1, to 40 digits.",
  minimum: 0,
  maximum: 0,
  unit: () => ONE,
  evaluate: () => limited(new Decimal("3.141592653589793238462643383279502884197")),
  column: (out) => out.fill(Math.PI),
  example: { formula: "=PI()", value: "3.14159265359" },
};
