import { describe, expect, test } from "vitest";
import { Decimal } from "../../../src/model/decimal.js";
import { parseFormula } from "../../../src/model/formula.js";
import { functionNames, functionRecord, functionRecords } from "../../../src/model/functions/index.js";
import { calculate } from "./calculate.js";

const short = (text: string): string => (text.length > 20 ? new Decimal(text).toDecimalPlaces(12).toFixed() : text);

describe("every function", () => {
  test.each(functionRecords.map((record) => [record.name, record] as const))(
    "%s has an example that runs",
    (_, record) => {
      expect(short(calculate(record.example.formula))).toBe(record.example.value);
    },
  );

  test.each(functionRecords.map((record) => [record.name, record] as const))("%s is described", (name, record) => {
    expect(record.name).toBe(name.toUpperCase());
    expect(record.syntax).toMatch(new RegExp(`^${name}\\(.+\\)$`));
    expect(record.description).toMatch(/^[A-Z].*\.$|^e, .*\.$/);
    const written = record.syntax.slice(name.length + 1, -1).split(", ");
    expect(written.filter((part) => !part.startsWith("[") && part !== "…")).toHaveLength(record.minimum);
    if (record.maximum < 255) expect(written).toHaveLength(record.maximum);
    expect(parseFormula(`=${name}()`)).toMatchObject({
      message: `${name} does not take no argument: ${record.syntax}`,
    });
  });

  test("is found in any case", () => {
    expect(functionRecord("iferror")?.name).toBe("IFERROR");
    expect(functionRecord("vlookup")).toBeUndefined();
    expect(functionNames.size).toBe(26);
  });
});

