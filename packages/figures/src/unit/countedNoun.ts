import { type PrintedNumber } from "../number/printed.js";
import { ahead, behind, glued, number, opt, or, phrase, seq, when, word } from "../pattern/combinators.js";
import { none as nowhere, token } from "../pattern/pattern.js";
import { table } from "../pattern/table.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { type Token, normAt, textAt } from "../text/tokens.js";
import { moneyAfterNouns } from "../vocabulary/money.js";
import { comparatives, links, notNouns, people, uses } from "../vocabulary/nounPhrases.js";
import { numberWords } from "../vocabulary/numbers.js";
import { stops } from "../vocabulary/units.js";
import { hanHeadPhrases } from "./hanNoun.js";
import { namedUnit } from "./namedUnit.js";
import { nounWithin } from "./nounWithin.js";
import { isAcronym, plural } from "./plural.js";
import { type UnitTail, none, tailOf } from "./unitTail.js";

/** How far after a number its noun may stand. */
const reach = 6;

const moneyAfter = seq("de d' des", phrase(moneyAfterNouns));

/** `43,8 milliards d'économies`, `1,8 milliard d'actifs`: what comes after a magnitude is money, and nothing counted. */
export const isMoneyAfter = (sentence: Sentence, at: number): boolean =>
  sentence.words.language === "fr" && moneyAfter(sentence, at, 1, undefined) !== nowhere;

const capital = /^\p{Lu}\p{Ll}/u;
const compound = seq(or(number, new Set(Object.keys(numberWords.en))), glued("-"), word);
const first = when<number>((from, _, at) => at === from);
/** Past the hyphened rest of a word: start-up. */
const hyphened = opt(glued("-"), glued(word));
const frenchPlural = token(
  ({ kind, norm }) => kind === "word" && plural.fr.test(norm) && !stops.fr.has(norm) && !notNouns.fr.has(norm),
);

/** What may stand between a number and the noun that it counts, asked about where the search began. */
export const beforeNoun = table<number>([
  ["en", "20 Boeing 737 jets", behind(capital), /^\d{3,4}$/, ahead(word, behind(/^\p{Lu}|s$/u))],
  ["en", "three two-storey buildings", compound],
  ["fr", "les dix plus grandes banques", "plus", plural.fr],
  ["en", "two other lenders", first, comparatives],
]);

/** A French word that the noun follows: trois family offices, deux méga-contrats. */
const leadsOn = or(seq(word, glued("-"), ahead(frenchPlural)), seq(first, word, ahead(frenchPlural)));

/** The noun that a number counts: a known one first, else the next plural word, else none. */
export function countedNoun(sentence: Sentence, at: number, printed: PrintedNumber, scaled: boolean): UnitTail {
  const { tokens, words } = sentence;
  const { language } = words;
  if (scaled && isMoneyAfter(sentence, at)) return none(at);
  const known = nounWithin(sentence, at, reach);
  if (known !== null && !(printed.plain && language !== "zh" && known.end > at + 2))
    return tailOf(known.unit, known.end);
  const loose = printed.form === "vague" || printed.form === "round";
  if (language === "zh") {
    const head = scaled || loose ? matchAt(hanHeadPhrases, tokens, at) : null;
    return head === null ? none(at) : tailOf("count", head.end);
  }
  const ends = stops[language];
  const linked = links.has(normAt(tokens, at));
  const french = language === "fr";
  // et pour 1,9 de gaz: a decimal counts nothing
  if (french && linked && !scaled && printed.step < 0) return none(at);
  // A French magnitude is linked to its noun by de; without it the next word is a participle.
  if (french && scaled && !linked) return none(at);
  const from = linked ? at + 1 : at;
  if (/^(the|its|les)$/.test(normAt(tokens, from))) return none(at);
  for (let index = from; index < Math.min(from + (french ? 3 : 4), sentence.end); index += 1) {
    const passed = beforeNoun(sentence, index, at);
    if (passed !== null) {
      // four 350-megawatt units: the power is a quantity of its own
      const measured = index === at && textAt(tokens, at + 1) === "-" ? matchAt(words.units, tokens, at + 2) : null;
      if (/^[MG]W$/.test(measured?.meaning ?? "")) return tailOf("count", at);
      index = passed.end - 1;
      continue;
    }
    const { kind, text, norm } = tokens[index] as Token;
    if (kind !== "word" && kind !== "name") break;
    if ((ends.has(norm) && !isAcronym({ text })) || Object.hasOwn(numberWords[language], norm)) break;
    // 30 A320s
    if (kind === "name" && /\ds$/.test(text)) return tailOf("count", index + 1);
    const measure = kind === "word" && index > at && norm.length > 2 ? matchAt(words.units, tokens, index) : null;
    if (measure !== null) return namedUnit(sentence, index, measure, printed, null);
    const next = normAt(tokens, index + 1);
    if (kind === "word" && plural[language].test(norm) && isNoun(sentence, index) && !isMaker(sentence, index)) {
      if (norm === "data" && plural.en.test(next) && !ends.has(next)) continue;
      const used = people.has(norm) && uses.has(next);
      return tailOf(used ? "users" : "count", french ? hyphened(sentence, index + 1, 1, undefined) : index + 1);
    }
    if (french && !linked && kind === "word" && text === norm && !notNouns.fr.has(norm)) {
      const led = leadsOn(sentence, index, 1, at);
      if (led === nowhere) break;
      index = led - 1;
    } else if (next === "-" && tokens[index + 1]?.glued === true) index += 1;
  }
  // une vingtaine de start-up: what is counted in dozens need not look plural
  const open = french && linked && loose && tokens[from]?.kind === "word" && !ends.has(normAt(tokens, from));
  return open && /^\p{Ll}/u.test(textAt(tokens, from))
    ? tailOf("count", hyphened(sentence, from + 1, 1, undefined))
    : none(at);
}

/** Quatre anciens du CEA are people, quatre anciens salariés are not `anciens`: what `du` follows is the noun. */
const isNoun = ({ tokens, words }: Sentence, at: number): boolean =>
  !notNouns[words.language].has(normAt(tokens, at)) ||
  (words.language === "fr" &&
    /^(anciens|anciennes|jeunes)$/.test(normAt(tokens, at)) &&
    /^(de|du|d'|des)$/.test(normAt(tokens, at + 1)));

/** `75 Airbus A321neo jets`: a name in -s with its model or a plural, and then what is counted. */
const isMaker = ({ tokens, words }: Sentence, at: number): boolean => {
  const next = tokens[at + 1];
  if (words.language !== "en" || !capital.test(textAt(tokens, at)) || next === undefined) return false;
  const counted = next.kind === "word" && next.text === next.norm && plural.en.test(next.norm);
  return next.kind === "name" || (counted && !stops.en.has(next.norm));
};
