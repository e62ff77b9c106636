import { type Decimal } from "../decimal.js";
import { type Exact, compare, equals, shown } from "../fraction.js";
import { type Value, valueEquals } from "../value.js";
import { type Workbook } from "../workbook.js";
import { type Crossing, crossings, scan } from "./crossings.js";
import { type LineFunction, lineFunction } from "./lineFunction.js";
import { leastWhole, narrow } from "./narrow.js";
import { solveQuotient } from "./quotientShape.js";

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
  | { readonly kind: "root"; readonly at: Exact; readonly until: Decimal | null; readonly isExact: boolean }
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
}

/** At so many steps the output is looked at from one bound to the other. */
const steps = 200;

/**
 * Looks for the numbers that, in an input, give an output its target, all else as it stands. Where the formula is a quotient
 * of linear terms of the input the answer is exact and the only one; else every place among 200 steps where the output
 * passes the target is narrowed down on the exact evaluator. The low bound must be below the high one.
 */
export function seek(workbook: Workbook, question: SeekQuestion): SeekResult {
  const { input, output, target, low, high, isWhole } = question;
  const line = lineFunction(workbook, input, output);
  const [atLow, atHigh] = [line.exact(low), line.exact(high)];
  const looked = scan(line, low, high, steps, isWhole);
  const { doubles } = looked;
  const result = { atLow, atHigh, beyond: null, isNowhere: doubles.every(Number.isNaN), isFlat: false };
  if (result.isNowhere) return { ...result, finds: [] };
  if (
    valueEquals(atLow, atHigh) &&
    valueEquals(atLow, line.exact(low.plus(high).div(2))) &&
    doubles.every((value) => value === doubles[0])
  ) {
    return { ...result, finds: [], isFlat: true };
  }
  const solved = solveQuotient(line, target, looked);
  const at = solved?.at ?? null;
  const isWithin = at !== null && compare(at, low) >= 0 && compare(at, high) <= 0;
  const beyond = isWithin || at === null ? null : isWhole ? wholeBeyond(shown(at).ceil(), low, high) : at;
  if (solved && !isWhole) {
    return { ...result, beyond, finds: isWithin ? [{ kind: "root", at, until: null, isExact: true }] : [] };
  }
  const found = crossings(line, target, looked, isWhole);
  return { ...result, beyond, finds: found.flatMap((place) => findOf(line, question, place)) };
}

/** A whole number, where it lies outside of the bounds. */
const wholeBeyond = (at: Decimal, low: Decimal, high: Decimal): Decimal | null =>
  at.gte(low) && at.lte(high) ? null : at;

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
    return [{ kind: "root", at: place.at, until: place.until.eq(place.at) ? null : place.until, isExact }];
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
