/**
 * Exact fractions of whole numbers: an oracle for the arithmetic of the model that shares nothing with it but the rule
 * that a division rounds to 40 significant digits, half away from zero.
 */
export interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

const absolute = (number: bigint): bigint => (number < 0n ? -number : number);

function greatestDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

export function fraction(above: bigint, below = 1n): Fraction {
  const divisor = greatestDivisor(absolute(above), absolute(below)) * (below < 0n ? -1n : 1n);
  return { above: above / divisor, below: below / divisor };
}

/** The fraction that a plain decimal stands for. */
export function fromText(text: string): Fraction {
  const [whole = "", part = ""] = text.replace("-", "").split(".");
  const size = fraction(BigInt(whole + part), 10n ** BigInt(part.length));
  return text.startsWith("-") ? fraction(-size.above, size.below) : size;
}

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.above * b.below + b.above * a.below, a.below * b.below);
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, fraction(-b.above, b.below));
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.above * b.above, a.below * b.below);
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = subtract(a, b).above;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** The quotient rounded to 40 significant digits, or null for a division by zero. */
export function divide(a: Fraction, b: Fraction): Fraction | null {
  return b.above === 0n ? null : roundSignificant(fraction(a.above * b.below, a.below * b.above), 40);
}

/** Rounded to a whole number, half away from zero. */
function roundWhole({ above, below }: Fraction): bigint {
  const size = (2n * absolute(above) + below) / (2n * below);
  return above < 0n ? -size : size;
}

function powerOfTen(exponent: number): Fraction {
  return exponent >= 0 ? fraction(10n ** BigInt(exponent)) : fraction(1n, 10n ** BigInt(-exponent));
}

/** Rounded to a number of decimal places, half away from zero. */
export function roundPlaces(number: Fraction, places: number): Fraction {
  return multiply(fraction(roundWhole(multiply(number, powerOfTen(places)))), powerOfTen(-places));
}

function roundSignificant(number: Fraction, digits: number): Fraction {
  if (number.above === 0n) return number;
  let exponent = absolute(number.above).toString().length - number.below.toString().length;
  const size = fraction(absolute(number.above), number.below);
  if (compare(size, powerOfTen(exponent)) < 0) exponent--;
  return roundPlaces(number, digits - 1 - exponent);
}
