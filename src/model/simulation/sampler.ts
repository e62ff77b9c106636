import { betaOf } from "./beta.js";
import { type Distribution, NORMAL_95 } from "./distribution.js";
import { exponential, logarithm } from "./exponential.js";
import { generatorOf } from "./generator.js";
import { fillNormals } from "./normal.js";

/** Draws are made in blocks of so many, so that the first n are the same however many follow. */
export const DRAW_BLOCK = 1_024;

/** Writes the next draws into a column of at most `DRAW_BLOCK` rows; the next call starts behind a whole block. */
export type Sampler = (out: Float64Array) => void;

/**
 * Draws of a distribution from a seed: the same doubles to the last bit in every engine, since they are made with + − × ÷,
 * square roots, and e^x and ln x of our own. Its parameters must be in order and apart: low ≤ mode ≤ high, low < high,
 * floor < median < p95.
 */
export function samplerOf(distribution: Distribution, seed: string): Sampler {
  const generator = generatorOf(seed);
  switch (distribution.kind) {
    case "point":
      return (out) => out.fill(distribution.value);
    case "uniform":
      return inBlocks((out) => generator.fillBetween(out, distribution.low, distribution.high));
    case "triangular": {
      const { low, mode, high } = distribution;
      // The first number on the falling side is half a step above a step's edge, as all are, so that the sum below is exact.
      const share = (mode - low) / (high - low);
      const rest = 1 - (Math.ceil(share * 2 ** 32 - 0.5) + 0.5) * 2 ** -32;
      return inBlocks((out) => {
        generator.fillBetween(out, 0, 1);
        bendTriangular(out, low, mode, high, rest);
      });
    }
    case "pert": {
      const { low, mode, high } = distribution;
      const width = high - low;
      const fill = betaOf((4 * (mode - low)) / width, (4 * (high - mode)) / width);
      return inBlocks((out) => {
        fill(out, generator);
        stretch(out, low, width);
      });
    }
    case "lognormal": {
      const { median, p95, floor } = distribution;
      const above = median - floor;
      const spread = logarithm((p95 - floor) / above) / NORMAL_95;
      const words = new Int32Array(DRAW_BLOCK);
      return inBlocks((out) => {
        generator.fill(words);
        fillNormals(out, words, generator);
        raise(out, floor, above, spread);
      });
    }
  }
}

/** A sampler that makes a whole block whatever is asked for, so that the next starts at the same word of the generator. */
function inBlocks(fill: Sampler): Sampler {
  const block = new Float64Array(DRAW_BLOCK);
  return (out) => {
    if (out.length === DRAW_BLOCK) return fill(out);
    fill(block);
    out.set(block.subarray(0, out.length));
  };
}

/*
 * What is done to a column of draws. Each is a function of its own that is given all that it needs: what a function finds
 * around it and not among its arguments is fetched anew for every row.
 */

/**
 * Numbers between 0 and 1 as draws of a triangular distribution: √ of the number on the rising side, √ of what is left of 1
 * on the falling one. Which side is a whole number, 0 or 1, that is reckoned with: a processor guesses where a condition
 * goes, and of one as random as this it guesses many wrong. A number that is `rest` or less short of 1 is on the falling side.
 */
function bendTriangular(out: Float64Array, low: number, mode: number, high: number, rest: number): void {
  const rise = (high - low) * (mode - low);
  const fall = (high - low) * (high - mode);
  const { length } = out;
  for (let index = 0; index < length; index++) {
    const share = out[index]!;
    const falling = (share + rest) | 0;
    const rising = 1 - falling;
    const sign = rising - falling;
    const area = (falling + sign * share) * (rising * rise + falling * fall);
    out[index] = rising * low + falling * high + sign * Math.sqrt(area);
  }
}

function stretch(out: Float64Array, low: number, width: number): void {
  const { length } = out;
  for (let index = 0; index < length; index++) out[index] = low + width * out[index]!;
}

function raise(out: Float64Array, floor: number, above: number, spread: number): void {
  const { length } = out;
  for (let index = 0; index < length; index++) out[index] = floor + above * exponential(spread * out[index]!);
}
