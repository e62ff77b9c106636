import { type Decimal } from "../decimal.js";
import { type Exact, toDouble } from "../fraction.js";
import { type LineFunction, sideOf } from "./lineFunction.js";

/**
 * Where an output comes to its target or passes it: at a number (to `until`, where it stays there), or somewhere between two
 * on whose sides it is not the same.
 */
export type Crossing =
  | { readonly kind: "at"; readonly at: Decimal; readonly until: Decimal }
  | { readonly kind: "between"; readonly low: Decimal; readonly high: Decimal };

/** Numbers in an input, in ascending order, and the doubles that an output comes to there. */
export interface Scan {
  readonly points: readonly Decimal[];
  readonly doubles: Float64Array;
}

/** Nearer to the target than this part of it, a double does not say on which side the output is. */
const doubtful = 1e-9;

/** The output at `count` + 1 numbers, equally far apart, from low to high; whole ones, each once, where only those count. */
export function scan(line: LineFunction, low: Decimal, high: Decimal, count: number, isWhole = false): Scan {
  const even = Array.from({ length: count + 1 }, (_, index) => low.plus(high.minus(low).times(index).div(count)));
  const points = isWhole ? wholes(low, high, even) : even;
  return { points, doubles: line.doubles(Float64Array.from(points, (point) => point.toNumber())) };
}

function wholes(low: Decimal, high: Decimal, even: readonly Decimal[]): Decimal[] {
  const texts = new Set<string>();
  return even
    .map((point) => point.round())
    .filter((point) => point.gte(low) && point.lte(high) && !texts.has(point.toFixed()) && texts.add(point.toFixed()));
}

/**
 * All places of a scan where the output comes to the target or passes it, in ascending order. Where it stops being a number
 * the last place where it is one is found first; where it nears the target and turns back, it is looked at more closely.
 */
export function crossings(line: LineFunction, target: Exact, { points, doubles }: Scan, isWhole = false): Crossing[] {
  const wanted = toDouble(target);
  const sides = points.map((at, index) => {
    const value = doubles[index]!;
    if (Number.isNaN(value)) return null;
    const isSure = Math.abs(value - wanted) > doubtful * Math.max(Math.abs(value), Math.abs(wanted));
    return isSure ? Math.sign(value - wanted) : sideOf(line, target, at);
  });
  const found: Crossing[] = [];
  points.forEach((at, index) => {
    const side = sides[index]!;
    const before = index === 0 ? null : sides[index - 1]!;
    const last = points[index - 1];
    if (side === 0 && (before !== 0 || index === 0)) {
      let end = index;
      while (sides[end + 1] === 0) end++;
      found.push({ kind: "at", at, until: points[end]! });
    } else if (last && side !== null && before !== null && side !== before && before !== 0) {
      found.push({ kind: "between", low: last, high: at });
    } else if (last && !isWhole && (side === null) !== (before === null) && (side ?? before) !== 0) {
      const [inside, outside] = side === null ? [last, at] : [at, last];
      const edge = edgeOf(line, target, inside, outside);
      if (edge.side === 0) found.push({ kind: "at", at: edge.at, until: edge.at });
      else if (edge.side !== (side ?? before)) found.push(between(edge.at, inside));
    } else if (!isWhole && index < points.length - 1 && turnsAt(doubles, index, wanted)) {
      if (side !== 0 && before === side && sides[index + 1] === side)
        found.push(...touching(line, target, last!, points[index + 1]!, side!));
    }
  });
  return found;
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
  let [low, high] = [from, to];
  let nearest = Infinity;
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
    const isNear = reached <= 1e-12 * Math.max(Math.abs(wanted), Math.abs(doubles[0]! - wanted));
    if (isNear) {
      const exact = [6, 9, 12, 15].map((digits) => points[best]!.toSignificantDigits(digits));
      const at = exact.find((short) => sideOf(line, target, short) === 0) ?? points[best]!;
      return [{ kind: "at", at, until: at }];
    }
    if (depth > 0 && reached > nearest / 2) return [];
    nearest = reached;
    low = points[Math.max(0, best - 1)]!;
    high = points[Math.min(parts, best + 1)]!;
  }
  return [];
}
