import { type Amount, amount, compare, negate, multiply, shift } from "../amount.js";
import { type Found } from "../found.js";
import { type Quantity } from "../quantity/quantity.js";

/**
 * Lending gives a number what was printed elsewhere: the unit, magnitude or sign of the other end of its range, of another
 * entry of its list, of a quantity of its sentence, or of a sentence before. All of it follows one rule:
 *
 * 1. A number borrows only what it does not print. What prints its unit after its number (`3 euros`, `9 %`) is complete, and
 *    borrows no magnitude; a sign before the number (`$14, $17 and $21 billion`) leaves the magnitude open.
 * 2. Only like measures lend. A percentage, a multiple and the like lend their unit to a small number without magnitude, lend
 *    no magnitude and borrow none: `climbed 9% to 83 million` are two quantities.
 * 3. A magnitude is lent by printed size, grouped or not: `1,150 to 1,300 million` is near, `20,000 to 1 million` is not.
 * 4. Nothing is lent to a number with a measure that was not understood (`14.6港仙` where 港仙 is unknown, `17,5 par action`),
 *    and no magnitude across more than a join and the few words that name an entry.
 * 5. What nothing lends to is a `count` where it is whole, and `other` where it is not.
 */

/** Units that tell a part or a proportion, and no amount. */
export const isShare = (unit: string): boolean => /^(percent|percentage_points|basis_points|multiple)$/.test(unit);

/** What an ISO 4217 code looks like. */
export const currency = /^[A-Z]{3}$/;

/** Whether a quantity prints all that it says: a unit after its number. */
const isComplete = ({ unit, end, number }: Quantity): boolean => unit !== "" && end > number.end;

/** Whether one of two quantities may be of the unit of the other. */
export function alike(a: Quantity, b: Quantity): boolean {
  if (a.unit !== "" && b.unit !== "") return a.unit === b.unit;
  const [bare, other] = a.unit === "" ? [a, b] : [b, a];
  return !isShare(other.unit) || bare.magnitude === null;
}

/** Whether two amounts differ by less than so many times. Nothing is far from nought. */
export function within(times: number, a: Amount, b: Amount): boolean {
  const [one, other] = [a, b].map((value) => (value.digits < 0n ? negate(value) : value)) as [Amount, Amount];
  if (one.digits === 0n || other.digits === 0n) return true;
  const most = amount(times);
  return compare(one, multiply(other, most)) < 0 && compare(other, multiply(one, most)) < 0;
}

/** How large the number of a quantity is printed, magnitude and cents left out: 3 in `three million`, 1150 in `1,150 million`. */
export const printed = ({ value, magnitude, unitPower }: Quantity): Amount =>
  shift(value, -(magnitude ?? 0) - unitPower);

/** How many times larger one print may be than another of its size. */
const ofOneSize = 100;

/** Whether a number without magnitude may have that of another, which is printed about as large. */
export const borrows = (bare: Quantity, lender: Quantity, times = ofOneSize): boolean =>
  bare.magnitude === null &&
  lender.magnitude !== null &&
  bare.number.form !== "part" &&
  !isComplete(bare) &&
  !isShare(lender.unit) &&
  within(times, printed(bare), printed(lender));

/** A quantity of so many powers of ten. */
export const scaled = (quantity: Quantity, magnitude: number): Quantity => ({
  ...quantity,
  magnitude,
  value: shift(quantity.value, magnitude),
  step: quantity.step + magnitude,
});

/** A quantity in the unit of another, cents and all (22 cents, up from 20). */
export const inUnitOf = (quantity: Quantity, { unit, unitPower }: Quantity): Quantity => ({
  ...quantity,
  value: shift(quantity.value, unitPower - quantity.unitPower),
  step: quantity.step + unitPower - quantity.unitPower,
  unit,
  unitPower,
});

/** Both ends of a quantity, changed alike. */
const both = (item: Found, change: (quantity: Quantity) => Quantity): Found => {
  const low = change(item.low);
  return { ...item, low, high: item.high === item.low ? low : change(item.high) };
};

/** A quantity with a unit; as it is for none. */
export const withUnit = (item: Found, unit: string): Found =>
  unit === "" ? item : both(item, (quantity) => ({ ...quantity, unit }));

/** A quantity with the unit of another. */
export const withUnitOf = (item: Found, lender: Quantity): Found =>
  both(item, (quantity) => inUnitOf(quantity, lender));

/** A quantity with the unit of another, and with its magnitude where it is `near` and prints none. */
export function take(item: Found, lender: Quantity, near: boolean): Found {
  const { magnitude, unit } = lender;
  // 9至640港仙、9万港仙: a range that prints its unit is complete
  const bare = near && item.low.magnitude === null && item.high.magnitude === null && !isComplete(item.high);
  return both(item, (quantity) => {
    const whole = bare && magnitude !== null ? scaled(quantity, magnitude) : quantity;
    return unit === "" ? whole : inUnitOf(whole, lender);
  });
}
