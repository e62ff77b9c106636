import { Decimal } from "../decimal.js";
import { type Exact, toDouble } from "../fraction.js";
import { type LineFunction, sideOf } from "./lineFunction.js";
import { isSure, type Scan, scan } from "./scan.js";

/** Up to where an output stays at its target, and whether it still is there. */
export interface Until {
  readonly at: Decimal;
  readonly isIncluded: boolean;
}

/**
 * Where an output comes to its target or passes it: at a number (to `until`, where it stays there), or somewhere between two
 * on whose sides it is not the same.
 */
export type Crossing =
  | { readonly kind: "at"; readonly at: Decimal; readonly until: Until | null }
  | { readonly kind: "between"; readonly low: Decimal; readonly high: Decimal };

/**
 * All places of a scan where the output comes to the target or passes it, in ascending order. Where it stops being a number
 * the last place where it is one is found first; where it nears the target and turns back, it is looked at more closely.
 */
export function crossings(line: LineFunction, target: Exact, { points, doubles }: Scan, isWhole = false): Crossing[] {
  const wanted = toDouble(target);
  const sides = points.map((at, index) => {
    const value = doubles[index]!;
    if (Number.isNaN(value)) return null;
    return isSure(value, wanted) ? Math.sign(value - wanted) : sideOf(line, target, at);
  });
  const found: Crossing[] = [];
  points.forEach((at, index) => {
    const side = sides[index]!;
    const before = index === 0 ? null : sides[index - 1]!;
    const last = points[index - 1];
    if (side === 0 && (before !== 0 || index === 0)) {
      let end = index;
      while (sides[end + 1] === 0) end++;
      const start = isWhole || !last || before === null ? null : stayEdge(line, target, at, last).inside;
      found.push({
        kind: "at",
        at: start ?? at,
        until: isWhole ? null : stays(line, target, at, points[end]!, points[end + 1]),
      });
    } else if (last && side !== null && before !== null && side !== before && before !== 0) {
      found.push({ kind: "between", low: last, high: at });
    } else if (last && !isWhole && (side === null) !== (before === null) && (side ?? before) !== 0) {
      const [inside, outside] = side === null ? [last, at] : [at, last];
      const edge = edgeOf(line, target, inside, outside);
      if (edge.side === 0) found.push({ kind: "at", at: edge.at, until: null });
      else if (edge.side !== (side ?? before)) found.push(between(edge.at, inside));
    } else if (!isWhole && index < points.length - 1 && turnsAt(doubles, index, wanted)) {
      if (side !== 0 && before === side && sides[index + 1] === side)
        found.push(...touching(line, target, last!, points[index + 1]!, side!));
    }
  });
  return found;
}

/** Up to where an output stays at its target from a number on; null where it is there at that number alone. */
function stays(
  line: LineFunction,
  target: Exact,
  from: Decimal,
  last: Decimal,
  next: Decimal | undefined,
): Until | null {
  const { at, isIncluded } = next === undefined ? { at: last, isIncluded: true } : stayEdge(line, target, last, next);
  return at.eq(from) ? null : { at, isIncluded };
}

/** Where an output leaves its target on the way from one number to another, and a short number next to it on this side. */
function stayEdge(line: LineFunction, target: Exact, inside: Decimal, outside: Decimal): Until & { inside: Decimal } {
  const isThere = (at: Decimal): boolean => sideOf(line, target, at) === 0;
  if (!isThere(inside.plus(outside.minus(inside).times("1e-9")))) return { at: inside, isIncluded: true, inside };
  let [at, beyond] = [inside, outside];
  for (let turn = 0; turn < 60; turn++) {
    const middle = at.plus(beyond).div(2).toSignificantDigits(24);
    if (isThere(middle)) at = middle;
    else beyond = middle;
  }
  const short = beyond.toSignificantDigits(12);
  if (isThere(short)) return { at: short, isIncluded: true, inside: short };
  const back = beyond.toSignificantDigits(12, outside.lt(inside) ? Decimal.ROUND_CEIL : Decimal.ROUND_FLOOR);
  return { at: short, isIncluded: false, inside: isThere(back) ? back : inside };
}

const between = (a: Decimal, b: Decimal): Crossing => ({
  kind: "between",
  low: a.lt(b) ? a : b,
  high: a.lt(b) ? b : a,
});

/** The last number, from one where the output is a number towards one where it is none, where it still is. */
function edgeOf(line: LineFunction, target: Exact, inside: Decimal, outside: Decimal) {
  let [at, beyond] = [inside, outside];
  let side = sideOf(line, target, at);
  for (let turn = 0; turn < 60; turn++) {
    const middle = at.plus(beyond).div(2).toSignificantDigits(24);
    const tried = sideOf(line, target, middle);
    if (tried === null) beyond = middle;
    else [at, side] = [middle, tried];
  }
  // An end that is a short number is met from one side only.
  const short = beyond.toSignificantDigits(12);
  const atShort = sideOf(line, target, short);
  return atShort === null ? { at, side } : { at: short, side: atShort };
}

/** Whether the doubles come nearest to the target at one of them. */
function turnsAt(doubles: Float64Array, index: number, wanted: number): boolean {
  const [before, here, after] = [index - 1, index, index + 1].map((at) => Math.abs(doubles[at]! - wanted));
  return here! <= before! && here! <= after! && (here! < before! || here! < after!);
}

const parts = 40;
const deepest = 9;

/** Whether an output that turns back between two numbers comes to the target there: looked at ever more closely. */
function touching(line: LineFunction, target: Exact, from: Decimal, to: Decimal, side: number): Crossing[] {
  const wanted = toDouble(target);
  let [low, high, nearest, scale] = [from, to, Infinity, 0];
  for (let depth = 0; depth < deepest; depth++) {
    const { points, doubles } = scan(line, low, high, parts);
    let best = 1;
    for (let index = 0; index < doubles.length; index++) {
      const value = doubles[index]!;
      if (Math.sign(value - wanted) === -side) {
        return crossings(line, target, { points, doubles });
      }
      if (Math.abs(value - wanted) < Math.abs(doubles[best]! - wanted)) best = index;
    }
    const reached = Math.abs(doubles[best]! - wanted);
    scale ||= Math.max(Math.abs(wanted), Math.abs(doubles[0]! - wanted));
    const exact = [6, 9, 12, 15].map((digits) => points[best]!.toSignificantDigits(digits));
    const found = exact.find((short) => sideOf(line, target, short) === 0);
    if (found) return [{ kind: "at", at: found, until: null }];
    if (reached <= 1e-12 * scale) return [{ kind: "at", at: points[best]!, until: null }];
    if (depth > 0 && reached > nearest / 2) return [];
    nearest = reached;
    low = points[Math.max(0, best - 1)]!;
    high = points[Math.min(parts, best + 1)]!;
  }
  return [];
}
