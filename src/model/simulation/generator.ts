/** A stream of words of 32 bits each, the same for one seed in every engine: sums, shifts and products of whole numbers alone. */
export interface Generator {
  /** The next words, one in each place, from −2^31 to 2^31 − 1. */
  readonly fill: (words: Int32Array) => void;
  /**
   * The next words as numbers above `low` and below `high`, one in each place: the middle of one of 2^32 equal steps between
   * them, as far as doubles tell it from the ends.
   */
  readonly fillBetween: (out: Float64Array, low: number, high: number) => void;
  /** The next word as a number above 0 and below 1: the middle of one of 2^32 steps, so never an end. */
  readonly uniform: () => number;
  /** The next word of a stock that is taken from the stream, some hundred at a time. */
  readonly word: () => number;
}

/**
 * A generator for a seed, which may be any text. Streams of different seeds have nothing to do with each other. It is `sfc32`
 * (128 bits of state, a period of at least 2^32 and of some 2^127 on average), which passes the statistical test batteries
 * PractRand and BigCrush.
 */
export function generatorOf(seed: string): Generator {
  const state = Int32Array.of(...hashed(seed), 1);
  const fill = (words: Int32Array): void => fillWords(state, words);
  const stock = new Int32Array(256);
  let next = stock.length;
  const word = (): number => {
    if (next === stock.length) {
      fill(stock);
      next = 0;
    }
    return stock[next++]!;
  };
  // The first words still show the seed.
  fill(new Int32Array(20));
  return {
    fill,
    fillBetween: (out, low, high) => fillNumbers(state, out, low, (high - low) * 2 ** -32),
    uniform: () => ((word() >>> 0) + 0.5) * 2 ** -32,
    word,
  };
}

/*
 * The loops of the generator stand twice, since a word that is kept in a column before it is made a number costs as much
 * again. The state is read name by name into variables, which stay in registers: a pattern `[a, b, c]` would leave it
 * untold that they are whole numbers, and what a function finds around it and not among its arguments is fetched anew for
 * every row.
 */
function fillWords(state: Int32Array, words: Int32Array): void {
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let count = state[3]!;
  const { length } = words;
  for (let index = 0; index < length; index++) {
    const sum = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    words[index] = sum;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = count;
}

function fillNumbers(state: Int32Array, out: Float64Array, low: number, step: number): void {
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let count = state[3]!;
  const { length } = out;
  for (let index = 0; index < length; index++) {
    const sum = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    out[index] = low + ((sum >>> 0) + 0.5) * step;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = count;
}

/** Three words from a text, each bit of which depends on every character. */
function hashed(text: string): [number, number, number] {
  let [first, second, third] = [0x3c6e_f372, 0x510e_527f, 0x1f83_d9ab];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    first = second ^ Math.imul(first ^ code, 0x2339_2c99);
    second = third ^ Math.imul(second ^ code, 0x6e4d_1b51);
    third = first ^ Math.imul(third ^ code, 0x4f6c_dd1d);
  }
  const mixed = (word: number): number => {
    let mix = Math.imul(word ^ (word >>> 16), 0x85eb_ca6b);
    mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2_ae35);
    return mix ^ (mix >>> 16);
  };
  return [mixed(first ^ text.length), mixed(second), mixed(third)];
}
