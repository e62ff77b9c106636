import { Decimal as Base } from "decimal.js";
import { smallTens } from "./wholeNumbers.js";

/** How many digits decimal.js keeps in each word of a number. */
export const WORD_DIGITS = 7;
const WORD = 10 ** WORD_DIGITS;

/** How many significant digits are kept where an operation must round. */
export const PRECISION = 40;

/**
 * Decimal numbers of the model: 40 significant digits where an operation must round, half away from zero, and never an
 * exponent in text. Build one with `decimal(text)`; arithmetic.ts adds, multiplies and divides without rounding.
 */
export const Decimal = Base.clone({
  precision: PRECISION,
  rounding: Base.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  minE: -9e15,
  maxE: 9e15,
});
export type Decimal = InstanceType<typeof Base>;

export const zero = new Decimal(0);
export const one = new Decimal(1);

/**
 * mantissa · 10^exponent, exactly, for a whole mantissa that doubles hold exactly: what the constructor makes of the same as
 * text, at a fifth of the cost.
 */
export function scaled(mantissa: number, exponent: number): Decimal {
  if (mantissa === 0) return new Decimal(0);
  const number: { -readonly [Part in keyof Decimal]: Decimal[Part] } = new Decimal(mantissa < 0 ? -1 : 1);
  // The factor moves the point to where a word begins.
  const places = ((exponent % WORD_DIGITS) + WORD_DIGITS) % WORD_DIGITS;
  const factor = smallTens(places);
  let lowest = (exponent - places) / WORD_DIGITS;
  const words: number[] = [];
  let carried = 0;
  for (let rest = Math.abs(mantissa); rest > 0 || carried > 0;) {
    const next = Math.floor(rest / WORD);
    const product = (rest - next * WORD) * factor + carried;
    carried = Math.floor(product / WORD);
    const word = product - carried * WORD;
    if (word === 0 && words.length === 0) lowest++;
    else words.push(word);
    rest = next;
  }
  if (words.length > 1) words.reverse();
  number.d = words;
  number.e = (lowest + words.length - 1) * WORD_DIGITS + digitsOf(words[0]!) - 1;
  return number;
}

const digitsOf = (word: number): number =>
  word < 1e4 ? (word < 100 ? (word < 10 ? 1 : 2) : word < 1e3 ? 3 : 4) : word < 1e5 ? 5 : word < 1e6 ? 6 : 7;

/** The largest number of significant digits, and of the power of ten, that a value may have. */
export const MAX_DIGITS = 2_000;
export const MAX_EXPONENT = 10_000;

const pattern = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,6})?$/;

/** Whether a number is within the limits that keep every calculation short. */
export function isWithinLimits(number: Decimal): boolean {
  if (!number.isFinite() || Math.abs(number.e) > MAX_EXPONENT) return false;
  return number.d.length * WORD_DIGITS <= MAX_DIGITS || number.precision() <= MAX_DIGITS;
}

// An entry is looked at, then read.
let last: readonly [text: string, number: Decimal | null] = ["", null];

/** The decimal that a text stands for, exactly, or null where the text is no number or beyond the limits. */
export function parseDecimal(text: string): Decimal | null {
  if (last[0] !== text) last = [text, readDecimal(text)];
  return last[1];
}

function readDecimal(text: string): Decimal | null {
  if (text.length > 4 * MAX_EXPONENT || !pattern.test(text)) return null;
  const number = new Decimal(text);
  return isWithinLimits(number) ? number : null;
}

/** The decimal that a text stands for, exactly. Throws where the text is no number or beyond the limits. */
export function decimal(text: string): Decimal {
  const number = parseDecimal(text);
  if (number) return number;
  throw new Error(
    `decimal: not a number: got ${JSON.stringify(text.slice(0, 80))} (digits with a point, such as 0.25)`,
  );
}

/** A decimal as plain text: no exponent, no trailing zeros, and `0` for minus zero. */
export function decimalText(number: Decimal): string {
  return number.isZero() ? "0" : number.toFixed();
}
