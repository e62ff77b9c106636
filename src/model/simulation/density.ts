import { betaCurve } from "./beta.js";
import { type Distribution, NORMAL_95 } from "./distribution.js";
import { exponential, logarithm } from "./exponential.js";

/** A distribution as a curve to draw: from `low` to `high`, its heights at equal steps, of which the greatest is 1. */
export interface DensityCurve {
  readonly low: number;
  readonly high: number;
  readonly heights: readonly number[];
}

/** The 99 % point of the standard normal distribution, where a curve without an end is cut. */
const NORMAL_99 = 2.3263478740408408;

/** How likely a distribution makes each value, at one step more than `steps`. A point has one step of no width. */
export function densityOf(distribution: Distribution, steps = 40): DensityCurve {
  const { low, high, at } = curveOf(distribution);
  const heights = Array.from({ length: steps + 1 }, (_, step) => at(low + ((high - low) * step) / steps));
  const greatest = Math.max(...heights);
  return { low, high, heights: heights.map((height) => height / greatest) };
}

interface Curve {
  readonly low: number;
  readonly high: number;
  readonly at: (x: number) => number;
}

function curveOf(distribution: Distribution): Curve {
  switch (distribution.kind) {
    case "point":
      return { low: distribution.value, high: distribution.value, at: () => 1 };
    case "uniform":
      return { ...distribution, at: () => 1 };
    case "triangular": {
      const { low, mode, high } = distribution;
      return {
        low,
        high,
        at: (x) => (x < mode ? (x - low) / (mode - low) : x > mode ? (high - x) / (high - mode) : 1),
      };
    }
    case "pert": {
      const { low, mode, high } = distribution;
      const width = high - low;
      const [rise, fall] = [(4 * (mode - low)) / width, (4 * (high - mode)) / width];
      return { low, high, at: (x) => betaCurve((x - low) / width, rise, fall) };
    }
    case "lognormal": {
      const { median, p95, floor } = distribution;
      const spread = logarithm((p95 - floor) / (median - floor)) / NORMAL_95;
      const at = (x: number): number => {
        if (x <= floor) return 0;
        const deviations = logarithm((x - floor) / (median - floor)) / spread;
        return exponential(-0.5 * deviations * deviations) / (x - floor);
      };
      return { low: floor, high: floor + (median - floor) * exponential(NORMAL_99 * spread), at };
    }
  }
}
