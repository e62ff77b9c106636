import { type Polynomial, over, shifted, signChanges, valueAt } from "./polynomial.js";
import { squareFree } from "./squareFree.js";

/**
 * One root above 0: of `polynomial` alone strictly between `low` and `low + 1`, over 2^places; or, where `isInverse`, what
 * 1 is divided by to come to it. A root that a step fell on is `exact`, as a fraction.
 */
export interface IsolatedRoot {
  readonly polynomial: Polynomial;
  readonly low: bigint;
  readonly places: number;
  readonly isInverse: boolean;
  readonly exact: readonly [above: bigint, below: bigint] | null;
}

/**
 * Every root above 0 of a polynomial, each once, however often it counts and however close it stands to another: one above
 * and one below 1 are told apart first, then halves are taken until Descartes' rule of signs finds one root in each.
 */
export function isolateRoots(polynomial: Polynomial): IsolatedRoot[] {
  if (signChanges(polynomial) === 0) return [];
  const roots: IsolatedRoot[] = [];
  let rest = signChanges(polynomial) === 1 ? polynomial : squareFree(polynomial);
  if (valueAt(rest, 1n, 1n) === 0n) {
    roots.push({ polynomial: rest, low: 1n, places: 0, isInverse: false, exact: [1n, 1n] });
    rest = over(rest, [-1n, 1n]);
  }
  return [...roots, ...belowOne(rest, false), ...belowOne([...rest].reverse(), true)];
}

/** The roots between 0 and 1 of a polynomial whose roots differ, none of them 0 or 1. */
function belowOne(polynomial: Polynomial, isInverse: boolean): IsolatedRoot[] {
  const roots: IsolatedRoot[] = [];
  // Each piece is the polynomial in (low + t) / 2^places, for t from 0 to 1.
  const open = [{ piece: polynomial, low: 0n, places: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { piece, low, places } = next;
    const changes = signChanges(shifted([...piece].reverse()));
    if (changes === 1) roots.push({ polynomial, low, places, isInverse, exact: null });
    if (changes < 2) continue;
    const left = piece.map((coefficient, index) => coefficient << BigInt(piece.length - 1 - index));
    const right = shifted(left);
    const middle = 2n * low + 1n;
    if (right[0] === 0n) {
      const below = 1n << BigInt(places + 1);
      const exact = { polynomial, low: middle, places: places + 1, isInverse, exact: [middle, below] as const };
      return [exact, ...belowOne(over(polynomial, [-middle, below]), isInverse)];
    }
    open.push({ piece: right, low: middle, places: places + 1 }, { piece: left, low: 2n * low, places: places + 1 });
  }
  return roots;
}
