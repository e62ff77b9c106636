import { exponential, logarithm, power, squareRoot } from "../power.js";
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
