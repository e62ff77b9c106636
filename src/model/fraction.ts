import { Decimal, MAX_DIGITS } from "./decimal.js";
import { SAFE, greatestDivisor, size, tens } from "./wholeNumbers.js";

/**
 * A number that does not end as a decimal, exactly: above / below · 10^exponent, always in lowest terms. `below` is more
 * than 1 and shares no factor with 10 or with `above`, and `above` is no multiple of 10, so that equal numbers have equal
 * parts. Build one with `quotient` or an operation; what ends comes back as a decimal.
 */
export class Fraction {
  #decimal: Decimal | null = null;

  constructor(
    readonly above: bigint,
    readonly below: bigint,
    readonly exponent: number,
  ) {}

  /** The fraction as a reader sees it: 40 significant digits. */
  get decimal(): Decimal {
    return (this.#decimal ??= cut(this, 40));
  }
}

/**
 * A number of the model: a decimal, or a fraction where a quotient does not end. Every operation takes and gives both, and
 * none of them rounds, up to 2,000 digits above and below the line; a fraction beyond that is cut to 40 significant digits.
 */
export type Exact = Decimal | Fraction;

/** Above this, a fraction is cut: 10^2000. */
const LIMIT = tens(MAX_DIGITS);

export const isFraction = (number: Exact): number is Fraction => number instanceof Fraction;

/** The number as a reader sees it: a decimal as it is, a fraction to 40 significant digits. */
export const shown = (number: Exact): Decimal => (isFraction(number) ? number.decimal : number);

/** The nearest double. */
export const toDouble = (number: Exact): number => shown(number).toNumber();

/** The number to so many significant digits, half away from zero; a decimal with fewer stays as it is. */
export const toDigits = (number: Exact, digits: number): Decimal =>
  isFraction(number) ? cut(number, digits) : number.toSignificantDigits(digits);

/** -1, 0 or 1. */
export const signOf = (number: Exact): number =>
  isFraction(number) ? (number.above < 0n ? -1 : 1) : number.isZero() ? 0 : number.s;

export const isWhole = (number: Exact): number is Decimal => !isFraction(number) && number.isInteger();

/** A number as a fraction, whether it ends or not: `below` is 1 for a decimal. */
export const parts = (number: Exact): Fraction => (isFraction(number) ? number : partsOfDecimal(number));

function partsOfDecimal({ d: words, e, s: sign }: Decimal): Fraction {
  const first = words[0]!;
  let above = BigInt(first);
  if (words.length === 2) above = BigInt(first * 1e7 + words[1]!);
  else if (words.length > 2) {
    above = BigInt(words.map((word, index) => (index === 0 ? String(word) : String(word).padStart(7, "0"))).join(""));
  }
  const digits = String(first).length + 7 * (words.length - 1);
  return new Fraction(sign < 0 ? -above : above, 1n, e - digits + 1);
}

/** above / below · 10^exponent in lowest terms; `below` must not be 0. */
export function quotient(above: bigint, below: bigint, exponent = 0): Exact {
  const {
    above: top,
    below: bottom,
    exponent: places,
  } = withoutTens(below < 0n ? -above : above, size(below), exponent);
  const divisor = greatestDivisor(size(top), bottom);
  return assemble(top / divisor, bottom / divisor, places);
}

/** The same with every 2 and 5 taken out of `below`, which is above 0: tenths are what `exponent` counts. */
function withoutTens(above: bigint, below: bigint, exponent: number): Fraction {
  while ((below & 1n) === 0n) {
    below >>= 1n;
    above *= 5n;
    exponent--;
  }
  while (below % 5n === 0n) {
    below /= 5n;
    above *= 2n;
    exponent--;
  }
  return new Fraction(above, below, exponent);
}

/** A number from parts that have no factor in common. */
function assemble(above: bigint, below: bigint, exponent: number): Exact {
  if (above === 0n) return new Decimal(0);
  if (below === 1n && size(above) <= SAFE) return new Decimal(`${above}e${exponent}`);
  for (const places of [256, 16, 1]) {
    while (above % tens(places) === 0n) {
      above /= tens(places);
      exponent += places;
    }
  }
  const result = new Fraction(above, below, exponent);
  if (size(above) >= LIMIT || below >= LIMIT) return cut(result, 40);
  return below === 1n ? new Decimal(`${above}e${exponent}`) : result;
}

function cut({ above, below, exponent }: Fraction, digits: number): Decimal {
  const shift = digits + 3 + Math.ceil((bits(below) - bits(size(above))) * Math.LOG10E * Math.LN2);
  const top = shift > 0 ? above * tens(shift) : above;
  // What the whole division leaves over is less than a digit that counts, and never makes up a half.
  const whole = top / (shift < 0 ? below * tens(-shift) : below);
  return new Decimal(`${whole}e${exponent - shift}`).toSignificantDigits(digits);
}

/** The length in binary digits, to within 4. */
const bits = (number: bigint): number => number.toString(16).length * 4;

/** The exact product. */
export function times(a: Fraction, b: Fraction): Exact {
  const left = greatestDivisor(size(a.above), b.below);
  const right = greatestDivisor(size(b.above), a.below);
  return assemble((a.above / left) * (b.above / right), (a.below / right) * (b.below / left), a.exponent + b.exponent);
}

/** The exact sum. */
export function plus(a: Fraction, b: Fraction): Exact {
  const exponent = Math.min(a.exponent, b.exponent);
  const left = a.above * tens(a.exponent - exponent);
  const right = b.above * tens(b.exponent - exponent);
  const shared = greatestDivisor(a.below, b.below);
  const above = left * (b.below / shared) + right * (a.below / shared);
  const divisor = greatestDivisor(size(above), shared);
  return assemble(above / divisor, (a.below / shared) * (b.below / divisor), exponent);
}

/** 1 divided by a number that is not 0. */
export const inverse = ({ above, below, exponent }: Fraction): Fraction =>
  withoutTens(above < 0n ? -below : below, size(above), -exponent);

export const negative = ({ above, below, exponent }: Fraction): Fraction => new Fraction(-above, below, exponent);

/** a / b as two whole numbers, the lower one above 0; b is not 0. */
export function ratio(a: Fraction, b: Fraction): readonly [above: bigint, below: bigint] {
  const places = a.exponent - b.exponent;
  const above = a.above * b.below * tens(Math.max(places, 0));
  const below = b.above * a.below * tens(Math.max(-places, 0));
  return below < 0n ? [-above, -below] : [above, below];
}

/** Below 0, 0 or above 0 as a is less than b, equal or more. */
export function compare(a: Exact, b: Exact): number {
  if (!isFraction(a) && !isFraction(b)) return a.cmp(b);
  const signs = signOf(a) - signOf(b);
  if (signs !== 0) return signs;
  const [above, below] = ratio(parts(a), parts(b));
  return above === below ? 0 : above > below === signOf(a) > 0 ? 1 : -1;
}

/** Whether two numbers are the same. */
export function equals(a: Exact, b: Exact): boolean {
  if (!isFraction(a)) return !isFraction(b) && a.eq(b);
  return isFraction(b) && a.above === b.above && a.below === b.below && a.exponent === b.exponent;
}

/** A fraction to a whole power above 0. */
export const toPower = ({ above, below, exponent }: Fraction, count: number): Exact =>
  assemble(above ** BigInt(count), below ** BigInt(count), exponent * count);
