import { compare, shift } from "../number/amount.js";
import { type Quantity } from "../quantity/quantity.js";

/** Gives each end the magnitude and unit that only the other has; null when the two cannot be ends of one range. */
export function shareEnds(first: Quantity, second: Quantity): readonly [Quantity, Quantity] | null {
  let low = first.unit === "" && isMinor(second) && first.magnitude === null ? minor(first) : first;
  let high = second;
  if (low.unit === "" && low.number.form !== "part") low = { ...low, unit: high.unit };
  else if (high.unit === "") high = { ...high, unit: low.unit };
  if (low.unit === "year" && first.unit === "year" && second.unit === "") return shortYear(first, second);
  if (low.unit !== high.unit) {
    if (low.unit === "year" && first.number.plain && first.unit === "year" && second.unit !== "year") return null;
    // A noun that one end alone names: 20 000 à 30 000 puces.
    return null;
  }
  const words = sharedWords(low, high);
  if (words !== null) return words;
  if (first.magnitude === null && second.magnitude !== null && first.number.form !== "part" && !first.number.grouped) {
    const scaled = {
      ...low,
      value: shift(low.value, second.magnitude),
      step: low.step + second.magnitude,
      magnitude: second.magnitude,
    };
    if (compare(scaled.value, high.value) < 0 || first.unit === "")
      low = compare(scaled.value, high.value) < 0 || isNear(first, second) ? scaled : low;
  } else if (second.magnitude === null && first.magnitude !== null && second.number.form !== "part") {
    const scaled = {
      ...high,
      value: shift(high.value, first.magnitude),
      step: high.step + first.magnitude,
      magnitude: first.magnitude,
    };
    if (compare(scaled.value, low.value) > 0) high = scaled;
  }
  if (low.negative && !high.negative && first.end === second.start - 2) return [low, high];
  return [low, high];
}

/** Whether a unit worth a hundredth was printed: cents, pence. */
export const isMinor = ({ unit, magnitude, value, number }: Quantity): boolean =>
  magnitude === null && value.digits !== 0n && /^[A-Z]{3}$/.test(unit) && compare(value, shift(number.value, -2)) === 0;

/** A number in hundredths of a currency. */
export const minor = (quantity: Quantity): Quantity => ({
  ...quantity,
  value: shift(quantity.value, -2),
  step: quantity.step - 2,
});

/** Whether two printed numbers are of one size, so that one magnitude may stand for both. */
const isNear = (first: Quantity, second: Quantity): boolean =>
  compare(first.number.value, shift(second.number.value, 2)) < 0;

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

/** `cinq à six mille`, `deux à trois cents`: the hundreds or thousands of the second are those of the first too. */
function sharedWords(low: Quantity, high: Quantity): readonly [Quantity, Quantity] | null {
  if (low.number.form !== "words" || high.number.form !== "words" || low.magnitude !== null || high.magnitude !== null)
    return null;
  for (const power of [3, 2]) {
    const scaled = shift(low.value, power);
    const small =
      low.value.digits < 100n && high.value.digits % 10n ** BigInt(power) === 0n && high.value.exponent === 0;
    if (small && compare(scaled, high.value) < 0 && compare(high.value, shift(scaled, 1)) < 0)
      return [{ ...low, value: scaled, step: high.step }, high];
  }
  return null;
}
