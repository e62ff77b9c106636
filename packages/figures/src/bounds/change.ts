import { compare, multiply, amount } from "../number/amount.js";
import { type Quantity } from "../quantity/quantity.js";
import { matchAt, phrases } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";
import {
  carriers,
  changeNouns,
  changes,
  hanRanges,
  moves,
  movesBy,
  prospects,
  ranges,
  shareNouns,
} from "../vocabulary/changes.js";

/** How many words before the numbers may tell of a change. */
const reach = 12;
/** How far before `by` its verb may stand: cut its export outlook by. */
const moveReach = 9;
const spans = phrases(hanRanges.map((word) => [word, true] as const));

/** Whether the words around two numbers tell that one became the other; `from` says that `from` or `de` stands before them. */
export function isChange(sentence: Sentence, first: Quantity, second: Quantity, order: number, from: boolean): boolean {
  if (order >= 0 || (first.unit === "year" && !sentence.phrase)) return from;
  const { tokens, words } = sentence;
  if (words.language === "zh") return from && isHanChange(sentence, second);
  if (isMove(sentence, first, second)) return true;
  if (!from || textAt(tokens, first.start - 2) === ",") return false;
  if (isAfterRange(sentence, first.start - 2)) return false;
  let counted = false;
  for (let index = first.start - 2; index >= Math.max(sentence.from, first.start - reach); index -= 1) {
    const norm = normAt(tokens, index);
    if (ranges.has(norm)) return false;
    if (changes.has(norm) && !isBy(sentence, norm, first, second)) return true;
    // taking the total from 4 to 6, but taking from 4 to 6 minutes
    if (carriers.has(norm) && index < first.start - 2) return true;
    // une croissance de 2 à 4 %, a rise of 2 to 4%: the noun itself is what the range measures
    if (changeNouns.has(norm) && index < first.start - 3 && !counted) return !measures(sentence, index, first, second);
    if (tokens[index]?.kind === "number") counted = true;
    if (/^[;:]$/.test(textAt(tokens, index))) break;
  }
  return words.language === "en" && endsInYear(sentence, second);
}

/** `une hausse des ventes de 3 à 5 %`, where sales are no share; `la hausse du taux de 3 à 5 %` is from what to what. */
function measures({ tokens }: Sentence, noun: number, first: Quantity, second: Quantity): boolean {
  if (second.unit !== "percent")
    return /^(de|d')$/.test(normAt(tokens, noun + 1)) && normAt(tokens, noun + 2) === "capital";
  for (let index = noun + 1; index < first.start - 1; index += 1)
    if (shareNouns.has(normAt(tokens, index))) return false;
  return true;
}

/** `$4bn to $5bn, down from $6bn to $7bn`: what a range is compared with is a range. */
function isAfterRange({ tokens, from }: Sentence, at: number): boolean {
  if (!/^(up|down|versus|against)$/.test(normAt(tokens, at)) || textAt(tokens, at - 1) !== ",") return false;
  let numbers = 0;
  let joined = false;
  for (let index = at - 2; index >= Math.max(from, at - reach); index -= 1) {
    if (textAt(tokens, index) === ",") return false;
    if (tokens[index]?.kind === "number") numbers += 1;
    else if (numbers === 1 && /^(to|-|–|and)$/.test(normAt(tokens, index))) joined = true;
    if (numbers === 2) {
      const sign = /^\p{Sc}$/u.test(textAt(tokens, index - 1)) ? index - 2 : index - 1;
      return joined && normAt(tokens, sign) !== "from";
    }
  }
  return false;
}

/** `augmenté de 35 à 40 %` tells by how much, `augmenté de 35 % à 40 %` from what to what. */
const isBy = ({ words }: Sentence, verb: string, first: Quantity, second: Quantity): boolean =>
  words.language === "fr" && first.unit === "" && second.unit === "percent" && movesBy.test(verb);

/** `从230美元到900美元` is a change unless a word of spans follows. */
function isHanChange({ tokens, end }: Sentence, second: Quantity): boolean {
  for (let index = second.end; index < Math.min(end, second.end + 4); index += 1)
    if (matchAt(spans, tokens, index) !== null) return false;
  return true;
}

/** `slid $1.12 to $68.40`, `raised by $2 to $16`, `slid 9% to 5,870`: the first number is how much the second moved. */
function isMove(sentence: Sentence, first: Quantity, second: Quantity): boolean {
  const { tokens } = sentence;
  // fell by about $90 billion to $1.9 trillion
  const hedged = hedges.has(normAt(tokens, first.start - 1));
  const before = normAt(tokens, first.start - (hedged ? 2 : 1));
  if (!moves.has(before) || normAt(tokens, first.end) === "-") return false;
  const share = shares.test(first.unit);
  if (share) return second.unit === "" && first.end > first.number.end;
  const far = isTimes(4, first, second);
  if (before === "by" && (far || isSettled(sentence, first, second)))
    for (let index = first.start - 2; index >= first.start - moveReach; index -= 1)
      if (changes.has(normAt(tokens, index))) return true;
  if (before === "by" || before === "de") return far && first.money;
  return far;
}

const hedges: ReadonlySet<string> = new Set("about around some nearly almost roughly another environ".split(" "));

const shares = /^(percent|percentage_points|basis_points)$/;

/** Whether the second number is at least so many times the first. */
const isTimes = (times: number, first: Quantity, second: Quantity): boolean =>
  compare(multiply(first.value, amount(times)), second.value) <= 0;

/** `jumped by $1.4bn to $5.1bn`: what has moved, by an amount with its unit, stands where it moved to; what may move has a range. */
function isSettled({ tokens, from }: Sentence, first: Quantity, second: Quantity): boolean {
  if (first.unit === "" || (!first.money && first.end === first.number.end)) return false;
  if (second.unit === "") return true;
  for (let index = first.start - 2; index >= Math.max(from, first.start - reach); index -= 1)
    if (prospects.has(normAt(tokens, index))) return false;
  return isTimes(2, first, second);
}

function endsInYear({ tokens, end, phrase }: Sentence, second: Quantity): boolean {
  if (phrase) return false;
  for (let index = second.end; index < Math.min(end, second.end + 2); index += 1)
    if (/^(d'ici|by|in|en)$/.test(normAt(tokens, index)) && /^20\d\d$/.test(textAt(tokens, index + 1))) return true;
  return false;
}
