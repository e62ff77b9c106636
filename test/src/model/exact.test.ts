import { describe, expect, test } from "vitest";
import { Fraction } from "../../../src/model/fraction.js";
import { createWorkbook, editWorkbook } from "../../../src/model/workbook.js";
import { valueText } from "../../../src/model/value.js";
import { calculate } from "./calculate.js";
import { line } from "./lines.js";

describe("a quotient leaves no residue", () => {
  test.each([
    ["=1/3*3=1", "TRUE"],
    ["=1/3+1/3+1/3", "1"],
    ["=1-1/3-2/3", "0"],
    ["=1000/1.2*1.2=1000", "TRUE"],
    ["=1000/1.2*1.2-1000", "0"],
    ["=2/3>0.6666666666666666666666666666666666666667", "FALSE"],
    ["=2/3<0.6666666666666666666666666666666666666667", "TRUE"],
    ["=INT(365/7*7)", "365"],
    ["=INT(-365/7*7)", "-365"],
    ["=INT(20000/7*7)", "20000"],
    ["=INT(-1/3)", "-1"],
    ["=ROUNDUP(20000/3*3, 0)", "20000"],
    ["=ROUNDUP(7/6*6, 0)", "7"],
    ["=ROUNDUP(1/3, 2)", "0.34"],
    ["=ROUNDDOWN(-2/3, 2)", "-0.66"],
    ["=ROUND(1/7, 50)", "0.14285714285714285714285714285714285714285714285714"],
    ["=ROUND(20000/7, -2)", "2900"],
    ["=ROUND(1/3*4.5, 0)", "2"],
    ["=MOD(100/3*3, 100)", "0"],
    ["=MOD(-7/3, 1/3)", "0"],
    ["=MOD(22/7, -1)", "-0.8571428571428571428571428571428571428571"],
    ["=AVERAGE(1, 0, 0)*3", "1"],
    ["=MIN(1/3, 0.3333333333333333333333333333333333333333)=1/3", "FALSE"],
    ["=MAX(1/3, 0.3333333333333333333333333333333333333333)*3", "1"],
    ["=SUM(1/3, 1/6, 0.5)", "1"],
    ["=IF(1/3*3-1, 1, 2)", "2"],
    ["=AND(1/3*3-1)", "FALSE"],
    ["=ABS(-1/3)*3", "1"],
    ["=(1/3)^-2", "9"],
    ["=(1/3)^2*9=1", "TRUE"],
    ["=1.07^-30*1.07^30", "1"],
    ["=SQRT(4/9)*3", "2"],
    ["=(8/27)^(1/3)*3", "2"],
    ["=8^(1/3)", "2"],
    ["=(4/9)^1.5*27", "8"],
    ["=1e9000/7*7=1e9000", "TRUE"],
    ["=(1/3)%*300", "1"],
    ["=-1/3*-3", "1"],
    // what ends keeps all of its digits
    ["=1/2^60", "0.000000000000000000867361737988403547205962240695953369140625"],
    ["=123456789012345678901234567890123456789012345/1", "123456789012345678901234567890123456789012345"],
  ])("%s is %s", (formula, value) => {
    expect(calculate(formula)).toBe(value);
  });

  test("over the lines of a model, and where an edit comes and goes", () => {
    const workbook = createWorkbook([
      line("usd", "23000000000", "USD"),
      line("cny", "160000000000", "CNY"),
      line("rate", "=cny/usd", "CNY/USD"),
      line("back", "=usd*rate", "CNY"),
      line("difference", "=back-cny", "CNY"),
      line("is_same", "=back=cny"),
    ]);
    const shown = ["back", "difference", "is_same"].map((name) => valueText(workbook.value(name)));
    expect(shown).toEqual(["160000000000", "0", "TRUE"]);
    const edited = editWorkbook(workbook, { usd: "=7e9/3" }).workbook;
    expect(valueText(edited.value("difference"))).toBe("0");
    const undone = editWorkbook(edited, { usd: null });
    expect(undone.workbook.value("rate")).toEqual(workbook.value("rate"));
  });
});

describe("a fraction has its bound", () => {
  const chain = (count: number) => Array.from({ length: count }, () => "7").join("/");

  test("of 2,000 digits below the line, past which it is cut to 40", () => {
    // 7^2366 has 2,000 digits, 7^2367 has 2,001.
    expect(calculate("=(1/7^2366)*7^2366=1")).toBe("TRUE");
    expect(calculate("=(1/7^1200/7^1200)*7^1200=1/7^1200")).toBe("FALSE");
    expect(calculate(`=1/${chain(300)}*7^300`)).toBe("1");
  });

  test("and equal fractions have equal parts", () => {
    const parts = (text: string) => {
      const workbook = createWorkbook([line("z", text)]);
      const value = workbook.value("z");
      if (value.kind !== "number" || !(value.number instanceof Fraction)) throw new Error(`${text}: not a fraction`);
      return [value.number.above, value.number.below, value.number.exponent];
    };
    expect(parts("=1000/3")).toEqual([1n, 3n, 3]);
    expect(parts("=1/6")).toEqual([5n, 3n, -1]);
    expect(parts("=-5/30")).toEqual([-5n, 3n, -1]);
    expect(parts("=0.5/3+0")).toEqual([5n, 3n, -1]);
    expect(parts("=1/3-1/6")).toEqual([5n, 3n, -1]);
    expect(parts("=2/12")).toEqual([5n, 3n, -1]);
  });
});
