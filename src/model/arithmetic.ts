import { Decimal, MAX_DIGITS, MAX_EXPONENT, isWithinLimits } from "./decimal.js";
import { type Value, errorValue, numberValue } from "./value.js";

/** Wide enough that no sum, difference or product of two values within the limits is ever rounded. */
const Wide = Decimal.clone({ precision: 2 * MAX_EXPONENT + 2 * MAX_DIGITS + 10 });

/** A result as a value, or `#NUM!` where it is beyond the limits that keep every calculation short. */
export function limited(number: Decimal): Value {
  const result = number.constructor === Decimal ? number : new Decimal(number);
  if (isWithinLimits(result)) return numberValue(result);
  if (result.isFinite() && Math.abs(result.e) <= MAX_EXPONENT) {
    return errorValue("#NUM!", "the exact result has more than 2,000 digits; round one of its parts with ROUND");
  }
  return errorValue("#NUM!", "the result is too large or too small to hold (beyond 10,000 places)");
}

/** The exact sum. */
export const add = (a: Decimal, b: Decimal): Value => limited(new Wide(a).plus(b));

/** The exact difference. */
export const subtract = (a: Decimal, b: Decimal): Value => limited(new Wide(a).minus(b));

/** The exact product. */
export const multiply = (a: Decimal, b: Decimal): Value => limited(new Wide(a).times(b));

/** The quotient to 40 significant digits; `#DIV/0!` by zero. */
export function divide(a: Decimal, b: Decimal): Value {
  return b.isZero() ? errorValue("#DIV/0!", "a division by zero") : limited(a.div(b));
}

/** The exact sum of many numbers, 0 for none. */
export function sum(numbers: readonly Decimal[]): Value {
  let total = new Wide(0);
  for (const number of numbers) total = total.plus(number);
  return limited(total);
}
