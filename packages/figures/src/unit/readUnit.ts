import { type PrintedNumber } from "../number/printed.js";
import { amount, compare } from "../amount.js";
import { type Qualifier } from "../reading.js";
import { any, glued, seq } from "../pattern/combinators.js";
import { none } from "../pattern/pattern.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence, resolve } from "../text/sentence.js";
import { type Token, normAt, textAt } from "../text/tokens.js";
import { countedNoun } from "./countedNoun.js";
import { hanUnit } from "./hanUnits.js";
import { readMoreMoney } from "./moreMoney.js";
import { namedUnit } from "./namedUnit.js";
import { type UnitTail, none as noUnit, refused, tailOf } from "./unitTail.js";
import { links, looseEnds } from "../vocabulary/nounPhrases.js";

/** Reads the unit after a number that may be `money` already (behind that sign), with a magnitude or without. */
export function readUnit(
  sentence: Sentence,
  at: number,
  printed: PrintedNumber,
  scaled: boolean,
  money: string,
): UnitTail {
  const { tokens, words } = sentence;
  const first = tokens[at];
  if (first === undefined || at >= sentence.end) return tailOf(resolve(sentence, money), at);
  if (money !== "") return readMoreMoney(sentence, at, money);

  const zh = words.language === "zh";
  const more = zh && /^[多余]$/.test(first.text);
  const plus = first.text === "+" && tokens[at + 1] !== undefined && tokens[at + 1]?.kind !== "number";
  const own: Qualifier | null = more ? "more_than" : plus ? "at_least" : null;
  const index = more || plus || (zh && first.text === "的" && textAt(tokens, at - 1) === "计") ? at + 1 : at;
  const direct = matchAt(words.units, tokens, index);
  const han =
    zh && (direct === null || direct.end === index + 1) ? hanUnit(sentence, index, { printed, scaled }) : null;
  if (han !== null) return { ...han.value, own };
  if (direct !== null && !isNextSign(sentence, index, direct.end) && !isLines(sentence, index))
    return namedUnit(sentence, index, direct, printed, own);
  if (hyphened(sentence, index, 1, undefined) !== none)
    return afterHyphen(sentence, at, index + 1, printed, scaled, own);
  const linked = links.has(normAt(tokens, index)) ? matchAt(words.units, tokens, index + 1) : null;
  if (linked !== null) return namedUnit(sentence, index + 1, linked, printed, own);
  const year = printed.plain && printed.value.digits > 1990n && printed.value.digits < 2100n;
  if (year && first.glued && /^[eEFA]$/.test(first.text)) return tailOf("year", at + 1);
  if (isDegrees(sentence, at, printed)) return tailOf("other", at + 1);
  // A word that touches the digits and is no unit makes a name or an ordinal: 5G, 2e, 3rd.
  if (first.glued && (first.kind === "word" || first.kind === "name") && printed.form === "digits" && !scaled)
    return refused(at);
  const counted = countedNoun(sentence, index, printed, scaled);
  return own === null ? counted : { ...counted, own };
}

const hyphened = seq(glued("-"), glued(any));

/** `20-foot`, `$5bn-view`, `40-plus suppliers`: what a hyphen joins to a number at `at`, from `index` on. */
function afterHyphen(
  sentence: Sentence,
  at: number,
  index: number,
  printed: PrintedNumber,
  scaled: boolean,
  own: Qualifier | null,
): UnitTail {
  const { tokens, words } = sentence;
  const joined = matchAt(words.units, tokens, index);
  if (joined !== null) return namedUnit(sentence, index, joined, printed, own);
  const { kind, norm, text } = tokens[index] as Token;
  if (kind === "number") return noUnit(at);
  if (scaled) return /^(param|download|view|share|member)/.test(norm) ? tailOf("count", index + 1, own) : noUnit(at);
  if (printed.form === "words" && kind === "word" && !norm.endsWith("s")) return refused(at);
  const loose = looseEnds[norm];
  if (kind === "word" && words.language === "en" && /^[a-z]{3,}$/.test(text) && loose === undefined && norm !== "ish")
    return tailOf("count", index + 1, own);
  if (loose === undefined) return refused(at);
  // 40-plus suppliers: what is counted stands after the hyphened word
  const counted = countedNoun(sentence, index + 1, printed, false);
  return counted.unit === "" ? noUnit(at) : { ...counted, own: loose };
}

/** `2.7C of warming`, `38C`: degrees of a thermometer, where 5C is a product and 910C a chip. */
const isDegrees = ({ tokens, words }: Sentence, at: number, { value, step }: PrintedNumber): boolean =>
  words.language === "en" &&
  tokens[at]?.glued === true &&
  /^[CF]$/.test(tokens[at].text) &&
  tokens[at + 1]?.kind !== "number" &&
  (step < 0 || (compare(value, amount(10)) >= 0 && compare(value, amount(120)) <= 0));

const lines = /^(144|240|360|480|720|1080|1440|2160|4320)$/;

/** 4.1p is pence where the letter touches the digits; 1080p counts the lines of a picture. */
const isLines = ({ tokens }: Sentence, at: number): boolean =>
  /^[pP]$/.test(textAt(tokens, at)) && (tokens[at]?.glued !== true || lines.test(tokens[at - 1]?.text ?? ""));

/** In `2027 $20bn` and `Sept. 3 €4` the sign touches the number after it, and not the one before. */
const isNextSign = ({ tokens }: Sentence, at: number, end: number): boolean =>
  tokens[at]?.kind === "mark" &&
  tokens[at].glued !== true &&
  /^\p{Sc}$/u.test(tokens[at].text) &&
  tokens[end]?.kind === "number" &&
  tokens[end].glued;
