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
  const words = new Int32Array(DRAW_BLOCK);
  switch (distribution.kind) {
    case "point":
      return (out) => out.fill(distribution.value);
    case "uniform": {
      const { low, high } = distribution;
      const step = (high - low) * 2 ** -32;
      return (out) => {
        generator.fill(words);
        for (let index = 0; index < out.length; index++) out[index] = low + ((words[index]! >>> 0) + 0.5) * step;
      };
    }
    case "triangular": {
      const { low, mode, high } = distribution;
      const width = high - low;
      const share = (mode - low) / width;
      const rise = width * (mode - low);
      const fall = width * (high - mode);
      return (out) => {
        generator.fill(words);
        for (let index = 0; index < out.length; index++) {
          const uniform = ((words[index]! >>> 0) + 0.5) * 2 ** -32;
          out[index] = uniform < share ? low + Math.sqrt(uniform * rise) : high - Math.sqrt((1 - uniform) * fall);
        }
      };
    }
    case "pert": {
      const { low, mode, high } = distribution;
      const width = high - low;
      const fill = betaOf((4 * (mode - low)) / width, (4 * (high - mode)) / width);
      return inBlocks((out) => {
        fill(out, generator);
        for (let index = 0; index < out.length; index++) out[index] = low + width * out[index]!;
      });
    }
    case "lognormal": {
      const { median, p95, floor } = distribution;
      const above = median - floor;
      const spread = logarithm((p95 - floor) / above) / NORMAL_95;
      return inBlocks((out) => {
        generator.fill(words);
        fillNormals(out, words, generator);
        for (let index = 0; index < out.length; index++) out[index] = floor + above * exponential(spread * out[index]!);
      });
    }
  }
}

/** A sampler that makes a whole block whatever is asked for, since its draws take more or fewer words. */
function inBlocks(fill: Sampler): Sampler {
  const block = new Float64Array(DRAW_BLOCK);
  return (out) => {
    fill(block);
    out.set(out.length === DRAW_BLOCK ? block : block.subarray(0, out.length));
  };
}
