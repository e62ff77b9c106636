import { added, negated } from "../arithmetic.js";
import { type Decimal } from "../decimal.js";
import { type Exact, compare, equals, shown } from "../fraction.js";
import { type Value, valueEquals } from "../value.js";
import { type Workbook } from "../workbook.js";
import { type Crossing, crossings, type Until } from "./crossings.js";
import { type LineFunction, lineFunction, sideOf } from "./lineFunction.js";
import { leastWhole, narrow } from "./narrow.js";
import { solveQuotient } from "./quotientShape.js";
import { rationalForm } from "./rationalForm.js";
import { rationalRoots } from "./rationalRoots.js";
import { closerScan, fineScan, fineSteps, scan } from "./scan.js";

/** What is sought: the numbers of an input, within two bounds, at which an output comes to a target. */
export interface SeekQuestion {
  readonly input: string;
  readonly output: string;
  readonly target: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  /** Whether the input holds whole things only. */
  readonly isWhole: boolean;
}

/**
 * Something found. `root`: the output is the target at `at`, exactly or to 20 digits, and stays so up to `until` where it
 * does. `whole`: the least whole number at which the output has come to the target or passed it, what it is there and at the
 * one before (null where that is below the bounds). `jump`: at `at` it passes the target without taking it.
 */
export type SeekFind =
  | { readonly kind: "root"; readonly at: Exact; readonly until: Until | null; readonly isExact: boolean }
  | { readonly kind: "whole"; readonly at: Decimal; readonly value: Value; readonly before: Value | null }
  | { readonly kind: "jump"; readonly at: Decimal; readonly before: Value; readonly after: Value };

export interface SeekResult {
  /** In ascending order; empty where no number within the bounds gives the target. */
  readonly finds: readonly SeekFind[];
  readonly atLow: Value;
  readonly atHigh: Value;
  /** The number outside of the bounds that gives the target, where that follows from the formula; else null. */
  readonly beyond: Exact | null;
  /** Whether the output is the same all over the range. */
  readonly isFlat: boolean;
  /** Whether the output is a number nowhere in the range. */
  readonly isNowhere: boolean;
  /**
   * How many steps the range was looked through in, where the answer does not follow from the formula: of what happens inside
   * of one, it may tell nothing. Null where all numbers were tried or solved for.
   */
  readonly steps: number | null;
}

/** At so many steps the output is looked at from one bound to the other. */
const steps = 200;

/**
 * Looks for the numbers that, in an input, give an output its target, all else as it stands. Where the formulas multiply out
 * to one polynomial of the input over another, all of them are found, and exactly where they are fractions; where the output
 * is seen to be a quotient of linear terms, the only one. Else the range is looked through step by step, and every place where
 * the output comes to the target or passes it is narrowed down on the exact evaluator. The low bound must be below the high one.
 */
export function seek(workbook: Workbook, question: SeekQuestion): SeekResult {
  const { input, output, target, low, high, isWhole } = question;
  const line = lineFunction(workbook, input, output);
  const [atLow, atHigh] = [line.exact(low), line.exact(high)];
  const looked = scan(line, low, high, steps, isWhole);
  const form = rationalForm(workbook, input, output);
  const isEachTried = isWhole && looked.points.length === high.floor().minus(low.ceil()).plus(1).toNumber();
  const fine = form === null && !isEachTried ? fineScan(line, looked, isWhole) : null;
  const { doubles } = fine ?? looked;
  const isNowhere = doubles.every(Number.isNaN);
  const isFlat =
    !isNowhere &&
    valueEquals(atLow, atHigh) &&
    valueEquals(atLow, line.exact(low.plus(high).div(2))) &&
    doubles.every((value) => value === doubles[0]);
  const result = { atLow, atHigh, beyond: null, isNowhere, isFlat, steps: fine && fineSteps(looked) };
  if (isNowhere || isFlat) return { ...result, finds: [] };
  const roots = form && rationalRoots(form, target);
  if (roots) return { ...result, ...solvedFinds(line, question, roots) };
  const solved = fine && solveQuotient(line, target, fine);
  if (solved) return { ...result, ...solvedFinds(line, question, solved.at === null ? [] : [solved.at]) };
  const closer = fine ? closerScan(line, target, looked, fine, isWhole) : looked;
  const finds = crossings(line, target, closer, isWhole).flatMap((place) => findOf(line, question, place));
  return { ...result, finds };
}

