import { catalogue } from "../language/catalogue.js";
import { Decimal, MAX_DIGITS, MAX_EXPONENT, PRECISION, WORD_DIGITS, isWithinLimits, zero } from "./decimal.js";
import {
  type Exact,
  inverse,
  isFraction,
  negative,
  parts,
  plus,
  signOf,
  smallPlus,
  smallTimes,
  times,
} from "./fraction.js";
import { type Value, type ErrorValue, errorValue, numberValue } from "./value.js";

const words = catalogue({
  en: {
    tooLarge: "the result is too large or too small to hold (beyond 10,000 places)",
    tooLong: "the exact result has more than 2,000 digits; round one of its parts with ROUND",
    divisionByZero: "a division by zero",
  },
  fr: {
    tooLarge: "le résultat est trop grand ou trop petit pour être conservé (au-delà de 10\u202f000 chiffres)",
    tooLong: "le résultat exact a plus de 2\u202f000 chiffres ; arrondissez l'une de ses parties avec ROUND",
    divisionByZero: "une division par zéro",
  },
});

/** Wide enough that no sum, difference or product of two values within the limits is ever rounded. */
const Wide = Decimal.clone({ precision: 2 * MAX_EXPONENT + 2 * MAX_DIGITS + 10 });

const plain = (number: Decimal): Decimal => (number.constructor === Decimal ? number : new Decimal(number));

/** The exact sum, however many digits it has. */
export function added(a: Exact, b: Exact): Exact {
  if (isFraction(a) || isFraction(b)) return plus(parts(a), parts(b));
  if (isShort(a) && isShort(b)) return smallPlus(parts(a), parts(b)) ?? addedDecimals(a, b);
  return addedDecimals(a, b);
}

/** Whether a decimal has no more than 14 digits, without zeros at its ends: its parts are doubles. */
const isShort = (number: Decimal): boolean => number.d.length <= 2;

function addedDecimals(a: Decimal, b: Decimal): Decimal {
  const [first, second] = [firstWord(a), firstWord(b)];
  const words = Math.max(first, second) - Math.min(first - a.d.length, second - b.d.length);
  // One digit more may come before the first.
  return words * WORD_DIGITS + 1 <= PRECISION ? a.plus(b) : plain(new Wide(a).plus(b));
}

/** Where a decimal's first word stands, counted from the point. */
const firstWord = (number: Decimal): number => Math.floor(number.e / WORD_DIGITS);

/** The number with the other sign. */
export const negated = (number: Exact): Exact => (isFraction(number) ? negative(number) : number.neg());

/** The number without its sign. */
export const absolute = (number: Exact): Exact => (signOf(number) < 0 ? negated(number) : number);

/** The exact product, however many digits it has. */
export function multiplied(a: Exact, b: Exact): Exact {
  if (isFraction(a) || isFraction(b)) return times(parts(a), parts(b));
  if (isShort(a) && isShort(b)) return smallTimes(parts(a), parts(b)) ?? a.times(b);
  return (a.d.length + b.d.length) * WORD_DIGITS <= PRECISION ? a.times(b) : plain(new Wide(a).times(b));
}

/** The exact quotient by a number that is not 0: a decimal where it ends, else a fraction. */
export function divided(a: Exact, b: Exact): Exact {
  if (!isFraction(a) && !isFraction(b) && !(isShort(a) && isShort(b))) {
    const quotient = a.div(b);
    // Most quotients that end do so within 40 digits; whether this one does is asked of the product.
    if (quotient.precision() < PRECISION && new Wide(quotient).times(b).eq(a)) return quotient;
  }
  return signOf(a) === 0 ? zero : times(parts(a), inverse(parts(b)));
}

export const tooLarge = (): ErrorValue => errorValue("#NUM!", words().tooLarge);

export const divisionByZero = (): ErrorValue => errorValue("#DIV/0!", words().divisionByZero);

/** A result as a value, or `#NUM!` where it is beyond the limits that keep every calculation short. */
export function limited(number: Exact): Value {
  if (isFraction(number)) {
    // With 2,000 digits above and below the line, only an exponent near its own limit can carry it too far.
    const isFar = Math.abs(number.exponent) > MAX_EXPONENT - 2 * MAX_DIGITS;
    return isFar && Math.abs(number.decimal.e) > MAX_EXPONENT ? tooLarge() : numberValue(number);
  }
  const result = plain(number);
  if (isWithinLimits(result)) return numberValue(result);
  if (result.isFinite() && Math.abs(result.e) <= MAX_EXPONENT) {
    return errorValue("#NUM!", words().tooLong);
  }
  return tooLarge();
}

/** The exact sum. */
export const add = (a: Exact, b: Exact): Value => limited(added(a, b));

/** The exact difference. */
export const subtract = (a: Exact, b: Exact): Value => limited(added(a, negated(b)));

/** The exact product. */
export const multiply = (a: Exact, b: Exact): Value => limited(multiplied(a, b));

/** The exact quotient; `#DIV/0!` by zero. */
export const divide = (a: Exact, b: Exact): Value => (signOf(b) === 0 ? divisionByZero() : limited(divided(a, b)));

/** The exact sum of many numbers, 0 for none. */
export function sum(numbers: readonly Exact[]): Value {
  let decimals = new Wide(0);
  let fractions: Exact = zero;
  for (const number of numbers) {
    if (isFraction(number)) fractions = added(fractions, number);
    else decimals = decimals.plus(number);
  }
  return limited(signOf(fractions) === 0 ? decimals : added(plain(decimals), fractions));
}
