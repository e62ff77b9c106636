import { compare, shift } from "./amount.js";
import { type Found } from "./found.js";
import { type Quantity } from "./quantity.js";
import { type Sentence } from "./sentence.js";
import { dailyEnd } from "./daily.js";
import { matchAt, phrases } from "./phrases.js";
import { heads } from "./unit.js";
import { moneyNouns } from "./vocabulary/money.js";

const amountUnit = /^(?!year$|other$)./;
const currency = /^[A-Z]{3}$/;

/** What the sentences before spoke of, for the numbers of the next: `Elle en compte désormais 25 millions`. */
export interface Memory {
  /** The last amount, users or tokens of the paragraph. */
  last: Found | null;
  /** The last thing counted in the paragraph. */
  counted: Found | null;
  /** The currency that most amounts of the text so far are in. */
  money: string;
  readonly amounts: Map<string, number>;
}

export const emptyMemory = (): Memory => ({ last: null, counted: null, money: "", amounts: new Map() });

/** Keeps what a sentence spoke of. Money in brackets is a conversion, and not what the text counts in. */
export function remember(memory: Memory, { tokens }: Sentence, found: Found): void {
  const { unit } = found.low;
  const aside = /^[(（]$/.test(tokens[found.start - 1]?.text ?? "");
  if (aside && memory.money !== "" && currency.test(unit)) return;
  if (currency.test(unit) && (found.low.magnitude !== null || memory.money === "")) {
    const count = (memory.amounts.get(unit) ?? 0) + 1;
    memory.amounts.set(unit, count);
    if (count >= (memory.amounts.get(memory.money) ?? 0)) memory.money = unit;
  }
  if (/^([A-Z]{3}|users|tokens_per_day)$/.test(unit)) memory.last = found;
  if (/^(users|chips|count|tokens_per_day)$/.test(unit) && found.low.number.form === "digits") memory.counted = found;
}

/** Fills the units and magnitudes that a sentence leaves out from its other quantities, the noun before, or what was before. */
export function fillElided(sentence: Sentence, found: readonly Found[], memory: Memory = emptyMemory()): Found[] {
  const result: Found[] = [];
  const earlier: Found[] = [];
  for (const [index, item] of found.entries()) {
    let filled = item;
    if (item.low.unit === "" && (item.low.number.form !== "words" || item.low.magnitude !== null)) {
      const noun = nounBefore(sentence, item.start);
      const day = sentence.daily ? dailyEnd(sentence, item.end) : null;
      const money = moneyBefore(sentence, item) ? lastMoney(earlier, memory) : "";
      const source = lastFitting(item.low, earlier) ?? nextAmount(found, index) ?? carried(sentence, item, memory);
      if (day !== null) filled = { ...withUnit(item, "tokens_per_day"), end: day };
      else if (money !== "") filled = withUnit(item, money);
      else if (noun.unit !== "" && (noun.near || earlier.length === 0)) filled = withUnit(item, noun.unit);
      else if (source !== null && fits(item.low, source.low)) filled = take(item, source.low);
      else if (source !== null && source === memory.counted) filled = withUnit(item, source.low.unit);
    }
    if (item.low.unit === "count" && isPerson(sentence, item)) {
      const noun = nounBefore(sentence, item.start);
      const before = result.at(-1);
      const same = before?.low.unit === "users" && isPerson(sentence, before);
      if (noun.unit === "users" ? noun.near : noun.unit === "" && same) filled = withUnit(item, "users");
    }
    result.push(filled);
    if (filled.low.unit !== "" && (amountUnit.test(filled.low.unit) || filled.low.magnitude !== null)) {
      earlier.push(filled);
      if (earlier.length > reach) earlier.shift();
    }
  }
  return result;
}

/** 用户规模达5.15亿人: people that the noun before says are users. */
const isPerson = ({ tokens, words }: Sentence, { end }: Found): boolean =>
  words.language === "zh" && tokens[end - 1]?.text === "人";

/** How many quantities of a sentence a number without unit may look back on. */
const reach = 6;

const moneyWords = phrases(moneyNouns.map((word) => [word, true] as const));

/** Whether a word of money stands before a number with a magnitude, with no other number between. */
function moneyBefore({ tokens, from }: Sentence, { start, low }: Found): boolean {
  if (low.magnitude === null) return false;
  for (let index = start - 1; index >= Math.max(from, start - 12); index -= 1) {
    if (tokens[index]?.kind === "number") return false;
    if (matchAt(moneyWords, tokens, index) !== null) return true;
  }
  return false;
}

function lastMoney(earlier: readonly Found[], memory: Memory): string {
  for (let index = earlier.length - 1; index >= 0; index -= 1) {
    const unit = earlier[index]?.low.unit ?? "";
    if (currency.test(unit)) return unit;
  }
  return memory.money;
}

const added =
  /^(more|additional|further|others|supplémentaires|autres|nouveaux|nouvelles|additionnels|additionnelles)$/;

/** What an earlier sentence spoke of: an amount for an amount, what was counted for a number that is a subject or an addition. */
function carried({ tokens, words, from }: Sentence, { start, end, low }: Found, memory: Memory): Found | null {
  const { last, counted } = memory;
  const counts = words.language === "fr" && /^en$/.test(tokens[start - 2]?.norm ?? tokens[start - 3]?.norm ?? "");
  if (low.magnitude !== null) {
    if (counts && counted !== null) return counted;
    if (last !== null && (last.low.magnitude === low.magnitude || currency.test(last.low.unit))) return last;
    return null;
  }
  const whole = low.number.form === "digits" && low.value.exponent >= 0 && low.value.digits >= 10n;
  if (counted === null || !whole) return null;
  const opens = start <= from + 1 && tokens[end]?.kind === "word";
  return opens || counts || added.test(tokens[end]?.norm ?? "") ? counted : null;
}

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
    return (
      bare.magnitude === null &&
      bare.number.form !== "round" &&
      !bare.number.grouped &&
      compare(bare.value, { digits: 1000n, exponent: 0 }) < 0
    );
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

const between = /^[数量总规模达到超过突破约近逾有为已至增共计接不足余]$/;

/** 开发者超过180万: what is counted, then nothing but words of size up to the number. */
function isHeadOf(tokens: Sentence["tokens"], at: number, start: number): boolean {
  const head = matchAt(heads, tokens, at);
  if (head === null) return false;
  for (let index = head.end; index < start; index += 1) if (!between.test(tokens[index]?.text ?? "")) return false;
  return true;
}

/** The unit of the nearest noun before a number without one: `月活跃用户达到1.57亿`. */
function nounBefore(sentence: Sentence, start: number): { unit: string; near: boolean } {
  const { tokens, words } = sentence;
  let near = true;
  for (let index = start - 1; index >= Math.max(sentence.from, start - 14); index -= 1) {
    if (tokens[index]?.kind === "number" || /^[;；。]$/.test(tokens[index]?.text ?? "")) break;
    if (/^[,，、]$/.test(tokens[index]?.text ?? "")) near = false;
    const noun = matchAt(words.nouns, tokens, index);
    if (words.language === "zh" && noun === null && isHeadOf(tokens, index, start)) return { unit: "count", near };
    if (noun === null) continue;
    if (noun.meaning === "tokens") return { unit: sentence.daily ? "tokens_per_day" : "count", near };
    return { unit: noun.meaning === "units" ? (sentence.chips ? "chips" : "count") : noun.meaning, near };
  }
  return { unit: "", near: false };
}
