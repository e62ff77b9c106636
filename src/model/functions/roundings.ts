import { absolute, limited } from "../arithmetic.js";
import { Decimal } from "../decimal.js";
import { signOf } from "../fraction.js";
import { type RoundingMode, floor, modulo, roundPlaces } from "../rounding.js";
import { ONE } from "../unit.js";
import { type UnitArgument, plainUnit, sameUnit } from "../unitRule.js";
import { type NumericRecord, rowByRow } from "./record.js";

const numbers = { takes: "numbers", truth: "counts" } as const;
const one = { ...numbers, minimum: 1, maximum: 1, unit: sameUnit } as const;
const two = { ...numbers, minimum: 2, maximum: 2 } as const;

const unitOfFirst = (args: readonly UnitArgument[]) => {
  plainUnit(args, 1);
  return args[0]!.unit;
};

/** Rounds a double as the decimal it prints as would be: a half that doubles cannot hold still counts as one. */
function roundDouble(number: number, places: number, round: (size: number) => number): number {
  const count = Math.trunc(places);
  const scale = 10 ** Math.abs(count);
  const size = count >= 0 ? Math.abs(number) * scale : Math.abs(number) / scale;
  if (!(size < 2 ** 52)) return number;
  const near = Math.round(size * 2) / 2;
  const settled = round(Math.abs(size - near) <= size * 4e-16 ? near : size);
  return Math.sign(number) * (count >= 0 ? settled / scale : settled * scale);
}

const rounder = (mode: RoundingMode, round: (size: number) => number) =>
  ({
    ...two,
    unit: unitOfFirst,
    evaluate: ([number, places]: readonly Parameters<typeof floor>[0][]) => roundPlaces(number!, places!, mode),
    column: rowByRow((number, places) => roundDouble(number!, places!, round)),
  }) as const;

export const ABS: NumericRecord = {
  ...one,
  name: "ABS",
  syntax: "ABS(number)",
  description: "The number without its sign.",
  evaluate: ([number]) => limited(absolute(number!)),
  column: rowByRow(Math.abs),
  example: { formula: "=ABS(-2.5)", value: "2.5" },
};

export const ROUND: NumericRecord = {
  ...rounder("nearest", Math.round),
  name: "ROUND",
  syntax: "ROUND(number, places)",
  description:
    "The number to so many decimal places, a half away from zero; negative places round to tens or hundreds.",
  example: { formula: "=ROUND(1.005, 2)", value: "1.01" },
};

export const ROUNDUP: NumericRecord = {
  ...rounder("up", Math.ceil),
  name: "ROUNDUP",
  syntax: "ROUNDUP(number, places)",
  description: "The number to so many decimal places, away from zero.",
  example: { formula: "=ROUNDUP(-1.21, 1)", value: "-1.3" },
};

export const ROUNDDOWN: NumericRecord = {
  ...rounder("down", Math.floor),
  name: "ROUNDDOWN",
  syntax: "ROUNDDOWN(number, places)",
  description: "The number to so many decimal places, towards zero.",
  example: { formula: "=ROUNDDOWN(-1.29, 1)", value: "-1.2" },
};

export const INT: NumericRecord = {
  ...one,
  name: "INT",
  syntax: "INT(number)",
  description: "The whole number at or below the number.",
  evaluate: ([number]) => floor(number!),
  column: rowByRow((number) => {
    const near = Math.round(number!);
    return Math.abs(number! - near) <= Math.abs(number!) * 4e-16 ? near : Math.floor(number!);
  }),
  example: { formula: "=INT(-1.5)", value: "-2" },
};

export const MOD: NumericRecord = {
  ...two,
  name: "MOD",
  syntax: "MOD(number, divisor)",
  description: "What is left of the number after a whole number of divisors, with the divisor's sign.",
  unit: sameUnit,
  evaluate: ([number, divisor]) => modulo(number!, divisor!),
  column: rowByRow((number, divisor) => (divisor === 0 ? NaN : number! - divisor! * Math.floor(number! / divisor!))),
  example: { formula: "=MOD(-7, 3)", value: "2" },
};

export const TRUNC: NumericRecord = {
  ...rounder("down", Math.floor),
  minimum: 1,
  name: "TRUNC",
  syntax: "TRUNC(number, [places])",
  description: "The number with its decimals cut off, or all but so many of them.",
  evaluate: ([number, places = new Decimal(0)]) => roundPlaces(number!, places, "down"),
  column: rowByRow((number, places = 0) => roundDouble(number!, places, Math.floor)),
  example: { formula: "=TRUNC(-8.97, 1)", value: "-8.9" },
};

export const SIGN: NumericRecord = {
  ...one,
  name: "SIGN",
  syntax: "SIGN(number)",
  description: "1 for a number above zero, -1 for one below, 0 for zero.",
  unit: () => ONE,
  evaluate: ([number]) => limited(new Decimal(signOf(number!))),
  column: rowByRow(Math.sign),
  example: { formula: "=SIGN(-2.5)", value: "-1" },
};
