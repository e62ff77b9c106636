import { type PrintedNumber } from "../number/printed.js";
import { isMoneyAfter } from "../context/moneyBefore.js";
import { normAt, textAt } from "../text/tokens.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { hanHeadPhrases } from "./hanNoun.js";
import { namedUnit } from "./namedUnit.js";
import { nounWithin } from "./nounWithin.js";
import { isMaker, isModelNumber } from "./maker.js";
import { isAcronym, plural } from "./plural.js";
import { type UnitTail, none, tailOf } from "./unitTail.js";
import { comparatives, links, notNouns, people, uses } from "../vocabulary/nounPhrases.js";
import { numberWords } from "../vocabulary/numbers.js";
import { stops } from "../vocabulary/units.js";

/** How far after a number its noun may stand. */
const reach = 6;

/** The noun that a number counts: a known one first, else the next plural word, else none. */
export function countedNoun(sentence: Sentence, at: number, printed: PrintedNumber, scaled: boolean): UnitTail {
  const { tokens, words } = sentence;
  if (scaled && isMoneyAfter(sentence, at)) return none(at);
  const known = nounWithin(sentence, at, reach);
  if (known !== null && !(printed.plain && words.language !== "zh" && known.end > at + 2))
    return tailOf(known.unit, known.end);
  if (words.language === "zh") {
    const head =
      scaled || printed.form === "vague" || printed.form === "round" ? matchAt(hanHeadPhrases, tokens, at) : null;
    return head === null ? none(at) : tailOf("count", head.end);
  }
  const ends = stops[words.language];
  const linked = links.has(tokens[at]?.norm ?? "");
  // et pour 1,9 de gaz: a decimal counts nothing
  if (words.language === "fr" && linked && !scaled && printed.step < 0) return none(at);
  // A French magnitude is linked to its noun by de; without it the next word is a participle.
  if (words.language === "fr" && scaled && !linked) return none(at);
  let index = linked ? at + 1 : at;
  if (tokens[index]?.norm === "the" || tokens[index]?.norm === "its" || tokens[index]?.norm === "les") return none(at);
  const most = words.language === "fr" ? 3 : 4;
  for (const last = index + most; index < Math.min(last, sentence.end); index += 1) {
    const token = tokens[index];
    if (isModelNumber(sentence, index)) continue;
    if (token === undefined || (token.kind === "number" && !isCompoundNumber(sentence, index))) break;
    if (token.kind !== "number" && token.kind !== "word" && token.kind !== "name") break;
    // three two-storey buildings
    if (isCompoundNumber(sentence, index)) {
      // four 350-megawatt units: the power is a quantity of its own
      if (index === at && isPower(sentence, index)) return tailOf("count", at);
      index += 2;
      continue;
    }
    // les dix plus grandes banques
    if (
      token.norm === "plus" &&
      index > at - 1 &&
      plural.fr.test(tokens[index + 1]?.norm ?? "") &&
      words.language === "fr"
    ) {
      index += 1;
      continue;
    }
    if (index === at && words.language === "en" && comparatives.has(token.norm)) continue;
    if ((ends.has(token.norm) && !isAcronym(token)) || Object.hasOwn(numberWords[words.language], token.norm)) break;
    // 30 A320s
    if (token.kind === "name" && /\ds$/.test(token.text)) return tailOf("count", index + 1);
    const measure = index > at ? matchAt(words.units, tokens, index) : null;
    if (measure !== null && token.kind === "word" && token.norm.length > 2)
      return namedUnit(sentence, index, measure, printed, null);
    if (
      token.kind === "word" &&
      plural[words.language].test(token.norm) &&
      isNoun(sentence, index) &&
      !isMaker(sentence, index)
    ) {
      if (
        token.norm === "data" &&
        plural.en.test(tokens[index + 1]?.norm ?? "") &&
        !ends.has(tokens[index + 1]?.norm ?? "")
      )
        continue;
      const used = people.has(token.norm) && uses.has(tokens[index + 1]?.norm ?? "");
      const end = words.language === "fr" ? compoundEnd(sentence, index + 1) : index + 1;
      return { ...none(end), unit: used ? "users" : "count" };
    }
    if (
      words.language === "fr" &&
      !notNouns.fr.has(token.norm) &&
      token.kind === "word" &&
      token.text === token.norm &&
      !linked
    ) {
      const compound = textAt(tokens, index + 1) === "-" && tokens[index + 1]?.glued === true;
      const next = tokens[index + (compound ? 2 : 1)];
      // trois family offices, deux méga-contrats
      const goesOn =
        next?.kind === "word" &&
        plural.fr.test(next.norm) &&
        !ends.has(next.norm) &&
        !notNouns.fr.has(next.norm) &&
        (compound || index === at);
      if (!goesOn) break;
      index += compound ? 1 : 0;
      continue;
    }
    if (tokens[index + 1]?.text === "-" && tokens[index + 1]?.glued === true) index += 1;
  }
  // une vingtaine de start-up: what is counted in dozens need not look plural
  if (
    words.language === "fr" &&
    linked &&
    /^(round|vague)$/.test(printed.form) &&
    /^\p{Ll}/u.test(textAt(tokens, at + 1))
  )
    if (tokens[at + 1]?.kind === "word" && !ends.has(normAt(tokens, at + 1)))
      return tailOf("count", compoundEnd(sentence, at + 2));
  return none(at);
}

/** Past the hyphened rest of a word: start-up. */
function compoundEnd({ tokens }: Sentence, at: number): number {
  const joined = textAt(tokens, at) === "-" && tokens[at]?.glued === true && tokens[at + 1]?.kind === "word";
  return joined && tokens[at + 1]?.glued === true ? at + 2 : at;
}

/** `20-foot`, `two-storey`: an adjective of a number and a unit. */
const isCompoundNumber = ({ tokens, words }: Sentence, at: number): boolean =>
  words.language === "en" &&
  (tokens[at]?.kind === "number" || Object.hasOwn(numberWords.en, normAt(tokens, at))) &&
  textAt(tokens, at + 1) === "-" &&
  tokens[at + 1]?.glued === true &&
  tokens[at + 2]?.kind === "word";

const isPower = ({ tokens, words }: Sentence, at: number): boolean =>
  /^(MW|GW)$/.test(matchAt(words.units, tokens, at + 2)?.meaning ?? "");

/** Quatre anciens du CEA are people, quatre anciens salariés are not `anciens`: what `du` follows is the noun. */
const isNoun = ({ tokens, words }: Sentence, at: number): boolean =>
  !notNouns[words.language].has(normAt(tokens, at)) ||
  (words.language === "fr" &&
    /^(anciens|anciennes|jeunes)$/.test(normAt(tokens, at)) &&
    /^(de|du|d'|des)$/.test(normAt(tokens, at + 1)));
