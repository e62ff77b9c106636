import { type Polynomial, over, simplified } from "./polynomial.js";

const derivative = (polynomial: Polynomial): Polynomial =>
  polynomial.slice(1).map((coefficient, index) => coefficient * BigInt(index + 1));

/** The polynomial with each of its roots once, simplified. */
export function squareFree(polynomial: Polynomial): Polynomial {
  const slope = derivative(polynomial);
  if (slope.length < 2 || primes.some((prime) => sharesNothing(polynomial, slope, prime))) return polynomial;
  let [more, less] = [polynomial, simplified(slope)];
  while (less.length > 0) [more, less] = [less, remainder(more, less)];
  return more.length === 1 ? polynomial : over(polynomial, more);
}

/** What a division leaves, times a factor that keeps it whole, and without a root at 0, which the divisor has not. */
function remainder(polynomial: Polynomial, divisor: Polynomial): Polynomial {
  const rest = [...polynomial];
  const lead = divisor.at(-1)!;
  while (rest.length >= divisor.length) {
    const top = rest.pop()!;
    const offset = rest.length - divisor.length + 1;
    for (let index = 0; index < rest.length; index++) {
      rest[index] = rest[index]! * lead - (index >= offset ? top * divisor[index - offset]! : 0n);
    }
    while (rest.length > 0 && rest.at(-1) === 0n) rest.pop();
  }
  return simplified(rest);
}

/** Primes whose products are whole doubles. */
const primes = [67_108_859, 67_108_837, 67_108_819];

/** Whether two polynomials have no root in common, as their coefficients modulo a prime show; false where they do not. */
function sharesNothing(a: Polynomial, b: Polynomial, prime: number): boolean {
  const modulus = BigInt(prime);
  const reduced = (polynomial: Polynomial) => polynomial.map((number) => (Number(number % modulus) + prime) % prime);
  let [more, less] = [reduced(a), reduced(b)];
  if (more.at(-1) === 0 || less.at(-1) === 0) return false;
  while (less.length > 1) {
    const scale = inverseOf(less.at(-1)!, prime);
    while (more.length >= less.length) {
      const factor = (more.at(-1)! * scale) % prime;
      const offset = more.length - less.length;
      less.forEach((number, index) => {
        more[offset + index] = (more[offset + index]! + prime - ((factor * number) % prime)) % prime;
      });
      while (more.length > 0 && more.at(-1) === 0) more.pop();
    }
    [more, less] = [less, more];
  }
  return less.length === 1;
}

function inverseOf(number: number, prime: number): number {
  let [result, base] = [1, number];
  for (let rest = prime - 2; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}
