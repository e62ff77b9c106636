import { expect, test } from "vitest";
import { chosenParts } from "./parts.js";

const parts = new Map([
  ["figures", 1],
  ["what-if", 2],
  ["visits", 3],
]);

test.each([
  [[], [1, 2, 3]],
  [["what-if"], [2]],
  [
    ["visits", "figures", "visits"],
    [1, 3],
  ],
])("of the parts that are named as %j, %j run", (named, expected) => {
  expect(chosenParts(parts, named)).toEqual(expected);
});

test.each(["whatIf", ""])("a part that is not there is told with those that are: %j", (name) => {
  expect(() => chosenParts(parts, ["figures", name])).toThrow(
    new Error(`bench: part: got "${name}" (one of figures, what-if, visits)`),
  );
});
