import { type Qualifier } from "../reading.js";
import { matchBefore } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";
import { hanDigits } from "../vocabulary/numbers.js";
import {
  afterIdiom,
  auxiliaries,
  beforeAdjective,
  beforePlainForm,
  hanHalving,
  multiplyingForms,
  objects,
  ofAdjective,
} from "../vocabulary/multiplying.js";
import { type Quantity, bare, wordNumber } from "./quantity.js";

/**
 * `doubled`, `a triplé`, `翻了两番`: a verb that says by what something is multiplied; `halved` and `减半` are a fall of 50
 * percent. Null where the word is a noun, an adjective or part of another saying (a double room, doubled down).
 */
export function readMultiplying(sentence: Sentence, at: number): Quantity | null {
  const { tokens, words } = sentence;
  if (words.language === "zh") return readHanTurns(sentence, at) ?? readHanHalving(sentence, at);
  const form = multiplyingForms[words.language].get(normAt(tokens, at));
  if (form === undefined || isJoined(tokens, at) || isJoined(tokens, at + 1)) return null;
  const isVerb = words.language === "fr" ? isFrenchVerb : isEnglishVerb;
  return isVerb(sentence, at, form.ending) ? multiplied(at, at + 1, form.value, form.unit) : null;
}

const multiplied = (
  at: number,
  end: number,
  value: number,
  unit: "multiple" | "percent",
  own: Qualifier | null = null,
): Quantity => ({ ...bare(at, { ...wordNumber(value, end), form: "verb" }, unit), own });

/** double-digit, re-doubled. */
const isJoined = (tokens: Sentence["tokens"], at: number): boolean =>
  (textAt(tokens, at) === "-" && tokens[at]?.glued === true) ||
  (textAt(tokens, at - 1) === "-" && tokens[at]?.glued === true);

function isEnglishVerb({ tokens, words, from, phrase }: Sentence, at: number, ending: string): boolean {
  const next = normAt(tokens, at + 1);
  if (afterIdiom.has(next)) return false;
  const halves = normAt(tokens, at).startsWith("halv");
  if (ending === "es") return objects.has(next);
  if (ending === "e") {
    if (halves) return true;
    const before = matchBefore(words.before, tokens, at)?.end ?? at;
    return before > from && beforePlainForm.has(normAt(tokens, before - 1)) && !ofAdjective.has(next);
  }
  // the doubling of capacity, but the halving of Bitcoin is an event
  return ending === "ed" || phrase || normAt(tokens, at - 1) !== "the" || next === "of";
}

function isFrenchVerb(sentence: Sentence, at: number, ending: string): boolean {
  const { tokens, phrase, from } = sentence;
  const [before, next] = [normAt(tokens, at - 1), normAt(tokens, at + 1)];
  // doubler la mise; doublé par un rival, doublé d'un rappel
  if (next === "la" && normAt(tokens, at + 2) === "mise") return false;
  if (ending === "ement") return phrase || (/^(de|du|des|d')$/.test(next) && beforeAdjective.has(before));
  if (ending === "e") return at > from && objects.has(next) && !beforeAdjective.has(before) && isLower(sentence, at);
  if (ending === "er") return !/^(un|le)$/.test(before);
  if (!ending.startsWith("é") && ending !== "és") return true;
  if (next === "par" || (next === "d'" && /^une?$/.test(normAt(tokens, at + 2)))) return false;
  return phrase || ending !== "é" || hasAuxiliary(sentence, at);
}

const isLower = ({ tokens }: Sentence, at: number): boolean => /^\p{Ll}/u.test(textAt(tokens, at));

/** How far before a participle its auxiliary may stand: ont au cours de l'an presque doublé. */
const reach = 5;

function hasAuxiliary({ tokens, from }: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(from, at - reach); index -= 1) {
    if (tokens[index]?.kind === "number") return false;
    if (auxiliaries.has(normAt(tokens, index))) return true;
  }
  return false;
}

/** `翻倍`, `翻番`, `翻两番`, `翻了近一番`: each turn doubles; so does `倍增`. */
function readHanTurns({ tokens, words }: Sentence, at: number): Quantity | null {
  if (textAt(tokens, at) === "倍" && textAt(tokens, at + 1) === "增")
    return /^[成数几]$/.test(textAt(tokens, at - 1)) || /^[器管计]$/.test(textAt(tokens, at + 2))
      ? null
      : multiplied(at, at + 2, 2, "multiple");
  if (textAt(tokens, at) !== "翻") return null;
  if (/^[倍番]$/.test(textAt(tokens, at + 1))) return multiplied(at, at + 2, 2, "multiple");
  const from = textAt(tokens, at + 1) === "了" ? at + 2 : at + 1;
  for (let index = from; index < from + 4; index += 1) {
    const turns = hanDigits[textAt(tokens, index)] ?? Number(/^[1-5]$/.exec(textAt(tokens, index))?.[0] ?? 0);
    if (turns < 1 || turns > 5 || textAt(tokens, index + 1) !== "番") continue;
    if (index === from) return multiplied(at, index + 2, 2 ** turns, "multiple");
    const bound = matchBefore(words.before, tokens, index);
    return bound?.end === from ? multiplied(at, index + 2, 2 ** turns, "multiple", bound.meaning) : null;
  }
  return null;
}

/** `产能减半`, `股价腰斩`; 缩减半年 is no half. */
function readHanHalving({ tokens, from }: Sentence, at: number): Quantity | null {
  if (textAt(tokens, at) === "腰")
    return textAt(tokens, at + 1) === "斩" ? multiplied(at, at + 2, 50, "percent") : null;
  if (textAt(tokens, at) !== "半" || at <= from || !hanHalving.has(textAt(tokens, at - 1))) return null;
  return /^[年个月天小导数成]$/.test(textAt(tokens, at + 1)) ? null : multiplied(at - 1, at + 1, 50, "percent");
}
