import { textAt } from "../text/tokens.js";
import { type PrintedNumber } from "../number/printed.js";
import { amount, compare } from "../number/amount.js";
import { type Qualifier } from "../reading.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence, resolve } from "../text/sentence.js";
import { countedNoun } from "./countedNoun.js";
import { hanMinor } from "./hanMinor.js";
import { readMoreMoney } from "./moreMoney.js";
import { namedUnit } from "./namedUnit.js";
import { type UnitTail, none, refused, tailOf } from "./unitTail.js";
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

  let index = at;
  let own: Qualifier | null = null;
  const zh = words.language === "zh";
  if (zh && (first.text === "多" || first.text === "余")) {
    own = "more_than";
    index += 1;
  } else if (first.text === "+" && tokens[at + 1] !== undefined && tokens[at + 1]?.kind !== "number") {
    own = "at_least";
    index += 1;
  }
  if (zh && first.text === "的" && textAt(tokens, at - 1) === "计") index += 1;
  const hyphen = tokens[index]?.text === "-" && tokens[index]?.glued === true && tokens[index + 1]?.glued === true;
  const minor = zh && !scaled ? hanMinor(sentence, index, printed) : null;
  if (minor !== null) return { ...minor, own };
  const direct = matchAt(words.units, tokens, index);
  if (direct !== null && !isNextSign(sentence, index, direct.end) && !isLines(sentence, index))
    return namedUnit(sentence, index, direct, printed, own);
  if (hyphen) {
    const joined = matchAt(words.units, tokens, index + 1);
    const word = tokens[index + 1];
    if (joined !== null) return namedUnit(sentence, index + 1, joined, printed, own);
    if (word?.kind === "number") return none(at);
    if (scaled && /^(param|download|view|share|member)/.test(word?.norm ?? ""))
      return { unit: "count", end: index + 2, power: 0, own, refused: false };
    if (scaled || (printed.form === "words" && word?.kind === "word" && !/s$/.test(word.norm)))
      return scaled ? none(at) : refused(at);
    if (
      word?.kind === "word" &&
      /^[a-z]{3,}$/.test(word.text) &&
      words.language === "en" &&
      !/^(plus|odd|ish)$/.test(word.norm)
    )
      return { unit: "count", end: index + 2, power: 0, own, refused: false };
    const loose = looseEnds[word?.norm ?? ""];
    if (loose === undefined) return refused(at);
    // 40-plus suppliers: what is counted stands after the hyphened word
    const counted = countedNoun(sentence, index + 2, printed, scaled);
    return counted.unit === "" ? none(at) : { ...counted, own: loose };
  }
  if (links.has(tokens[index]?.norm ?? "")) {
    const linked = matchAt(words.units, tokens, index + 1);
    if (linked !== null) return namedUnit(sentence, index + 1, linked, printed, own);
  }
  if (
    first.glued &&
    /^[eEFA]$/.test(first.text) &&
    printed.plain &&
    printed.value.digits > 1990n &&
    printed.value.digits < 2100n
  )
    return tailOf("year", at + 1);
  if (isDegrees(sentence, at, printed)) return tailOf("other", at + 1);
  // A word that touches the digits and is no unit makes a name or an ordinal: 5G, 2e, 3rd.
  if (first.glued && (first.kind === "word" || first.kind === "name") && printed.form === "digits" && !scaled)
    return refused(at);
  const counted = countedNoun(sentence, index, printed, scaled);
  return own === null ? counted : { ...counted, own };
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
