/** How an input is drawn; all numbers in the unit of the input. */
export type Distribution =
  | { readonly kind: "point"; readonly value: number }
  /** Any value between two bounds as likely as any other. */
  | { readonly kind: "uniform"; readonly low: number; readonly high: number }
  /** Between two bounds, the nearer to `mode` the likelier, along straight lines. */
  | { readonly kind: "triangular"; readonly low: number; readonly mode: number; readonly high: number }
  /** The same along a curve, with less at the bounds: a beta distribution whose mean is (low + 4 mode + high) / 6. */
  | { readonly kind: "pert"; readonly low: number; readonly mode: number; readonly high: number }
  /** Above `floor`, half of it below `median` and a twentieth above `p95`: the logarithm of what is above the floor is normal. */
  | { readonly kind: "lognormal"; readonly median: number; readonly p95: number; readonly floor: number };

export type DistributionKind = Distribution["kind"];

/** The 95 % point of the standard normal distribution. */
export const NORMAL_95 = 1.6448536269514722;
