import { Decimal, MAX_DIGITS, WORD_DIGITS, scaled } from "./decimal.js";
import { SAFE, greatestDivisor, size, smallDivisor, smallTens, tens } from "./wholeNumbers.js";

/**
 * A number that does not end as a decimal, exactly: above / below · 10^exponent, always in lowest terms. `below` is more
 * than 1 and shares no factor with 10 or with `above`, and `above` is no multiple of 10, so that equal numbers have equal
 * parts. Build one with `quotient` or an operation; what ends comes back as a decimal.
 */
export class Fraction {
  /** `above` and `below` as doubles, which are many times faster to calculate with; NaN where one of them is beyond. */
  readonly top: number;
  readonly bottom: number;
  #above: bigint | null = null;
  #below: bigint | null = null;
  #decimal: Decimal | null = null;

  constructor(
    above: bigint | number,
    below: bigint | number,
    readonly exponent: number,
  ) {
    if (typeof above === "number" && typeof below === "number") {
      this.top = above;
      this.bottom = below;
      return;
    }
    this.#above = BigInt(above);
    this.#below = BigInt(below);
    const isSmall = size(this.#above) <= SAFE && this.#below <= SAFE;
    this.top = isSmall ? Number(above) : NaN;
    this.bottom = isSmall ? Number(below) : NaN;
  }

  get above(): bigint {
    return (this.#above ??= BigInt(this.top));
  }

  get below(): bigint {
    return (this.#below ??= BigInt(this.bottom));
  }

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
export function signOf(number: Exact): number {
  if (!isFraction(number)) return number.isZero() ? 0 : number.s;
  return (isSafe(number.top) ? number.top < 0 : number.above < 0n) ? -1 : 1;
}

export const isWhole = (number: Exact): number is Decimal => !isFraction(number) && number.isInteger();

/** A number as a fraction, whether it ends or not: `below` is 1 for a decimal. */
export const parts = (number: Exact): Fraction => (isFraction(number) ? number : partsOfDecimal(number));

function partsOfDecimal({ d: words, e, s: sign }: Decimal): Fraction {
  const exponent = WORD_DIGITS * (Math.floor(e / WORD_DIGITS) - words.length + 1);
  if (words.length <= 2) {
    const top = words.length === 1 ? words[0]! : words[0]! * 10 ** WORD_DIGITS + words[1]!;
    return new Fraction(sign < 0 ? -top : top, 1, exponent);
  }
  const above = BigInt(
    words.map((word, index) => (index === 0 ? String(word) : String(word).padStart(WORD_DIGITS, "0"))).join(""),
  );
  return new Fraction(sign < 0 ? -above : above, 1n, exponent);
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

/** A number from parts that have no factor in common and are doubles; null where one of them is beyond, or NaN. */
function assembleSmall(top: number, bottom: number, exponent: number): Exact | null {
  if (!(isSafe(top) && isSafe(bottom))) return null;
  if (top === 0 || bottom === 1) return scaled(top, exponent);
  while (top % 10 === 0) {
    top /= 10;
    exponent++;
  }
  return new Fraction(top, bottom, exponent);
}

/** Whether a product or sum of whole numbers is one that doubles hold exactly; not for NaN. */
const isSafe = (number: number): boolean => Math.abs(number) <= Number.MAX_SAFE_INTEGER;

/** A number from parts that have no factor in common. */
function assemble(above: bigint, below: bigint, exponent: number): Exact {
  if (above === 0n) return new Decimal(0);
  if (below === 1n && size(above) <= SAFE) return scaled(Number(above), exponent);
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
export const times = (a: Fraction, b: Fraction): Exact => smallTimes(a, b) ?? longTimes(a, b);

/** The exact product where doubles hold its parts and theirs; else null. */
export function smallTimes(a: Fraction, b: Fraction): Exact | null {
  const left = smallDivisor(Math.abs(a.top), b.bottom);
  const right = smallDivisor(Math.abs(b.top), a.bottom);
  return assembleSmall(
    (a.top / left) * (b.top / right),
    (a.bottom / right) * (b.bottom / left),
    a.exponent + b.exponent,
  );
}

function longTimes(a: Fraction, b: Fraction): Exact {
  const left = greatestDivisor(size(a.above), b.below);
  const right = greatestDivisor(size(b.above), a.below);
  return assemble((a.above / left) * (b.above / right), (a.below / right) * (b.below / left), a.exponent + b.exponent);
}

/** The exact sum. */
export const plus = (a: Fraction, b: Fraction): Exact => smallPlus(a, b) ?? longPlus(a, b);

/** The exact sum where doubles hold its parts and theirs; else null. */
export function smallPlus(a: Fraction, b: Fraction): Exact | null {
  const exponent = Math.min(a.exponent, b.exponent);
  const shared = smallDivisor(a.bottom, b.bottom);
  const left = a.top * smallTens(a.exponent - exponent) * (b.bottom / shared);
  const right = b.top * smallTens(b.exponent - exponent) * (a.bottom / shared);
  const top = left + right;
  if (!(isSafe(left) && isSafe(right) && isSafe(top))) return null;
  const divisor = smallDivisor(Math.abs(top), shared);
  return assembleSmall(top / divisor, (a.bottom / shared) * (b.bottom / divisor), exponent);
}

function longPlus(a: Fraction, b: Fraction): Exact {
  const exponent = Math.min(a.exponent, b.exponent);
  const left = a.above * tens(a.exponent - exponent);
  const right = b.above * tens(b.exponent - exponent);
  const shared = greatestDivisor(a.below, b.below);
  const above = left * (b.below / shared) + right * (a.below / shared);
  const divisor = greatestDivisor(size(above), shared);
  return assemble(above / divisor, (a.below / shared) * (b.below / divisor), exponent);
}

/** 1 divided by a number that is not 0. */
export const inverse = (number: Fraction): Fraction => smallInverse(number) ?? longInverse(number);

function smallInverse(number: Fraction): Fraction | null {
  let [top, bottom, exponent] = [number.bottom, Math.abs(number.top), -number.exponent];
  while (bottom % 10 === 0) {
    bottom /= 10;
    exponent--;
  }
  while (bottom % 5 === 0) {
    bottom /= 5;
    top *= 2;
    exponent--;
  }
  while (bottom % 2 === 0) {
    bottom /= 2;
    top *= 5;
    exponent--;
  }
  return isSafe(top) && isSafe(bottom) ? new Fraction(number.top < 0 ? -top : top, bottom, exponent) : null;
}

const longInverse = ({ above, below, exponent }: Fraction): Fraction =>
  withoutTens(above < 0n ? -below : below, size(above), -exponent);

export const negative = (number: Fraction): Fraction =>
  isSafe(number.top)
    ? new Fraction(-number.top, number.bottom, number.exponent)
    : new Fraction(-number.above, number.below, number.exponent);

/** a / b as two whole numbers that doubles hold exactly, the lower one above 0; null where one is beyond. b is not 0. */
export function smallRatio(a: Fraction, b: Fraction): readonly [above: number, below: number] | null {
  const places = a.exponent - b.exponent;
  const above = a.top * b.bottom * smallTens(Math.max(places, 0));
  const below = b.top * a.bottom * smallTens(Math.max(-places, 0));
  if (!(isSafe(above) && isSafe(below))) return null;
  return below < 0 ? [-above, -below] : [above, below];
}

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
  if (!isFraction(b) || a.exponent !== b.exponent) return false;
  return (a.top === b.top && a.bottom === b.bottom) || (a.above === b.above && a.below === b.below);
}

/** A fraction to a whole power above 0. */
export const toPower = ({ above, below, exponent }: Fraction, count: number): Exact =>
  assemble(above ** BigInt(count), below ** BigInt(count), exponent * count);
