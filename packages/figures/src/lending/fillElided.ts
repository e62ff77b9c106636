import { exchangedUnit } from "../context/exchangeRate.js";
import { isUnitPrice, moneyBefore } from "../context/moneyBefore.js";
import { nounBefore } from "../context/nounBefore.js";
import { isPerson } from "../context/person.js";
import { gathered, measured, perPeriod } from "../context/plainNumber.js";
import { type Found } from "../found.js";
import { behind, opt, or, seq, within } from "../pattern/combinators.js";
import { none, token } from "../pattern/pattern.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";
import { dailyEnd } from "../unit/daily.js";
import { added, goesOnFrom } from "../vocabulary/comparisons.js";
import { comparers, havers, nextTo, notPronoun } from "../vocabulary/elisions.js";
import { rangeJoiners } from "../vocabulary/ranges.js";
import { fromEarlier, fromNext, loanOf } from "./earlier.js";
import { shareLists } from "./lists.js";
import { type Memory, emptyMemory, fallbackUnit, lastMoney, told } from "./memory.js";
import { borrows, currency, take, withUnit, withUnitOf } from "./rule.js";

/** How many quantities of a sentence a number without unit may look back on. */
const reach = 6;

/** Fills the units and magnitudes that a sentence leaves out from its other quantities, the noun before, or what was before. */
export function fillElided(sentence: Sentence, found: readonly Found[], memory: Memory = emptyMemory()): Found[] {
  const items = shareLists(sentence, found);
  const result: Found[] = [];
  const earlier: Found[] = [];
  for (const index of items.keys()) {
    const filled = fill(sentence, items, index, { before: result, earlier, memory });
    result.push(filled);
    const { unit, magnitude, number } = filled.low;
    // prices doubled, to 83: a verb lends nothing
    if (number.form === "verb" || unit === "" || (/^(year|other)$/.test(unit) && magnitude === null)) continue;
    earlier.push(filled);
    if (earlier.length > reach) earlier.shift();
  }
  return result;
}

/** What a number may have its unit from: what was found before it in its sentence, what of it lends, and what was before. */
interface Lenders {
  readonly before: readonly Found[];
  readonly earlier: readonly Found[];
  readonly memory: Memory;
}

/** What a pronoun or a number word may stand for. */
const isThing = /^(users|chips|count|other|MW|GW|TWh)$/;

/** A quantity with the unit that is meant; as it is where nothing tells it. */
function fill(sentence: Sentence, items: readonly Found[], index: number, lenders: Lenders): Found {
  const item = items[index] as Found;
  const { before, memory } = lenders;
  const { unit, number, magnitude } = item.low;
  const last = before.at(-1);
  const meant = isOfPronoun(sentence, item)
    ? (before.findLast(({ low }) => isThing.test(low.unit) || currency.test(low.unit)) ?? memory.recent)
    : null;
  if (meant !== null)
    return isPerMeasure(sentence, meant)
      ? withUnit(item, "other")
      : take(item, meant.low, borrows(item.low, meant.low));
  const worded = number.form === "words" && magnitude === null && number.step <= 0;
  if (unit === "" && (!worded || normAt(sentence.tokens, item.start - 1) === "dont")) {
    const filled = fillNumber(sentence, items, index, lenders);
    return filled.low.unit === "" && !sentence.phrase
      ? withUnit(filled, fallbackUnit(sentence, filled, memory, last))
      : filled;
  }
  if (unit === "") return sentence.phrase ? item : withUnit(item, unitOfWord(sentence, item, before));
  if (isBarePoints(sentence, item) && arePointsOf(sentence, item, before)) return withUnit(item, "basis_points");
  if (unit === "count" && isPerson(sentence, item)) {
    const noun = nounBefore(sentence, item.start);
    const same = last?.low.unit === "users" && isPerson(sentence, last);
    if (noun.unit === "users" ? noun.near : noun.unit === "" && same) return withUnit(item, "users");
  }
  return item;
}

/** The unit of a number word whose noun is left out, which is that of the last thing measured or counted before it. */
function unitOfWord({ tokens }: Sentence, { start, qualifier }: Found, before: readonly Found[]): string {
  const unit = before.findLast(({ low }) => low.unit !== "year")?.low.unit ?? "";
  const link = normAt(tokens, start - 1);
  const compared = comparers.has(link) || nextTo.has(link) || havers.has(link) || link === "with";
  return isThing.test(unit) && (compared || (qualifier === "range" && unit === "other")) ? unit : "";
}

