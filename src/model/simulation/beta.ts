import { exponential, logarithm } from "./exponential.js";
import type { Generator } from "./generator.js";

const STRIPS = 256;
const GUIDES = 1_024;
/** Words taken from the generator at a time: two a draw, so an even number. */
const STOCK = 1_024;

/** x^rise (1 − x)^fall. */
export const betaCurve = (x: number, rise: number, fall: number): number =>
  exponential((rise === 0 ? 0 : rise * logarithm(x)) + (fall === 0 ? 0 : fall * logarithm(1 - x)));

/**
 * Draws between 0 and 1 whose density goes as x^rise (1 − x)^fall, neither below 0. The curve is covered by 256 strips as high
 * as it is highest in each; a draw is a place in a strip, taken at once where it is under the least that the curve is there,
 * as 98 in 100 are, and else where it is under the curve.
 */
export function betaOf(rise: number, fall: number): (out: Float64Array, generator: Generator) => void {
  const mode = rise + fall === 0 ? 0.5 : rise / (rise + fall);
  const edge = (strip: number): number => betaCurve(strip / STRIPS, rise, fall);
  const tops = new Float64Array(STRIPS);
  /** What of a strip's height is under the curve everywhere in it. */
  const sure = new Float64Array(STRIPS);
  const sums = new Float64Array(STRIPS + 1);
  for (let strip = 0; strip < STRIPS; strip++) {
    const [left, right] = [edge(strip), edge(strip + 1)];
    const holdsMode = strip <= mode * STRIPS && mode * STRIPS <= strip + 1;
    tops[strip] = holdsMode ? betaCurve(mode, rise, fall) : Math.max(left, right);
    sure[strip] = Math.min(left, right) / tops[strip]!;
    sums[strip + 1] = sums[strip]! + tops[strip]!;
  }
  const total = sums[STRIPS]!;
  const guides = Uint8Array.from({ length: GUIDES }, (_, index) => {
    let strip = 0;
    while (sums[strip + 1]! * GUIDES <= index * total) strip++;
    return strip;
  });

  const words = new Int32Array(STOCK);
  let next = STOCK;
  return (out, generator) => {
    for (let index = 0; index < out.length; index++) {
      for (;;) {
        if (next === STOCK) {
          generator.fill(words);
          next = 0;
        }
        const place = ((words[next]! >>> 0) + 0.5) * 2 ** -32;
        const height = ((words[next + 1]! >>> 0) + 0.5) * 2 ** -32;
        next += 2;
        let strip = guides[(place * GUIDES) | 0]!;
        const area = place * total;
        while (sums[strip + 1]! <= area) strip++;
        const x = (strip + (area - sums[strip]!) / tops[strip]!) / STRIPS;
        out[index] = x;
        if (height < sure[strip]! || height * tops[strip]! < betaCurve(x, rise, fall)) break;
      }
    }
  };
}
