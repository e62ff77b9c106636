import { multiplied } from "../model/arithmetic.js";
import { Decimal } from "../model/decimal.js";

const pattern = /^-?\d+(?:\.\d+)?$/;

/** Whether a text is a plain decimal: digits, with a minus and a point where it has them, as states and files hold amounts. */
export const isPlainDecimal = (text: string): boolean => pattern.test(text);

/** The number that a plain decimal stands for, with all its digits; null for any other text (an error code, TRUE, nonsense). */
export const plainDecimal = (text: string): Decimal | null => (isPlainDecimal(text) ? new Decimal(text) : null);

/** A number times a power of ten, exactly. */
export const shifted = (number: Decimal, power: number): Decimal =>
  power === 0 ? number : (multiplied(number, new Decimal(`1e${power}`)) as Decimal);

/** How many digits stand before the point; 0 or less for numbers below 1 (0.5 → 0, 0.05 → -1). Zero has none. */
export const integerLength = (number: Decimal): number => (number.isZero() ? 0 : number.e + 1);
