import { compare, multiply, amount } from "../number/amount.js";
import { type Quantity } from "../quantity/quantity.js";
import { matchAt, phrases } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";
import { changeNouns, changes, hanRanges, moves, ranges } from "../vocabulary/names.js";

/** How many words before the numbers may tell of a change. */
const reach = 12;
const spans = phrases(hanRanges.map((word) => [word, true] as const));

/** Whether the words around two numbers tell that one became the other; `from` says that `from` or `de` stands before them. */
export function isChange(sentence: Sentence, first: Quantity, second: Quantity, order: number, from: boolean): boolean {
  if (order >= 0) return from;
  const { tokens, words } = sentence;
  if (words.language === "zh") return from && isHanChange(sentence, second);
  if (isMove(sentence, first, second)) return true;
  if (!from || textAt(tokens, first.start - 2) === ",") return false;
  let counted = false;
  for (let index = first.start - 2; index >= Math.max(sentence.from, first.start - reach); index -= 1) {
    const norm = normAt(tokens, index);
    if (ranges.has(norm)) return false;
    if (changes.has(norm)) return true;
    // une croissance de 2 à 4 %, a rise of 2 to 4%: the noun itself is what the range measures
    if (changeNouns.has(norm) && index < first.start - 3 && !counted) return true;
    if (tokens[index]?.kind === "number") counted = true;
    if (/^[;:]$/.test(textAt(tokens, index))) break;
  }
  return words.language === "en" && endsInYear(sentence, second);
}

/** `从230美元到900美元` is a change unless a word of spans follows. */
function isHanChange({ tokens, end }: Sentence, second: Quantity): boolean {
  for (let index = second.end; index < Math.min(end, second.end + 4); index += 1)
    if (matchAt(spans, tokens, index) !== null) return false;
  return true;
}

/** `slid $1.12 to $68.40`, `raised by $2 to $16`: the first number is how much the second moved. */
function isMove({ tokens }: Sentence, first: Quantity, second: Quantity): boolean {
  const before = normAt(tokens, first.start - 1);
  if (!moves.has(before) || first.unit === "percent" || normAt(tokens, first.end) === "-") return false;
  if (before === "by" && isFar(first, second))
    for (let index = first.start - 2; index >= first.start - 5; index -= 1)
      if (changes.has(normAt(tokens, index))) return true;
  if (before === "by" || before === "de") return isFar(first, second) && first.money;
  return isFar(first, second);
}

const isFar = (first: Quantity, second: Quantity): boolean =>
  compare(multiply(first.value, amount(4)), second.value) <= 0;

function endsInYear({ tokens, end, phrase }: Sentence, second: Quantity): boolean {
  if (phrase) return false;
  for (let index = second.end; index < Math.min(end, second.end + 2); index += 1)
    if (/^(d'ici|by|in|en)$/.test(normAt(tokens, index)) && /^20\d\d$/.test(textAt(tokens, index + 1))) return true;
  return false;
}
