import { type Qualifier } from "../reading.js";

/** What stands after a number: its unit, where the phrase then ends, and whether the number is no quantity after all. */
export interface UnitTail {
  readonly unit: string;
  readonly end: number;
  /** A power of ten that the unit brings (cents). */
  readonly power: number;
  readonly own: Qualifier | null;
  readonly refused: boolean;
  /** What is printed after the unit in parts of it: the tenths of 三块五, the hundredths of 8元2角5分. */
  readonly extra?: Change;
}

/** `digits` in so many places after the point. */
export interface Change {
  readonly digits: number;
  readonly places: number;
}

/** A unit that ends at a token. */
export const tailOf = (unit: string, end: number, own: Qualifier | null = null, power = 0): UnitTail => ({
  unit,
  end,
  power,
  own,
  refused: false,
});

/** No unit. */
export const none = (end: number): UnitTail => tailOf("", end);

/** The number is no quantity. */
export const refused = (end: number): UnitTail => ({ ...none(end), refused: true });
