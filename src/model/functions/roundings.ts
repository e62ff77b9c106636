import { catalogue } from "../../language/catalogue.js";
import { absolute, divisionByZero, limited } from "../arithmetic.js";
import { Decimal, MAX_EXPONENT, zero } from "../decimal.js";
import { type Exact, signOf } from "../fraction.js";
import { type RoundingMode, floor, modulo, roundPlaces, roundToStep } from "../rounding.js";
import { ONE } from "../unit.js";
import { type UnitArgument, amountUnit, sameUnit } from "../unitRule.js";
import { type Value, errorValue } from "../value.js";
import { isNear, settled } from "./nearness.js";
import { type NumericDefinition, rowByRow } from "./record.js";

const words = catalogue({
  en: {
    step: "a step below zero needs a number below zero",
  },
  fr: {
    step: "un pas négatif exige un nombre négatif",
  },
});

/** Rounds a double as the decimal it prints as would be: a half that doubles cannot hold still counts as one. */
export function roundDouble(number: number, places: number, round: (size: number) => number): number {
  const count = Math.trunc(settled(places));
  if (Math.abs(count) > MAX_EXPONENT) return NaN;
  const scale = 10 ** Math.abs(count);
  const size = count >= 0 ? Math.abs(number) * scale : Math.abs(number) / scale;
  if (!(size < 2 ** 52)) return number;
  const whole = round(settled(size));
  return whole === 0 ? 0 : Math.sign(number) * (count >= 0 ? whole / scale : whole * scale);
}

const rounder = (mode: RoundingMode, round: (size: number) => number) =>
  ({
    takes: "numbers",
    unit: (args: readonly UnitArgument[]) => amountUnit(args, (index) => index === 0),
    evaluate: (number: Exact, places: Exact = zero) => roundPlaces(number, places, mode),
    column: rowByRow((number: number, places = 0) => roundDouble(number, places, round)),
  }) as const;

export const ABS: NumericDefinition = {
  takes: "numbers",
  syntax: "ABS(number)",
  description: {
    en: "The number without its sign.",
    fr: "Le nombre sans son signe.",
  },
  unit: sameUnit,
  evaluate: (number: Exact) => limited(absolute(number)),
  column: rowByRow(Math.abs),
  example: { formula: "=ABS(-2.5)", value: "2.5" },
};

export const ROUND: NumericDefinition = {
  ...rounder("nearest", Math.round),
  syntax: "ROUND(number, places)",
  description: {
    en: "The number to so many decimal places, a half away from zero; negative places round to tens or hundreds.",
    fr: "Le nombre arrondi à tant de décimales, la moitié en s'éloignant de zéro ; négatif, le nombre de décimales arrondit aux dizaines ou aux centaines.",
  },
  example: { formula: "=ROUND(1.005, 2)", value: "1.01" },
};

export const ROUNDUP: NumericDefinition = {
  ...rounder("up", Math.ceil),
  syntax: "ROUNDUP(number, places)",
  description: {
    en: "The number to so many decimal places, away from zero.",
    fr: "Le nombre arrondi à tant de décimales, en s'éloignant de zéro.",
  },
  example: { formula: "=ROUNDUP(-1.21, 1)", value: "-1.3" },
};

export const ROUNDDOWN: NumericDefinition = {
  ...rounder("down", Math.floor),
  syntax: "ROUNDDOWN(number, places)",
  description: {
    en: "The number to so many decimal places, towards zero.",
    fr: "Le nombre arrondi à tant de décimales, vers zéro.",
  },
  example: { formula: "=ROUNDDOWN(-1.29, 1)", value: "-1.2" },
};

export const TRUNC: NumericDefinition = {
  ...rounder("down", Math.floor),
  syntax: "TRUNC(number, [places])",
  description: {
    en: "The number with its decimals cut off, or all but so many of them.",
    fr: "Le nombre dont on coupe les décimales, ou toutes sauf tant.",
  },
  example: { formula: "=TRUNC(-8.97, 1)", value: "-8.9" },
};

