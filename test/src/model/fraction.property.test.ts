import fc from "fast-check";
import { expect, test } from "vitest";
import { added, divided, multiplied } from "../../../src/model/arithmetic.js";
import { Decimal, decimalText, scaled } from "../../../src/model/decimal.js";
import { type Exact, Fraction, compare, equals, isFraction, parts, quotient } from "../../../src/model/fraction.js";
import { roundToStep } from "../../../src/model/rounding.js";
import { runsOf, seed } from "../../random.js";
import * as oracle from "./fraction.js";

const runs = { numRuns: runsOf(20_000), seed };

/** Whole numbers where ways of calculating part: short ones, round ones, and those about where doubles hold no more. */
const edges = [1, 2, 5, 7, 10, 16, 23, 9_999_999, 10_000_000, 99_999_999_999_999, 2 ** 31, 2 ** 52, 2 ** 53 - 1];
const whole: fc.Arbitrary<bigint> = fc.oneof(
  fc.integer({ min: -1_000, max: 1_000 }).map(BigInt),
  fc
    .tuple(fc.constantFrom(...edges), fc.integer({ min: -2, max: 2 }))
    .map(([edge, more]) => BigInt(edge) + BigInt(more)),
  fc
    .tuple(fc.integer({ min: -99, max: 99 }), fc.nat(15))
    .map(([digits, zeros]) => BigInt(digits) * 10n ** BigInt(zeros)),
  fc.bigInt({ min: -(2n ** 54n), max: 2n ** 54n }),
  fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }),
);
const natural = whole.map((number) => (number < 0n ? -number : number) || 1n);
const number: fc.Arbitrary<Exact> = fc
  .tuple(whole, fc.oneof(fc.constant(1n), natural), fc.integer({ min: -12, max: 12 }))
  .map(([above, below, exponent]) => quotient(above, below, exponent));

/** The same number as the oracle has it, read from its parts. */
function asOracle(exact: Exact): oracle.Fraction {
  if (!isFraction(exact)) return oracle.fromText(decimalText(exact));
  const { above, below, exponent } = exact;
  return exponent < 0
    ? oracle.fraction(above, below * 10n ** BigInt(-exponent))
    : oracle.fraction(above * 10n ** BigInt(exponent), below);
}

/** What equal numbers have in common: their text, or the parts of a fraction, which must be canonical. */
function canonical(exact: Exact): string {
  if (!isFraction(exact)) return decimalText(exact);
  const { above, below, exponent, top, bottom } = exact;
  const isSmall = [above, below].every((part) => Number.isSafeInteger(Number(part)));
  expect([top, bottom]).toEqual(isSmall ? [Number(above), Number(below)] : [NaN, NaN]);
  expect(below > 1n && below % 2n !== 0n && below % 5n !== 0n && above % 10n !== 0n).toBe(true);
  return `${above}/${below}e${exponent}`;
}

const same = (exact: Exact, expected: oracle.Fraction): void => {
  expect(asOracle(exact)).toEqual(expected);
  canonical(exact);
};

test("sums, products and quotients are those of whole numbers of any length, in canonical parts", () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      const [left, right] = [asOracle(a), asOracle(b)];
      same(added(a, b), oracle.add(left, right));
      same(multiplied(a, b), oracle.multiply(left, right));
      const wanted = oracle.divide(left, right);
      if (wanted) same(divided(a, b), wanted);
      expect(Math.sign(compare(a, b))).toBe(oracle.compare(left, right));
      expect(equals(a, b)).toBe(oracle.compare(left, right) === 0);
    }),
    runs,
  );
});

test("a way there and back ends at equal parts", () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      const back = (exact: Exact) => expect([canonical(exact), equals(exact, a)]).toEqual([canonical(a), true]);
      back(added(added(a, b), multiplied(b, new Decimal(-1))));
      if (asOracle(b).above !== 0n) back(divided(multiplied(a, b), b));
      back(isFraction(a) ? new Fraction(a.above, a.below, a.exponent) : a);
    }),
    runs,
  );
});

test("rounding to a step is that of whole numbers of any length", () => {
  fc.assert(
    fc.property(number, number, fc.constantFrom("nearest", "up", "down" as const), (a, step, mode) => {
      if (asOracle(step).above === 0n) return;
      const { above, below } = oracle.divide(asOracle(a), asOracle(step))!;
      const size = above < 0n ? -above : above;
      const rest = size % below;
      const isUp = mode === "up" ? rest > 0n : mode === "nearest" && 2n * rest >= below;
      const count = (size / below + (isUp ? 1n : 0n)) * (above < 0n ? -1n : 1n);
      same(roundToStep(a, step, mode as "nearest"), oracle.multiply(oracle.fraction(count), asOracle(step)));
    }),
    runs,
  );
});

test("a scaled whole number is the decimal of the same text, part by part", () => {
  const mantissa = whole.map(Number).filter(Number.isSafeInteger);
  fc.assert(
    fc.property(mantissa, fc.integer({ min: -40, max: 40 }), (digits, exponent) => {
      const [made, read] = [scaled(digits, exponent), new Decimal(`${digits}e${exponent}`)];
      expect([made.s, made.e, made.d]).toEqual([digits === 0 ? 1 : read.s, read.e, read.d]);
      expect(asOracle(parts(made))).toEqual(asOracle(read));
    }),
    runs,
  );
});
