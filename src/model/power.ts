import { said } from "../language/said.js";
import { catalogue } from "../language/catalogue.js";
import { divided, limited, negated, tooLarge } from "./arithmetic.js";
import { Decimal, MAX_DIGITS, MAX_EXPONENT, one, zero } from "./decimal.js";
import {
  type Exact,
  isFraction,
  isWhole,
  parts,
  quotient,
  shown,
  signOf,
  toDigits,
  toDouble,
  toPower,
} from "./fraction.js";
import { type Value, errorValue } from "./value.js";
import { exactRoot, greatestDivisor, size, tens } from "./wholeNumbers.js";

const words = catalogue({
  en: {
    negativePower: "a negative number has no power that is not a whole number",
    negativeRoot: "a negative number has no square root",
    logarithm: "a logarithm needs a number above zero",
    logarithms: "a logarithm needs numbers above zero",
    baseOne: "a logarithm to the base 1 is a division by zero",
  },
  fr: {
    negativePower: "un nombre négatif n'a que des puissances entières",
    negativeRoot: "un nombre négatif n'a pas de racine carrée",
    logarithm: "un logarithme exige un nombre supérieur à zéro",
    logarithms: "un logarithme exige des nombres supérieurs à zéro",
    baseOne: "un logarithme de base 1 est une division par zéro",
  },
});

/** Thirty digits more than a result shows, so that rounding it to 40 is right. */
const Precise = Decimal.clone({ precision: 70 });
const precise = (number: Exact): Decimal => new Precise(isFraction(number) ? toDigits(number, 70) : number);

const rounded = (number: Decimal): Value => limited(new Decimal(number).toSignificantDigits(40));

/**
 * A base to a power, as Excel's `^`. A power that is a whole number is exact up to 2,000 digits, and so is a root that
 * comes out; the rest is rounded to 40 significant digits. `#NUM!` for 0^0 and for a root of a negative number, `#DIV/0!`
 * for 0 to a negative.
 */
export function power(base: Exact, exponent: Exact): Value {
  if (signOf(base) === 0) {
    if (signOf(exponent) === 0)
      return errorValue("#NUM!", said("0 to the power 0 has no value", "0 puissance 0 n'a pas de valeur"));
    return signOf(exponent) < 0
      ? errorValue(
          "#DIV/0!",
          said("0 to a negative power is a division by zero", "0 à une puissance négative est une division par zéro"),
        )
      : limited(zero);
  }
  if (signOf(exponent) === 0) return limited(one);
  if (signOf(base) < 0 && !isWhole(exponent)) {
    return errorValue("#NUM!", words().negativePower);
  }
  // log10 |base^exponent|, in doubles: exact enough to refuse what the limits would refuse, before the work is done.
  const lead = Math.log10(leading(shown(base)));
  const places = (shown(base).e + lead) * shown(exponent).toNumber();
  if (!(Math.abs(places) < MAX_EXPONENT + 2)) {
    if (!isFraction(base) && base.abs().eq(1)) return limited(unitPower(base, exponent));
    return tooLarge();
  }
  if (!isWhole(exponent)) return rationalPower(base, parts(exponent)) ?? rounded(guardedPower(base, exponent));
  const count = exponent.abs().toNumber();
  if (powerDigits(base, count) > MAX_DIGITS) return rounded(largePower(base, exponent));
  const exact = wholePower(base, count);
  return limited(exponent.isNegative() ? divided(one, exact) : exact);
}

/** How many digits a power has at most, above or below the line: no power of a coefficient gains a trailing zero. */
export function powerDigits(base: Exact, count: number): number {
  if (!isFraction(base)) return (base.precision() - 1 + Math.log10(leading(base))) * count + 1;
  const longer = size(base.above) > base.below ? size(base.above) : base.below;
  const number = new Decimal(longer.toString());
  return (number.e + Math.log10(leading(number))) * count + 1;
}

