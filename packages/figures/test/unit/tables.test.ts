import { expect, test } from "vitest";
import { readNumber } from "../../src/number/number.js";
import { type PrintedNumber } from "../../src/number/printed.js";
import { beforeNoun } from "../../src/unit/countedNoun.js";
import { hanUnit } from "../../src/unit/hanUnits.js";
import { type Asked, everyToken, exampleProblems } from "../pattern/examples.js";

/** After every number of a sentence, and so many tokens on. */
const afterNumbers =
  <About>(about: (printed: PrintedNumber) => About, reach = 0): Asked<About> =>
  (sentence) =>
    [...everyToken(sentence)].flatMap(([at]) => {
      const printed = readNumber(sentence, at, false);
      const places = printed === null ? [] : Array.from({ length: reach + 1 }, (_, past) => printed.end + past);
      return places.map((place) => [place, about(printed as PrintedNumber)] as const);
    });

test("each row of a table of units recognises its example, and not what it must not", () => {
  const measured = afterNumbers((printed) => ({ printed, scaled: false }));
  expect(exampleProblems(hanUnit, measured)).toEqual([]);
  expect(
    exampleProblems(
      beforeNoun,
      afterNumbers(({ end }) => end, 1),
    ),
  ).toEqual([]);
});
