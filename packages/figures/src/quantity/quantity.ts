import { type Amount, amount } from "../amount.js";
import { type PrintedNumber } from "../number/printed.js";
import { type Qualifier } from "../reading.js";

/** A number with its magnitude and its unit, before the words around it are read. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly number: PrintedNumber;
  readonly value: Amount;
  /** The power of ten of the last printed digit, magnitude and all. */
  readonly step: number;
  /** The power of ten that a magnitude word multiplies by, or null without one. */
  readonly magnitude: number | null;
  /** Empty where nothing beside the number says it. */
  readonly unit: string;
  /** The power of ten that the unit brings, which is in the value: −2 for cents, 0 for most. */
  readonly unitPower: number;
  /** What the number itself says about its bounds: `100多亿` is more than 10 bn. */
  readonly own: Qualifier | null;
  readonly negative: boolean;
  /** Stands behind a currency sign or code. */
  readonly money: boolean;
  /** What the number is told out of: the ten of `three in ten`, which a number joined to it is told out of too. */
  readonly whole?: bigint;
}

/** A number with its unit and nothing else. */
export const bare = (start: number, number: PrintedNumber, unit: string): Quantity => ({
  start,
  end: number.end,
  number,
  value: number.value,
  step: number.step,
  magnitude: null,
  unit,
  unitPower: 0,
  own: null,
  negative: false,
  money: false,
});

/** A number that a saying names: a small one, or a share in percent. */
export const wordNumber = (value: number | Amount, end: number): PrintedNumber => ({
  value: typeof value === "number" ? amount(value) : value,
  step: typeof value === "number" ? 0 : 1,
  end,
  form: typeof value === "number" ? "words" : "percent",
  plain: false,
  grouped: false,
});
