import { expect, it } from "vitest";
import { multiplying } from "../../src/quantity/multiplying.js";
import { everyToken, exampleProblems } from "../pattern/examples.js";

it("recognises the example of every row, and nothing that a row must not", () => {
  expect([...exampleProblems(multiplying, everyToken)]).toEqual([]);
});
