import { Decimal } from "../decimal.js";
import { added, divided, multiplied, negated } from "../arithmetic.js";
import { type Exact, equals, signOf, toDouble } from "../fraction.js";
import { type FineScan } from "./scan.js";
import { type LineFunction } from "./lineFunction.js";

/** A number in an input, and what the output comes to there. */
interface Place {
  readonly at: Exact;
  readonly value: Exact;
}

type Places = readonly [Place, Place, Place];

/** Where a function is looked at, as parts of its range: three places that settle its shape, and two more that must agree. */
const settling = ["0.25", "0.5", "0.75"];
const agreeing = ["0.381966", "0.854102"];

/** How far doubles may be from the shape, as a part of what they are and of what they usually are. */
const close = 1e-9;

/**
 * Where an output that is a quotient of two linear terms of its input (`a + b·x`, `a + b/x`, `a/(b + x)`) takes a target,
 * exactly; such an output takes each value once. `at` is null where it only nears the target. Null for any other output: the
 * shape is settled by three exact values, and held against two more and against a scan of the whole range.
 */
export function solveQuotient(line: LineFunction, target: Exact, scan: FineScan): { readonly at: Exact | null } | null {
  const [low, high] = [scan.numbers[0]!, scan.numbers.at(-1)!].map((end) => new Decimal(end)) as [Decimal, Decimal];
  const places = [...settling, ...agreeing].flatMap((part): Place[] => {
    const at = low.plus(high.minus(low).times(part));
    const value = line.exact(at);
    return value.kind === "number" ? [{ at, value: value.number }] : [];
  });
  const [first, second, third, ...more] = places;
  if (!first || !second || !third || places.length < settling.length + agreeing.length) return null;
  if (equals(first.value, second.value) || equals(second.value, third.value) || equals(first.value, third.value))
    return null;
  const settled: Places = [first, second, third];
  if (!more.every((place) => isOn(settled, place)) || !isAllOver(line, settled, scan)) return null;
  const turned = settled.map(({ at, value }): Place => ({ at: value, value: at })) as unknown as Places;
  const at = through(turned, target);
  if (at === null) return { at };
  const reached = line.exact(at);
  return reached.kind === "number" && equals(reached.number, target) ? { at } : null;
}

/** The value at a place of the one quotient of linear terms that goes through three; null where it has none. */
function through([one, two, three]: Places, at: Exact): Exact | null {
  const p = product(less(two.value, three.value), less(at, three.at), less(two.at, one.at));
  const q = product(less(two.value, one.value), less(at, one.at), less(two.at, three.at));
  const below = less(p, q);
  if (signOf(below) === 0) return null;
  return divided(less(multiplied(one.value, p), multiplied(three.value, q)), below);
}

const less = (a: Exact, b: Exact): Exact => added(a, negated(b));
const product = (a: Exact, b: Exact, c: Exact): Exact => multiplied(multiplied(a, b), c);

/** Whether a value is that of the shape, exactly. */
function isOn(settled: Places, { at, value }: Place): boolean {
  const shape = through(settled, at);
  return shape !== null && equals(shape, value);
}

/** Whether the whole range lies on the shape: its doubles do, or where they lost digits the exact values. */
function isAllOver(line: LineFunction, settled: Places, { numbers, doubles }: FineScan): boolean {
  const [x1, x2, x3] = settled.map(({ at }) => toDouble(at)) as [number, number, number];
  const [f1, f2, f3] = settled.map(({ value }) => toDouble(value)) as [number, number, number];
  const usual = Math.max(Math.abs(f1), Math.abs(f2), Math.abs(f3));
  return numbers.every((x, index) => {
    const p = (f2 - f3) * (x - x3) * (x2 - x1);
    const q = (f2 - f1) * (x - x1) * (x2 - x3);
    const shape = (f1 * p - f3 * q) / (p - q);
    if (Math.abs(doubles[index]! - shape) <= close * (usual + Math.abs(shape))) return true;
    const at = new Decimal(x);
    const value = line.exact(at);
    // At a pole neither is a number.
    return value.kind === "number" ? isOn(settled, { at, value: value.number }) : through(settled, at) === null;
  });
}
