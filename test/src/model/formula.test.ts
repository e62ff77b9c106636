import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caretText, formulaNames, parseFormula, unknownName } from "../../../src/model/formula.js";
import { cpuTime } from "../../cpuTime.js";

function reason(text: string): string {
  const read = parseFormula(text);
  return read.kind === "error" ? `${read.code} ${read.message} [${read.start}-${read.end}]` : "reads";
}

describe("a formula that does not read says why and where", () => {
  test.each([
    ["", "#VALUE! a formula starts with = [0-0]"],
    ["1+1", "#VALUE! a formula starts with = [0-1]"],
    ["=", "#VALUE! nothing follows the = [1-1]"],
    ["=  ", "#VALUE! nothing follows the = [3-3]"],
    ["=1+", "#VALUE! the formula stops where a number or a name should follow [3-3]"],
    ["=1+*2", "#VALUE! a number or a name is missing before this [3-4]"],
    ["=*2", "#VALUE! a number or a name is missing before this [1-2]"],
    ["=%", "#VALUE! a number or a name is missing before this [1-2]"],
    ["=SUM(1, *2)", "#VALUE! a number or a name is missing before this [8-9]"],
    ["=SUM(1+, 2)", "#VALUE! a number or a name is missing before this [7-8]"],
    ["=SUM(1+)", "#VALUE! a number or a name is missing before this [7-8]"],
    ["=SUM(", "#VALUE! this ( is not closed [4-5]"],
    ["=(1", "#VALUE! this ( is not closed [1-2]"],
    ["=1)", "#VALUE! this ) closes nothing [2-3]"],
    ["=()", "#VALUE! nothing stands between ( and ) [2-3]"],
    ["=1,5", "#VALUE! a comma stands only between arguments; the decimal sign is a point [2-3]"],
    ["=(a,b)", "#VALUE! a comma stands only between arguments; the decimal sign is a point [3-4]"],
    ["=a b", "#VALUE! a sign is missing before this [3-4]"],
    ["=1 2", "#VALUE! a sign is missing before this [3-4]"],
    ["=2a", '#VALUE! "2a" has no meaning in a formula [1-3]'],
    ["=SUM(1 2)", "#VALUE! a sign or a comma is missing before this [7-8]"],
    ["=SUM((1) (2),3)", "#VALUE! only the name of a function can stand right before ( [9-10]"],
    ["=2(3)", "#VALUE! only the name of a function can stand right before ( [2-3]"],
    ["=a (3)", "#VALUE! only the name of a function can stand right before ( [3-4]"],
    ["=SUM(1)(2)", "#VALUE! only the name of a function can stand right before ( [7-8]"],
    ["=SUM(1,)", "#VALUE! argument 2 of SUM is empty: SUM(number, …) [1-8]"],
    ["=IF(,1)", "#VALUE! argument 1 of IF is empty: IF(test, then, [otherwise]) [1-7]"],
    ["=ROUND(1)", "#VALUE! ROUND does not take 1 argument: ROUND(number, places) [1-9]"],
    ["=ABS(1,2,3)", "#VALUE! ABS does not take 3 arguments: ABS(number) [1-11]"],
    ["=summ(1)", "#NAME? no function is called `SUMM`; did you mean `SUM`? [1-5]"],
    ["=h200.()", "#NAME? no function is called `H200.` [1-6]"],
    ["=VLOOKUP(1)", "#NAME? `VLOOKUP` is a function of Excel that this notebook does not have [1-8]"],
    ['="text"', "#VALUE! text in quotes has no place in a formula here [1-7]"],
    ['="text', "#VALUE! text in quotes has no place in a formula here [1-6]"],
    ['=a&"x"', "#VALUE! joining text with & has no place in a formula here [2-3]"],
    ["=a&b", "#VALUE! joining text with & has no place in a formula here [2-3]"],
    ["={1,2}", "#VALUE! lists in { } have no place in a formula here; write each number as an argument [1-2]"],
    ["=LET(x,1,x)", "#VALUE! LET and LAMBDA have no place in a formula here; give each step a line of its own [1-4]"],
    ["=LAMBDA(x,x)", "#VALUE! LET and LAMBDA have no place in a formula here; give each step a line of its own [1-7]"],
    ["=A1", "#NAME? `A1` is the address of a cell in Excel; use the name of a line [1-3]"],
    ["=tax2025*2", "#NAME? `tax2025` is the address of a cell in Excel; use the name of a line [1-8]"],
    ["=A1:B2", "#NAME? cells and ranges have no place in a formula here; use the names of lines [1-6]"],
    ["=A:A", "#NAME? cells and ranges have no place in a formula here; use the names of lines [1-4]"],
    ["=$A$1", "#NAME? cells and ranges have no place in a formula here; use the names of lines [1-5]"],
    ["=a:b", "#NAME? cells and ranges have no place in a formula here; use the names of lines [1-4]"],
    ["=units:price", "#VALUE! ranges have no place in a formula here; use the names of lines [6-7]"],
    ["=Model!units", "#VALUE! names stand alone here, without a sheet before them [1-12]"],
    ["='My model'!units", "#VALUE! names stand alone here, without a sheet before them [1-17]"],
    ["=table[column]", "#NAME? cells and ranges have no place in a formula here; use the names of lines [1-14]"],
    ["=units#", "#VALUE! `#` has no place in a formula here [6-7]"],
    ["=@units", "#VALUE! `@` has no place in a formula here [1-2]"],
    ["=#REF!", "#VALUE! an error code is a result, not something to write in a formula [1-6]"],
    ["=r", "#VALUE! `r` is the address of a row or column in Excel, not a name [1-2]"],
    ["=1..2", '#VALUE! "1." has no meaning in a formula [1-3]'],
    ["=€5", '#NAME? "€5" is no name; names have letters, digits, _ and . only [1-3]'],
    ["=a?", '#NAME? "a?" is no name; names have letters, digits, _ and . only [1-3]'],
    ["=1e10001", "#NUM! this number is too large, too small or too long [1-8]"],
    [`=${"9".repeat(2001)}`, "#NUM! this number is too large, too small or too long [1-2002]"],
    [`=${"1+".repeat(5000)}1`, "#VALUE! a formula has at most 8,192 characters, this one 10,002 [8192-10002]"],
    [
      `=${"(".repeat(65)}1${")".repeat(65)}`,
      "#VALUE! this is nested more than 64 deep; split it over two lines [65-66]",
    ],
    [`=${"-".repeat(65)}1`, "#VALUE! this is nested more than 64 deep; split it over two lines [65-66]"],
    [
      `=${"1+".repeat(500)}1`,
      "#VALUE! this has more than 400 steps one inside the other; split it, or use SUM [1-200]",
    ],
  ])("%j", (text, expected) => {
    expect(reason(text)).toBe(expected);
  });
});

