import { exponential, logarithm } from "./exponential.js";
import type { Generator } from "./generator.js";

const STRIPS = 256;
/** Places that guess the strip of an area; with so many one guess in 17 is a strip or more short. */
const GUIDES = 4_096;
/** Numbers taken from the generator at a time: two a draw, so an even count. */
const STOCK = 1_024;

/** x^rise (1 − x)^fall. */
export const betaCurve = (x: number, rise: number, fall: number): number =>
  exponential((rise === 0 ? 0 : rise * logarithm(x)) + (fall === 0 ? 0 : fall * logarithm(1 - x)));

/** The curve as strips of equal width. */
interface Strips {
  readonly rise: number;
  readonly fall: number;
  /** How high each is, and what part of that is under the curve everywhere in it. */
  readonly tops: Float64Array;
  readonly sure: Float64Array;
  /** The tops before each strip, then all of them. */
  readonly sums: Float64Array;
  /** The strip that each of so many equal parts of all tops starts in. */
  readonly guides: Uint8Array;
}

/**
 * Draws between 0 and 1 whose density goes as x^rise (1 − x)^fall, neither below 0. The curve is covered by 256 strips as high
 * as it is highest in each; a draw is a place in a strip, taken at once where it is under the least that the curve is there,
 * as 98 in 100 are, and else where it is under the curve.
 */
export function betaOf(rise: number, fall: number): (out: Float64Array, generator: Generator) => void {
  const strips = stripsOf(rise, fall);
  const stock = new Float64Array(STOCK);
  let used = STOCK;
  return (out, generator) => {
    used = fillBetas(out, strips, generator, stock, used);
  };
}

function stripsOf(rise: number, fall: number): Strips {
  const mode = rise + fall === 0 ? 0.5 : rise / (rise + fall);
  const edge = (strip: number): number => betaCurve(strip / STRIPS, rise, fall);
  const tops = new Float64Array(STRIPS);
  const sure = new Float64Array(STRIPS);
  const sums = new Float64Array(STRIPS + 1);
  for (let strip = 0; strip < STRIPS; strip++) {
    const [left, right] = [edge(strip), edge(strip + 1)];
    const holdsMode = strip <= mode * STRIPS && mode * STRIPS <= strip + 1;
    tops[strip] = holdsMode ? betaCurve(mode, rise, fall) : Math.max(left, right);
    sure[strip] = Math.min(left, right) / tops[strip]!;
    sums[strip + 1] = sums[strip]! + tops[strip]!;
  }
  const guides = new Uint8Array(GUIDES);
  for (let index = 0, strip = 0; index < GUIDES; index++) {
    while (sums[strip + 1]! * GUIDES <= index * sums[STRIPS]!) strip++;
    guides[index] = strip;
  }
  return { rise, fall, tops, sure, sums, guides };
}

/**
 * Fills a column from a stock of numbers between 0 and 1, of which some are used; gives back how many are then. All that it
 * needs is in variables of its own, since what stands outside would be looked up for each draw.
 */
function fillBetas(out: Float64Array, strips: Strips, generator: Generator, stock: Float64Array, used: number): number {
  const { rise, fall, tops, sure, sums, guides } = strips;
  const total = sums[tops.length]!;
  const width = 1 / tops.length;
  const parts = guides.length;
  const last = stock.length;
  const { length } = out;
  let next = used;
  for (let index = 0; index < length;) {
    if (next === last) {
      generator.fillBetween(stock, 0, 1);
      next = 0;
    }
    const place = stock[next]!;
    const height = stock[next + 1]!;
    next += 2;
    let strip = guides[(place * parts) | 0]!;
    const area = place * total;
    while (sums[strip + 1]! <= area) strip++;
    const x = (strip + (area - sums[strip]!) / tops[strip]!) * width;
    out[index] = x;
    if (height < sure[strip]! || height * tops[strip]! < betaCurve(x, rise, fall)) index++;
  }
  return next;
}
