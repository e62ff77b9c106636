import { type Found } from "./found.js";
import { type Amount, add, amount, amountText, compare, lastDigitPower, negate } from "./number/amount.js";
import { type Quantity } from "./quantity/quantity.js";
import { type Interval } from "./reading.js";

const half = (power: number): Amount => amount(5, power - 1);

/** How far either side a print reaches. A part of a whole in words is good to 2.5 points, an approximate one to 5. */
function reach({ number, value, step, unit }: Quantity, about: boolean): Amount {
  if (number.form === "part" && unit === "percent") return about ? amount(5) : amount(25, -1);
  if (!about) return half(step);
  const whole = amount(1, step);
  const rounded = half(lastDigitPower(value));
  return compare(whole, rounded) >= 0 ? whole : rounded;
}

/** The bounds of the interval that a printed figure stands for (DESIGN, Precision of a print). */
export function printedBounds({ low, high, qualifier }: Found): Interval {
  const about = qualifier === "about";
  const below = amountText(add(low.value, negate(reach(low, about))));
  const above = amountText(add(high.value, reach(high, about)));
  switch (qualifier) {
    case "more_than":
    case "at_least":
    case "vague":
      return { low: amountText(low.value), high: "" };
    case "less_than":
    case "up_to":
      return { low: "", high: amountText(high.value) };
    default:
      return { low: below, high: above };
  }
}
