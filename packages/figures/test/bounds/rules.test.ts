import { expect, it } from "vitest";
import { boundsAfter } from "../../src/bounds/boundAfter.js";
import { boundsAcross, denials } from "../../src/bounds/boundBefore.js";
import { type Bounding, noBoundAfter, noBoundBefore } from "../../src/bounds/noBound.js";
import { openers } from "../../src/bounds/range.js";
import { boundsAfterYear, boundsBeforeYear } from "../../src/bounds/yearBound.js";
import { type Found, single } from "../../src/found.js";
import { readQuantity } from "../../src/quantity/readQuantity.js";
import { matchAt, matchBefore } from "../../src/text/phrases.js";
import { type Sentence } from "../../src/text/sentence.js";
import { everyToken, exampleProblems } from "../pattern/examples.js";

function* quantities(sentence: Sentence): Iterable<Found> {
  for (const [at] of everyToken(sentence)) {
    const quantity = readQuantity(sentence, at);
    if (quantity !== null) yield single(quantity);
  }
}

function* before(sentence: Sentence): Iterable<readonly [number, Bounding]> {
  for (const found of quantities(sentence))
    for (let end = found.start; end > found.start - 4; end -= 1) {
      const match = matchBefore(sentence.words.before, sentence.tokens, end);
      if (match !== null)
        yield [match.end, { found, qualifier: match.meaning, start: match.end, end, at: found.start }];
    }
}

function* after(sentence: Sentence): Iterable<readonly [number, Bounding]> {
  for (const found of quantities(sentence))
    for (const at of [found.end, found.end + 1]) {
      const match = matchAt(sentence.words.after, sentence.tokens, at);
      if (match !== null) yield [match.end, { found, qualifier: match.meaning, start: found.end, end: match.end, at }];
    }
}

function* starts(sentence: Sentence): Iterable<readonly [number, Found]> {
  for (const found of quantities(sentence)) yield [found.start, found];
}

function* ends(sentence: Sentence): Iterable<readonly [number, Found]> {
  for (const found of quantities(sentence)) yield [found.end, found];
}

it("recognises the example of every row, and nothing that a row must not", () => {
  expect([
    ...exampleProblems(noBoundBefore, before),
    ...exampleProblems(noBoundAfter, after),
    ...exampleProblems(boundsAcross, starts),
    ...exampleProblems(boundsAfter, ends),
    ...exampleProblems(openers, everyToken),
    ...exampleProblems(denials, everyToken),
    ...exampleProblems(boundsBeforeYear, everyToken),
    ...exampleProblems(boundsAfterYear, everyToken),
  ]).toEqual([]);
});
