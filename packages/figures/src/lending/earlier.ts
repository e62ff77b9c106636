import { moneyWord } from "../context/moneyBefore.js";
import { type Found } from "../found.js";
import { amount, compare } from "../amount.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";
import { months } from "../vocabulary/names.js";
import { afterSpan } from "../vocabulary/periods.js";
import { stops } from "../vocabulary/units.js";
import { afterHan, comparing, joining, moving, parting, prepositions } from "../vocabulary/lending.js";
import { isAside } from "./memory.js";
import { borrows, currency, isShare, take } from "./rule.js";

/** A number with what the last quantity before it lends that can; null where none does. */
export function fromEarlier(sentence: Sentence, item: Found, before: Found | undefined, earlier: readonly Found[]) {
  if (!isOpen(sentence, item)) return null;
  const aside = isAside(sentence, item);
  const moved = before !== undefined && isMovedTo(sentence, before, item);
  for (const lender of earlier.toReversed()) {
    if ((isAside(sentence, lender) && !aside) || (moved && isShare(lender.low.unit))) continue;
    const lent = borrowed(sentence, item, lender);
    if (lent !== null) return lent;
  }
  return null;
}

/** How far after a number the quantity may begin that it shares its unit with. */
const reach = 8;

/**
 * A number with what the quantity right after lends: `40 in May and some 55 million users in June`. The two are joined, and
 * stand close, with no more between than months, names and small words; null where it lends nothing.
 */
export function fromNext(sentence: Sentence, item: Found, next: Found | undefined): Found | null {
  const { tokens, words } = sentence;
  if (next === undefined || !/^([A-Z]{3}|users|chips|tokens_per_day)$/.test(next.low.unit)) return null;
  if (next.start - item.end > reach || !joining.test(normAt(tokens, next.start - 1))) return null;
  const between = tokens
    .slice(item.end, next.start)
    .every(
      ({ kind, norm, text }) =>
        /^[,、]$/.test(norm) ||
        joining.test(norm) ||
        (kind !== "mark" && (/^\p{Lu}/u.test(text) || stops[words.language].has(norm) || months.has(norm))),
    );
  return between ? borrowed(sentence, item, next) : null;
}

/** A number with what one lender gives it, or null. */
function borrowed(sentence: Sentence, item: Found, lender: Found): Found | null {
  const loan = loanOf(sentence, item, lender);
  return loan === null ? null : take(item, lender.low, loan === "magnitude");
}

/** What a number without unit can have of another quantity: its unit, or its magnitude too. */
export function loanOf(sentence: Sentence, item: Found, given: Found): "unit" | "magnitude" | null {
  const { low: lender } = given;
  const { magnitude, number } = item.low;
  if (isShare(lender.unit)) {
    // 换手率3.2%，收报12.6: Chinese prints its percent signs, but where it compares
    const last = normAt(sentence.tokens, item.start - 1);
    if (sentence.words.language === "zh" && !comparing.has(last) && !parting.test(last)) return null;
    const small =
      magnitude === null && !number.grouped && compare(item.low.value, amount(number.step < 0 ? 1000 : 200)) < 0;
    return small && number.form !== "round" ? "unit" : null;
  }
  const near = borrows(item.low, lender) && !isPrice(sentence, item);
  if (lender.money) {
    // Who prints $13,000 prints the sign on every amount, but in a list.
    const listed =
      isParallel(sentence, item, given) || isOutOf(sentence, item, given) || isCompared(sentence, item, given);
    if (listed && near) return "magnitude";
    if (lender.magnitude === null || magnitude === null) return null;
    return (listed && !isPrice(sentence, item)) || (number.form === "words" && magnitude >= 6) ? "unit" : null;
  }
  if (magnitude !== null) return lender.magnitude !== null || lender.number.grouped ? "unit" : null;
  if (lender.magnitude !== null) {
    if (near && (given.start > item.start || isEntry(sentence, item, given))) return "magnitude";
    return number.grouped && !currency.test(lender.unit) ? "unit" : null;
  }
  // 48.2 counts nothing
  return number.step < 0 && /^(count|users|chips)$/.test(lender.unit) ? null : "unit";
}

