import { decimalText } from "../decimal.js";
import { type Exact, compare, shown } from "../fraction.js";

const words = ["two", "three", "four", "five", "six", "seven", "eight", "nine"];

/**
 * A sentence without its final stop that names the rates where several balance, as `two rates balance these payments, 10.1 %
 * and 20 %; the one nearest 10 % is taken`; null for one, for none, and where they are not all known.
 */
export function severalRates(rates: readonly Exact[] | null): string | null {
  if (!rates || rates.length < 2) return null;
  const count = words[rates.length - 2] ?? String(rates.length);
  const named = [...rates].sort(compare).map(percent);
  const list = `${named.slice(0, -1).join(", ")} and ${named.at(-1)!}`;
  return `${count} rates balance these payments, ${list}; the one nearest 10 % is taken`;
}

/** A rate as a percentage with six digits after its first, and `about` where there are more. */
function percent(rate: Exact): string {
  const exact = shown(rate).times(100);
  const short = exact.toSignificantDigits(7);
  return `${short.eq(exact) ? "" : "about "}${decimalText(short)} %`;
}
