import { expect, test } from "vitest";
import { readAfterDigits } from "../../src/number/digits.js";
import { readHan } from "../../src/number/hanNumber.js";
import { readHanPart, readHanPartOf } from "../../src/number/hanParts.js";
import { readHanVague } from "../../src/number/hanVague.js";
import { readLiteral } from "../../src/number/literal.js";
import { normAt } from "../../src/text/tokens.js";
import { type Asked, everyToken, exampleProblems } from "../pattern/examples.js";

/** After every number of a sentence that one reads there. */
const after =
  <About>(read: (...asked: Parameters<typeof readHan>) => { about: About; end: number } | null): Asked<About> =>
  (sentence) =>
    [...everyToken(sentence)].flatMap(([at]) => {
      const found = read(sentence.tokens, at);
      return found === null ? [] : [[found.end, found.about] as const];
    });

const afterHan = after((tokens, at) => {
  const about = readHan(tokens, at);
  return about === null ? null : { about, end: about.end };
});

const afterDigits = after((tokens, at) => {
  const about = tokens[at]?.kind === "number" ? readLiteral(normAt(tokens, at), "en", false) : null;
  return about === null ? null : { about, end: at + 1 };
});

test("each row of a table of numbers recognises its example, and not what it must not", () => {
  expect(exampleProblems(readHanPart, everyToken)).toEqual([]);
  expect(exampleProblems(readHanPartOf, afterHan)).toEqual([]);
  expect(exampleProblems(readHanVague, everyToken)).toEqual([]);
  expect(exampleProblems(readAfterDigits, afterDigits)).toEqual([]);
});
