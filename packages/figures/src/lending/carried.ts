import { amount, compare, multiply } from "../number/amount.js";
import { type Quantity } from "../quantity/quantity.js";
import { type Memory } from "./memory.js";
import { currency } from "./rule.js";
import { type Found } from "../found.js";
import { type Sentence } from "../text/sentence.js";

/** What an earlier sentence spoke of: an amount for an amount, what was counted for a number that is a subject or an addition. */
export function carried({ tokens, words }: Sentence, { start, low }: Found, memory: Memory): Found | null {
  const { last, counted } = memory;
  const counts = words.language === "fr" && /^en$/.test(tokens[start - 2]?.norm ?? tokens[start - 3]?.norm ?? "");
  if (low.magnitude !== null) {
    if (counts && counted !== null) return counted;
    if (last !== null && (last.low.magnitude === low.magnitude || currency.test(last.low.unit))) return last;
    return null;
  }
  const whole = low.number.form === "digits" && low.value.exponent >= 0 && low.value.digits >= 10n;
  if (!whole) return null;
  return counted ?? (memory.power !== null && isNear(low, memory.power.low) ? memory.power : null);
}

/** Whether two numbers are of one size, so that one may be of the power of the other. */
const isNear = (a: Quantity, b: Quantity): boolean =>
  compare(a.value, multiply(b.value, amount(50))) <= 0 && compare(b.value, multiply(a.value, amount(50))) <= 0;
