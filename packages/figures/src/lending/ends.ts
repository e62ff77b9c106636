import { compare, shift } from "../amount.js";
import { type Quantity } from "../quantity/quantity.js";
import { alike, borrows, inUnitOf, printed, scaled, within } from "./rule.js";

/** Ends of one range differ less than this where only one of them prints its magnitude. */
const apart = 1000;

/** Gives each end the magnitude and unit that only the other has; null when the two cannot be ends of one range. */
export function shareEnds(first: Quantity, second: Quantity): readonly [Quantity, Quantity] | null {
  if (first.unit === "year" && second.unit === "") return shortYear(first, second);
  if (!alike(first, second)) return null;
  const power = sharedPower(first, second);
  let low = power === null ? first : { ...first, value: shift(first.value, power), step: second.number.step };
  let high = second;
  // Before the larger number in print a magnitude holds for both; before the smaller, where the two are of one size.
  const rises = compare(printed(low), printed(second)) < 0;
  const most = rises ? apart : first.number.grouped ? 10 : 100;
  const [lowPower, highPower] = [first.magnitude, second.magnitude];
  if (highPower !== null && borrows(low, second, most) && (rises || first.unit === "")) low = scaled(low, highPower);
  else if (lowPower !== null && borrows(second, low, apart)) {
    const whole = scaled(high, lowPower);
    if (compare(whole.value, low.value) > 0) high = whole;
  }
  if (low.unit === "" && low.number.form !== "part") low = inUnitOf(low, high);
  else if (high.unit === "") high = inUnitOf(high, low);
  if (low.unit !== high.unit) return null;
  // Figures may say 1 to 2,000; a magnitude or a number in words that is so far from the other end is no end of its range.
  const told = low.magnitude === null && high.magnitude === null && !inWords(first) && !inWords(second);
  const owned = first.magnitude !== null && second.magnitude !== null;
  return told || owned || within(apart, low.value, high.value) ? [low, high] : null;
}

const inWords = ({ number }: Quantity): boolean => number.form === "words";

/** 2024-25: the second year is printed short. */
function shortYear(first: Quantity, second: Quantity): readonly [Quantity, Quantity] | null {
  const { digits } = second.value;
  const century = (first.value.digits / 100n) * 100n;
  if (
    second.number.form !== "digits" ||
    digits < 1n ||
    digits > 99n ||
    century + digits <= first.value.digits ||
    century + digits > first.value.digits + 15n
  )
    return null;
  return [first, { ...second, value: { digits: century + digits, exponent: 0 }, unit: "year" }];
}

/** `cinq à six mille`, `deux à trois cents`, `two to three hundred million`: the power of ten in words that the first number leaves out, or null. */
function sharedPower(first: Quantity, second: Quantity): number | null {
  if (!inWords(first) || !inWords(second) || first.magnitude !== null) return null;
  const [low, high] = [first.number.value, second.number.value];
  for (const power of [5, 3, 2]) {
    const larger = shift(low, power);
    const round = low.digits < 100n && high.exponent === 0 && high.digits % 10n ** BigInt(power) === 0n;
    if (round && compare(larger, high) < 0 && compare(high, shift(larger, 1)) <= 0) return power;
  }
  return null;
}
