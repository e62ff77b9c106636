/** A decimal taken apart: `digits` × 10^-`scale`, with the sign apart. `digits` has at least one digit; `scale` may be negative. */
export interface DecimalDigits {
  readonly negative: boolean;
  readonly digits: string;
  readonly scale: number;
}

const pattern = /^-?\d+(?:\.\d+)?$/;

/** Takes a plain decimal apart, or null for any other text (an error code, TRUE, nonsense). */
export function readDecimal(text: string): DecimalDigits | null {
  if (!pattern.test(text)) return null;
  const negative = text.startsWith("-");
  const body = negative ? text.slice(1) : text;
  const point = body.indexOf(".");
  if (point < 0) return { negative, digits: body, scale: 0 };
  return { negative, digits: body.slice(0, point) + body.slice(point + 1), scale: body.length - point - 1 };
}

/** The integer part without leading zeros ("0" at least) and the fraction with all its digits, zeros included. */
export function splitDigits({ digits, scale }: DecimalDigits): { whole: string; fraction: string } {
  if (scale <= 0) return { whole: trimLeadingZeros(digits + "0".repeat(-scale)), fraction: "" };
  const padded = digits.length > scale ? digits : digits.padStart(scale + 1, "0");
  const cut = padded.length - scale;
  return { whole: trimLeadingZeros(padded.slice(0, cut)), fraction: padded.slice(cut) };
}

/** A decimal as cells hold it: no leading or trailing zeros that say nothing, no minus on zero. */
export function decimalDigitsText(decimal: DecimalDigits): string {
  const { whole, fraction } = splitDigits(decimal);
  const kept = trimTrailingZeros(fraction);
  const text = kept === "" ? whole : `${whole}.${kept}`;
  return decimal.negative && text !== "0" ? `-${text}` : text;
}

/** `decimal` × 10^`power`, exactly. */
export function shiftDigits(decimal: DecimalDigits, power: number): DecimalDigits {
  return { ...decimal, scale: decimal.scale - power };
}

/** `decimal` rounded to `decimals` digits after the point, half away from zero, on the decimal digits themselves. */
export function roundDigits(decimal: DecimalDigits, decimals: number): DecimalDigits {
  const { negative, digits, scale } = decimal;
  if (scale <= decimals) return decimal;
  const kept = digits.length - (scale - decimals);
  if (kept < 0) return { negative, digits: "0", scale: 0 };
  const head = digits.slice(0, kept);
  const up = (digits[kept] ?? "0") >= "5";
  return { negative, digits: (up ? increment(head) : head) || "0", scale: decimals };
}

/** How many digits after the point keep `count` significant digits (negative: rounding left of the point); 0 for zero. */
export function decimalsForSignificant({ digits, scale }: DecimalDigits, count: number): number {
  const lead = digits.search(/[1-9]/);
  return lead < 0 ? 0 : scale - (digits.length - lead) + count;
}

/** Whether every digit is zero. */
export function isZero({ digits }: DecimalDigits): boolean {
  return !/[1-9]/.test(digits);
}

/** How many digits the integer part has; 0 or less for numbers below 1 (0.5 → 0, 0.05 → -1). Zero has none. */
export function integerLength({ digits, scale }: DecimalDigits): number {
  const lead = digits.search(/[1-9]/);
  return lead < 0 ? 0 : digits.length - lead - scale;
}

/** Digits without the zeros at their end. */
export function trimTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}

function trimLeadingZeros(digits: string): string {
  let start = 0;
  while (start < digits.length - 1 && digits[start] === "0") start++;
  return digits.slice(start);
}

function increment(digits: string): string {
  let index = digits.length - 1;
  while (index >= 0 && digits[index] === "9") index--;
  const zeros = "0".repeat(digits.length - 1 - index);
  return index < 0 ? `1${zeros}` : digits.slice(0, index) + String(Number(digits[index]) + 1) + zeros;
}
