import { catalogue } from "../../language/catalogue.js";
import { limited } from "../arithmetic.js";
import { Decimal } from "../decimal.js";
import { type Exact } from "../fraction.js";
import { truncated } from "../rounding.js";
import { plainUnit } from "../unitRule.js";
import { type Value, errorValue } from "../value.js";
import { type NumericDefinition } from "./record.js";

const words = catalogue({
  en: {
    years: "a date must be from 1900 to 9999",
  },
  fr: {
    years: "une date doit aller de 1900 à 9999",
  },
});

/** A number without its decimals, as a double; NaN where it is beyond what a date may be. */
function whole(number: Exact): number {
  const double = truncated(number).toNumber();
  return Math.abs(double) < 1e7 ? double : NaN;
}

const DAY = 86_400_000;
/** Excel's day 0, and the day from which its count is one too high, as it takes 1900 for a leap year. */
const ZERO = Date.UTC(1899, 11, 31) / DAY;
const FIRST_OF_MARCH = 60;
const LAST = 2_958_465;

function serial(year: Exact, month: Exact, day: Exact): Value {
  const typed = whole(year);
  const years = typed < 1900 ? typed + 1900 : typed;
  const count = Date.UTC(years, whole(month) - 1, whole(day)) / DAY - ZERO;
  const number = count >= FIRST_OF_MARCH ? count + 1 : count;
  return typed >= 0 && number >= 0 && number <= LAST
    ? limited(new Decimal(number))
    : errorValue("#NUM!", words().years);
}

export const DATE: NumericDefinition = {
  takes: "numbers",
  syntax: "DATE(year, month, day)",
  description: {
    en: "A day as the number that Excel counts it by: 46023 is 1 January 2026.",
    fr: "Un jour, sous la forme du nombre par lequel Excel le compte : 46023 est le 1er janvier 2026.",
  },
  unit: plainUnit,
  evaluate: serial,
  example: { formula: "=DATE(2026, 1, 1)", value: "46023" },
};
