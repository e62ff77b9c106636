import { type Found } from "../found.js";
import { currency, within } from "./rule.js";
import { type Sentence } from "../text/sentence.js";
import { normAt } from "../text/tokens.js";

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

/** Forgets what the paragraph before spoke of; what the text counts in stays. */
export function beginParagraph(memory: Memory): void {
  memory.last = memory.counted = memory.power = memory.recent = null;
}

/** How far before a quantity its bracket may open. */
const reach = 12;

/** Whether a quantity stands in brackets, as the conversion of another does. */
export function isAside({ tokens, from }: Sentence, { start }: Found): boolean {
  for (let index = start - 1; index >= Math.max(from, start - reach); index -= 1) {
    const norm = normAt(tokens, index);
    if (norm === "(" || norm === ")") return norm === "(";
  }
  return false;
}

/** Keeps what a sentence spoke of. Money in brackets is a conversion, and not what the text counts in. */
export function remember(memory: Memory, sentence: Sentence, found: Found): void {
  const { unit, magnitude, number } = found.low;
  if (currency.test(unit)) {
    if (memory.money !== "" && isAside(sentence, found)) return;
    const count = memory.amounts.get(unit) ?? 0;
    const counts = magnitude !== null || memory.money === "";
    memory.amounts.set(unit, counts ? count + 1 : count);
    if (counts && count + 1 >= (memory.amounts.get(memory.money) ?? 0)) memory.money = unit;
  }
  const large = magnitude !== null;
  if (/^([A-Z]{3}|users|tokens_per_day)$/.test(unit) || (large && /^(count|chips)$/.test(unit))) memory.last = found;
  if (!/^(percent|percentage_points|basis_points|multiple|year)$/.test(unit)) memory.recent = found;
  if (/^(users|chips|count)$/.test(unit) && (number.grouped || large)) memory.subject = unit;
  if (/^(MW|GW|TWh)$/.test(unit)) memory.power = found;
  if (/^(users|chips|count|tokens_per_day)$/.test(unit) && number.form === "digits") memory.counted = found;
}

/** What an earlier sentence spoke of: an amount for an amount, what was counted for a number that is a subject or an addition. */
export function told({ tokens, words }: Sentence, { start, low }: Found, memory: Memory): Found | null {
  const { last, counted, power } = memory;
  if (low.magnitude !== null) {
    if (words.language === "fr" && normAt(tokens, start - 2) === "en" && counted !== null) return counted;
    return last !== null && (last.low.magnitude === low.magnitude || currency.test(last.low.unit)) ? last : null;
  }
  if (low.number.form !== "digits" || low.value.exponent < 0 || low.value.digits < 10n) return null;
  return counted ?? (power !== null && within(50, low.value, power.low.value) ? power : null);
}

/** The currency of the last amount of the sentence, or else the one that the text counts in. */
export function lastMoney(sentence: Sentence, earlier: readonly Found[], item: Found, memory: Memory): string {
  const aside = isAside(sentence, item);
  const before = earlier.findLast((one) => currency.test(one.low.unit) && (aside || !isAside(sentence, one)));
  return before?.low.unit ?? homeMoney(sentence, memory);
}

/**
 * The currency that a text counts in, or else that of its language; empty in a phrase of its own, and in English, where it may
 * be of any country. A Chinese text that has told yuan from dollars leaves out the yuan.
 */
function homeMoney({ words, topic, phrase }: Sentence, { money, amounts }: Memory): string {
  if (words.language === "zh") return money === "" || amounts.has(topic.yuan) ? topic.homeYuan : money;
  return money === "" && words.language === "fr" && !phrase ? topic.home : money;
}

/** What a number in prose is where nothing says its unit: a count if it is whole, else a measure of something. */
export function fallbackUnit(sentence: Sentence, { start, low, high }: Found, memory: Memory, before?: Found): string {
  const { index, words, topic } = sentence;
  if (low.magnitude !== null) {
    const french = words.language === "fr" && low.magnitude >= 6 && !isModel(sentence, start);
    // 640 000 tonnes, et bientôt le million
    if (french && before?.low.unit === "other" && before.low.number.grouped) return "other";
    // des dizaines de milliards: what a text that speaks of money leaves so open is money
    return french && low.number.form === "vague" && memory.money !== "" ? memory.money : "count";
  }
  if (low.number.grouped && memory.subject === "chips" && topic.chips) return "chips";
  const whole = low.number.step >= 0 && high.number.step >= 0 && !low.negative;
  return whole && !index && low.number.form !== "part" ? "count" : "";
}

/** `le petit modèle de 8 milliards`: so many parameters. */
const isModel = ({ tokens }: Sentence, start: number): boolean =>
  /^(modèles?|versions?)$/.test(normAt(tokens, start - 2)) || /^modèles?$/.test(normAt(tokens, start - 3));
