import { expect, test } from "vitest";
import { parseFormula } from "../../../src/model/formula.js";
import { parseUnit } from "../../../src/model/unit.js";
import { inferUnit, unitMismatch } from "../../../src/model/unitCheck.js";

const units: Readonly<Record<string, string>> = {
  cny: "CNY",
  usd: "USD",
  spent: "USD",
  fx: "CNY/USD",
  chips: "chip",
  price: "USD/chip",
  growth: "1",
  area: "m^2",
  tokens: "token/day",
};

function unitOf(text: string): string {
  const formula = parseFormula(text);
  if (formula.kind === "error") throw new Error(formula.message);
  const unit = inferUnit(formula, (name) => (name === "unknown" ? "any" : parseUnit(units[name]!)));
  if (unit === "any") return "any";
  return "kind" in unit ? `${unit.message} [${text.slice(unit.start, unit.end)}]` : unit.text;
}

test.each([
  ["=cny / usd", "CNY/USD"],
  ["=usd * fx", "CNY"],
  ["=chips * price * (1 + growth)", "USD"],
  ["=usd / price", "chip"],
  ["=INT(usd / price)", "chip"],
  ["=usd / tokens", "USD*day/token"],
  ["=usd - spent + usd", "USD"],
  ["=usd / spent - 1", "1"],
  ["=-usd%", "USD"],
  ["=usd * 2", "USD"],
  ["=2 / usd", "1/USD"],
  ["=1 + 2", "1"],
  ["=chips * 20k USD per chip", "USD"],
  ["=chips * 20k USD", "USD"],
  ["=1.25 * 20k USD * chips", "USD"],
  ["=5 chips * 20k USD", "USD"],
  ["=tokens * 2 EUR", "EUR/day"],
  ["=usd * 2 CNY", "CNY*USD"],
  ["=area * 2 USD", "USD*m^2"],
  ["=growth * 2 USD", "USD"],
  ["=usd * chips", "USD*chip"],
  ["=chips * 2 USD per chip", "USD"],
  ["=IF(cny > 100bn CNY, 1, 0)", "1"],
  ["=IFS(growth > 1, usd, growth > 0, cny)", "IFS: USD and CNY do not go together [cny]"],
  ["=SUMPRODUCT(chips, price, growth, cny)", "SUMPRODUCT: USD and CNY do not go together [growth]"],
  ["=XNPV(growth, usd, 1, cny, 2)", "XNPV: USD and CNY do not go together [cny]"],
  ["=cny - 5bn", "CNY and no unit do not go together; write the number with its unit: 5000000000 CNY [cny - 5bn]"],
  ["=cny - 5bn USD", "CNY and USD do not go together [cny - 5bn USD]"],
  ["=usd + 0 CNY", "USD"],
  ["=0", "any"],
  ["=0 * usd", "USD"],
  ["=usd^2", "USD^2"],
  ["=POWER(usd, -1)", "1/USD"],
  ["=growth^(1/3)", "1"],
  ["=(usd/spent)^growth", "1"],
  ["=SQRT(area)", "m"],
  ["=SQRT(growth)", "1"],
  ["=EXP(LN(growth))", "1"],
  ["=SUM(usd, spent, 0)", "USD"],
  ["=MAX(0, usd - spent)", "USD"],
  ["=MIN(usd, spent)", "USD"],
  ["=AVERAGE(usd, spent)", "USD"],
  ["=MOD(usd, spent)", "USD"],
  ["=ROUND(usd, -6)", "USD"],
  ["=ABS(-usd)", "USD"],
  ["=IF(usd > 0, cny, 0)", "CNY"],
  ["=IF(usd > spent, cny, cny)", "CNY"],
  ["=IFERROR(usd / chips, 0)", "USD/chip"],
  ["=AND(usd > 0, cny = 0)", "1"],
  ["=NPV(growth, usd, spent)", "USD"],
  ["=IRR(-usd, spent)", "1"],
  ["=PMT(growth, 12, usd, 0, 1)", "USD"],
  ["=PV(growth, 12, usd)", "USD"],
  ["=FV(growth, 12, usd, spent)", "USD"],
  ["=NPER(growth, usd, spent)", "1"],
  ["=RATE(12, usd, spent)", "1"],
  ["=unknown + usd", "USD"],
  // what does not fit, and the piece that the caret is under
  ["=cny + usd", "CNY and USD do not go together [cny + usd]"],
  ["=usd - 5", "USD and no unit do not go together; write the number with its unit: 5 USD [usd - 5]"],
  ["=growth + usd", "no unit and USD do not go together [growth + usd]"],
  ["=usd > cny", "USD and CNY do not go together [usd > cny]"],
  ["=chips > 1000", "chip and no unit do not go together; write the number with its unit: 1000 chips [chips > 1000]"],
  ["=SUM(usd, 0, cny)", "SUM: USD and CNY do not go together [cny]"],
  ["=IF(growth > 0, usd, cny)", "IF: USD and CNY do not go together [cny]"],
  ["=IFERROR(usd, cny)", "IFERROR: USD and CNY do not go together [cny]"],
  ["=ROUND(usd, chips)", "ROUND: a number without a unit is needed, not chip [chips]"],
  ["=EXP(usd)", "EXP: a number without a unit is needed, not USD [usd]"],
  ["=LN(usd)", "LN: a number without a unit is needed, not USD [usd]"],
  ["=SQRT(usd)", "SQRT: USD has no square root [usd]"],
  ["=usd^0.5", "the power of USD must be written as a whole number [usd^0.5]"],
  ["=usd^growth", "the power of USD must be written as a whole number [usd^growth]"],
  ["=growth^usd", "a number without a unit is needed, not USD [growth^usd]"],
  ["=POWER(usd, growth)", "POWER: the power of USD must be written as a whole number [growth]"],
  ["=MOD(usd, chips)", "MOD: USD and chip do not go together [chips]"],
  ["=NPV(usd, usd)", "NPV: a number without a unit is needed, not USD [usd]"],
  ["=PMT(growth, chips, usd)", "PMT: a number without a unit is needed, not chip [chips]"],
  ["=PMT(growth, 12, usd, cny)", "PMT: USD and CNY do not go together [cny]"],
  ["=RATE(12, usd, cny)", "RATE: USD and CNY do not go together [cny]"],
])("%s comes to %s", (text, expected) => {
  expect(unitOf(text)).toBe(expected);
});

test("a formula without names has the unit of its line, as a number has", () => {
  const [usd, one] = [parseUnit("USD"), parseUnit("1")];
  expect(unitMismatch(one, usd, false)).toBeNull();
  expect(unitMismatch(one, usd, true)).toBe("the formula comes to no unit, but the line is in USD");
  expect(unitMismatch(usd, one, true)).toBe("the formula comes to USD, but the line is in no unit (1)");
  expect(unitMismatch("any", usd, true)).toBeNull();
});
