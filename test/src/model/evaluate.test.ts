import { expect, test } from "vitest";
import { decimal } from "../../../src/model/decimal.js";
import { booleanValue, errorValue, numberValue } from "../../../src/model/value.js";
import { calculate } from "./calculate.js";

test.each([
  // precedence, as in Excel
  ["=-2^2", "4"],
  ["=2^3^2", "64"],
  ["=5%^2", "0.0025"],
  ["=-5%", "-0.05"],
  ["=50%%", "0.005"],
  ["=1+2*3", "7"],
  ["=(1+2)*3", "9"],
  ["=2*3^2", "18"],
  ["=2^-1", "0.5"],
  ["=10-4-3", "3"],
  ["=100/10/2", "5"],
  ["=1-1=0", "TRUE"],
  ["=--3", "3"],
  ["=+-+3", "-3"],
  ["= 1\n + 2 ", "3"],
  // exact where doubles are not
  ["=0.1+0.2=0.3", "TRUE"],
  ["=0.1*3-0.3", "0"],
  ["=1e30+1-1e30", "1"],
  [
    "=1e5000+1e-4990-1e5000=1e-4990",
    "#NUM! the exact result has more than 2,000 digits; round one of its parts with ROUND",
  ],
  [
    "=123456789012345678901234567890*987654321098765432109876543210",
    "121932631137021795226185032733622923332237463801111263526900",
  ],
  // 40 digits, half away from zero
  ["=160/23", "6.956521739130434782608695652173913043478"],
  ["=-2/3", "-0.6666666666666666666666666666666666666667"],
  // comparisons and truth
  ["=1<2", "TRUE"],
  ["=2<=2", "TRUE"],
  ["=2<>2", "FALSE"],
  ["=1>=2", "FALSE"],
  ["=TRUE=FALSE", "FALSE"],
  ["=true", "TRUE"],
  ["=FALSE()", "FALSE"],
  ["=TRUE+1", "2"],
  ["=1=TRUE", "#VALUE! = compares a number with TRUE or FALSE"],
  // errors
  ["=1/0", "#DIV/0! a division by zero"],
  ["=0/0", "#DIV/0! a division by zero"],
  ["=(1/0)+SQRT(-1)", "#DIV/0! a division by zero"],
  ["=1e9999*1e9999", "#NUM! the result is too large or too small to hold (beyond 10,000 places)"],
  ["=1e-9999/1e9999", "#NUM! the result is too large or too small to hold (beyond 10,000 places)"],
])("%s is %s", (formula, value) => {
  expect(calculate(formula)).toBe(value);
});

test("names stand for the values of lines; an error in one of them is the result", () => {
  const lines = {
    a: numberValue(decimal("6")),
    yes: booleanValue(true),
    bad: errorValue("#DIV/0!", "a division by zero", "bad"),
  };
  expect(calculate("=a*7", lines)).toBe("42");
  expect(calculate("=IF(yes, a, bad)", lines)).toBe("6");
  expect(calculate("=a+bad", lines)).toBe("#DIV/0! a division by zero");
  expect(calculate("=IFERROR(bad, a)", lines)).toBe("6");
  expect(calculate("=SUM(a, yes)", lines)).toBe("#VALUE! argument 2 of SUM is TRUE or FALSE, not a number");
});
