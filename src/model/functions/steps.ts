import { limited } from "../arithmetic.js";
import { Decimal } from "../decimal.js";
import { type Exact, signOf } from "../fraction.js";
import { type RoundingMode, roundToStep } from "../rounding.js";
import { ONE } from "../unit.js";
import { type UnitArgument, sameUnit } from "../unitRule.js";
import { type Value, errorValue } from "../value.js";
import { type NumericRecord } from "./record.js";

const two = { takes: "numbers", truth: "counts", minimum: 2, maximum: 2 } as const;

/** As in Excel: a step below zero goes with a number below zero alone, and turns the direction round. */
function toMultiple(number: Exact, step: Exact, away: RoundingMode, opposed: RoundingMode): Value {
  if (signOf(number) > 0 && signOf(step) < 0) {
    return errorValue("#NUM!", "a step below zero needs a number below zero");
  }
  return limited(roundToStep(number, step, signOf(number) === signOf(step) ? away : opposed));
}

/** The step is in the unit of the number, or a plain number written out. */
const unitOfMultiple = (args: readonly UnitArgument[]) => (args[1]!.unit === ONE ? args[0]!.unit : sameUnit(args));

const upToMultiple = ([number, step]: readonly Exact[]): Value =>
  signOf(step!) === 0 ? limited(new Decimal(0)) : toMultiple(number!, step!, "up", "down");

export const CEILING: NumericRecord = {
  ...two,
  name: "CEILING",
  syntax: "CEILING(number, step)",
  description: "The next multiple of a step at or above the number; with both below zero, the next away from zero.",
  unit: unitOfMultiple,
  evaluate: upToMultiple,
  example: { formula: "=CEILING(4.42, 0.05)", value: "4.45" },
};

const downToMultiple = ([number, step]: readonly Exact[]): Value => {
  if (signOf(number!) === 0) return limited(number!);
  return signOf(step!) === 0 ? errorValue("#DIV/0!", "a division by zero") : toMultiple(number!, step!, "down", "up");
};

export const FLOOR: NumericRecord = {
  ...two,
  name: "FLOOR",
  syntax: "FLOOR(number, step)",
  description: "The next multiple of a step at or below the number; with both below zero, the next towards zero.",
  unit: unitOfMultiple,
  evaluate: downToMultiple,
  example: { formula: "=FLOOR(4.42, 0.05)", value: "4.4" },
};
