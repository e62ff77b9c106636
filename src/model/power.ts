import { limited } from "./arithmetic.js";
import { Decimal, MAX_DIGITS, MAX_EXPONENT } from "./decimal.js";
import { type Value, errorValue } from "./value.js";

/** Twenty digits more than a result shows, so that rounding it to 40 is right. */
const Guarded = Decimal.clone({ precision: 60 });
const tooLarge = errorValue("#NUM!", "the result is too large or too small to hold (beyond 10,000 places)");

const rounded = (number: Decimal): Value => limited(new Decimal(number).toSignificantDigits(40));

/**
 * A base to a power, as Excel's `^`. A power that is a whole number of at most 2,000 digits is exact; the rest is
 * rounded to 40 significant digits. `#NUM!` for 0^0 and for a root of a negative number, `#DIV/0!` for 0 to a negative.
 */
export function power(base: Decimal, exponent: Decimal): Value {
  if (base.isZero()) {
    if (exponent.isZero()) return errorValue("#NUM!", "0 to the power 0 has no value");
    return exponent.isNegative()
      ? errorValue("#DIV/0!", "0 to a negative power is a division by zero")
      : limited(new Decimal(0));
  }
  if (exponent.isZero()) return limited(new Decimal(1));
  const whole = exponent.isInteger();
  if (base.isNegative() && !whole) {
    return errorValue("#NUM!", "a negative number has no power that is not a whole number");
  }
  // log10 |base^exponent|, in doubles: exact enough to refuse what the limits would refuse, before the work is done.
  const lead = Math.log10(leading(base));
  const places = (base.e + lead) * exponent.toNumber();
  if (!(Math.abs(places) < MAX_EXPONENT + 2)) {
    return base.abs().eq(1) ? limited(unitPower(base, exponent)) : tooLarge;
  }
  if (!whole) return rounded(guardedPower(base, exponent));
  const count = exponent.abs().toNumber();
  // A coefficient without trailing zeros has this many digits in its power, as no power of it gains a trailing zero.
  if ((base.precision() - 1 + lead) * count + 1 > MAX_DIGITS) return rounded(largePower(base, exponent));
  const exact = exactPower(base, count);
  return limited(exponent.isNegative() ? new Decimal(1).div(exact) : exact);
}

/** |number| scaled into 1 to 10, as a double. */
function leading(number: Decimal): number {
  const text = number.abs().toSignificantDigits(17).toExponential();
  return Number(text.slice(0, text.indexOf("e")));
}

const isOdd = (whole: Decimal): boolean => !new Guarded(whole).mod(2).isZero();
const unitPower = (base: Decimal, exponent: Decimal): Decimal =>
  new Decimal(base.isNegative() && isOdd(exponent) ? -1 : 1);

const Exact = Decimal.clone({ precision: MAX_DIGITS + 10 });

function exactPower(base: Decimal, count: number): Decimal {
  let result = new Exact(1);
  let square = new Exact(base);
  for (let rest = count; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = result.times(square);
    if (rest > 1) square = square.times(square);
  }
  return new Decimal(result);
}

/** exp(exponent · ln base) with twenty digits more than the exponent itself takes up. */
function guardedPower(base: Decimal, exponent: Decimal): Decimal {
  const Precise = Decimal.clone({ precision: 70 });
  return new Precise(base).ln().times(exponent).exp();
}

function largePower(base: Decimal, exponent: Decimal): Decimal {
  const size = guardedPower(base.abs(), exponent);
  return base.isNegative() && isOdd(exponent) ? size.neg() : size;
}

/** The square root to 40 significant digits; `#NUM!` for a negative number. */
export function squareRoot(number: Decimal): Value {
  return number.isNegative() && !number.isZero()
    ? errorValue("#NUM!", "a negative number has no square root")
    : limited(number.sqrt());
}

/** e to a power, to 40 significant digits. */
export function exponential(number: Decimal): Value {
  return number.abs().gt(2.4 * MAX_EXPONENT) ? tooLarge : rounded(new Guarded(number).exp());
}

/** The natural logarithm to 40 significant digits; `#NUM!` for zero and below. */
export function logarithm(number: Decimal): Value {
  return number.isPositive() && !number.isZero()
    ? rounded(new Guarded(number).ln())
    : errorValue("#NUM!", "a logarithm needs a number above zero");
}
