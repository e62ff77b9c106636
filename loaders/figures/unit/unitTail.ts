import { type Qualifier } from "../reading.js";

/** What stands after a number: its unit, where the phrase then ends, and whether the number is no quantity after all. */
export interface UnitTail {
  readonly unit: string;
  readonly end: number;
  /** A power of ten that the unit brings (cents). */
  readonly power: number;
  readonly own: Qualifier | null;
  readonly refused: boolean;
  /** Tenths printed after the unit: 三块五. */
  readonly extra?: number;
}

/** No unit. */
export const none = (end: number): UnitTail => ({ unit: "", end, power: 0, own: null, refused: false });

/** The number is no quantity. */
export const refused = (end: number): UnitTail => ({ unit: "", end, power: 0, own: null, refused: true });

/** A unit that ends at a token. */
export const tailOf = (unit: string, end: number, own: Qualifier | null = null): UnitTail => ({
  unit,
  end,
  power: 0,
  own,
  refused: false,
});