/** What is found where all numbers that give the target are known, in ascending order. */
function solvedFinds(
  line: LineFunction,
  { target, low, high, isWhole }: SeekQuestion,
  roots: readonly Exact[],
): Pick<SeekResult, "finds" | "beyond"> {
  const isWithin = (at: Exact): boolean => compare(at, low) >= 0 && compare(at, high) <= 0;
  const isNumber = (at: Exact): boolean => line.exact(at).kind === "number";
  const within = roots.filter(isWithin);
  const finds = isWhole ? wholeFinds(line, target, low, within) : within.flatMap((at) => rootFind(line, target, at));
  const outside = roots.filter((at) => !isWithin(at) && isNumber(at)).map((at) => (isWhole ? shown(at).ceil() : at));
  const distance = (at: Exact): Exact => (compare(at, low) < 0 ? less(low, at) : less(at, high));
  const [beyond = null] = outside.filter((at) => !isWithin(at)).sort((a, b) => compare(distance(a), distance(b)));
  return { finds, beyond: finds.length === 0 ? beyond : null };
}

const less = (a: Exact, b: Exact): Exact => added(a, negated(b));

/** A root of the formulas multiplied out, where the formulas themselves are a number there too. */
function rootFind(line: LineFunction, target: Decimal, at: Exact): SeekFind[] {
  const value = line.exact(at);
  if (value.kind !== "number") return [];
  return [{ kind: "root", at, until: null, isExact: equals(value.number, target) }];
}

/** The whole numbers at which the output has come to the target or passed it since the one before. */
function wholeFinds(line: LineFunction, target: Decimal, low: Decimal, roots: readonly Exact[]): SeekFind[] {
  const reached = roots.map((root) => shown(root).ceil());
  return reached
    .filter((at, index) => index === 0 || !at.eq(reached[index - 1]!))
    .flatMap((at): SeekFind[] => {
      const before = at.minus(1);
      const [side, sideBefore] = [sideOf(line, target, at), before.lt(low) ? null : sideOf(line, target, before)];
      if (side !== 0 && !(side !== null && sideBefore !== null && side === -sideBefore)) return [];
      return [{ kind: "whole", at, value: line.exact(at), before: before.lt(low) ? null : line.exact(before) }];
    });
}

function findOf(line: LineFunction, { target, low, isWhole }: SeekQuestion, place: Crossing): SeekFind[] {
  if (isWhole) {
    const at =
      place.kind === "at" ? leastSame(line, target, place.at, low) : leastWhole(line, target, place.low, place.high);
    const before = at.minus(1);
    return [{ kind: "whole", at, value: line.exact(at), before: before.lt(low) ? null : line.exact(before) }];
  }
  if (place.kind === "at") {
    const value = line.exact(place.at);
    const isExact = value.kind === "number" && equals(value.number, target);
    return [{ kind: "root", at: place.at, until: place.until, isExact }];
  }
  const narrowed = narrow(line, target, place.low, place.high);
  if (narrowed === null) return [];
  return narrowed.kind === "root" ? [{ ...narrowed, until: null }] : [narrowed];
}

/** The least whole number, from one at which the output is the target downwards, up to which it stays so. */
function leastSame(line: LineFunction, target: Decimal, at: Decimal, low: Decimal): Decimal {
  const isTarget = (number: Decimal): boolean => {
    const value = line.exact(number);
    return value.kind === "number" && equals(value.number, target);
  };
  let [reached, step] = [at, 1];
  while (step >= 1) {
    const next = reached.minus(step);
    if (next.gte(low) && isTarget(next)) [reached, step] = [next, step * 2];
    else step = Math.floor(step / 2);
  }
  return reached;
}