/** |number| scaled into 1 to 10, as a double. */
function leading(number: Decimal): number {
  const text = number.abs().toSignificantDigits(17).toExponential();
  return Number(text.slice(0, text.indexOf("e")));
}

const isOdd = (whole: Exact): boolean => (parts(whole).above & 1n) === 1n && parts(whole).exponent === 0;
const unitPower = (base: Decimal, exponent: Exact): Decimal =>
  new Decimal(base.isNegative() && isOdd(exponent) ? -1 : 1);

const Exactly = Decimal.clone({ precision: MAX_DIGITS + 10 });

/** A number to a whole power above 0, exactly where `powerDigits` is at most 2,000. */
export function wholePower(base: Exact, count: number): Exact {
  if (isFraction(base)) return toPower(base, count);
  let result = new Exactly(1);
  let square = new Exactly(base);
  for (let rest = count; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = result.times(square);
    if (rest > 1) square = square.times(square);
  }
  return new Decimal(result);
}

/** The highest root that is looked for exactly. */
const MAX_ROOT = 64n;

/** A power that is a fraction, where the root comes out: 2/3 for (8/27)^(1/3); else null. The base is above 0. */
function rationalPower(base: Exact, exponent: ReturnType<typeof parts>): Value | null {
  if (exponent.exponent < -40) return null;
  const below = exponent.below * tens(Math.max(0, -exponent.exponent));
  const count = exponent.above * tens(Math.max(0, exponent.exponent));
  const divisor = greatestDivisor(size(count), below);
  const degree = below / divisor;
  const root = degree <= MAX_ROOT ? rootOf(base, Number(degree)) : null;
  return root && power(root, new Decimal((count / divisor).toString()));
}

/** The root of a number above 0, where it is a number that can be written down; else null. */
function rootOf(number: Exact, degree: number): Exact | null {
  const { above, below, exponent } = parts(number);
  const left = ((exponent % degree) + degree) % degree;
  const top = exactRoot(above * tens(left), degree);
  const bottom = top === null ? null : exactRoot(below, degree);
  return top === null || bottom === null ? null : quotient(top, bottom, (exponent - left) / degree);
}

/** exp(exponent · ln base) with twenty digits more than the exponent itself takes up. */
function guardedPower(base: Exact, exponent: Exact): Decimal {
  return precise(base).ln().times(precise(exponent)).exp();
}

function largePower(base: Exact, exponent: Decimal): Decimal {
  const result = guardedPower(signOf(base) < 0 ? negated(base) : base, exponent);
  return signOf(base) < 0 && isOdd(exponent) ? result.neg() : result;
}

/** The square root: exact where it comes out, else to 40 significant digits; `#NUM!` for a negative number. */
export function squareRoot(number: Exact): Value {
  if (signOf(number) < 0) return errorValue("#NUM!", words().negativeRoot);
  if (signOf(number) === 0) return limited(zero);
  return limited(rootOf(number, 2) ?? new Decimal(precise(number).sqrt()).toSignificantDigits(40));
}

/** e to a power, to 40 significant digits. */
export function exponential(number: Exact): Value {
  return Math.abs(toDouble(number)) > 2.4 * MAX_EXPONENT ? tooLarge() : rounded(precise(number).exp());
}

/** The natural logarithm to 40 significant digits; `#NUM!` for zero and below. */
export function logarithm(number: Exact): Value {
  return signOf(number) > 0 ? rounded(precise(number).ln()) : errorValue("#NUM!", words().logarithm);
}

/** The logarithm to a base, to 40 significant digits and exact where it is a whole number. */
export function logarithmTo(number: Exact, base: Exact): Value {
  if (signOf(number) <= 0 || signOf(base) <= 0) return errorValue("#NUM!", words().logarithms);
  if (!isFraction(base) && base.eq(1)) return errorValue("#DIV/0!", words().baseOne);
  return rounded(precise(number).ln().div(precise(base).ln()));
}
