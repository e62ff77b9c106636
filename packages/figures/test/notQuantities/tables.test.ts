import { describe, expect, it } from "vitest";
import { counting } from "../../src/notQuantities/counting.js";
import { notNumerals, notQuantities } from "../../src/notQuantities/index.js";
import { listed } from "../../src/notQuantities/listed.js";
import { named, namedInWords, scores } from "../../src/notQuantities/named.js";
import { shares } from "../../src/notQuantities/share.js";
import { quantityAt, shortYears, years } from "../../src/notQuantities/year.js";
import { readQuantity } from "../../src/quantity/readQuantity.js";
import { scan } from "../../src/scan.js";
import { type Sentence } from "../../src/text/sentence.js";
import { everyQuantity, everyToken, exampleProblems } from "../pattern/examples.js";

/** Every quantity with the one found before it. */
const everyCounted = (sentence: Sentence) =>
  [...everyQuantity(quantityAt)(sentence)].map(([at, quantity]) => {
    const last = scan(sentence).findLast(({ end }) => end <= at);
    return [at, { ...quantity, last }] as const;
  });

/** Where every quantity ends. */
const everyEnd = (sentence: Sentence) =>
  [...everyQuantity(quantityAt)(sentence)].map(([, quantity]) => [quantity.end, quantity] as const);

/** Every token with the quantity found before it. */
const everyNext = (sentence: Sentence) =>
  [...everyToken(sentence)].flatMap(([at]) => {
    const last = scan(sentence).findLast(({ end }) => end <= at);
    return last === undefined ? [] : [[at, last] as const];
  });

describe("every row recognises its example, and nothing that it says it must not", () => {
  it("notQuantities", () => expect(exampleProblems(notQuantities, everyToken)).toEqual([]));
  it("notNumerals", () => expect(exampleProblems(notNumerals, everyToken)).toEqual([]));
  it("listed", () => expect(exampleProblems(listed, everyNext)).toEqual([]));
  it("named", () => expect(exampleProblems(named, everyQuantity(quantityAt))).toEqual([]));
  it("namedInWords", () => expect(exampleProblems(namedInWords, everyQuantity(quantityAt))).toEqual([]));
  it("scores", () => expect(exampleProblems(scores, everyEnd)).toEqual([]));
  it("counting", () => expect(exampleProblems(counting, everyCounted)).toEqual([]));
  it("shares", () => expect(exampleProblems(shares, everyQuantity(quantityAt))).toEqual([]));
  it("years", () => expect(exampleProblems(years, everyQuantity(readQuantity))).toEqual([]));
  it("shortYears", () => expect(exampleProblems(shortYears, everyQuantity(readQuantity))).toEqual([]));
});
