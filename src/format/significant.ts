import { Decimal, decimal, decimalText } from "../model/decimal.js";
import { largestScale, numberFormat, type Scale, scalePower } from "./numberFormat.js";
import { integerLength, plainDecimal } from "./plainDecimal.js";
import { formatQuantity } from "./quantity.js";

/** To which side a value is rounded: a floor down and a ceiling up, so that it stays one. */
export type RoundingSide = "nearest" | "down" | "up";

/** A value as prose prints it. */
export interface SignificantText {
  readonly text: string;
  /** Whether digits before the point were rounded to zeros, which look exact and are not. */
  readonly isRound: boolean;
}

/**
 * A value with its unit in so many significant digits: `$2.3 tn`, `610,000 chips`, `$1,368 m`, `53.1 %`. It has no more
 * decimals than its format, but two significant digits at the least; where digits before the point would become zeros, or
 * none would stand before the point, it is told in the scale that suits it. Error codes come back unchanged.
 */
export function formatSignificant(
  value: string,
  unit: string,
  format: string,
  digits: number,
  side: RoundingSide = "nearest",
): SignificantText {
  const number = plainDecimal(value);
  if (!number || number.isZero()) return { text: formatQuantity(value, unit, format), isRound: false };
  const shape = numberFormat(format);
  const [own, most] = shape.kind === "scaled" ? [shape.scale, shape.decimals] : (["fixed", Infinity] as const);
  const scale = suitable(own, digits, integerLength(number));
  const length = integerLength(number) - scalePower[scale];
  const known = digits - length;
  const shown = scale === own ? Math.max(Math.min(known, most), 2 - length) : known;
  const decimals = Math.min(known, shown);
  const rounded = roundTo(value, scalePower[scale] - decimals, side);
  return {
    text: formatQuantity(rounded, unit, `${scale}.${Math.min(20, Math.max(0, decimals))}`),
    isRound: decimals < 0 && !decimal(rounded).eq(decimal(value)),
  };
}

/** The format's own scale, or another where its digits would end before the point or begin behind it. */
function suitable(own: Scale, digits: number, length: number): Scale {
  if (own === "percent" || own === "times") return own;
  const largest = largestScale(length);
  const inOwn = length - scalePower[own];
  if (inOwn <= 0) return largest;
  return inOwn > digits && scalePower[largest] > scalePower[own] ? largest : own;
}

const modes = { nearest: Decimal.ROUND_HALF_UP, down: Decimal.ROUND_FLOOR, up: Decimal.ROUND_CEIL } as const;

/** A value rounded to a power of ten. */
function roundTo(value: string, power: number, side: RoundingSide): string {
  const step = decimal("10").pow(power);
  return decimalText(decimal(value).div(step).toDecimalPlaces(0, modes[side]).times(step));
}
