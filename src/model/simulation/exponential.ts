/*
 * e^x and ln x by the polynomials of fdlibm, in + − × ÷ alone, which every engine rounds alike. Math.exp and Math.log differ
 * between engines in the last bit of one argument in ten, and a seed would then not give the same draws everywhere.
 */

const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;

/** 2^k for k from −1,022 to 1,023; a product with a power of two is exact. */
const powersOfTwo = ((): Float64Array => {
  const powers = new Float64Array(2_046);
  powers[1_022] = 1;
  for (let index = 1_023; index < powers.length; index++) powers[index] = powers[index - 1]! * 2;
  for (let index = 1_021; index >= 0; index--) powers[index] = powers[index + 1]! / 2;
  return powers;
})();

/** e to the power x, within 1 unit of the last place; 0 below −708, where doubles lose digits, and Infinity above 709.78. */
export function exponential(x: number): number {
  if (!(x <= 709.782712893384)) return x > 0 ? Infinity : NaN;
  if (x < -708) return 0;
  // The nearest whole number, from above 0 so that there is nothing to decide: a processor guesses half of random signs wrong.
  const power = ((x * 1.442695040888963387 + 1_023.5) | 0) - 1_023;
  const high = x - power * ln2High;
  const low = power * ln2Low;
  const rest = high - low;
  const square = rest * rest;
  const curve =
    rest -
    square *
      (1.66666666666666019037e-1 +
        square *
          (-2.77777777770155933842e-3 +
            square *
              (6.61375632143793436117e-5 + square * (-1.6533902205465251539e-6 + square * 4.13813679705723846039e-8))));
  const mantissa = 1 - (low - (rest * curve) / (2 - curve) - high);
  return power > 1_023 ? mantissa * powersOfTwo[2_045]! * 2 : mantissa * powersOfTwo[power + 1_022]!;
}

const bits = new DataView(new ArrayBuffer(8));

/** The natural logarithm, within 1 unit of the last place; −Infinity for 0, NaN below it. For doubles that are not subnormal. */
export function logarithm(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  bits.setFloat64(0, x);
  const top = bits.getUint32(0);
  bits.setUint32(0, (top & 0x000f_ffff) | 0x3ff0_0000);
  let power = (top >>> 20) - 1_023;
  let mantissa = bits.getFloat64(0);
  if (mantissa > 1.4142135623730951) {
    mantissa /= 2;
    power += 1;
  }
  const above = mantissa - 1;
  const ratio = above / (2 + above);
  const square = ratio * ratio;
  const fourth = square * square;
  const even = fourth * (0.3999999999940941908 + fourth * (0.2222219843214978396 + fourth * 0.1531383769920937332));
  const odd =
    square *
    (0.666666666666673513 +
      fourth * (0.2857142874366239149 + fourth * (0.1818357216161805012 + fourth * 0.1479819860511658591)));
  const half = (above * above) / 2;
  return power * ln2High - (half - (ratio * (half + odd + even) + power * ln2Low) - above);
}
