import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/model/workbook.js";
import { budget, line } from "./lines.js";

const told = (...lines: Parameters<typeof checkWorkbook>[0]) =>
  checkWorkbook(lines).map(
    ({ line: name, field, message, got, expected }) => `${name} ${field}: ${message}: got ${got} (${expected})`,
  );

test("a sound model has no problems", () => {
  expect(checkWorkbook(budget)).toEqual([]);
});

test("a division by zero is a value, not a problem", () => {
  expect(told(line("x", "=1/0"), line("y", "=x"))).toEqual([]);
});

const choice = { id: "c9", basis: "claim", label: "a paper" } as const;

test.each([
  [
    "a name Excel refuses",
    [line("h200", "1")],
    [
      "h200 name: `h200` is the address of a cell in Excel (add a word, such as h200_value): got h200 (a name that Excel accepts)",
    ],
  ],
  [
    "a duplicate name",
    [line("a_", "1"), line("a_", "2")],
    ["a_ name: two lines have this name: got a_ (a name of its own)"],
  ],
  [
    "a name that differs in case only",
    [line("a_", "1"), line("A_", "2")],
    ["A_ name: `a_` is the same name to Excel: got A_ (a name of its own)"],
  ],
  [
    "a unit that does not read",
    [line("a_", "1", "USD per chip")],
    ["a_ unit: this is no unit: got USD per chip (symbols joined by * and /, such as CNY, USD/chip or 1)"],
  ],
  [
    "no unit",
    [line("a_", "1", "")],
    ["a_ unit: this is no unit: got  (symbols joined by * and /, such as CNY, USD/chip or 1)"],
  ],
  [
    "an unknown name",
    [line("units", "1"), line("a_", "=unts")],
    [
      "a_ content: no line is called `unts`; did you mean `units`?: got =unts (a number, or a formula over names of lines)",
    ],
  ],
  [
    "a formula that does not read",
    [line("a_", "=(1")],
    ["a_ content: this ( is not closed: got =(1 (a number, or a formula over names of lines)"],
  ],
  [
    "a number that is none",
    [line("a_", "1,5")],
    ['a_ content: "1,5" is not a number: got 1,5 (a number, or a formula over names of lines)'],
  ],
  [
    "a circle, once",
    [line("a_", "=b_"), line("b_", "=a_"), line("d_", "=b_")],
    ["a_ content: this goes round in a circle: a_ → b_ → a_: got =b_ (lines that end in numbers)"],
  ],
  [
    "a unit mismatch, once",
    [line("a_", "1", "USD"), line("b_", "=a_", "CNY"), line("d_", "=b_", "CNY")],
    ["b_ content: the formula comes to USD, but the line is in CNY: got =a_ (a formula in CNY)"],
  ],
  [
    "a choice in another unit",
    [line("a_", "1", "USD"), line("b_", "2", "CNY", { kind: "input", choices: [{ ...choice, content: "=a_" }] })],
    ["b_ choices: choice c9: the formula comes to USD, but the line is in CNY: got =a_ (a formula in CNY)"],
  ],
  [
    "a choice that names no line",
    [line("b_", "2", "1", { kind: "input", choices: [{ ...choice, content: "=a_" }] })],
    [
      "b_ choices: choice c9: no line is called `a_`; did you mean `b_`?: got =a_ (a number, or a formula over names of lines)",
    ],
  ],
  [
    "bounds that are no numbers",
    [line("b_", "2", "1", { low: "1", high: "3 bn" })],
    ["b_ high: this is no number: got 3 bn (a plain decimal, or nothing)"],
  ],
  [
    "a kind that does not fit",
    [line("b_", "2", "1", { kind: "calculated" })],
    [
      "b_ kind: the kind and the content do not go together: got calculated (calculated for a formula, else input or assumption)",
    ],
  ],
])("%s", (_, lines, expected) => {
  expect(told(...lines)).toEqual(expected);
});

test("all problems come at once, in reading order", () => {
  expect(
    told(line("b_", "=no", "1"), line("a1", "x", "??"), line("b_", "1")).map((text) => text.split(":")[0]),
  ).toEqual(["b_ name", "b_ content", "a1 name", "a1 unit", "a1 content"]);
});
