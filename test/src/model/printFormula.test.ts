import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFormula } from "../../../src/model/formula.js";
import { printFormula } from "./printFormula.js";
import type { FormulaNode } from "../../../src/model/node.js";

function read(text: string): FormulaNode {
  const formula = parseFormula(text);
  if (formula.kind === "error") throw new Error(`${text}: ${formula.message}`);
  return formula.root;
}

test.each([
  ["=a+b*2", "=a + b * 2"],
  ["=(a+b)*2", "=(a + b) * 2"],
  ["=((a))", "=a"],
  ["=a-(b-d)", "=a - (b - d)"],
  ["=(a-b)-d", "=a - b - d"],
  ["=2^(3^2)", "=2^(3^2)"],
  ["=(2^3)^2", "=2^3^2"],
  ["=-(2^2)", "=-(2^2)"],
  ["=(-2)^2", "=-2^2"],
  ["=-(5%)", "=-(5%)"],
  ["=(-5)%", "=-5%"],
  ["=(a+b)%", "=(a + b)%"],
  ["=a--b", "=a - -b"],
  ["=sum( a,b ,1.50 )", "=SUM(a, b, 1.50)"],
  ["=if(a>0,true(),)", "=IF(a > 0, TRUE, )"],
  ["=(a=b)=d", "=a = b = d"],
])("%s prints as %s", (text, printed) => {
  expect(printFormula(read(text))).toBe(printed);
});

test("names may print as something else", () => {
  expect(printFormula(read("=units*price"), (name) => name.toUpperCase())).toBe("=UNITS * PRICE");
});

/** A tree without its places, so that two readings can be compared. */
const bare = (node: FormulaNode): unknown =>
  JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === "start" || key === "end" ? undefined : value)));

const formulas = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom("1", "2.50", ".5", "1e3", "20k", "5 chips", "1.5bn USD per chip", "a", "b_2.x", "TRUE"),
    fc
      .tuple(tie("formula"), fc.constantFrom(..."+ - * / ^ = <> < > <= >=".split(" ")), tie("formula"))
      .map(([left, sign, right]) => `(${left})${sign}(${right})`),
    fc.tuple(fc.constantFrom("+", "-"), tie("formula")).map(([sign, inner]) => `${sign}(${inner})`),
    tie("formula").map((inner) => `(${inner})%`),
    fc.tuple(tie("formula"), tie("formula")).map(([first, second]) => `MAX(${first}, ${second})`),
  ),
})).formula;

test("what is printed reads back as the same tree", () => {
  fc.assert(
    fc.property(formulas, (text) => {
      const root = read(`=${text}`);
      const printed = printFormula(root);
      expect(bare(read(printed))).toEqual(bare(root));
      expect(printFormula(read(printed))).toBe(printed);
    }),
    { numRuns: 2_000 },
  );
});