export const INT: NumericDefinition = {
  takes: "numbers",
  syntax: "INT(number)",
  description: {
    en: "The whole number at or below the number.",
    fr: "Le nombre entier égal ou immédiatement inférieur.",
  },
  unit: sameUnit,
  evaluate: floor,
  column: rowByRow((number: number) => Math.floor(settled(number))),
  example: { formula: "=INT(-1.5)", value: "-2" },
};

/**
 * What is left of a double: exactly for whole numbers, and nothing where the divisors cannot be told from a whole number of
 * them.
 */
function restDouble(number: number, divisor: number): number {
  if (divisor === 0) return NaN;
  const rest = number % divisor;
  const count = number / divisor;
  const isWhole = Number.isInteger(number) && Number.isInteger(divisor);
  // A count that is too small for doubles is none, and not near to none.
  if (rest === 0 || (!isWhole && count !== 0 && isNear(count, Math.round(count)))) return 0;
  return rest < 0 === divisor < 0 ? rest : rest + divisor;
}

export const MOD: NumericDefinition = {
  takes: "numbers",
  syntax: "MOD(number, divisor)",
  description: {
    en: "What is left of the number after a whole number of divisors, with the divisor's sign.",
    fr: "Ce qui reste du nombre après un nombre entier de diviseurs, du signe du diviseur.",
  },
  unit: sameUnit,
  evaluate: modulo,
  column: rowByRow(restDouble),
  example: { formula: "=MOD(-7, 3)", value: "2" },
};

export const SIGN: NumericDefinition = {
  takes: "numbers",
  syntax: "SIGN(number)",
  description: {
    en: "1 for a number above zero, -1 for one below, 0 for zero.",
    fr: "1 pour un nombre supérieur à zéro, -1 pour un nombre inférieur, 0 pour zéro.",
  },
  unit: () => ONE,
  evaluate: (number: Exact) => limited(new Decimal(signOf(number))),
  column: rowByRow(Math.sign),
  example: { formula: "=SIGN(-2.5)", value: "-1" },
};

/** As in Excel: a step below zero goes with a number below zero alone, and turns the direction round. */
function toMultiple(number: Exact, step: Exact, away: RoundingMode, opposed: RoundingMode): Value {
  if (signOf(number) > 0 && signOf(step) < 0) {
    return errorValue("#NUM!", words().step);
  }
  return limited(roundToStep(number, step, signOf(number) === signOf(step) ? away : opposed));
}

/** The step is in the unit of the number, or a plain number written out. */
const unitOfMultiple = (args: readonly UnitArgument[]) => (args[1]!.unit === ONE ? args[0]!.unit : sameUnit(args));

export const CEILING: NumericDefinition = {
  takes: "numbers",
  syntax: "CEILING(number, step)",
  description: {
    en: "The next multiple of a step at or above the number; with both below zero, the next away from zero.",
    fr: "Le premier multiple d'un pas égal ou supérieur au nombre ; si les deux sont négatifs, le premier en s'éloignant de zéro.",
  },
  unit: unitOfMultiple,
  evaluate: (number: Exact, step: Exact) =>
    signOf(step) === 0 ? limited(zero) : toMultiple(number, step, "up", "down"),
  example: { formula: "=CEILING(4.42, 0.05)", value: "4.45" },
};

export const FLOOR: NumericDefinition = {
  takes: "numbers",
  syntax: "FLOOR(number, step)",
  description: {
    en: "The next multiple of a step at or below the number; with both below zero, the next towards zero.",
    fr: "Le premier multiple d'un pas égal ou inférieur au nombre ; si les deux sont négatifs, le premier en allant vers zéro.",
  },
  unit: unitOfMultiple,
  evaluate(number: Exact, step: Exact) {
    if (signOf(number) === 0) return limited(number);
    return signOf(step) === 0 ? divisionByZero() : toMultiple(number, step, "down", "up");
  },
  example: { formula: "=FLOOR(4.42, 0.05)", value: "4.4" },
};
