import { Decimal } from "../decimal.js";
import { type Exact, toDouble } from "../fraction.js";
import { type Value } from "../value.js";
import { type LineFunction, sideOf } from "./lineFunction.js";

/** What stands between two numbers on whose sides an output is not the same: its target, or a jump past it. */
export type Narrowed =
  | { readonly kind: "root"; readonly at: Decimal; readonly isExact: boolean }
  | { readonly kind: "jump"; readonly at: Decimal; readonly before: Value; readonly after: Value };

/** Digits of a number that is tried, and how near two of them come, as a part of what they are. */
const digits = 24;
const near = "1e-20";
/** Halving this often takes any two numbers as near as that, from a range of any size around zero. */
const most = 140;

/** A step over less than this part of what the output moved between the first two numbers is none. */
const smooth = 1e-6;

/**
 * Halves the way between two numbers, on the exact evaluator, until they are as good as one. Null where the output is no
 * number there, or grows beyond all bounds and comes back from the other side.
 */
export function narrow(line: LineFunction, target: Exact, from: Decimal, to: Decimal): Narrowed | null {
  let [low, high] = [from, to];
  const below = sideOf(line, target, low);
  for (let turn = 0; turn < most; turn++) {
    if (high.minus(low).lte(Decimal.max(low.abs(), high.abs()).times(near))) break;
    const middle = low.plus(high).div(2).toSignificantDigits(digits);
    if (middle.lte(low) || middle.gte(high)) break;
    const side = sideOf(line, target, middle);
    if (side === null) return null;
    if (side === 0) return { kind: "root", at: shortest(line, target, middle), isExact: true };
    if (side === below) low = middle;
    else high = middle;
  }
  const short = low.plus(high).div(2).toSignificantDigits(15);
  if (sideOf(line, target, short) === 0) return { kind: "root", at: shortest(line, target, short), isExact: true };
  const [before, after] = [line.exact(low), line.exact(high)];
  const [reach, step] = [[from, to].map(line.exact), [before, after]].map(distance) as [number, number];
  if (!(step > smooth * reach)) {
    return { kind: "root", at: low.plus(high).div(2).toSignificantDigits(digits), isExact: false };
  }
  // Across a pole the step is larger the nearer one looks.
  return step > reach / smooth ? null : { kind: "jump", at: high.toSignificantDigits(15), before, after };
}

/** The number with the fewest digits, of those that round to one, at which the output is the target too. */
function shortest(line: LineFunction, target: Exact, at: Decimal): Decimal {
  for (let count = 1; count < Math.min(15, at.precision()); count++) {
    const short = at.toSignificantDigits(count);
    if (short.minus(at).abs().lte(at.abs().times("1e-3")) && sideOf(line, target, short) === 0) return short;
  }
  return at;
}

function distance([a, b]: readonly Value[]): number {
  return a?.kind === "number" && b?.kind === "number" ? Math.abs(toDouble(a.number) - toDouble(b.number)) : NaN;
}

/**
 * The least whole number above `from`, on whose side of the target the output is not, up to `to`, where it is not either;
 * halving settles on one such number where there are several.
 */
export function leastWhole(line: LineFunction, target: Exact, from: Decimal, to: Decimal): Decimal {
  const below = sideOf(line, target, from);
  let [low, high] = [from, to];
  while (high.minus(low).gt(1)) {
    const middle = low.plus(high).div(2).floor();
    if (sideOf(line, target, middle) === below) low = middle;
    else high = middle;
  }
  return high;
}
