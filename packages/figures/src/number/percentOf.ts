import { type Amount } from "./amount.js";

/** `top` of `bottom` in percent, with eighteen digits when it does not end. */
export function percentOf(top: bigint, bottom: bigint): Amount {
  const scaled = top * 10n ** 18n;
  const exact = (scaled * 10n) / bottom;
  const rounded = exact / 10n + (exact % 10n >= 5n ? 1n : 0n);
  return { digits: rounded, exponent: -16 };
}
