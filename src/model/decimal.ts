import { Decimal as Base } from "decimal.js";

/**
 * Decimal numbers of the model: 40 significant digits where an operation must round, half away from zero, and never an
 * exponent in text. Build one with `decimal(text)`; arithmetic.ts adds, multiplies and divides without rounding.
 */
export const Decimal = Base.clone({
  precision: 40,
  rounding: Base.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  minE: -9e15,
  maxE: 9e15,
});
export type Decimal = InstanceType<typeof Base>;

export const zero = new Decimal(0);
export const one = new Decimal(1);

/** The largest number of significant digits, and of the power of ten, that a value may have. */
export const MAX_DIGITS = 2_000;
export const MAX_EXPONENT = 10_000;

const pattern = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,6})?$/;

/** Whether a number is within the limits that keep every calculation short. */
export function isWithinLimits(number: Decimal): boolean {
  return number.isFinite() && Math.abs(number.e) <= MAX_EXPONENT && number.precision() <= MAX_DIGITS;
}

/** The decimal that a text stands for, exactly, or null where the text is no number or beyond the limits. */
export function parseDecimal(text: string): Decimal | null {
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
