import { isMinor, minor } from "../bounds/sharedEnds.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";
import { isAside } from "./memory.js";
import { type Found } from "../found.js";
import { compare, shift } from "../number/amount.js";
import { type Quantity } from "../quantity/quantity.js";

/** The last of the quantities before whose unit a bare number can have. */
export function lastFitting(sentence: Sentence, item: Found, earlier: readonly Found[]): Found | null {
  const aside = isAside(sentence, item);
  for (let index = earlier.length - 1; index >= 0; index -= 1) {
    const candidate = earlier[index];
    if (candidate === undefined || (isAside(sentence, candidate) && !aside)) continue;
    if (fits(item.low, candidate.low)) return candidate;
  }
  return null;
}

/** How far after a number the quantity may begin that it shares its unit with. */
const reach = 8;
const joins = /^(and|or|to|et|ou|à|puis|then|而|和|及|与|至|到|、|vs|versus|contre|against)$/;

/** The quantity after, where a number before it may share its unit: they stand close, joined and with no stop between. */
export function nextAmount({ tokens }: Sentence, found: readonly Found[], index: number): Found | null {
  const next = found[index + 1];
  if (next === undefined || !/^([A-Z]{3}|users|chips|tokens_per_day)$/.test(next.low.unit)) return null;
  const end = found[index]?.end ?? 0;
  if (next.start - end > reach) return null;
  for (let at = end; at < next.start; at += 1) {
    if (/^[;:；：(（。]$/.test(textAt(tokens, at))) return null;
  }
  // 40 in May and some 55 million users in June
  const joined = joins.test(normAt(tokens, next.start - 1));
  return joined ? next : null;
}

/** Whether a number without unit can be of the unit of another: a share with a share, an amount with an amount. */
export function fits(bare: Quantity, source: Quantity): boolean {
  if (
    source.unit === "percent" ||
    source.unit === "percentage_points" ||
    source.unit === "basis_points" ||
    source.unit === "multiple"
  )
    return (
      bare.magnitude === null &&
      bare.number.form !== "round" &&
      !bare.number.grouped &&
      compare(bare.value, { digits: bare.number.step < 0 ? 1000n : 200n, exponent: 0 }) < 0
    );
  // Who prints $13,000 prints the sign on every amount.
  if (source.money) return bare.number.form === "words" && (bare.magnitude ?? 0) >= 6 && source.magnitude !== null;
  // 48.2 counts nothing
  if (
    bare.magnitude === null &&
    source.magnitude === null &&
    bare.number.step < 0 &&
    /^(count|users|chips)$/.test(source.unit)
  )
    return false;
  if (bare.magnitude !== null) return source.magnitude !== null || source.number.grouped;
  if (source.magnitude !== null)
    return compare(bare.number.value, shift(source.number.value, 3)) < 0 || bare.number.grouped;
  return true;
}

/** A quantity with the unit of another, and its magnitude where the number alone would be too small. */
export function take(item: Found, source: Quantity): Found {
  // 22 cents, up from 20
  if (isMinor(source) && item.low.magnitude === null && item.low.unit === "") {
    const low = { ...minor(item.low), unit: source.unit };
    return { ...item, low, high: item.high === item.low ? low : { ...minor(item.high), unit: source.unit } };
  }
  const low = give(item.low, source);
  return { ...item, low, high: item.high === item.low ? low : give(item.high, source) };
}

/** A quantity with a unit; as it is for none. */
export const withUnit = (item: Found, unit: string): Found =>
  unit === "" ? item : { ...item, low: { ...item.low, unit }, high: { ...item.high, unit } };

function give(quantity: Quantity, { unit, magnitude }: Quantity): Quantity {
  if (quantity.magnitude !== null || magnitude === null || quantity.number.grouped) return { ...quantity, unit };
  return { ...quantity, unit, magnitude, value: shift(quantity.value, magnitude), step: quantity.step + magnitude };
}
