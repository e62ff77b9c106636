import { describe, expect, test } from "vitest";
import { parseFormula, readFormula } from "../../../src/model/formula.js";
import { plainFormula } from "../../../src/model/plainFormula.js";
import { randomOf, randomText, runsOf, seed } from "../../random.js";

/** Values and what stands between them, so that nearly half of what is strung together reads. */
const values = (
  "a b_c 1 0.5 12. .5 007 price_usd h200_units tax2025 x.y a.1 abc1.b abc.1 true TRUE False trueish r c rc r1 r1c1 r_1 let _ _1 " +
  "count sum abcd1 xfd1 xfe1 20k 5 chips (a) (1 + b_c) -a --1 +b_c - 2 5% -5% (b_c)% a%% PI() ROUND(a, 2) sum( a ,1) " +
  "IF(a>b_c, 1, (2)) IF(a,,2) IF(a,1,) MAX(-a^2, 3) NOT(a) SUM() IFS(a, 1) IFS(a, 1, b_c) nothing(1) SUM (1) TRUE() ROUND(a,)"
).split(/ (?![^(]*\))/);
const signs = "+ - * / ^ = <> < > <= >= & , : % %+ -- ^- *- > = !".split(" ");
const pieces = [
  ..."()+-*/^%,=<>.: a1_k",
  "a",
  "b_c",
  "SUM(",
  "IF(",
  "1",
  "0.5",
  "a1",
  "R1",
  "TRUE",
  "$",
  "'",
  "é",
  "#REF!",
];

function strung(random: (below: number) => number): string {
  const value = () => values[random(values.length)]!;
  const space = () => " ".repeat(random(3) === 0 ? 1 : 0);
  let text = `=${space()}${value()}`;
  for (let count = random(6); count > 0; count--) {
    const sign = random(12) === 0 ? signs[random(signs.length)]! : signs[random(11)]!;
    text += space() + sign + space() + (random(6) === 0 ? `(${value()}${signs[random(11)]!}${value()})` : value());
  }
  return text;
}

/** What the whole reader makes of a text: its tree, or null where it refuses it. */
function whole(text: string) {
  try {
    return readFormula(text);
  } catch {
    return null;
  }
}

describe("the short way through a plain formula", () => {
  test.each([
    ["strung of values and signs", strung],
    ["any pieces", (random: (below: number) => number) => `=${randomText(random, pieces, 9)}`],
  ] as const)("gives the tree of the whole reader, or none: %s", (_, textOf) => {
    const random = randomOf(seed);
    const runs = runsOf(200_000, 20);
    let read = 0;
    for (let count = 0; count < runs; count++) {
      const text = textOf(random);
      const plain = plainFormula(text);
      if (plain === null) continue;
      read++;
      expect(plain, `SEED=${seed}: ${text}`).toEqual(whole(text));
    }
    expect(read).toBeGreaterThan(runs / 50);
  });

  test.each([
    ["=h200_units * price_usd", true],
    ["=((a_1 - (b_1 - 1)) - 1) / -_x", true],
    ["=+a_1 - -2.50 / 007", true],
    ["=IF(spent > 0, ROUND(spent / budget, 2)%, -1.5)", true],
    ["= ( a1_b ) ^ -2", true],
    ["=h200 * 2", false],
    ["=20k USD * 3", false],
    ["=1e3", false],
    ["=TRUE", false],
    ["=r + 1", false],
    ["=prix_élevé * 2", false],
    ["=SUM(1, )", false],
    ["=a_1(2)", false],
    ["=MEDIAM(a, 2)", false],
    ["=a_1 + ", false],
    ["=(a_1", false],
    ["=a_1)", false],
    ["=a_1 2", false],
    ["a_1", false],
    ["", false],
    ["=", false],
    [`=${"-".repeat(65)}a_1`, false],
    [`=${"(".repeat(50)}1${")".repeat(50)}`, false],
    [`=1${" + 1".repeat(400)}`, false],
  ])("%j is plain: %s", (text, isPlain) => {
    expect(plainFormula(text) !== null).toBe(isPlain);
  });

  test("a formula beyond the depth of either is refused as before", () => {
    expect(parseFormula(`=1${" + 1".repeat(401)}`)).toMatchObject({
      message: "this has more than 400 steps one inside the other; split it, or use SUM",
    });
  });
});
