import { expect, test } from "vitest";
import { generatorOf } from "../../../../src/model/simulation/generator.js";

const first = (seed: string): number[] => {
  const words = new Int32Array(4);
  generatorOf(seed).fill(words);
  return [...words];
};

test.each([
  ["1", [-665182939, 1753108173, -1511567322, 1363592946]],
  ["2", [1967313149, 843548454, 1968727976, -61199829]],
  ["", [-301408223, -888797562, 1217582901, -1557530669]],
  ["a seed in words, 种子", [1108005539, -295876024, 1159357208, -604428332]],
])("the first words of the seed %j", (seed, words) => {
  expect(first(seed)).toEqual(words);
});

test("words one by one and by the column are one stream, taken in turn", () => {
  const column = new Int32Array(256 + 4);
  generatorOf("1").fill(column);
  const generator = generatorOf("1");
  expect(Array.from({ length: 256 }, generator.word)).toEqual([...column.subarray(0, 256)]);
  const next = new Int32Array(4);
  generator.fill(next);
  expect([...next]).toEqual([...column.subarray(256)]);
});

test("every bit of the words of near seeds is set in half of them, whatever the other's", () => {
  const words = Array.from({ length: 4_000 }, (_, seed) => first(String(seed))[0]!);
  for (let bit = 0; bit < 32; bit++) {
    const set = words.filter((word) => (word >>> bit) & 1).length;
    const differs = words.filter((word, index) => index > 0 && ((word ^ words[index - 1]!) >>> bit) & 1).length;
    expect([Math.abs(set - 2_000) < 160, Math.abs(differs - 2_000) < 160]).toEqual([true, true]);
  }
});

test("numbers between 0 and 1 are never an end", () => {
  const { uniform } = generatorOf("ends");
  for (let count = 0; count < 10_000; count++) {
    const number = uniform();
    expect(number > 0 && number < 1).toBe(true);
  }
});

test("numbers between two are the words of the stream, each in the middle of its step", () => {
  const words = new Int32Array(1_000);
  generatorOf("between").fill(words);
  const numbers = new Float64Array(1_000);
  const generator = generatorOf("between");
  generator.fillBetween(numbers.subarray(0, 300), -3, 7);
  generator.fillBetween(numbers.subarray(300), -3, 7);
  const expected = [...words].map((word) => -3 + ((word >>> 0) + 0.5) * (10 * 2 ** -32));
  expect([...numbers]).toEqual(expected);
});
