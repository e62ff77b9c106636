import fc from "fast-check";
import { expect, test } from "vitest";
import * as fractions from "./fraction.js";
import { calculate } from "./calculate.js";

/** A random formula with the value that fractions give it; null for a division by zero. */
interface Case {
  readonly text: string;
  readonly value: fractions.Fraction | null;
}

const plain = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, places]): Case => {
    const padded = digits.toString().padStart(places + 1, "0");
    const text = places === 0 ? padded : `${padded.slice(0, -places)}.${padded.slice(-places)}`;
    return { text, value: fractions.fromText(text) };
  });

const small = fc
  .integer({ min: 0, max: 12 })
  .map((number): Case => ({ text: String(number), value: fractions.fraction(BigInt(number)) }));

type Operation = (a: fractions.Fraction, b: fractions.Fraction) => fractions.Fraction | null;

function combine(a: Case, b: Case, text: string, operation: Operation): Case {
  return { text, value: a.value && b.value && operation(a.value, b.value) };
}

const cases = fc.letrec<{ case: Case }>((tie) => {
  const pair = (sign: string, operation: Operation) =>
    fc.tuple(tie("case"), tie("case")).map(([a, b]) => combine(a, b, `(${a.text})${sign}(${b.text})`, operation));
  return {
    case: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      plain,
      small,
      pair("+", fractions.add),
      pair("-", fractions.subtract),
      pair("*", fractions.multiply),
      pair("/", fractions.divide),
      tie("case").map((a) =>
        combine(a, a, `-(${a.text})`, (value) => fractions.subtract(fractions.fraction(0n), value)),
      ),
      tie("case").map((a) =>
        combine(a, a, `(${a.text})%`, (value) => fractions.multiply(value, fractions.fraction(1n, 100n))),
      ),
      tie("case").map((a) =>
        combine(a, a, `(${a.text})^3`, (value) => fractions.multiply(value, fractions.multiply(value, value))),
      ),
      fc
        .tuple(tie("case"), fc.integer({ min: -6, max: 9 }))
        .map(([a, places]) =>
          combine(a, a, `ROUND(${a.text}, ${places})`, (value) => fractions.roundPlaces(value, places)),
        ),
      fc
        .tuple(tie("case"), tie("case"))
        .map(([a, b]) => combine(a, b, `MAX(${a.text}, ${b.text})`, (x, y) => (fractions.compare(x, y) >= 0 ? x : y))),
    ),
  };
}).case;

test("formulas equal exact fractions: sums and products to the last digit, quotients at 40 digits", () => {
  let compared = 0;
  fc.assert(
    fc.property(cases, ({ text, value }) => {
      const result = calculate(`=${text}`);
      if (value === null) expect(result).toBe("#DIV/0! a division by zero");
      else if (result.startsWith("#NUM!")) expect(result).toContain("more than 2,000 digits");
      else {
        compared++;
        const found = fractions.fromText(result);
        expect([found.above, found.below]).toEqual([value.above, value.below]);
      }
    }),
    { numRuns: 4_000 },
  );
  expect(compared).toBeGreaterThan(2_000);
});

test("comparisons equal those of exact fractions", () => {
  fc.assert(
    fc.property(cases, cases, (a, b) => {
      fc.pre(a.value !== null && b.value !== null);
      const order = fractions.compare(a.value!, b.value!);
      const result = calculate(`=(${a.text})<(${b.text})`);
      if (!result.startsWith("#NUM!")) expect(result).toBe(order < 0 ? "TRUE" : "FALSE");
    }),
    { numRuns: 1_000 },
  );
});
