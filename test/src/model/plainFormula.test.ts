import { expect, test } from "vitest";
import { readFormula } from "../../../src/model/formula.js";
import { plainFormula } from "../../../src/model/plainFormula.js";
import { randomOf, randomText, runsOf, seed } from "../../random.js";

test.each([
  "=unit_price * h200_units",
  "=(unit_price + 1.5) / -_x",
  "=((a_1))",
  "= - ( - a_1 + 2 ) * ( 3 )",
  "=+a_1 - -2.50 / 007",
  "=(a_1 - (b_1 - 1)) - 1",
])("%s has the tree of the whole grammar", (text) => {
  expect(plainFormula(text)).toEqual(readFormula(text));
  expect(plainFormula(text)).not.toBeNull();
});

test.each([
  ["a unit", "=20 USD * a_1"],
  ["a scale", "=20k * a_1"],
  ["an exponent", "=1e3 * a_1"],
  ["a name that may be something else", "=abc * 2"],
  ["the address of a cell", "=H200 * 2"],
  ["a function", "=SUM(a_1, 2)"],
  ["a call of what has a name of a line", "=a_1(2)"],
  ["a power", "=a_1^2"],
  ["a percentage", "=a_1%"],
  ["a comparison", "=a_1 > 2"],
  ["nothing", "="],
  ["no equals sign", "a_1"],
  ["a sign at the end", "=a_1 +"],
  ["an open parenthesis", "=(a_1"],
  ["a parenthesis that closes nothing", "=a_1)"],
  ["no sign between", "=a_1 2"],
  ["more signs than are allowed", `=${"-".repeat(65)}a_1`],
  ["more parentheses than are allowed", `=${"(".repeat(65)}a_1${")".repeat(65)}`],
  ["a number of too many digits", `=${"9".repeat(300)}${"9".repeat(300)} + a_1`],
])("%s is left to the other parser", (_, text) => {
  expect(plainFormula(text)).toBeNull();
});

test(`any text has the tree of the whole grammar, or none (SEED=${seed})`, () => {
  const pieces = [
    "a_1",
    "_x",
    "h200_units",
    "abc",
    "2",
    "0.5",
    "1.",
    "1.5",
    "(",
    ")",
    "+",
    "-",
    "*",
    "/",
    "^",
    "%",
    " ",
  ];
  const odd = ["USD", "k", "e3", ",", "SUM", "h200", "$", "=", "chip", "day", "€", "."];
  const random = randomOf(seed);
  let read = 0;
  for (let run = 0; run < runsOf(60_000); run++) {
    const text = `=${randomText(random, run % 2 === 0 ? pieces : [...pieces, ...odd], 9)}`;
    const plain = plainFormula(text);
    if (plain === null) continue;
    read++;
    expect(readFormula(text), text).toEqual(plain);
  }
  expect(read).toBeGreaterThan(runsOf(60_000) / 50);
});
