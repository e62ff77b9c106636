import { describe, expect, test } from "vitest";
import { type Value, valueText } from "../../../src/model/value.js";
import { createWorkbook } from "../../../src/model/workbook.js";
import { budget, line } from "./lines.js";

const words = (value: Value): string =>
  value.kind === "error" ? `${value.code} ${value.message} (${value.origin})` : valueText(value);

const CIRCLE = "#CYCLE! this goes round in a circle: x → x (x)";

describe("a workbook", () => {
  const workbook = createWorkbook(budget);

  test.each([
    ["implied_fx", "6.956521739130434782608695652173913043478", "CNY/USD"],
    ["fx", "6.956521739130434782608695652173913043478", "CNY/USD"],
    ["order_usd", "400000000", "USD"],
    ["order_cny", "2782608695.652173913043478260869565217391", "CNY"],
    ["order_share", "0.0173913043478260869565217391304347826087", "1"],
    ["spare_usd", "22600000000", "USD"],
  ])("calculates %s as %s %s", (name, value, unit) => {
    expect(valueText(workbook.value(name))).toBe(value);
    expect(workbook.unit(name)).toBe(unit);
  });

  test("knows what each line needs and what needs it", () => {
    expect(workbook.precedents("order_cny")).toEqual(["order_usd", "fx"]);
    expect(workbook.dependents("order_usd")).toEqual(["order_cny", "spare_usd"]);
    expect(workbook.precedents("units")).toEqual([]);
    expect(workbook.content("fx")).toBe("=implied_fx");
    expect(workbook.entry("fx")).toBeNull();
    expect(workbook.entries.size).toBe(0);
    expect(workbook.line("units").choices).toHaveLength(2);
    expect(workbook.lines).toEqual(budget);
  });

  test("names the nearest line for one that is not there", () => {
    expect(() => workbook.value("order_eur")).toThrow(/^no line is called `order_eur`; did you mean `order_usd`\?$/);
    expect(() => workbook.line("profit")).toThrow(/^no line is called `profit`$/);
    expect(workbook.has("order_eur")).toBe(false);
  });

  test("refuses two lines of one name", () => {
    expect(() => createWorkbook([line("a_", "1"), line("a_", "2")])).toThrow(
      /^a_: two lines have this name \(a name of its own for each line\)$/,
    );
  });
});

describe("an error is a value with a sentence and the line where it began", () => {
  test.each([
    [
      "a division by zero, and what needs it",
      [line("x", "=1/0"), line("y", "=x+1"), line("z", "=y*2")],
      "#DIV/0! a division by zero (x)",
    ],
    [
      "a name that is not there",
      [line("z", "=unts + 1"), line("units", "1")],
      "#NAME? no line is called `unts`; did you mean `units`? (z)",
    ],
    [
      "a formula that does not read",
      [line("z", "=1+")],
      "#VALUE! the formula stops where a number or a name should follow (z)",
    ],
    ["a number that is none", [line("z", "12,5")], '#VALUE! "12,5" is not a number (z)'],
    [
      "units that do not go together",
      [line("a", "1", "CNY"), line("b", "1", "USD"), line("z", "=a+b", "CNY")],
      "#UNIT! CNY and USD do not go together (z)",
    ],
    [
      "a unit that is not the declared one",
      [line("a", "1", "CNY"), line("z", "=a*2", "USD")],
      "#UNIT! the formula comes to CNY, but the line is in USD (z)",
    ],
    [
      "a circle",
      [line("z", "=y"), line("y", "=x+1"), line("x", "=z")],
      "#CYCLE! this goes round in a circle: z → y → x → z (z)",
    ],
    ["a line that needs itself", [line("z", "=z+1")], "#CYCLE! this goes round in a circle: z → z (z)"],
    [
      "what needs a circle",
      [line("x", "=y"), line("y", "=x"), line("z", "=y+1")],
      "#CYCLE! this goes round in a circle: x → y → x (x)",
    ],
    [
      "a circle that an IF would not enter",
      [line("z", "=IF(TRUE, 1, z)")],
      "#CYCLE! this goes round in a circle: z → z (z)",
    ],
    ["an error that is caught", [line("x", "=1/0"), line("z", "=IFERROR(x, 5)")], "5"],
    ["a circle is not caught from outside", [line("x", "=x"), line("z", "=IFERROR(x, 5)")], CIRCLE],
    ["a circle is no error to ask for", [line("x", "=x"), line("z", "=ISERROR(x)")], CIRCLE],
    [
      "a fault of units is not caught from outside",
      [line("a", "1", "USD"), line("x", "=a+y", "USD"), line("y", "1", "chip"), line("z", "=IFERROR(x, 0)", "USD")],
      "#UNIT! USD and chip do not go together (x)",
    ],
    ["a formula without names in a line with a unit", [line("z", "=2*3", "USD")], "6"],
    ["truth", [line("z", "=1>2")], "FALSE"],
  ])("%s", (_, lines, expected) => {
    expect(words(createWorkbook(lines).value("z"))).toBe(expected);
  });

  test("every line of a circle has it, and a long circle is told in short", () => {
    const names = Array.from({ length: 40 }, (_, index) => `step_${index}`);
    const workbook = createWorkbook(names.map((name, index) => line(name, `=${names[(index + 1) % names.length]}`)));
    const message =
      "#CYCLE! this goes round in a circle: step_0 → step_1 → step_2 → step_3 → step_4 → step_5 → step_6 → step_7 → … 32 more … → step_0 (step_0)";
    for (const name of names) expect(words(workbook.value(name))).toBe(message);
  });
});

test("names that JavaScript objects have are names like any other", () => {
  const workbook = createWorkbook([
    line("constructor", "1"),
    line("__proto__", "=constructor+1"),
    line("toString", "=__proto__*2"),
  ]);
  expect(valueText(workbook.value("toString"))).toBe("4");
});
