/**
 * How far apart two doubles may be, as a part of their size, that stand for one decimal after a few steps: some of their
 * last places.
 */
const SLACK = 1e-15;

/**
 * Whether two doubles cannot be told from one number: 0.1 + 0.2 and 0.3. Numbers a whole one or more apart always can.
 */
export function isNear(a: number, b: number): boolean {
  const apart = Math.abs(a - b);
  return apart < 1 && apart <= SLACK * Math.min(Math.abs(a), Math.abs(b));
}

/** The whole number, or the half, that a double cannot be told from; else the double as it is. */
export function settled(number: number): number {
  const near = Math.round(number * 2) / 2;
  return isNear(number, near) ? near : number;
}

/** Below 0, 0 or above 0 as a is less than b, cannot be told from it, or is more. */
export const orderOf = (a: number, b: number): number => (a === b || isNear(a, b) ? 0 : a - b);
