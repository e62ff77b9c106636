import { expect, it } from "vitest";
import { qualify } from "../../src/bounds/qualify.js";
import { gathered, measured, perPeriod } from "../../src/context/plainNumber.js";
import { type Found, single } from "../../src/found.js";
import { readQuantity } from "../../src/quantity/readQuantity.js";
import { type Sentence } from "../../src/text/sentence.js";
import { everyToken, exampleProblems } from "../pattern/examples.js";

function* starts(sentence: Sentence): Iterable<readonly [number, Found]> {
  for (const [at] of everyToken(sentence)) {
    const quantity = readQuantity(sentence, at);
    if (quantity === null) continue;
    const found = qualify(sentence, single(quantity));
    yield [found.start, found];
  }
}

it("recognises the example of every row, and nothing that a row must not", () => {
  expect([measured, gathered, perPeriod].flatMap((table) => exampleProblems(table, starts))).toEqual([]);
});
