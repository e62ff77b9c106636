import { type Found } from "../found.js";
import { leavesNounOut } from "./elidedNoun.js";
import { isShare } from "./share.js";
import { type Quantity } from "../quantity/quantity.js";
import { matchBefore } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt } from "../text/tokens.js";
import { comparers } from "../vocabulary/elisions.js";
import { determiners, subjectVerbs } from "../vocabulary/determiners.js";
import { beforePeriod } from "../vocabulary/periods.js";

/** Whether a number in words is meant as one: `les deux géants` is, `un géant`, `the first half` and `droits d'un tiers` are not. */
export function isCounting(sentence: Sentence, quantity: Quantity, last?: Found): boolean {
  const { tokens, words, phrase } = sentence;
  const { number, unit } = quantity;
  if (number.form === "part")
    return phrase &&
      wholePhrase(sentence, quantity) &&
      !/^(tiers|quart)$/.test(tokens[quantity.start]?.norm ?? "") &&
      !beforePeriod.has(tokens[quantity.start - 1]?.norm ?? "")
      ? true
      : isShare(sentence, quantity);
  if (number.form !== "words") return true;
  if (quantity.magnitude !== null || number.step > 0 || number.value.digits >= 100n || number.value.exponent !== 0)
    return true;
  if (words.language === "zh" && /^[国省]$/.test(tokens[number.end]?.text ?? ""))
    return isEnumerated(sentence, quantity);
  if (words.language === "zh")
    return unit !== "" && (number.value.digits !== 1n || quantity.value.exponent < 0 || !/^(count|other)$/.test(unit));
  if (quantity.value.exponent < 0 && quantity.unit !== "") return true;
  const one = number.value.digits === 1n;
  if (one) return unit !== "" && /^[A-Z]{3}$|percent|basis|GW|MW|TWh/.test(unit);
  const after = tokens[quantity.end];
  if (tokens[number.end]?.text === "-" && tokens[number.end]?.glued === true && unit === "") return false;
  if (words.language === "fr" && number.value.digits === 9n && number.end === quantity.start + 1)
    return (
      unit !== "" ||
      /^d'entre$/.test(`${after?.norm}${tokens[quantity.end + 1]?.norm}`) ||
      (last !== undefined && isTaken(normAt(tokens, quantity.start - 1)))
    );
  if (words.language === "en" && unit === "count" && tokens[quantity.start - 1]?.norm === "one") return false;
  // six A350, deux EPR2: a model is counted
  if (after?.kind === "name" && !after.glued) return true;
  if (unit !== "" || phrase || number.value.digits > 12n) return true;
  const before = tokens[quantity.start - 1]?.norm ?? "";
  return (
    determiners.has(before) ||
    matchBefore(words.before, tokens, quantity.start) !== null ||
    /^(d'|of|des|autres|others)$/.test(after?.norm ?? "") ||
    /^(dont)$/.test(before) ||
    (after?.norm === "de" && /^(ses|leurs|nos|vos|ces|mes|son|sa)$/.test(tokens[quantity.end + 1]?.norm ?? "")) ||
    leavesNounOut(sentence, quantity, last) ||
    ((subjectVerbs.has(after?.norm ?? "") || (words.language === "en" && /..ed$/.test(after?.norm ?? ""))) &&
      /^([,;:]|et|and|or|ou|but|mais|while|tandis|of|which|whom)$/.test(before))
  );
}

/** `48 navires, dont neuf en construction`: taken out of what was counted before, or compared with it, where a ship may be `neuf`. */
const isTaken = (before: string): boolean => /^(dont|lesquels|lesquelles)$/.test(before) || comparers.has(before);

const wholePhrase = ({ from, end, tokens }: Sentence, quantity: Quantity): boolean =>
  quantity.end >= end - (/^[.,;!?]$/.test(tokens[end - 1]?.text ?? "") ? 1 : 0) &&
  quantity.start <= from + 3 &&
  !/^droits?$/.test(tokens[quantity.start - 2]?.norm ?? "");

/** How far before a number the last mark of an enumeration may stand. */
const reach = 8;

/** `泰国、巴西、匈牙利三国`: so many of what was just named, where 三国 alone is a name. */
function isEnumerated({ tokens, from }: Sentence, { start }: Quantity): boolean {
  for (let index = start - 1; index >= Math.max(from, start - reach); index -= 1) {
    if (/^[、和与及]$/.test(tokens[index]?.text ?? "")) return true;
    if (tokens[index]?.kind !== "han") return false;
  }
  return false;
}
