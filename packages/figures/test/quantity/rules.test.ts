import { expect, it } from "vitest";
import { printedMinus } from "../../src/quantity/minus.js";
import { multiplying } from "../../src/quantity/multiplying.js";
import { readQuantity } from "../../src/quantity/readQuantity.js";
import { type Measured, counts } from "../../src/quantity/times.js";
import { type Sentence } from "../../src/text/sentence.js";
import { everyToken, exampleProblems } from "../pattern/examples.js";

function* measured(sentence: Sentence): Iterable<readonly [number, Measured]> {
  for (const [at] of everyToken(sentence)) {
    const quantity = readQuantity(sentence, at);
    if (quantity === null) continue;
    const { start, end, magnitude, number } = quantity;
    yield [end, { start, unit: "multiple", power: magnitude, grouped: number.grouped }];
  }
}

it("recognises the example of every row, and nothing that a row must not", () => {
  expect([
    ...exampleProblems(multiplying, everyToken),
    ...exampleProblems(printedMinus, everyToken),
    ...exampleProblems(counts, measured),
  ]).toEqual([]);
});