/** A number with the unit that its sentence, or one before it, gives; as it is where none does. */
function fillNumber(sentence: Sentence, items: readonly Found[], index: number, lenders: Lenders): Found {
  const item = items[index] as Found;
  const { earlier, memory } = lenders;
  const [before, next] = [lenders.before.at(-1), items[index + 1]];
  if (measured(sentence, item.start, item) !== null) return withUnit(item, "other");
  const day = sentence.daily ? dailyEnd(sentence, item.end) : null;
  if (day !== null) return { ...withUnit(item, "tokens_per_day"), end: day };
  if (before?.low.unit === "other" && goesOn(sentence, before, item)) return withUnit(item, "other");
  if (next !== undefined && next.low.unit !== "" && outOf(sentence, item.end, 1, undefined) === next.start)
    return withUnitOf(item, next.low);
  if (gathered(sentence, item.start, item) !== null) return withUnit(item, "count");
  if (before?.low.unit === "other" && goesOnPoints(sentence, before, item)) return withUnit(item, "other");
  const priced = isUnitPrice(sentence, item) ? lastMoney(sentence, earlier, item, memory) : "";
  if (priced !== "") return withUnit(item, priced);
  const exchanged = exchangedUnit(sentence, item);
  if (exchanged !== "") return withUnit(item, exchanged);
  if (before !== undefined && isExpected(sentence, before, item)) return withUnitOf(item, before.low);
  const money = moneyBefore(sentence, item) ? lastMoney(sentence, earlier, item, memory) : "";
  if (money !== "") return withUnit(item, money);
  const noun = nounBefore(sentence, sentence.words.language === "zh" ? item.low.start : item.start);
  if (noun.unit !== "" && (noun.near || earlier.length === 0)) return withUnit(item, noun.unit);
  if (perPeriod(sentence, item.start, item) !== null) return item;
  const lent = fromEarlier(sentence, item, before, earlier) ?? fromNext(sentence, item, next);
  if (lent !== null) return lent;
  // What an earlier sentence told gives its unit alone.
  const spoken = told(sentence, item, memory);
  const known = spoken !== null && (spoken === memory.counted || spoken === memory.power);
  return spoken !== null && (known || loanOf(sentence, item, spoken) !== null) ? withUnitOf(item, spoken.low) : item;
}

/** How many words may stand between a pronoun and its number: n'en ont tiré que 45. */
const pronounReach = 4;

/** `le président en veut dix`, `n'en ont tiré que 45`: the pronoun stands for what was counted before, before its verb. */
function isOfPronoun({ tokens, words, from }: Sentence, { start, low }: Found): boolean {
  if (words.language !== "fr" || low.magnitude !== null || low.unit !== "") return false;
  for (let index = start - 2; index >= Math.max(from, start - 1 - pronounReach); index -= 1) {
    if (tokens[index]?.kind !== "word") return false;
    if (normAt(tokens, index) !== "en") continue;
    const verb = textAt(tokens, index + 1);
    return /^\p{Ll}*(e|es|t|a|ai|ont|ons|ez|d)$/u.test(verb) && !notPronoun.has(verb);
  }
  return false;
}

/** `71 of the 179 seats`, `12 des 30 sites`: what the number is out of names both. */
const outOf = or("des", seq("of", opt("the its their all our")), seq("sur", "les ses leurs nos"));

/** `280 euros par hectare, et j'en cultive cent`: what the amount is paid for is what the pronoun means. */
const isPerMeasure = ({ tokens, words, from }: Sentence, { start, end, low }: Found): boolean =>
  start >= from &&
  currency.test(low.unit) &&
  /^(par|le|la|l'|\/)$/.test(normAt(tokens, end)) &&
  matchAt(words.units, tokens, end + 1)?.meaning === "other";

/** 由2260点回落，支撑位看1450: the points of an index, told once. */
const goesOnPoints = ({ tokens, words }: Sentence, { end }: Found, { low }: Found): boolean =>
  words.language === "zh" &&
  low.magnitude === null &&
  low.value.digits >= 100n &&
  normAt(tokens, normAt(tokens, end - 1) === "近" ? end - 3 : end - 1) === "点";

/** `115 basis points, later 20 points`: points alone. */
const isBarePoints = ({ tokens }: Sentence, { end, low }: Found): boolean =>
  /^(other|percentage_points)$/.test(low.unit) && /^points?$/.test(normAt(tokens, end - 1));

/** `l'écart avec le Bund frôle 75 points`: the points of a spread. */
const ofSpread = behind(
  within(
    8,
    "spread spreads écart écarts",
    token(({ kind }) => kind !== "number"),
  ),
);

/** Bare points are those told just before, or those of a spread in a sentence that has told them. */
const arePointsOf = (sentence: Sentence, { start }: Found, before: readonly Found[]): boolean =>
  before.at(-1)?.low.unit === "basis_points" ||
  (before.some(({ low }) => low.unit === "basis_points") && ofSpread(sentence, start, 1, undefined) !== none);

/** `35 GB, plus maybe 5 more`, `from 40 weeks to 90`: a measure that the one before goes on with. */
function goesOn({ tokens }: Sentence, before: Found, { start, end, low }: Found): boolean {
  if (added.has(normAt(tokens, end))) return true;
  const joint = start - before.end === 1 ? normAt(tokens, before.end) : "";
  if (joint === "dont" || rangeJoiners[joint] !== undefined) return true;
  const { magnitude, number } = before.low;
  const alike = number.form === "digits" || (number.form === "words" && low.number.form !== "digits");
  return alike && low.magnitude === magnitude && goesOnFrom.has(normAt(tokens, start - 1));
}

/** `SEK 7.92 (consensus 7.55)`: what was expected of an amount is as much money. */
const isExpected = ({ tokens }: Sentence, { end, low: amount }: Found, { start, low }: Found): boolean =>
  currency.test(amount.unit) &&
  low.magnitude === null &&
  amount.magnitude === null &&
  low.number.step === amount.number.step &&
  start - end === 2 &&
  textAt(tokens, end) === "(" &&
  /^(consensus|expected|forecast|guidance|estimate|attendu|prévu)$/.test(normAt(tokens, start - 1));