test.each([
  ["=a", ["a"]],
  ["=b*a+b-SUM(d, a%)", ["b", "a", "d"]],
  ["=IF(TRUE, été_2025, naïve.rate)", ["été_2025", "naïve.rate"]],
  ["=capex2025 + h200_units + 预算", ["capex2025", "h200_units", "预算"]],
  ["=1+2", []],
])("%s names %j, each once, in order", (text, names) => {
  const formula = parseFormula(text);
  expect(formula.kind === "formula" && formulaNames(formula)).toEqual(names);
});

test("numbers keep the text as typed and the place where they stand", () => {
  expect(parseFormula("= 1.50e3 * x")).toEqual({
    kind: "formula",
    text: "= 1.50e3 * x",
    root: {
      kind: "binary",
      operator: "*",
      left: { kind: "number", text: "1.50e3", number: expect.anything(), start: 2, end: 8 },
      right: { kind: "name", name: "x", start: 11, end: 12 },
      start: 2,
      end: 12,
    },
  });
});

test("an unknown name comes with its place and the nearest name", () => {
  const formula = parseFormula("=order_usd * fx_cny_per_used");
  if (formula.kind === "error") throw new Error(formula.message);
  const names = ["order_usd", "fx_cny_per_usd"];
  const error = unknownName(formula, (name) => names.includes(name), names)!;
  expect(error.message).toBe("no line is called `fx_cny_per_used`; did you mean `fx_cny_per_usd`?");
  expect(error).toMatchObject({ code: "#NAME?", start: 13, end: 28, nearest: "fx_cny_per_usd" });
  expect(caretText(error)).toBe("=order_usd * fx_cny_per_used\n             ^^^^^^^^^^^^^^^");
  expect(unknownName(formula, (name) => name !== "order_usd", ["profit"])?.message).toBe(
    "no line is called `order_usd`",
  );
  expect(unknownName(formula, () => true)).toBeNull();
});

test("carets under a long formula show the part around the error", () => {
  const text = `=${"units + ".repeat(30)}* 2`;
  const error = parseFormula(text);
  if (error.kind === "formula") throw new Error("reads");
  expect(caretText(error)).toBe(
    "…units + units + units + units + units + * 2\n                                         ^",
  );
});

describe("any text at all gives a formula or an error with a place inside the text", () => {
  const holds = (text: string): boolean => {
    const read = parseFormula(text);
    if (read.kind === "formula") return true;
    const isPlaced = read.start <= read.end && read.end <= read.text.length && caretText(read).split("\n").length === 2;
    return isPlaced && /^[^.].*[^.]$/su.test(read.message) && read.message !== "this cannot stand here";
  };

  test("random text, lone surrogates included", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => holds(`=${text}`)),
      { numRuns: 4_000 },
    );
  });

  test.each([
    ["a sign of print, which is longer in plain spelling", "=≤"],
    ["a megabyte of digits", `=${"9".repeat(1e6)}`],
    ["a megabyte of sums", `=${"a+".repeat(5e5)}a`],
    ["100,000 parentheses", `=${"(".repeat(1e5)}1${")".repeat(1e5)}`],
    ["100,000 closing parentheses", `=${")".repeat(1e5)}`],
    ["8,000 signs", `=${"-".repeat(8e3)}1`],
    ["8,000 percent signs", `=1${"%".repeat(8e3)}`],
    ["8,000 braces", `=${"{".repeat(8e3)}`],
    ["8,000 powers", `=2${"^2".repeat(4e3)}`],
    ["calls of calls", `=SUM(1)${"(1)".repeat(2e3)}`],
    ["8,000 quotes", `=${'"'.repeat(8e3)}`],
    ["8,000 letters", `=${"x".repeat(8e3)}`],
  ])("%s, at once", (_, text) => {
    const start = cpuTime();
    expect(holds(text)).toBe(true);
    expect(cpuTime() - start).toBeLessThan(500);
  });
});
