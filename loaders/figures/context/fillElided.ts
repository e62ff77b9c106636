import { carried } from "./carried.js";
import { fits, lastFitting, nextAmount, take, withUnit } from "./fitting.js";
import { type Memory, emptyMemory } from "./memory.js";
import { lastMoney, moneyBefore } from "./moneyBefore.js";
import { nounBefore } from "./nounBefore.js";
import { type Found } from "../found.js";
import { type Sentence } from "../text/sentence.js";
import { dailyEnd } from "../unit/daily.js";

const amountUnit = /^(?!year$|other$)./;

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