/** How many words, or Chinese characters, may name an entry. */
const label = { latin: 4, han: 8 };

/**
 * Whether a number is compared with one before (`contre 6,5`), or is an entry of a list that leaves its unit out: a join, the
 * few words that name it, and the number. A whole number has a name or money before it, for it may count what the words say.
 */
function isEntry({ tokens, from, words }: Sentence, { start, low }: Found, lender: Found): boolean {
  const preposition = normAt(tokens, start - 1);
  if (comparing.has(preposition)) return true;
  const money = currency.test(lender.low.unit);
  // pour 5,2 milliards et pour 1,9: each entry has the preposition of the first
  const repeated = prepositions.has(preposition) && preposition === normAt(tokens, lender.start - 1);
  const at = repeated ? start - 1 : start;
  // a score of 1.8: the word before an entry's number names it
  const last = normAt(tokens, at - 1);
  if (stops[words.language].has(last) && !parting.test(last)) return false;
  const chinese = words.language === "zh";
  let named = low.number.step < 0 && !chinese;
  for (let index = at - 1; index >= Math.max(from, at - 1 - (chinese ? label.han : label.latin)); index -= 1) {
    if (tokens[index]?.kind === "number") return false;
    if (parting.test(normAt(tokens, index))) return named || index === at - 1;
    if (tokens[index]?.kind === "mark") return false;
    named ||= /^\p{Lu}/u.test(textAt(tokens, index)) || (money && moneyWord(tokens, index));
  }
  return false;
}

/** `$2.6 billion on ore (41%) and 1.1 on freight`: an entry of a list, with the preposition of the first one after it. */
const isParallel = ({ tokens, words }: Sentence, { start, end, low }: Found, lender: Found): boolean =>
  words.language !== "zh" &&
  low.number.step < 0 &&
  parting.test(normAt(tokens, start - 1)) &&
  prepositions.has(normAt(tokens, end)) &&
  normAt(tokens, end) === normAt(tokens, lender.end);

/** `A$742 million from 688 a year ago`, `KRW 2,100 billion, up from 1,640 billion`: so soon after, with so little between. */
const isCompared = ({ tokens }: Sentence, { start }: Found, { end }: Found): boolean =>
  start > end &&
  start - end <= (/^(up|down)$/.test(normAt(tokens, start - 2)) ? 8 : 4) &&
  /^(from|than|versus|vs|against|contre)$/.test(normAt(tokens, start - 1));

/** `Of its €4.8 billion in sales, it made 2.9 in Austria`: a part of the whole that its sentence begins with. */
const isOutOf = ({ tokens, words, from }: Sentence, { end, low }: Found, whole: Found): boolean =>
  words.language === "en" &&
  low.number.step < 0 &&
  prepositions.has(normAt(tokens, end)) &&
  whole.start <= from + 2 &&
  normAt(tokens, from) === "of";

/** `(17,5 par action)`: so much for one of something is of no magnitude that a total has; `11.8 a year earlier` is. */
const isPrice = ({ tokens }: Sentence, { end }: Found): boolean =>
  /^(par|per|a|an|each|apiece|pièce|chacune?|\/|每)$/.test(normAt(tokens, end)) &&
  !afterSpan.has(normAt(tokens, end + 2));

/** Whether a number without unit ends where it stands: what touches it in Chinese is no measure that was not understood. */
const isOpen = ({ tokens, end }: Sentence, item: Found): boolean => {
  const next = tokens[item.end];
  return item.end >= end || next?.kind !== "han" || !next.glued || afterHan.has(next.text);
};

/** `climbed 9% to 83 million`: a share tells by how much, and what follows to what. */
const isMovedTo = ({ tokens }: Sentence, share: Found, { start }: Found): boolean =>
  isShare(share.low.unit) &&
  start - share.end === 1 &&
  moving.test(normAt(tokens, share.end)) &&
  !/^(from|从|由)$/.test(normAt(tokens, share.start - 1));
