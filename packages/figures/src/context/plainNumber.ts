import { type Found } from "../found.js";
import { matchAt, phrases } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";
import { afterSpan, otherPeriods, perWords } from "../vocabulary/periods.js";
import { ages, ratioNouns } from "../vocabulary/ratios.js";

const ratios = phrases(ratioNouns.map((word) => [word, true] as const));
/** How far before a number the noun of its ratio may stand. */
const reach = 6;

/** A ratio, a score or an index, which its noun names just before, or the age of someone between two commas. */
export const isMeasured = (sentence: Sentence, item: Found): boolean =>
  isRatio(sentence, item) || isAge(sentence, item);

function isRatio({ tokens, words, from }: Sentence, { start, low }: Found): boolean {
  if (low.magnitude !== null) return false;
  // PUE每降0.01，成本下降400万元，年均值是1.13
  const finely = words.language === "zh" && low.number.step <= -2 && /^[是为值]$/.test(textAt(tokens, start - 1));
  if (finely && low.value.digits < 1000n)
    for (let index = from; index < start; index += 1) if (matchAt(ratios, tokens, index) !== null) return true;
  for (let index = start - 1; index >= Math.max(from, start - reach); index -= 1) {
    if (tokens[index]?.kind === "number" || /^[;；。]$/.test(textAt(tokens, index))) return false;
    if (matchAt(ratios, tokens, index) !== null) return true;
  }
  return false;
}

/** `Marcus Tate, 44, a crane operator`: after a name, between commas. */
function isAge({ tokens, words, from }: Sentence, { start, end, low }: Found): boolean {
  if (words.language === "zh" || low.unit !== "" || low.number.form !== "digits" || low.value.exponent !== 0)
    return false;
  const years = low.value.digits;
  // At 31, she is the youngest
  if (normAt(tokens, start - 1) === "at" && start - 1 === from && textAt(tokens, end) === "," && years <= 115n)
    return true;
  if (years >= 5n && years <= 115n && ages.has(normAt(tokens, start - 1))) return true;
  // 65 or older; the couple, both 34, raised
  if (/^(older|younger)$/.test(normAt(tokens, end - 1)) && years <= 115n) return true;
  if (normAt(tokens, start - 1) === "both" && textAt(tokens, start - 2) === "," && textAt(tokens, end) === ",")
    return true;
  return (
    years >= 5n &&
    years <= 115n &&
    textAt(tokens, start - 1) === "," &&
    /^[,.]$/.test(textAt(tokens, end)) &&
    /^\p{Lu}\p{Ll}/u.test(textAt(tokens, start - 2))
  );
}

/** `fewer than 90 a week`: what is counted over a time is no share. */
export const isPerPeriod = ({ tokens }: Sentence, { end, low }: Found): boolean =>
  low.magnitude === null &&
  perWords.test(normAt(tokens, end)) &&
  (otherPeriods.has(normAt(tokens, end + 1)) ||
    /^(day|jour|hour|heure|minute|second|seconde)$/.test(normAt(tokens, end + 1))) &&
  !afterSpan.has(normAt(tokens, end + 2));
