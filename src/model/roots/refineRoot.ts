import { type Exact, quotient, toDigits } from "../fraction.js";
import { added } from "../arithmetic.js";
import { Decimal } from "../decimal.js";
import { size } from "../wholeNumbers.js";
import type { IsolatedRoot } from "./isolateRoots.js";
import { type Polynomial, valueAt, valueAtBinary } from "./polynomial.js";

const zero = new Decimal(0);
const minusOne = new Decimal(-1);
/** Binary digits that hold 40 decimal ones with some to spare; where they do not settle the last, so many more. */
const FIRST = 160;
const MORE = 128;
const MOST = 4_096;

/**
 * A root: exact where it is a fraction of whole numbers of some twenty digits, else to 40 significant digits. The last digit
 * is settled by the polynomial's sign on both sides of the root.
 */
export const rootOf = (root: IsolatedRoot): Exact => settled(root, zero);

/** A root less 1, a rate, in the same way: to 40 digits of the rate. */
export const rateOf = (root: IsolatedRoot): Exact => settled(root, minusOne);

function settled(root: IsolatedRoot, more: Decimal): Exact {
  const moved = (above: bigint, below: bigint): Exact =>
    added(root.isInverse ? quotient(below, above) : quotient(above, below), more);
  if (root.exact) return moved(...root.exact);
  if (root.polynomial.length === 2) return moved(-root.polynomial[0]!, root.polynomial[1]!);
  let bracket: Bracket = start(root);
  for (let places = FIRST; ; places += MORE) {
    bracket = narrowed(root.polynomial, bracket, places);
    const below = 1n << BigInt(bracket.places);
    if (bracket.isExact) return moved(bracket.low, below);
    const [above, under] = simplest(bracket.low, bracket.low + 1n, below);
    if (above !== 0n && valueAt(root.polynomial, above, under) === 0n) return moved(above, under);
    // Next to 0 the inverse has no upper end yet.
    if (bracket.low === 0n && places < MOST) continue;
    const [low, high] = [bracket.low || 1n, bracket.low + 1n].map((end) => toDigits(moved(end, below), 40));
    if (low!.eq(high!) || places >= MOST) return high!;
  }
}

/** A root between low and low + 1, over 2^places, with the values there; each step takes 2^tried parts. */
interface Bracket {
  readonly low: bigint;
  readonly places: number;
  readonly atLow: bigint;
  readonly atHigh: bigint;
  readonly tried: number;
  /** The root is `low` itself. */
  readonly isExact: boolean;
}

const start = ({ polynomial, low, places }: IsolatedRoot): Bracket => ({
  low,
  places,
  atLow: valueAtBinary(polynomial, low, places),
  atHigh: valueAtBinary(polynomial, low + 1n, places),
  tried: 1,
  isExact: false,
});

/**
 * The bracket narrowed to so many binary places. A chord says in which of 2^tried parts the root should be; where the signs
 * agree, as many parts squared are tried next, else their root, down to halves, which never fail (Abbott's method).
 */
function narrowed(polynomial: Polynomial, from: Bracket, places: number): Bracket {
  let at = from;
  while (at.places < places && !at.isExact) {
    const next = chordStep(polynomial, { ...at, tried: Math.min(at.tried, places - at.places) });
    at = next ?? { ...at, tried: Math.max(1, Math.floor(at.tried / 2)) };
  }
  return at;
}

function chordStep(polynomial: Polynomial, { low, places, atLow, atHigh, tried }: Bracket): Bracket | null {
  const parts = 1n << BigInt(tried);
  const next = places + tried;
  const [below, above] = [size(atLow), size(atHigh)];
  const guess = (2n * parts * below + below + above) / (2n * (below + above));
  const point = guess < 1n ? 1n : guess >= parts ? parts - 1n : guess;
  const base = low * parts;
  const value = (part: bigint): bigint => {
    const end = part === 0n ? atLow : part === parts ? atHigh : null;
    return end === null ? valueAtBinary(polynomial, base + part, next) : end << BigInt(tried * (polynomial.length - 1));
  };
  const atPoint = value(point);
  const exact = { low: base + point, places: next, atLow: 0n, atHigh: 0n, tried, isExact: true };
  if (atPoint === 0n) return exact;
  const isAbove = atPoint > 0n === atLow > 0n;
  const other = isAbove ? point + 1n : point - 1n;
  const atOther = value(other);
  if (atOther === 0n) return { ...exact, low: base + other };
  if (atOther > 0n === atPoint > 0n) return null;
  return {
    low: base + (isAbove ? point : other),
    places: next,
    atLow: isAbove ? atPoint : atOther,
    atHigh: isAbove ? atOther : atPoint,
    tried: tried * 2,
    isExact: false,
  };
}

/** The fraction with the least parts from low / below to high / below. */
function simplest(low: bigint, high: bigint, below: bigint): readonly [above: bigint, below: bigint] {
  const terms: bigint[] = [];
  let [lowAbove, lowBelow, highAbove, highBelow] = [low, below, high, below];
  for (;;) {
    const whole = lowAbove / lowBelow;
    if (whole * lowBelow === lowAbove || (whole + 1n) * highBelow <= highAbove) {
      terms.push(whole * lowBelow === lowAbove ? whole : whole + 1n);
      break;
    }
    terms.push(whole);
    [lowAbove, lowBelow, highAbove, highBelow] = [
      highBelow,
      highAbove - whole * highBelow,
      lowBelow,
      lowAbove - whole * lowBelow,
    ];
  }
  let [above, under] = [terms.pop()!, 1n];
  while (terms.length > 0) [above, under] = [terms.pop()! * above + under, above];
  return [above, under];
}
