import { expect, test } from "vitest";
import { extracted } from "./shown.js";

test.each([
  ["fr", "Le réseau compte 3 × 10⁸ abonnés.", ["3 × 10⁸ abonnés: 300000000 users"]],
  ["fr", "Il coûte 2,5·10^9 euros.", ["2,5·10^9 euros: 2500000000 EUR"]],
  ["fr", "La puce compte 2,08x10^11 transistors.", ["2,08x10^11 transistors: 208000000000 count"]],
  ["fr", "Il vise 10⁹ euros.", ["10⁹ euros: 1000000000 EUR"]],
  ["en", "It used 2.1 x 10²⁵ operations.", ["2.1 x 10²⁵ operations: 21000000000000000000000000 count"]],
  ["en", "It burns $1e8 and €2.5 × 10^6.", ["$1e8: 100000000 USD", "€2.5 × 10^6: 2500000 EUR"]],
  // the number of a note
  ["fr", "Il ouvre 10² usines.", ["10: 10 count"]],
  ["en", "A 3x8 grid.", []],
] as const)("%s: %s", (language, text, expected) => {
  expect(extracted(text, language)).toEqual(expected);
});
