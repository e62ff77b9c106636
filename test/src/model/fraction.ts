/**
 * Exact fractions of whole numbers: an oracle for the arithmetic of the model that shares nothing with it but the rule
 * that what does not end is shown to 40 significant digits, half away from zero.
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

/** The quotient, or null for a division by zero. */
export function divide(a: Fraction, b: Fraction): Fraction | null {
  return b.above === 0n ? null : fraction(a.above * b.below, a.below * b.above);
}

export type Rounding = "nearest" | "up" | "down";

/** Rounded to a whole number: a half away from zero, or any rest away from zero, or towards it. */
function roundWhole({ above, below }: Fraction, rounding: Rounding): bigint {
  const added = { nearest: below, up: 2n * below - 1n, down: 0n }[rounding];
  const size =
    rounding === "up" ? (absolute(above) + below - 1n) / below : (2n * absolute(above) + added) / (2n * below);
  return above < 0n ? -size : size;
}

/** The whole number at or below. */
export function floor({ above, below }: Fraction): Fraction {
  const cut = above / below;
  return fraction(above < 0n && cut * below !== above ? cut - 1n : cut);
}

/** What is left after a whole number of divisors; null for a division by zero. */
export function modulo(a: Fraction, b: Fraction): Fraction | null {
  const quotient = divide(a, b);
  return quotient && subtract(a, multiply(b, floor(quotient)));
}

/** A whole power; null for a division by zero and for 0^0. */
export function power(base: Fraction, exponent: number): Fraction | null {
  if (base.above === 0n && exponent <= 0) return null;
  const count = BigInt(Math.abs(exponent));
  const [above, below] = [base.above ** count, base.below ** count];
  return exponent < 0 ? fraction(below, above) : fraction(above, below);
}

/** The number as the model shows it: all digits where it ends, else 40 significant ones. */
export function text(number: Fraction): string {
  let [places, rest] = [0, number.below];
  while (rest % 10n === 0n) [rest, places] = [rest / 10n, places + 1];
  while (rest % 5n === 0n) [rest, places] = [rest / 5n, places + 1];
  while (rest % 2n === 0n) [rest, places] = [rest / 2n, places + 1];
  const shown = rest === 1n ? number : roundSignificant(number, 40);
  const digits = rest === 1n ? places : 40 + Math.max(0, shown.below.toString().length);
  const scaled = multiply(shown, powerOfTen(digits));
  const padded = absolute(scaled.above)
    .toString()
    .padStart(digits + 1, "0");
  const whole = padded.slice(0, padded.length - digits);
  const part = padded.slice(padded.length - digits).replace(/0+$/, "");
  return `${scaled.above < 0n ? "-" : ""}${whole}${part === "" ? "" : `.${part}`}`;
}

function powerOfTen(exponent: number): Fraction {
  return exponent >= 0 ? fraction(10n ** BigInt(exponent)) : fraction(1n, 10n ** BigInt(-exponent));
}

/** Rounded to a number of decimal places. */
export function roundPlaces(number: Fraction, places: number, rounding: Rounding = "nearest"): Fraction {
  return multiply(fraction(roundWhole(multiply(number, powerOfTen(places)), rounding)), powerOfTen(-places));
}

function roundSignificant(number: Fraction, digits: number): Fraction {
  if (number.above === 0n) return number;
  let exponent = absolute(number.above).toString().length - number.below.toString().length;
  const size = fraction(absolute(number.above), number.below);
  if (compare(size, powerOfTen(exponent)) < 0) exponent--;
  return roundPlaces(number, digits - 1 - exponent);
}
