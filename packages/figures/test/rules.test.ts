import { describe, expect, it } from "vitest";
import { notNumerals, notQuantities } from "../src/notQuantities/index.js";
import { everyToken, exampleProblems } from "./pattern/examples.js";

describe("every row recognises its example, and nothing that it says it must not", () => {
  it("notQuantities", () => expect(exampleProblems(notQuantities, everyToken)).toEqual([]));
  it("notNumerals", () => expect(exampleProblems(notNumerals, everyToken)).toEqual([]));
});
