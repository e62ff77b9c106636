import { type Decimal } from "../decimal.js";
import { type Exact, toDouble } from "../fraction.js";
import { type LineFunction } from "./lineFunction.js";

/** Numbers in an input, in ascending order, and the doubles that an output comes to there. */
export interface Scan {
  readonly points: readonly Decimal[];
  readonly doubles: Float64Array;
}

/** Nearer to the target than this part of it, a double does not say on which side the output is. */
const doubtful = 1e-9;

/** Whether a double says on which side of the target the output is. */
export const isSure = (value: number, wanted: number): boolean =>
  Math.abs(value - wanted) > doubtful * Math.max(Math.abs(value), Math.abs(wanted));

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

/** So many parts of a step are looked at as doubles alone, to see which steps to look into. */
const parts = 100;
/** A result that comes and goes in more steps than this is looked at step by step: nobody reads all of its places. */
const mostSteps = 40;

/** Many numbers of a range as doubles, and what an output comes to there: `parts` and one for each step of a scan. */
export interface FineScan {
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly doubles: Float64Array;
}

/** How many steps a fine scan makes of those of a scan. */
export const fineSteps = ({ points }: Scan): number => (points.length - 1) * parts;

/** The output between the numbers of a scan. */
export function fineScan(line: LineFunction, { points }: Scan, isWhole = false): FineScan {
  const numbers = new Float64Array((points.length - 1) * (parts + 1));
  points.slice(1).forEach((next, step) => {
    const [from, to] = [points[step]!.toNumber(), next.toNumber()];
    for (let part = 0; part <= parts; part++) {
      const at = part === parts ? to : from + ((to - from) / parts) * part;
      numbers[step * (parts + 1) + part] = isWhole ? Math.round(at) : at;
    }
  });
  return { numbers, doubles: line.doubles(numbers) };
}

/**
 * A scan, and in each of its steps where something happens that its ends do not tell, as two passings of the target or a turn
 * near it, the numbers between them as well.
 */
export function closerScan(
  line: LineFunction,
  target: Exact,
  { points, doubles }: Scan,
  fine: FineScan,
  isWhole = false,
): Scan {
  const wanted = toDouble(target);
  const eventful = new Set<number>();
  for (let step = 0; step < points.length - 1; step++) {
    const from = step * (parts + 1);
    // With a number on either side, so that a turn at an end is seen.
    if (isEventful(fine.doubles.subarray(Math.max(0, from - 1), from + parts + 2), wanted)) eventful.add(step);
  }
  if (eventful.size === 0 || eventful.size > mostSteps) return { points, doubles };
  const closer = points.flatMap((point, step) => {
    const next = points[step + 1];
    return next && eventful.has(step) ? scan(line, point, next, parts, isWhole).points.slice(0, -1) : [point];
  });
  return { points: closer, doubles: line.doubles(Float64Array.from(closer, (point) => point.toNumber())) };
}

/** Whether an output is not on one side of the target all over some numbers, or turns so near to it that it may touch it. */
function isEventful(doubles: Float64Array, wanted: number): boolean {
  const sides = doubles.map((value) =>
    Number.isNaN(value) ? NaN : isSure(value, wanted) ? Math.sign(value - wanted) : 0,
  );
  const [side] = sides;
  if (!sides.every((each) => Object.is(each, side))) return true;
  if (side !== 1 && side !== -1) return false;
  const distances = doubles.map((value) => Math.abs(value - wanted));
  return distances.some((here, index) => {
    const [before, after] = [distances[index - 1] ?? here, distances[index + 1] ?? here];
    // Between two numbers an output goes no further past the lower than it came down to it, be it smooth or with a bend.
    return here <= before && here <= after && here <= Math.max(before, after) - here;
  });
}
