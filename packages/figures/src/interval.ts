import { type Found, reading } from "./found.js";
import { type Amount, add, amount, amountText, compare, lastDigitPower, negate, zero } from "./amount.js";
import { type Quantity } from "./quantity/quantity.js";
import { type Interval } from "./reading.js";

const half = (power: number): Amount => amount(5, power - 1);

/** What is counted one by one: there is no half of it. */
const countedUnits: readonly string[] = ["chips", "users", "count"];

/** A count below this is printed as it was counted, ten as well as eleven. */
const roundCounts = amount(100);

/** A count printed with no larger magnitude than thousands is as round as the zeros at its end; with one, as its last digit. */
function countReach(value: Amount, step: number): Amount {
  if (compare(value, roundCounts) < 0) return zero;
  const rounded = step > 3 ? step : lastDigitPower(value);
  return rounded > 0 ? half(rounded) : zero;
}

/** How far either side a print reaches. A part of a whole in words is good to 2.5 points, an approximate one to 5. */
function reach({ number, value, step }: Quantity, unit: string, about: boolean): Amount {
  if (!about && step >= 0 && countedUnits.includes(unit)) return countReach(value, step);
  if (number.form === "part" && unit === "percent") return about ? amount(5) : amount(25, -1);
  if (!about) return half(step);
  const whole = amount(1, step);
  const rounded = half(lastDigitPower(value));
  return compare(whole, rounded) >= 0 ? whole : rounded;
}

/**
 * The bounds of the interval that a printed figure stands for (DESIGN, Precision of a print). `unit` is what the text says it
 * is in, where the phrase alone does not.
 */
export function printedBounds(found: Found, unit?: string): Interval {
  const { low, high, qualifier } = reading(found);
  if (low === "" || high === "") return { low, high };
  const about = qualifier === "about";
  const reached = (end: Quantity): Amount => reach(end, unit ?? end.unit, about);
  return {
    low: amountText(add(found.low.value, negate(reached(found.low)))),
    high: amountText(add(found.high.value, reached(found.high))),
  };
}
