import { add, limited, multiply, subtract } from "./arithmetic.js";
import { Decimal, MAX_EXPONENT } from "./decimal.js";
import { type Value, errorValue } from "./value.js";

/** How a number that lies between two steps moves. */
export type RoundingMode = "nearest" | "up" | "down";

const modes = { nearest: Decimal.ROUND_HALF_UP, up: Decimal.ROUND_UP, down: Decimal.ROUND_DOWN } as const;

/**
 * A number rounded to a count of decimal places, on the decimal itself: `nearest` moves a half away from zero, `up` away
 * from zero, `down` towards it. Negative places round to tens, hundreds and so on. A fraction in `places` is cut off.
 */
export function roundPlaces(number: Decimal, places: Decimal, mode: RoundingMode): Value {
  if (places.abs().gt(MAX_EXPONENT)) return errorValue("#NUM!", "the number of places is beyond 10,000");
  const count = places.trunc().toNumber();
  if (count >= 0) return limited(number.toDecimalPlaces(count, modes[mode]));
  const step = new Decimal(`1e${-count}`);
  return limited(number.isZero() ? number : scaleBack(number, step, mode));
}

const Wide = Decimal.clone({ precision: 4 * MAX_EXPONENT });

function scaleBack(number: Decimal, step: Decimal, mode: RoundingMode): Decimal {
  return new Wide(number).div(step).toDecimalPlaces(0, modes[mode]).times(step);
}

/** The whole number at or below a number, as Excel's INT: `INT(-1.5)` is -2. */
export const floor = (number: Decimal): Value => limited(number.floor());

/** What is left after a whole number of divisors, with the divisor's sign, as Excel's MOD: n − d·INT(n/d), exactly. */
export function modulo(number: Decimal, divisor: Decimal): Value {
  if (divisor.isZero()) return errorValue("#DIV/0!", "a division by zero");
  if (Math.abs(number.e - divisor.e) > MAX_EXPONENT) {
    return errorValue("#NUM!", "the number is too large beside its divisor");
  }
  const product = multiply(new Decimal(new Wide(number).divToInt(divisor)), divisor);
  if (product.kind !== "number") return product;
  const rest = subtract(number, product.number);
  if (rest.kind !== "number" || rest.number.isZero() || rest.number.s === divisor.s) return rest;
  return add(rest.number, divisor);
}
