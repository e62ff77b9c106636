import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadProject } from "../../../loaders/read/project.js";
import { parseEntry } from "../../../src/format/entry.js";
import { formulaEntry } from "../../../src/format/typedFormula.js";
import { parseFormula } from "../../../src/model/formula.js";
import { printFormula } from "../model/printFormula.js";
import { runsOf } from "../../random.js";

const names = ["a", "b", "h200_units", "capex_2026_cny", "m", "prix.total"];
/** All that a formula may be taken as. */
const readingsOf = (text: string, known = names): string[] => {
  const decision = formulaEntry(text, known);
  if (decision.kind === "taken") return [decision.entry!];
  return decision.kind === "asked" ? decision.readings.map(({ entry }) => entry) : [];
};

/** The formula that a typed one is taken as; the readings where it is asked, with the doubt. */
const read = (text: string): string => {
  const decision = parseEntry(text, { unit: "1", locale: "en", names });
  if (decision.kind === "taken") return decision.entry ?? "";
  if (decision.kind === "refused") return `refused: ${decision.reason}`;
  return `${decision.readings.map(({ entry }) => entry).join(" or ")} · ${decision.reason.split(": ")[1]}`;
};

describe("what other programs print in a formula", () => {
  it.each([
    ["=−5", "=-5"],
    ["=5−2", "=5-2"],
    ["=5–2", "=5-2"],
    ["=5—2", "=5-2"],
    ["=a‑b", "=a-b"],
    ["=(−0.25)*a", "=(-0.25)*a"],
    ["=12\u202f%", "=12 %"],
    ["=h200_units\u202f*\u202f2", "=h200_units * 2"],
    ["=a\u2009+\u2007b\u3000*\u20031", "=a + b * 1"],
    ["＝2*3", "=2*3"],
    ["=（1+2）*3", "=(1+2)*3"],
    ["=2＊３", "=2*3"],
    ["=SUM(1，2)", "=SUM(1,2)"],
    ["=SUM(1、2)", "=SUM(1,2)"],
    ["＝１００％＋５．５", "=100%+5.5"],
    ["=2×3", "=2*3"],
    ["=2·3", "=2*3"],
    ["=10÷4", "=10/4"],
    ["=10∕4", "=10/4"],
    ["=IF(a≥b,1,0)", "=IF(a>=b,1,0)"],
    ["\u200e=2*3", "=2*3"],
    ["\ufeff=2*3", "=2*3"],
    ["=h200\u200b_units", "=h200_units"],
    ["=\u202a2*3\u202c", "=2*3"],
    ["=\u20672*3\u2069", "=2*3"],
    ["=h200_\u00adunits", "=h200_units"],
    ["=20\u202f000 * 1\u00a0234\u202f567", "=20000 * 1234567"],
    ["=20 000*a", "=20000*a"],
    ["=1'000*a", "=1000*a"],
  ])("%j", (text, expected) => expect(read(text)).toBe(expected));
});

describe("a French formula", () => {
  it.each([
    ["=SOMME(1,5;2)", "=SUM(1.5, 2)"],
    ["=somme(a;b)", "=SUM(a, b)"],
    ["=SI(a>1,5; 1; 0)", "=IF(a>1.5, 1, 0)"],
    ["=ARRONDI(a/3;2)", "=ROUND(a/3, 2)"],
    ["=ARRONDI.SUP(1 234,56;1)", "=ROUNDUP(1234.56, 1)"],
    ["=MOYENNE(a;SOMME(b;2,5))", "=AVERAGE(a, SUM(b, 2.5))"],
    ["=VAN(0,1;100;200)", "=NPV(0.1, 100, 200)"],
    ["=TRI(-100;60;60)", "=IRR(-100, 60, 60)"],
    ["=VPM(1%;12;1000)", "=PMT(1%, 12, 1000)"],
    ["=SUM(1,5;2)", "=SUM(1.5, 2)"],
    ["=SUM(1.5;2)", "=SUM(1.5, 2)"],
    ["=SUM(1.500;2)", "=SUM(1500, 2)"],
    ["=SI(ET(a>1;OU(b>2;NON(VRAI)));1;FAUX)", "=IF(AND(a>1, OR(b>2, NOT(TRUE))), 1, FALSE)"],
    ["=SOMME(a, b)", "=SUM(a, b)"],
    ["=SOMME(1, 5)", "=SUM(1, 5)"],
    ["=RACINE(a)", "=SQRT(a)"],
    ["=SIERREUR(a/0;0)", "=IFERROR(a/0, 0)"],
    ["=MAX(1,5;2)", "=MAX(1.5, 2)"],
    ["=SUM(1,500)", "=SUM(1,500)"],
    ["=SUM(1,5)", "=SUM(1,5)"],
    ["=MAX(1,2)", "=MAX(1,2)"],
    ["=1,5*a", "=1.5*a"],
    ["=(1,5+a)*2", "=(1.5+a)*2"],
    ["=1,500*a", "=1500*a"],
    ["=a(1)", "=a(1)"],
    ["=prix.total*2", "=prix.total*2"],
  ])("%s", (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ["=SOMME(1,5)", "=SUM(1.5) or =SUM(1,5) · a comma may part arguments or be a decimal sign"],
    ["=ARRONDI(1,234)", "=ROUND(1,234)"],
    ["=ARRONDI(1,25,1)", "=ROUND(1,25,1)"],
    ["=SOMME(2 milliards;1)", "=SUM(2bn, 1)"],
    [
      "=SOMME(a;2 billions)",
      '=SUM(a, 2tn) or =SUM(a, 2bn) · "billions" is not the same number in English and in French; type bn, tn or Md',
    ],
  ])("%s, where it is not certain", (text, expected) => expect(read(text)).toBe(expected));

  it("says how it was read", () => {
    const decision = parseEntry("=SOMME(1,5;2)", { unit: "1" });
    expect(decision).toEqual({
      kind: "taken",
      entry: "=SUM(1.5, 2)",
      echo: "=SUM(1.5, 2)",
      note: "read as =SUM(1.5, 2)",
    });
  });
});

