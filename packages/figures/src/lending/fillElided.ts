import { type Found } from "../found.js";
import { normAt } from "../text/tokens.js";
import { type Sentence } from "../text/sentence.js";
import { dailyEnd } from "../unit/daily.js";
import { comparers, havers, nextTo } from "../vocabulary/elisions.js";
import { exchangedUnit } from "../context/exchangeRate.js";
import { isGathering } from "../context/gathering.js";
import { isUnitPrice, moneyBefore } from "../context/moneyBefore.js";
import { nounBefore } from "../context/nounBefore.js";
import { isPerson } from "../context/person.js";
import { isMeasured, isPerPeriod } from "../context/plainNumber.js";
import { carried } from "./carried.js";
import { fromEarlier, fromNext, loanOf } from "./earlier.js";
import { fallbackUnit } from "./fallback.js";
import { goesOn, goesOnPoints, isBarePoints, isExpected, isPartOf, isPerMeasure, isSpread } from "./goesOn.js";
import { shareLists } from "./lists.js";
import { type Memory, emptyMemory } from "./memory.js";
import { lastMoney } from "./money.js";
import { isOfPronoun } from "./pronoun.js";
import { borrows, take, withUnit, withUnitOf } from "./rule.js";

/** What a pronoun may stand for. */
const isThing = /^([A-Z]{3}|users|chips|count|other|MW|GW|TWh)$/;
/** Bare points are those told just before, or those of a spread in a sentence that has told them. */
const arePointsOf = (sentence: Sentence, item: Found, before: readonly Found[]): boolean =>
  before.at(-1)?.low.unit === "basis_points" ||
  (isSpread(sentence, item) && before.some(({ low }) => low.unit === "basis_points"));
const amountUnit = /^(?!year$|other$)./;

/** How many quantities of a sentence a number without unit may look back on. */
const reach = 6;

/** Fills the units and magnitudes that a sentence leaves out from its other quantities, the noun before, or what was before. */
export function fillElided(sentence: Sentence, found: readonly Found[], memory: Memory = emptyMemory()): Found[] {
  const items = shareLists(sentence, found);
  const result: Found[] = [];
  const earlier: Found[] = [];
  for (const [index, item] of items.entries()) {
    let filled = item;
    const meant = isOfPronoun(sentence, item)
      ? (result.findLast(({ low }) => isThing.test(low.unit)) ?? memory.recent)
      : null;
    if (meant !== null)
      filled = isPerMeasure(sentence, meant)
        ? withUnit(item, "other")
        : take(item, meant.low, borrows(item.low, meant.low));
    else if (
      item.low.unit === "" &&
      (item.low.number.form !== "words" ||
        item.low.magnitude !== null ||
        item.low.number.step > 0 ||
        normAt(sentence.tokens, item.start - 1) === "dont")
    ) {
      filled = fill(sentence, items, index, earlier, result.at(-1), memory);
      if (filled.low.unit === "" && !sentence.phrase)
        filled = withUnit(filled, fallbackUnit(sentence, filled, memory, result.at(-1)));
    } else if (item.low.unit === "" && !sentence.phrase) filled = withUnit(item, unitOfWord(sentence, item, result));
    if (isBarePoints(sentence, item) && arePointsOf(sentence, item, result)) filled = withUnit(item, "basis_points");
    if (item.low.unit === "count" && isPerson(sentence, item)) {
      const noun = nounBefore(sentence, item.start);
      const before = result.at(-1);
      const same = before?.low.unit === "users" && isPerson(sentence, before);
      if (noun.unit === "users" ? noun.near : noun.unit === "" && same) filled = withUnit(item, "users");
    }
    result.push(filled);
    // prices doubled, to 83: a verb lends nothing
    if (filled.low.number.form === "verb") continue;
    if (filled.low.unit !== "" && (amountUnit.test(filled.low.unit) || filled.low.magnitude !== null)) {
      earlier.push(filled);
      if (earlier.length > reach) earlier.shift();
    }
  }
  return result;
}

/** The unit of a number word whose noun is left out, which is that of the last thing measured or counted before it. */
function unitOfWord({ tokens }: Sentence, { start, qualifier }: Found, before: readonly Found[]): string {
  const last = before.findLast(({ low }) => low.unit !== "year");
  if (last === undefined || !/^(other|chips|users|count|MW|GW|TWh)$/.test(last.low.unit)) return "";
  const link = normAt(tokens, start - 1);
  const compared = comparers.has(link) || nextTo.has(link) || havers.has(link) || link === "with";
  return compared || (qualifier === "range" && last.low.unit === "other") ? last.low.unit : "";
}

/** A quantity with the unit that its sentence, or one before it, gives; as it is where none does. */
function fill(
  sentence: Sentence,
  items: readonly Found[],
  index: number,
  earlier: readonly Found[],
  before: Found | undefined,
  memory: Memory,
): Found {
  const item = items[index] as Found;
  if (isMeasured(sentence, item)) return withUnit(item, "other");
  const day = sentence.daily ? dailyEnd(sentence, item.end) : null;
  if (day !== null) return { ...withUnit(item, "tokens_per_day"), end: day };
  if (before !== undefined && before.low.unit === "other" && goesOn(sentence, before, item))
    return withUnit(item, "other");
  const whole = items[index + 1];
  if (whole !== undefined && isPartOf(sentence, item, whole) && whole.low.unit !== "")
    return withUnitOf(item, whole.low);
  if (isGathering(sentence, item)) return withUnit(item, "count");
  if (before !== undefined && goesOnPoints(sentence, before, item)) return withUnit(item, "other");
  if (isUnitPrice(sentence, item)) {
    const money = lastMoney(sentence, earlier, item, memory);
    if (money !== "") return withUnit(item, money);
  }
  const exchanged = exchangedUnit(sentence, item);
  if (exchanged !== "") return withUnit(item, exchanged);
  if (before !== undefined && isExpected(sentence, before, item)) return withUnitOf(item, before.low);
  const noun = nounBefore(sentence, sentence.words.language === "zh" ? item.low.start : item.start);
  if (moneyBefore(sentence, item)) {
    const money = lastMoney(sentence, earlier, item, memory);
    if (money !== "") return withUnit(item, money);
  }
  if (noun.unit !== "" && (noun.near || earlier.length === 0)) return withUnit(item, noun.unit);
  if (isPerPeriod(sentence, item)) return item;
  const lent = fromEarlier(sentence, item, before, earlier) ?? fromNext(sentence, item, items[index + 1]);
  if (lent !== null) return lent;
  // What an earlier sentence told gives its unit alone.
  const told = carried(sentence, item, memory);
  const bare =
    told === memory.counted || told === memory.power || (told !== null && loanOf(sentence, item, told) !== null);
  return told !== null && bare ? withUnitOf(item, told.low) : item;
}