// One line a case; the long values are Python's decimal at 120 digits, rounded to 40.
test.each([
  ["=SUM(0.1, 0.2, -0.3)", "0"],
  ["=MIN(2, -3, 1)", "-3"],
  ["=MAX(2)", "2"],
  ["=AVERAGE(1, 2)", "1.5"],
  ["=ABS(-0)", "0"],
  ["=ROUND(1.005, 2)", "1.01"],
  ["=ROUND(-1.005, 2)", "-1.01"],
  ["=ROUND(2.5, 0)", "3"],
  ["=ROUND(-2.5, 0)", "-3"],
  ["=ROUND(1250, -2)", "1300"],
  ["=ROUND(49, -2)", "0"],
  ["=ROUND(1.5, 0.9)", "2"],
  ["=ROUND(1, 10001)", "#NUM! the number of places is beyond 10,000"],
  ["=ROUNDUP(1.0000000001, 2)", "1.01"],
  ["=ROUNDUP(101, -2)", "200"],
  ["=ROUNDDOWN(-199, -2)", "-100"],
  ["=INT(1.999)", "1"],
  ["=INT(-1.001)", "-2"],
  ["=INT(-3)", "-3"],
  ["=MOD(7, 3)", "1"],
  ["=MOD(-7, 3)", "2"],
  ["=MOD(7, -3)", "-2"],
  ["=MOD(-7, -3)", "-1"],
  ["=MOD(6, 3)", "0"],
  ["=MOD(0.3, 0.1)", "0"],
  ["=MOD(1e40, 7)", "4"],
  ["=MOD(1, 0)", "#DIV/0! a division by zero"],
  ["=MOD(1e9000, 1e-9000)", "#NUM! the number is too large beside its divisor"],
  ["=POWER(1.07, 30)", "7.612255042662029206648128983778031607830320888857736765034249"],
  ["=1.07^-30", "0.131367117154589830629389345548085875762"],
  ["=1.176^0.25", "1.041362250582417034759510780019638076412"],
  ["=17^(1/3)", "2.571281590658235355453187208739726116428"],
  ["=1.0695652173913043478260869565217391304348^200", "694151.4211837134799075063929765234314913"],
  ["=(-2)^3", "-8"],
  ["=(-8)^(1/3)", "#NUM! a negative number has no power that is not a whole number"],
  ["=0^0", "#NUM! 0 to the power 0 has no value"],
  ["=0^-1", "#DIV/0! 0 to a negative power is a division by zero"],
  ["=0^0.5", "0"],
  ["=7^0", "1"],
  ["=1^1e9", "1"],
  ["=(-1)^(1e9+1)", "-1"],
  ["=10^9000/10^8999", "10"],
  ["=10^10001", "#NUM! the result is too large or too small to hold (beyond 10,000 places)"],
  ["=9^(9^9)", "#NUM! the result is too large or too small to hold (beyond 10,000 places)"],
  ["=1.5^1e300", "#NUM! the result is too large or too small to hold (beyond 10,000 places)"],
  ["=SQRT(2)", "1.41421356237309504880168872420969807857"],
  ["=SQRT(0)", "0"],
  ["=SQRT(-1)", "#NUM! a negative number has no square root"],
  ["=EXP(1)", "2.718281828459045235360287471352662497757"],
  ["=EXP(-3.7)", "0.02472352647033939120275738298340262934451"],
  ["=EXP(1e6)", "#NUM! the result is too large or too small to hold (beyond 10,000 places)"],
  ["=LN(85e9)", "25.16591709343672761101221704325859204352"],
  ["=LN(1)", "0"],
  ["=LN(0)", "#NUM! a logarithm needs a number above zero"],
  ["=IF(FALSE, 1/0)", "FALSE"],
  ["=IF(0, 1/0, 2)", "2"],
  ["=IF(1/0, 1, 2)", "#DIV/0! a division by zero"],
  ["=IF(3, 1,)", "1"],
  ["=IF(0, 1,)", "0"],
  ["=AND(TRUE, 1, 2>1)", "TRUE"],
  ["=AND(TRUE, 0)", "FALSE"],
  ["=AND(FALSE, 1/0)", "#DIV/0! a division by zero"],
  ["=OR(FALSE, 0)", "FALSE"],
  ["=NOT(0)", "TRUE"],
  ["=IFERROR(SQRT(-1), IFERROR(1/0, 5))", "5"],
  ["=NPV(8%, 8000, 9200, 10000, 12000, 14500)", "41922.06155493237220089307150711897428842"],
  ["=NPV(-1, 1)", "#DIV/0! a rate of -100 % is a division by zero"],
  ["=IRR(-70000, 12000, 15000, 18000, 21000, 26000)", "0.08663094803653161429309420250847771946562"],
  ["=IRR(-1, 0, 2)", "0.4142135623730950488016887242096980785697"],
  ["=IRR(-100, 230, -132)", "0.1"],
  ["=IRR(-100, 50, 50)", "0"],
  ["=IRR(1, 2)", "#NUM! a rate of return needs an amount below zero and one above it"],
  ["=IRR(-1, 1, -1)", "#NUM! no rate makes the payments balance"],
  ["=IRR(-1e300, 1.1e300)", "0.1"],
  ["=PMT(5%/12, 360, 100000)", "-536.8216230121389848284925791125545268049"],
  ["=PMT(7%, 10, 1000, 50, 1)", "-136.4452129567597669906930499088447681508"],
  ["=PMT(0, 10, 1000)", "-100"],
  ["=PMT(5%, 0, 1000)", "#DIV/0! a division by zero"],
  ["=PMT(-2, 3, 1000)", "#NUM! no amount fits this rate and number of periods"],
  ["=PV(3%, 7.5, -100, -25)", "682.8194986206334534221046820258566617186"],
  ["=PV(0, 12, -10)", "120"],
  ["=PV(10%, 1,, -110)", "#VALUE! argument 3 of PV is empty: PV(rate, periods, payment, [future], [at_start])"],
  ["=FV(1%, 12, -100, -1000, 1)", "2407.7578344648638993393311"],
  ["=FV(10%, 2, -100,, 1)", "231"],
  ["=NPER(1%, -100, 1000)", "10.58864445942323599518820526881971345349"],
  ["=NPER(0, -100, 1000)", "10"],
  ["=NPER(10%, -1, 1000)", "#NUM! no number of periods makes the payments balance"],
  ["=RATE(48, -200, 8000)", "0.007701472488202043815969130104399992149132"],
  ["=RATE(10, -100, 1000)", "0"],
  ["=RATE(2, 0, -1, 2)", "0.4142135623730950488016887242096980785697"],
  ["=RATE(0, 1, 1)", "#NUM! a number of periods above zero is needed"],
  ["=RATE(10, 100, 1000)", "#NUM! no rate makes the payments balance"],
])("%s is %s", (formula, value) => {
  expect(calculate(formula)).toBe(value);
});
