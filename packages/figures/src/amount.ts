/** An exact decimal: `digits` × 10^`exponent`. */
export interface Amount {
  readonly digits: bigint;
  readonly exponent: number;
}

/** Nothing. */
export const zero: Amount = { digits: 0n, exponent: 0 };

/** `digits` × 10^`exponent`. */
export const amount = (digits: bigint | number, exponent = 0): Amount => ({ digits: BigInt(digits), exponent });

/** `value` × 10^`by`. */
export const shift = (value: Amount, by: number): Amount => ({ digits: value.digits, exponent: value.exponent + by });

const aligned = (value: Amount, exponent: number): bigint => value.digits * 10n ** BigInt(value.exponent - exponent);

/** The sum, exactly. */
export function add(a: Amount, b: Amount): Amount {
  const exponent = Math.min(a.exponent, b.exponent);
  return { digits: aligned(a, exponent) + aligned(b, exponent), exponent };
}

/** The product, exactly. */
export const multiply = (a: Amount, b: Amount): Amount => ({
  digits: a.digits * b.digits,
  exponent: a.exponent + b.exponent,
});

/** The amount with its sign turned. */
export const negate = (value: Amount): Amount => ({ digits: -value.digits, exponent: value.exponent });

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Amount, b: Amount): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = aligned(a, exponent) - aligned(b, exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The power of ten of the last digit that is not zero, as `amountText` would print it; 0 for zero. */
export function lastDigitPower(value: Amount): number {
  if (value.digits === 0n) return 0;
  const digits = value.digits.toString();
  let end = digits.length;
  while (digits[end - 1] === "0") end -= 1;
  return value.exponent + digits.length - end;
}

/** A plain decimal: no exponent, no trailing zeros after the point, no `-0`. */
export function amountText(value: Amount): string {
  if (value.digits === 0n) return "0";
  const sign = value.digits < 0n ? "-" : "";
  const digits = (value.digits < 0n ? -value.digits : value.digits).toString();
  if (value.exponent >= 0) return sign + digits + "0".repeat(value.exponent);
  const padded = digits.padStart(1 - value.exponent, "0");
  const point = padded.length + value.exponent;
  let end = padded.length;
  while (end > point && padded[end - 1] === "0") end -= 1;
  return sign + padded.slice(0, point) + (end > point ? "." + padded.slice(point, end) : "");
}

/** `top` of `bottom` in percent, with eighteen digits when it does not end. */
export function percentOf(top: bigint, bottom: bigint): Amount {
  const scaled = top * 10n ** 18n;
  const exact = (scaled * 10n) / bottom;
  const rounded = exact / 10n + (exact % 10n >= 5n ? 1n : 0n);
  return { digits: rounded, exponent: -16 };
}
