import { add, amount, lastDigitPower, percentOf, shift } from "../amount.js";
import { type Literal, type PointMark, readLiteral } from "./literal.js";
import { readMixed } from "./mixed.js";
import { type PrintedNumber, number } from "./printed.js";
import { ahead, behind, glued, not, number as figures, or, seq } from "../pattern/combinators.js";
import { type Pattern } from "../pattern/pattern.js";
import { type Hit, valueTable } from "../pattern/table.js";
import { type Lexicon } from "../text/lexicon.js";
import { matchAt } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { type Token, normAt, textAt } from "../text/tokens.js";
import { vulgarFractions } from "../vocabulary/numbers.js";

/** The digits of the last token of a stretch, or of those above the line that it ends with. */
function last({ sentence: { tokens }, start, end }: Hit<Literal>): number {
  const plain = /\d+$/.exec(textAt(tokens, end - 1))?.[0];
  if (plain !== undefined) return Number(plain);
  const printed = Array.from({ length: end - start }, (_, index) => textAt(tokens, start + index)).join("");
  return Number(/[⁰¹²³⁴-⁹]+$/.exec(printed)?.[0].normalize("NFKC"));
}

const share = (hit: Hit<Literal>) => number(percentOf(hit.about.value.digits, BigInt(last(hit))), 0, hit.end, "part");
/** Powers of ten are printed with a decimal point in all languages. */
function power(hit: Hit<Literal>): PrintedNumber {
  const { value, step } = readLiteral(normAt(hit.sentence.tokens, hit.start - 1), "en", false) ?? hit.about;
  return number(shift(value, last(hit)), step + last(hit), hit.end, "digits");
}
/** Printed as the text prints its numbers. */
const scientific = (hit: Hit<Literal>) =>
  number(shift(hit.about.value, last(hit)), hit.about.step + last(hit), hit.end, "digits");
const powerOfTen = (hit: Hit<Literal>) => number(amount(1, last(hit)), last(hit), hit.end, "digits");
const tenths = ({ about, end }: Hit<Literal>) => number(shift(about.value, 1), about.step + 1, end, "percent");
const tenthsAnd = (more: (hit: Hit<Literal>) => number) => (hit: Hit<Literal>) =>
  number(add(shift(hit.about.value, 1), amount(more(hit))), 0, hit.end, "percent");

/** What a power of ten is raised to: `^9`, `⁹`. One figure above the line may be the number of a note. */
const raised: Pattern = seq(glued("^"), glued(/^\d{1,2}$/));
const superscript: Pattern = glued(/^[⁰¹²³⁴-⁹]$/);
const raisedFar: Pattern = or(seq(superscript, superscript), glued(/^[⁴-⁹]$/));

const ofTen: Pattern = seq("成", not(/^[为分员份本交]/));

/** A number with what stands right after it, without a currency sign before it: its power of ten, a share, its tenths. */
export const readAfterDigits = valueTable<PrintedNumber, Literal>([
  ["*", "2/3", share, behind(/^[1-9]$/), glued("/"), glued(/^([2-9]|10)$/)],
  ["*", "1.5e9", power, glued(/^e\d{1,2}$/i)],
  ["*", "10^9", powerOfTen, behind("10"), raised],
  ["*", "10²⁵ ≠ 10²", powerOfTen, behind("10"), raisedFar],
  ["*", "6,02 × 10^23", scientific, "× x · ⋅ *", "10", or(raised, raisedFar, superscript)],
  ["zh", "3成5", tenthsAnd(last), ofTen, glued(/^[1-9]$/)],
  ["zh", "3成半", tenthsAnd(() => 5), ofTen, glued("半")],
  ["zh", "3成 ≠ 3成为", tenths, ofTen],
  // the 6 of 6～7成 is of tenths too
  ["zh", "6～7成", tenths, behind(/^\d{1,2}$/), ahead("至 到 ~ ～ – — -", figures, ofTen)],
]);

/** A number in digits: with its fraction, its power of ten, or as a share of another (`2/3`, 三成). */
export function readDigits(sentence: Sentence, at: number, money: boolean): PrintedNumber | null {
  const { tokens, words } = sentence;
  const read = readLiteral(normAt(tokens, at), words.language, money, pointMark(tokens, at, words, money));
  if (read === null) return null;
  const mixed = readMixed(tokens, at);
  if (mixed !== null) {
    const value = add(read.value, shift(mixed.value, read.step));
    return number(value, lastDigitPower(value), mixed.end, "digits");
  }
  // $1e9 is a power of ten, where $2/3 is no share
  const after = readAfterDigits(sentence, at + 1, read);
  if (after !== null && (!money || after.value.form === "digits")) return after.value;
  const vulgar = vulgarFractions[textAt(tokens, at + 1)];
  if (vulgar !== undefined) return number(add(read.value, amount(...vulgar)), vulgar[1], at + 2, "digits");
  const { value, step, plain, grouped } = read;
  return { value, step, end: at + 1, form: "digits", plain, grouped };
}

/**
 * What the words beside a French number say of its one point before three digits: `1.450 milliard` is less than two, by its
 * singular; `$25.000` and `€2.500 millions` are grouped, where `$1.085` is a rate. Undefined where they say nothing.
 */
function pointMark(tokens: readonly Token[], at: number, words: Lexicon, money: boolean): PointMark | undefined {
  if (words.language !== "fr" || textAt(tokens, at).at(-4) !== ".") return undefined;
  const [, whole, fraction] = /^(\d{1,3})\.(\d{3})$/.exec(textAt(tokens, at)) ?? [];
  if (whole === undefined) return undefined;
  const next = normAt(tokens, at + 1);
  if (/^[01]$/.test(whole) && /^(million|milliard|billion|billiard|trillion)$/.test(next)) return "decimal";
  if (!money || whole.startsWith("0")) return undefined;
  const scaled = matchAt(words.magnitudes, tokens, at + 1) !== null;
  return scaled || fraction === "000" || whole.length > 1 ? "group" : undefined;
}
