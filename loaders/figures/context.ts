import { compare, shift } from "./amount.js";
import { type Found } from "./found.js";
import { type Quantity } from "./quantity.js";
import { type Sentence } from "./sentence.js";
import { matchAt } from "./phrases.js";

const amountUnit = /^(?!year$|other$)./;

/** Fills the units and magnitudes that a sentence leaves out from its other quantities, or from the noun before. */
export function fillElided(sentence: Sentence, found: readonly Found[], carried: Found | null = null): Found[] {
  const result: Found[] = [];
  const earlier: Found[] = [];
  for (const [index, item] of found.entries()) {
    let filled = item;
    if (item.low.unit === "" && (item.low.number.form !== "words" || item.low.magnitude !== null)) {
      const noun = nounBefore(sentence, item.start);
      const source = lastFitting(item.low, earlier) ?? nextAmount(found, index) ?? ofSize(item.low, carried);
      if (sentence.daily && isDaily(sentence, item.end)) filled = withUnit(item, "tokens_per_day");
      else if (noun.unit !== "" && (noun.near || earlier.length === 0)) filled = withUnit(item, noun.unit);
      else if (source !== null && fits(item.low, source.low)) filled = take(item, source.low);
    }
    result.push(filled);
    if (filled.low.unit !== "" && (amountUnit.test(filled.low.unit) || filled.low.magnitude !== null)) {
      earlier.push(filled);
      if (earlier.length > memory) earlier.shift();
    }
  }
  return result;
}

/** How many quantities of a sentence a number without unit may look back on. */
const memory = 6;

/** What an earlier sentence spoke of, for a number with the same magnitude word. */
const ofSize = (bare: Quantity, carried: Found | null): Found | null =>
  carried !== null && bare.magnitude !== null && carried.low.magnitude === bare.magnitude ? carried : null;

function lastFitting(bare: Quantity, earlier: readonly Found[]): Found | null {
  for (let index = earlier.length - 1; index >= 0; index -= 1) {
    const candidate = earlier[index];
    if (candidate !== undefined && fits(bare, candidate.low)) return candidate;
  }
  return null;
}

function nextAmount(found: readonly Found[], index: number): Found | null {
  const next = found[index + 1];
  return next !== undefined && /^([A-Z]{3}|users|chips|tokens_per_day)$/.test(next.low.unit) ? next : null;
}

/** Whether a number without unit can be of the unit of another: a share with a share, an amount with an amount. */
function fits(bare: Quantity, source: Quantity): boolean {
  if (
    source.unit === "percent" ||
    source.unit === "percentage_points" ||
    source.unit === "basis_points" ||
    source.unit === "multiple"
  )
    return bare.magnitude === null && !bare.number.grouped && compare(bare.value, { digits: 1000n, exponent: 0 }) < 0;
  // Who prints $13,000 prints the sign on every amount.
  if (source.money) return false;
  if (bare.magnitude !== null) return source.magnitude !== null || source.number.grouped;
  if (source.magnitude !== null)
    return compare(bare.number.value, shift(source.number.value, 3)) < 0 || bare.number.grouped;
  return true;
}

function take(item: Found, source: Quantity): Found {
  const give = (quantity: Quantity): Quantity => {
    const near = quantity.magnitude === null && source.magnitude !== null && !quantity.number.grouped;
    return near
      ? {
          ...quantity,
          unit: source.unit,
          magnitude: source.magnitude,
          value: shift(quantity.value, source.magnitude),
          step: quantity.step + source.magnitude,
        }
      : { ...quantity, unit: source.unit };
  };
  return { ...item, low: give(item.low), high: item.high === item.low ? give(item.low) : give(item.high) };
}

const withUnit = (item: Found, unit: string): Found =>
  unit === "" ? item : { ...item, low: { ...item.low, unit }, high: { ...item.high, unit } };

/** `a day`, `par jour` right after a number. */
const isDaily = ({ tokens }: Sentence, at: number): boolean =>
  /^(a|per|each|every|par|chaque|\/)$/.test(tokens[at]?.norm ?? "") && /^(day|jour)$/.test(tokens[at + 1]?.norm ?? "");

/** The unit of the nearest noun before a number without one: `月活跃用户达到1.57亿`. */
function nounBefore(sentence: Sentence, start: number): { unit: string; near: boolean } {
  const { tokens, words } = sentence;
  let near = true;
  for (let index = start - 1; index >= Math.max(sentence.from, start - 14); index -= 1) {
    if (tokens[index]?.kind === "number" || /^[;；。]$/.test(tokens[index]?.text ?? "")) break;
    if (/^[,，、]$/.test(tokens[index]?.text ?? "")) near = false;
    const noun = matchAt(words.nouns, tokens, index);
    if (noun === null) continue;
    if (noun.meaning === "tokens") return { unit: sentence.daily ? "tokens_per_day" : "count", near };
    return { unit: noun.meaning === "units" ? (sentence.chips ? "chips" : "count") : noun.meaning, near };
  }
  return { unit: "", near: false };
}
