import { added, divided, multiply, subtract } from "../arithmetic.js";
import { Decimal } from "../decimal.js";
import { type Exact, shown, signOf } from "../fraction.js";
import { power } from "../power.js";
import { roundPlaces } from "../rounding.js";
import { type UnitArgument, plainUnit } from "../unitRule.js";
import { type Value, errorValue } from "../value.js";
import { type NumericRecord } from "./record.js";

const nil = new Decimal(0);

/** Times a year that interest is added, as a whole number of 1 or more; null for less. */
function timesAYear(count: Exact): Decimal | null {
  const whole = roundPlaces(count, nil, "down");
  return whole.kind === "number" && signOf(whole.number) > 0 ? shown(whole.number) : null;
}

const noYear = errorValue("#NUM!", "a rate above zero and interest at least once a year are needed");

function effective([rate, count]: readonly Exact[]): Value {
  const times = timesAYear(count!);
  if (!times || signOf(rate!) <= 0) return noYear;
  const grown = power(added(divided(rate!, times), new Decimal(1)), times);
  return grown.kind === "number" ? subtract(grown.number, new Decimal(1)) : grown;
}

function nominal([rate, count]: readonly Exact[]): Value {
  const times = timesAYear(count!);
  if (!times || signOf(rate!) <= 0) return noYear;
  const root = power(added(rate!, new Decimal(1)), divided(new Decimal(1), times));
  return root.kind === "number" ? multiply(added(root.number, new Decimal(-1)), times) : root;
}

const yearly = {
  takes: "numbers",
  truth: "refused",
  minimum: 2,
  maximum: 2,
  unit: (args: readonly UnitArgument[]) => plainUnit(args),
} as const;

export const EFFECT: NumericRecord = {
  ...yearly,
  name: "EFFECT",
  syntax: "EFFECT(nominal_rate, times_a_year)",
  description: "The rate a year that a nominal rate comes to when interest is added so many times a year.",
  evaluate: effective,
  example: { formula: "=EFFECT(0.1, 2)", value: "0.1025" },
};

export const NOMINAL: NumericRecord = {
  ...yearly,
  name: "NOMINAL",
  syntax: "NOMINAL(effective_rate, times_a_year)",
  description: "The nominal rate that comes to a rate a year when interest is added so many times a year.",
  evaluate: nominal,
  example: { formula: "=NOMINAL(0.1025, 2)", value: "0.1" },
};