describe("an amount in a formula", () => {
  it.each([
    ["=h200_units*$20k", "=h200_units*20k USD"],
    ["=h200_units*$20k per chip", "=h200_units*20k USD per chip"],
    ["=h200_units*20k$/puce", "=h200_units*20k USD per chip"],
    ["=IF(capex_2026_cny>100 bn RMB, 1, 0)", "=IF(capex_2026_cny>100bn CNY, 1, 0)"],
    ["=IF(capex_2026_cny>RMB 100bn, 1, 0)", "=IF(capex_2026_cny>100bn CNY, 1, 0)"],
    ["=IF(capex_2026_cny>RMB100bn,1,0)", "=IF(capex_2026_cny>100bn CNY,1,0)"],
    ["=capex_2026_cny-1000亿元", "=capex_2026_cny-100bn CNY"],
    ["=h200_units*2万美元", "=h200_units*20k USD"],
    ["=2万美金", "=20k USD"],
    ["=3 %*capex_2026_cny", "=3 %*capex_2026_cny"],
    ["=20k*2", "=20k*2"],
    ["=20K*2", "=20k*2"],
    ["=€1.5bn", "=1.5bn EUR"],
    ["=1,5 Md€", "=1.5bn EUR"],
    ["=1,5 Mds de dollars*2", "=1.5bn USD*2"],
    ["=US$5m+a", "=5m USD+a"],
    ["=-$5", "=-5 USD"],
    ["=$1,500*a", "=1500 USD*a"],
    ["=5 000 chips+h200_units", "=5000 chips+h200_units"],
    ["=1 puce", "=1 chip"],
    ["=30 tn tokens par jour", "=30tn tokens per day"],
    ["=1500万元", "=15m CNY"],
    ["=3亿用户", "=300m users"],
    ["=2 mille milliards*a", "=2tn*a"],
    ["=£5m", "=5m GBP"],
    ["=20 apples", "=20 apples"],
    ["=2 h200_units", "=2 h200_units"],
    ["=5 m", "=5 m"],
    ["=20kk", "=20kk"],
  ])("%s", (text, expected) => expect(read(text)).toBe(expected));

  it("may be told by the day", () => {
    expect(parseEntry("=30 tn tokens a day", { unit: "1" })).toMatchObject({ entry: "=30tn tokens per day" });
  });

  it("of billions has both readings", () => {
    const doubt = '"billion" is not the same number in English and in French; type bn, tn or Md';
    expect(read("=a+2 billion")).toBe(`=a+2bn or =a+2tn · ${doubt}`);
    expect(read("=$2 billion*a")).toBe(`=2bn USD*a or =2tn USD*a · ${doubt}`);
  });
});

describe("a formula without its =", () => {
  it.each([
    ["+a*2", "=a*2"],
    ["-a", "=-a"],
    ["+ h200_units", "=h200_units"],
    ["+SUM(a,b)", "=SUM(a,b)"],
    ["-SOMME(a;b)", "=-SUM(a, b)"],
    ["+20k", "20000"],
    ["h200_units*2", 'refused: "h200_units" is a line of the model: begin with = to use it'],
    ["+nothing", /^refused: /],
  ])("%s", (text, expected) => {
    if (typeof expected === "string") expect(read(text)).toBe(expected);
    else expect(read(text)).toMatch(expected);
  });
});

const pieces = "1 2.50 .5 1e3 20k 1.5bn 5 ( ) , + - * / ^ = <> % a b MAX( IF( SUM( TRUE"
  .split(" ")
  .concat([...["2 USD", "3bn EUR", "5 chips", "30tn tokens per day", "20k USD per chip", " "]]);

describe("a formula as the model writes it", () => {
  it("stays as it is: what is stored is read back the same", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const formula = parseFormula(`=${parts.join("")}`);
        if (formula.kind === "error") return;
        const printed = printFormula(formula.root);
        expect(readingsOf(printed)).toEqual([printed]);
      }),
      { numRuns: runsOf(20_000) },
    );
  });

  it("stays as it is in every published line", () => {
    const lines = loadProject().lines.map(({ record }) => record);
    const known = lines.map(({ name }) => name);
    const formulas = lines.map(({ content }) => content).filter((content) => content.startsWith("="));
    expect(formulas.length).toBeGreaterThan(20);
    for (const formula of formulas) expect(readingsOf(formula, known)).toEqual([formula]);
  });

  it("settles in one step whatever was typed", () => {
    const typed = pieces.concat("SOMME( SI( ; 1,5 $20k € 2万 亿 milliards de billion 1 000".split(" "));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...typed), { maxLength: 10 }), (parts) => {
        for (const text of readingsOf(`=${parts.join("")}`)) {
          if (parseFormula(text).kind === "formula") expect(readingsOf(text)).toEqual([text]);
        }
      }),
      { numRuns: runsOf(20_000) },
    );
  });
});
