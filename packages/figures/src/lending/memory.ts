import { type Found } from "../found.js";
import { type Sentence } from "../text/sentence.js";
import { currency } from "./rule.js";

/** What the sentences before spoke of, for the numbers of the next: `Elle en compte désormais 25 millions`. */
export interface Memory {
  /** The last amount, users or tokens of the paragraph. */
  last: Found | null;
  /** The last thing counted in the paragraph. */
  counted: Found | null;
  /** The last power or energy of the paragraph. */
  power: Found | null;
  /** The last thing measured, counted or paid of the paragraph, for a pronoun. */
  recent: Found | null;
  /** The unit of the last large number of things that the text counted. */
  subject: string;
  /** The currency that most amounts of the text so far are in. */
  money: string;
  /** How many amounts with a magnitude were in each currency that was named. */
  readonly amounts: Map<string, number>;
}

/** The memory of a text that has not begun. */
export const emptyMemory = (): Memory => ({
  last: null,
  counted: null,
  power: null,
  recent: null,
  subject: "",
  money: "",
  amounts: new Map(),
});

/** How far before a quantity its bracket may open. */
const reach = 12;

/** Whether a quantity stands in brackets, as the conversion of another does. */
export function isAside({ tokens, from }: Sentence, { start }: Found): boolean {
  for (let index = start - 1; index >= Math.max(from, start - reach); index -= 1) {
    const token = tokens[index];
    if (token?.kind !== "mark") continue;
    if (token.text === ")" || token.text === "）") return false;
    if (token.text === "(" || token.text === "（") return true;
  }
  return false;
}

/** Keeps what a sentence spoke of. Money in brackets is a conversion, and not what the text counts in. */
export function remember(memory: Memory, sentence: Sentence, found: Found): void {
  const { unit } = found.low;
  if (isAside(sentence, found) && memory.money !== "" && currency.test(unit)) return;
  if (currency.test(unit) && (found.low.magnitude !== null || memory.money === "")) {
    const count = (memory.amounts.get(unit) ?? 0) + 1;
    memory.amounts.set(unit, count);
    if (count >= (memory.amounts.get(memory.money) ?? 0)) memory.money = unit;
  } else if (currency.test(unit) && !memory.amounts.has(unit)) memory.amounts.set(unit, 0);
  if (/^([A-Z]{3}|users|tokens_per_day)$/.test(unit)) memory.last = found;
  else if (/^(count|chips)$/.test(unit) && found.low.magnitude !== null) memory.last = found;
  if (!/^(percent|percentage_points|basis_points|multiple|year)$/.test(unit)) memory.recent = found;
  if (/^(users|chips|count)$/.test(unit) && (found.low.number.grouped || found.low.magnitude !== null))
    memory.subject = unit;
  if (/^(MW|GW|TWh)$/.test(unit)) memory.power = found;
  if (/^(users|chips|count|tokens_per_day)$/.test(unit) && found.low.number.form === "digits") memory.counted = found;
}
