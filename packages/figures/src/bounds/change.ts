import { amount, compare, multiply } from "../amount.js";
import { ahead, behind, not, number, opt, phrase, seq, within } from "../pattern/combinators.js";
import { type Pattern, none, token } from "../pattern/pattern.js";
import { type Quantity } from "../quantity/quantity.js";
import { type Sentence } from "../text/sentence.js";
import { normAt, textAt } from "../text/tokens.js";
import {
  asides,
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

const stands = (pattern: Pattern, sentence: Sentence, place: number): boolean =>
  pattern(sentence, place, 1, undefined) !== none;

/** `$4bn to $5bn, down from $6bn to $7bn`: what a range is compared with is a range. */
const plain = token(({ kind, text }) => kind !== "number" && text !== ",");
const end = within(5, number, plain);
const afterRange = behind(
  seq(not("from"), opt(/^\p{Sc}$/u), end, within(5, "to - – and", plain), end),
  ",",
  "up down versus against",
);
/** `从230美元到900美元` is a change unless a word of spans follows. */
const spans = within(4, phrase(hanRanges));
const inYear = within(3, seq("by in", ahead(/^20\d\d$/)));
/** `fell by about $90 billion to $1.9 trillion`, `cut its export outlook by $2 to $16`: what has moved stands before. */
const moved = behind(within(9, changes));
const mayMove = behind(within(reach, prospects));

/** Whether the words around two numbers tell that one became the other; `from` says that `from` or `de` stands before them. */
export function isChange(sentence: Sentence, first: Quantity, second: Quantity, order: number, from: boolean): boolean {
  if (order >= 0 || (first.unit === "year" && !sentence.phrase)) return from;
  const { tokens, words } = sentence;
  if (words.language === "zh") return from && !stands(spans, sentence, second.end);
  if (isMove(sentence, first, second)) return true;
  const before = first.start - 1;
  if (!from || textAt(tokens, before - 1) === "," || stands(afterRange, sentence, before)) return false;
  let counted = false;
  for (let index = before - 1; index >= Math.max(sentence.from, first.start - reach); index -= 1) {
    const norm = normAt(tokens, index);
    if (ranges.has(norm)) return false;
    if (changes.has(norm) && !isBy(sentence, norm, first, second)) return true;
    // taking the total from 4 to 6, but taking from 4 to 6 minutes
    if (carriers.has(norm) && index < before - 1) return true;
    // une croissance de 2 à 4 %, a rise of 2 to 4%: the noun itself is what the range measures
    if (changeNouns.has(norm) && index < before - 2 && !counted) return !measures(sentence, index, first, second);
    if (tokens[index]?.kind === "number") counted = true;
    if (/^[;:]$/.test(norm) || (norm === "," && asides.has(normAt(tokens, index + 1)))) break;
  }
  return words.language === "en" && !sentence.phrase && stands(inYear, sentence, second.end);
}

/** `une hausse des ventes de 3 à 5 %`, where sales are no share; `la hausse du taux de 3 à 5 %` is from what to what. */
function measures({ tokens }: Sentence, noun: number, first: Quantity, second: Quantity): boolean {
  if (second.unit !== "percent") return normAt(tokens, noun + 2) === "capital";
  return !tokens.slice(noun + 1, first.start - 1).some(({ norm }) => shareNouns.has(norm));
}

/** `augmenté de 35 à 40 %` tells by how much, `augmenté de 35 % à 40 %` from what to what. */
const isBy = ({ words }: Sentence, verb: string, first: Quantity, second: Quantity): boolean =>
  words.language === "fr" && first.unit === "" && second.unit === "percent" && movesBy.test(verb);

/** `slid $1.12 to $68.40`, `raised by $2 to $16`, `slid 9% to 5,870`: the first number is how much the second moved. */
function isMove(sentence: Sentence, first: Quantity, second: Quantity): boolean {
  const { tokens } = sentence;
  const hedged = hedges.has(normAt(tokens, first.start - 1));
  const before = normAt(tokens, first.start - (hedged ? 2 : 1));
  if (!moves.has(before)) return false;
  if (shares.test(first.unit)) return second.unit === "";
  const far = isTimes(4, first, second);
  if (before === "by" && (far || isSettled(sentence, first, second)) && stands(moved, sentence, first.start - 1))
    return true;
  return far && (first.money || !/^(by|de)$/.test(before));
}

const hedges: ReadonlySet<string> = new Set("about around some nearly almost roughly another environ".split(" "));

const shares = /^(percent|percentage_points|basis_points)$/;

/** Whether the second number is at least so many times the first. */
const isTimes = (times: number, first: Quantity, second: Quantity): boolean =>
  compare(multiply(first.value, amount(times)), second.value) <= 0;

/** `jumped by $1.4bn to $5.1bn`: what has moved, by an amount with its unit, stands where it moved to; what may move has a range. */
const isSettled = (sentence: Sentence, first: Quantity, second: Quantity): boolean =>
  first.unit !== "" &&
  (first.money || first.end > first.number.end) &&
  isTimes(2, first, second) &&
  !stands(mayMove, sentence, first.start - 1);
