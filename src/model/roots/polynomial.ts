import { greatestDivisor, size } from "../wholeNumbers.js";

/** Whole coefficients, that of x^index at each index; the last is not 0. */
export type Polynomial = readonly bigint[];

/** The coefficients without a factor in all of them, without zeros at the top, and without roots at 0. */
export function simplified(coefficients: readonly bigint[]): Polynomial {
  let [from, to] = [0, coefficients.length];
  while (to > 0 && coefficients[to - 1] === 0n) to--;
  while (from < to && coefficients[from] === 0n) from++;
  const kept = coefficients.slice(from, to);
  const content = kept.reduce((shared, next) => (shared === 1n ? 1n : greatestDivisor(shared, size(next))), 0n);
  return content <= 1n ? kept : kept.map((coefficient) => coefficient / content);
}

/** How often the sign changes from one number to the next: no polynomial has more roots above 0 (Descartes). */
export function signChanges(coefficients: readonly (bigint | number)[]): number {
  let [changes, last] = [0, 0];
  for (const coefficient of coefficients) {
    const sign = coefficient > 0 ? 1 : coefficient < 0 ? -1 : 0;
    if (sign * last < 0) changes++;
    last = sign || last;
  }
  return changes;
}

/** The value at above / below, times below^degree: its sign, and whether it is 0. */
export function valueAt(polynomial: Polynomial, above: bigint, below: bigint): bigint {
  let total = 0n;
  let scale = 1n;
  for (let index = polynomial.length - 1; index >= 0; index--) {
    total = total * above + polynomial[index]! * scale;
    scale *= below;
  }
  return total;
}

/** The value at x / 2^places, times 2^(places · degree). */
export function valueAtBinary(polynomial: Polynomial, x: bigint, places: number): bigint {
  const degree = polynomial.length - 1;
  let total = 0n;
  for (let index = degree; index >= 0; index--) {
    total = total * x + (polynomial[index]! << BigInt(places * (degree - index)));
  }
  return total;
}

/** The polynomial in x + 1. */
export function shifted(polynomial: Polynomial): bigint[] {
  const result = [...polynomial];
  for (let from = 0; from < result.length - 1; from++) {
    for (let index = result.length - 2; index >= from; index--) result[index]! += result[index + 1]!;
  }
  return result;
}

/** The polynomial divided by another that goes into it, up to a constant factor. */
export function over(polynomial: Polynomial, divisor: Polynomial): Polynomial {
  const rest = [...polynomial];
  const lead = divisor.at(-1)!;
  const result: bigint[] = [];
  for (let top = rest.length - 1; top >= divisor.length - 1; top--) {
    // Gauss: a divisor without a factor in all of its coefficients goes into whole ones.
    const factor = rest[top]! / lead;
    result.unshift(factor);
    divisor.forEach((coefficient, index) => (rest[top - divisor.length + 1 + index]! -= factor * coefficient));
  }
  return simplified(result);
}
