import { decimalText } from "./decimal.js";
import { type Exact, isFraction, shown } from "./fraction.js";
import { MAX_LENGTH } from "./formula.js";
import { type Entry } from "./workbookState.js";

/**
 * The entry that puts a number into a line exactly: a plain decimal, or a quotient (`=160/23`) where it does not end as one.
 * A quotient too long for a formula is cut to 40 digits.
 */
export function exactEntry(number: Exact): Entry {
  if (!isFraction(number)) return decimalText(number);
  const { above, below, exponent } = number;
  if (Math.abs(exponent) < MAX_LENGTH) {
    const zeros = "0".repeat(Math.abs(exponent));
    const entry = exponent < 0 ? `=${above}/${below}${zeros}` : `=${above}${zeros}/${below}`;
    if (entry.length <= MAX_LENGTH) return entry;
  }
  return decimalText(shown(number));
}
