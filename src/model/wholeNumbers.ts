/** Arithmetic of whole numbers of any length that fractions stand on. */

export const size = (number: bigint): bigint => (number < 0n ? -number : number);

const powers: bigint[] = [1n];

/** 10 to a power that is not negative. The first thousand are kept. */
export function tens(power: number): bigint {
  if (power >= 1_000) return 10n ** BigInt(power);
  for (let next = powers.length; next <= power; next++) powers.push(powers[next - 1]! * 10n);
  return powers[power]!;
}

const smallPowers = Array.from({ length: 16 }, (_, power) => Number(`1e${power}`));

/** 10 to a power that is not negative, as a double; NaN where doubles do not hold all whole numbers up to it. */
export const smallTens = (power: number): number => (power < smallPowers.length ? smallPowers[power]! : NaN);

/** The largest double up to which all whole numbers are doubles. */
export const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
/** Below this length in binary digits, Euclid's own steps are faster than Lehmer's. */
const SHORT = 1n << 512n;

/** The greatest number that divides two numbers, neither of them below 0. */
export function greatestDivisor(a: bigint, b: bigint): bigint {
  if (a === 1n || b === 1n) return 1n;
  let [more, less] = a < b ? [b, a] : [a, b];
  while (less >= SHORT) [more, less] = lehmerStep(more, less);
  while (less > SAFE) [more, less] = [less, more % less];
  if (less === 0n) return more;
  return BigInt(smallDivisor(Number(less), Number(more % less)));
}

/** The greatest number that divides two whole numbers that doubles hold exactly, neither of them below 0; NaN for NaN. */
export function smallDivisor(a: number, b: number): number {
  if (a === 1 || b === 1) return 1;
  // The remainder of doubles is ten times as slow as that of short whole numbers.
  while (b > 0x7fffffff || (a > 0x7fffffff && b > 0)) [a, b] = [b, a % b];
  return a > 0x7fffffff || Number.isNaN(a + b) ? a + b : shortDivisor(a | 0, b | 0);
}

function shortDivisor(a: number, b: number): number {
  while (b !== 0) {
    const rest = (a % b) | 0;
    a = b;
    b = rest;
  }
  return a;
}

/**
 * Some twenty steps of Euclid's at once (Lehmer): the quotients come from the leading 52 binary digits for as long as those
 * decide them, and the long numbers are combined once.
 */
function lehmerStep(a: bigint, b: bigint): [bigint, bigint] {
  const drop = BigInt(a.toString(16).length * 4 - 52);
  let [x, y] = [Number(a >> drop), Number(b >> drop)];
  let [p, q, r, s] = [1, 0, 0, 1];
  while (y + r !== 0 && y + s !== 0) {
    const turns = Math.floor((x + p) / (y + r));
    if (turns !== Math.floor((x + q) / (y + s))) break;
    const [nextP, nextQ] = [p - turns * r, q - turns * s];
    if (Math.abs(nextP) > 2 ** 26 || Math.abs(nextQ) > 2 ** 26) break;
    [p, r] = [r, nextP];
    [q, s] = [s, nextQ];
    [x, y] = [y, x - turns * y];
  }
  if (q === 0) return [b, a % b];
  const more = BigInt(p) * a + BigInt(q) * b;
  const less = BigInt(r) * a + BigInt(s) * b;
  return more < less ? [less, more] : [more, less];
}

/** The whole number whose power is the given one, or null where there is none. `number` is above 0, `degree` 2 or more. */
export function exactRoot(number: bigint, degree: number): bigint | null {
  if (number === 1n) return 1n;
  const power = BigInt(degree);
  // Newton's steps from above come down to the root rounded down, and stop there.
  let root = 1n << BigInt(Math.ceil((number.toString(16).length * 4) / degree) + 1);
  for (;;) {
    const next = ((power - 1n) * root + number / root ** (power - 1n)) / power;
    if (next >= root) return root ** power === number ? root : null;
    root = next;
  }
}
