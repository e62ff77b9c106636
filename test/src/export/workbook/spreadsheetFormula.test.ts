import { expect, it } from "vitest";
import { type Outcome, outcomeOf, spreadsheetFormula } from "../../../../src/export/workbook/spreadsheetFormula.js";
import { parseFormula } from "../../../../src/model/formula.js";

const cells: Readonly<Record<string, string>> = {
  budget: "D5",
  price: "'Chip share'!D7",
  yes: "D9",
  odd: "D10",
  gone: "D11",
};
const scope = {
  cell: (name: string) => cells[name] ?? "D99",
  outcome: (name: string): Outcome => (name === "yes" ? "boolean" : name === "odd" ? "either" : "number"),
  isBroken: (name: string) => name === "gone",
};

function formula(text: string) {
  const read = parseFormula(text);
  if (read.kind === "error") throw new Error(read.message);
  return read;
}

it.each([
  ["=budget", "D5"],
  ["= budget / price - 1", " D5 / 'Chip share'!D7 - 1"],
  ["=(budget + price) * 2", "(D5 + 'Chip share'!D7) * 2"],
  ["=-2^2", "-2^2"],
  ["=2^3^2", "2^3^2"],
  ["=5%^2", "5%^2"],
  ["=budget * 25%", "D5 * 25%"],
  ["=budget / 20k USD", "D5 / 20000"],
  ["=budget + 5bn", "D5 + 5000000000"],
  ["=budget * 1.5e3", "D5 * 1500"],
  ["=budget * 0.1234567890123456789", "D5 * 0.12345678901234568"],
  ["=budget * 1e40", "D5 * 1E+40"],
  ["=budget * 1e-9", "D5 * 0.000000001"],
  ["=budget * 1e-30", "D5 * 1E-30"],
  ["=budget * 1e400", "D5 * #NUM!"],
  ["=sum(budget, price)", "SUM(D5, 'Chip share'!D7)"],
  ["=round(budget,,)", null],
  ["=PMT(5%, 10, budget,, 1)", "PMT(5%, 10, D5, 0, 1)"],
  ["=IF(budget > price, 1, 2)", "IF(D5 > 'Chip share'!D7, 1, 2)"],
  ["=IF(yes, 1, 2)", "IF(D9, 1, 2)"],
  ["=true()", "TRUE"],
  ["=IFS(budget > 1, 2, price > 1, 3)", "_xlfn.IFS(D5 > 1, 2, 'Chip share'!D7 > 1, 3, TRUE, #VALUE!)"],
  ["=IFS(budget > 1, 2, TRUE, 3)", "_xlfn.IFS(D5 > 1, 2, TRUE, 3)"],
  ["=XOR(yes, budget > 1)", "_xlfn.XOR(D9, D5 > 1)"],
  ["=COUNT(budget, 1 / 0)", "(ISNUMBER(D5) + ISNUMBER(1 / 0) + 0)"],
  ["=SUMPRODUCT(budget + 1, 2, 3, price)", "((D5 + 1) * (2) + (3) * ('Chip share'!D7))"],
  ["=2 * SUMPRODUCT(budget, 2)", "2 * ((D5) * (2))"],
  ["=IRR(-100, 10, budget)", "IRR(CHOOSE({1,2,3}, -100, 10, D5))"],
  ["=MIRR(-100, 60, 60, 10%, 12%)", "MIRR(CHOOSE({1,2,3}, -100, 60, 60), 10%, 12%)"],
  ["=XIRR(-100, 45658, 121, 46388)", "XIRR(CHOOSE({1,2}, -100, 121), CHOOSE({1,2}, 45658, 46388))"],
  [
    "=XNPV(0.1, -100, 45658, budget, 46388)",
    "IF(OR((1 + (0.1)) <= 0, MIN(TRUNC(45658), TRUNC(46388)) < TRUNC(45658)), #NUM!, (-100) + (D5) / (1 + (0.1)) ^ ((TRUNC(46388) - TRUNC(45658)) / 365))",
  ],
  ["=IFERROR(budget / 0, 1)", "IFERROR(D5 / 0, 1)"],
  ["=IFERROR(gone, 1)", "IF(ISNA(D11), NA(), IFERROR(D11, 1))"],
  ["=ISERROR(budget + gone)", "IF(ISNA(D5 + D11), NA(), ISERROR(D5 + D11))"],
  // TRUE is above every number to Excel, and no number in a sum.
  ["=yes = budget", "IF(ISLOGICAL(D9), #VALUE!, D9 = D5)"],
  ["=budget = yes", "IF(ISLOGICAL(D9), #VALUE!, D5 = D9)"],
  ["=odd > 1", "IF(ISLOGICAL(D10), #VALUE!, D10 > 1)"],
  ["=odd = yes", "IF(ISLOGICAL(D10), D10 = D9, D10 + #VALUE!)"],
  ["=yes = odd", "IF(ISLOGICAL(D10), D9 = D10, D10 + #VALUE!)"],
  ["=yes = yes", "D9 = D9"],
  ["=odd = odd", "IF(ISLOGICAL(D10) = ISLOGICAL(D10), D10 = D10, D10 + D10 + #VALUE!)"],
  ["=SUM(yes, 1)", "SUM(IF(ISLOGICAL(D9), #VALUE!, D9), 1)"],
  ["=COUNT(yes, odd)", "(0 + ISNUMBER(D10) * NOT(ISLOGICAL(D10)) + 0)"],
  ["=yes + 1", "D9 + 1"],
  ["=ROUND(yes, 0)", "ROUND(D9, 0)"],
])("%s is %s", (text, written) => {
  if (written === null) expect(() => formula(text)).toThrow();
  else expect(spreadsheetFormula(formula(text), scope)).toBe(written);
});

it.each([
  [
    "more than 8,192 characters",
    `=SUM(${Array.from({ length: 3 }, () => `SUM(${"price,".repeat(199)}price)`).join(",")})`,
  ],
  ["more than sixty functions one in the other", `=${"ABS(".repeat(61)}1${")".repeat(61)}`],
  ["more arguments than a list may have", `=SUM(${Array.from({ length: 251 }, () => "1").join(",")})`],
])("gives up on %s", (_, text) => {
  expect(spreadsheetFormula(formula(text), scope)).toBeNull();
});

it.each([
  ["=1", "number"],
  ["=TRUE", "boolean"],
  ["=+yes", "boolean"],
  ["=-yes", "number"],
  ["=yes + 1", "number"],
  ["=1 < 2", "boolean"],
  ["=NOT(1)", "boolean"],
  ["=IF(yes, 1, 2)", "number"],
  ["=IF(yes, 1)", "either"],
  ["=IF(yes, yes)", "boolean"],
  ["=IFERROR(1, yes)", "either"],
  ["=IFS(yes, 1, yes, 2)", "number"],
  ["=IFS(yes, 1, yes, yes)", "either"],
  ["=odd", "either"],
  ["=SUM(1)", "number"],
])("%s comes to: %s", (text, outcome) => {
  expect(outcomeOf(formula(text).root, scope.outcome)).toBe(outcome);
});
