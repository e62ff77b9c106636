import { catalogue } from "../../language/catalogue.js";
import { added, divided, multiply, subtract } from "../arithmetic.js";
import { type Decimal, one } from "../decimal.js";
import { type Exact, signOf } from "../fraction.js";
import { power } from "../power.js";
import { truncated } from "../rounding.js";
import { plainUnit } from "../unitRule.js";
import { type Value, andThen, errorValue } from "../value.js";
import { type NumericDefinition } from "./record.js";

const words = catalogue({
  en: {
    noYear: "a rate above zero and interest at least once a year are needed",
  },
  fr: {
    noYear: "il faut un taux supérieur à zéro et des intérêts au moins une fois par an",
  },
});

const noYear = (): Value => errorValue("#NUM!", words().noYear);

/** A function of a rate above zero and of how many times a year, at least once, interest is added: a whole number. */
const yearly = (evaluate: (rate: Exact, times: Decimal) => Value) =>
  ({
    takes: "bare numbers",
    unit: plainUnit,
    evaluate(rate: Exact, count: Exact): Value {
      const times = truncated(count);
      return times.gt(0) && signOf(rate) > 0 ? evaluate(rate, times) : noYear();
    },
  }) as const;

export const EFFECT: NumericDefinition = {
  ...yearly((rate, times) => andThen(power(added(divided(rate, times), one), times), (grown) => subtract(grown, one))),
  syntax: "EFFECT(nominal_rate, times_a_year)",
  description: {
    en: "The rate a year that a nominal rate comes to when interest is added so many times a year.",
    fr: "Le taux annuel auquel revient un taux nominal quand les intérêts s'ajoutent tant de fois par an.",
  },
  example: { formula: "=EFFECT(0.1, 2)", value: "0.1025" },
};

export const NOMINAL: NumericDefinition = {
  ...yearly((rate, times) =>
    andThen(power(added(rate, one), divided(one, times)), (root) => multiply(added(root, one.neg()), times)),
  ),
  syntax: "NOMINAL(effective_rate, times_a_year)",
  description: {
    en: "The nominal rate that comes to a rate a year when interest is added so many times a year.",
    fr: "Le taux nominal qui revient à un taux annuel quand les intérêts s'ajoutent tant de fois par an.",
  },
  example: { formula: "=NOMINAL(0.1025, 2)", value: "0.1" },
};
