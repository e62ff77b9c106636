import { Decimal } from "../decimal.js";
import { type Exact, shown } from "../fraction.js";
import { roundPlaces } from "../rounding.js";
import { limited } from "../arithmetic.js";
import { plainUnit } from "../unitRule.js";
import { type Value, errorValue } from "../value.js";
import { type NumericRecord } from "./record.js";

const nil = new Decimal(0);

/** A number without its decimals, as a double; NaN where it is beyond what a date may be. */
function whole(number: Exact): number {
  const cut = roundPlaces(number, nil, "down");
  const double = cut.kind === "number" ? shown(cut.number).toNumber() : NaN;
  return Math.abs(double) < 1e7 ? double : NaN;
}

const DAY = 86_400_000;
/** Excel's day 0, and the day from which its count is one too high, as it takes 1900 for a leap year. */
const ZERO = Date.UTC(1899, 11, 31) / DAY;
const FIRST_OF_MARCH = 60;
const LAST = 2_958_465;

function serial([year, month, day]: readonly Exact[]): Value {
  const [typed, months, days] = [whole(year!), whole(month!), whole(day!)];
  const years = typed < 1900 ? typed + 1900 : typed;
  const count = Date.UTC(years, months - 1, days) / DAY - ZERO;
  const number = count >= FIRST_OF_MARCH ? count + 1 : count;
  return typed >= 0 && number >= 0 && number <= LAST
    ? limited(new Decimal(number))
    : errorValue("#NUM!", "a date must be from 1900 to 9999");
}

export const DATE: NumericRecord = {
  takes: "numbers",
  truth: "counts",
  name: "DATE",
  syntax: "DATE(year, month, day)",
  description: "A day as the number that Excel counts it by: 46023 is 1 January 2026.",
  minimum: 3,
  maximum: 3,
  unit: (args) => plainUnit(args),
  evaluate: serial,
  example: { formula: "=DATE(2026, 1, 1)", value: "46023" },
};
