import { type Found } from "../found.js";
import { type Sentence } from "../text/sentence.js";

/** What an ISO 4217 code looks like. */
export const currency = /^[A-Z]{3}$/;

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

/** The memory of a text that has not begun. */
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
