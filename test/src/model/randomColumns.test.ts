import { expect, test } from "vitest";
import { compileColumns } from "../../../src/model/columns.js";
import { readFormula } from "../../../src/model/formula.js";
import { functionRecords } from "../../../src/model/functions/index.js";
import type { LineRecord } from "../../../src/model/line.js";
import { type FormulaNode, comparisons } from "../../../src/model/node.js";
import { createWorkbook, editWorkbook } from "../../../src/model/workbook.js";
import { randomOf, runsOf, seed } from "../../random.js";
import { asDouble, mayHold, type Operand } from "./asDoublesMay.js";
import { line } from "./lines.js";
import { printFormula } from "./printFormula.js";

/** Formulas over lines before, A, B and C, that between them hold every sign and every function. */
const formulas = [
  ..."A + B|A - B|A * B|A / B|A ^ 2|-A|+A|A%|-A% * B|A * 1.07|A / 3|B - 0.3|2 ^ (A / 50)|(A - B) / (ABS(A) + 1)".split(
    "|",
  ),
  ..."A > B|A <= B|A = B|A <> C|A < 10|A >= 2.5|(A > B) + 1|(A > B) = (B > C)".split("|"),
  ..."IF(A > B, A, B)|IF(A, B, C)|IF(A = B, 1, A / (ABS(A) + ABS(B)))|IF(AND(A > 0, B > 0), A, C)|IFS(A > 5, B, A > 1, C, TRUE, A)".split(
    "|",
  ),
  ..."AND(A > 1, OR(B > 2, NOT(C)))|OR(A, B)|NOT(A > B)|XOR(A > 1, B > 1, C > 1)|IFERROR(A / INT(B), C)|ISERROR(LN(A))".split(
    "|",
  ),
  ..."MIN(A, B, C)|MAX(A, B, 0)|SUM(A, B, C, 0.1)|AVERAGE(A, B)|MEDIAN(A, B, C)|COUNT(A, B > C, 3)|PRODUCT(A, B)".split(
    "|",
  ),
  ..."SUMPRODUCT(A, B, C, 2)|ROUND(A, 2)|ROUND(A * B, -1)|ROUNDUP(A / 4, 1)|ROUNDDOWN(A, 0)|INT(A)|TRUNC(A * 1.1, 1)".split(
    "|",
  ),
  ..."MOD(A, B)|MOD(A, 0.25)|CEILING(A, 0.5)|FLOOR(ABS(A), 0.1)|SIGN(A - B)|ABS(A)|POWER(ABS(A) + 1, 0.3)|SQRT(A)".split(
    "|",
  ),
  ..."EXP(MIN(ABS(A), 5))|LN(A)|LOG(ABS(A) + 2, 3)|LOG10(ABS(A) + 1)|A * PI()|NPV(0.1, A, B, C)|IRR(-100, ABS(A) + 60, 70)".split(
    "|",
  ),
  ..."PMT(0.05, 12, A)|PV(0.05, 10, A, B)|FV(0.02, 8, A, B)|NPER(0.01, -50, MIN(ABS(A), 900))|RATE(10, -20, 100 + MOD(A, 50))".split(
    "|",
  ),
  ..."IPMT(0.04, 2, 9, A)|PPMT(0.04, 2, 9, A)|EFFECT(0.01 + MIN(ABS(A), 50)%, 4)|NOMINAL(0.01 + MIN(ABS(A), 50)%, 12)".split(
    "|",
  ),
  ..."MIRR(-100, ABS(A), 80, 0.1, 0.12)|DATE(2026, 1 + MOD(INT(A), 12), 1)".split("|"),
  ..."XNPV(0.1, -100, DATE(2026, 1, 1), A, DATE(2027, 3, 1))|XIRR(-100, DATE(2026, 1, 1), 60 + ABS(A), DATE(2027, 3, 1))".split(
    "|",
  ),
];

test("the formulas hold every function of the language", () => {
  const text = formulas.join(" ");
  expect(functionRecords.map(({ name }) => name).filter((name) => !new RegExp(`\\b${name}\\(`).test(text))).toEqual([]);
});

const inputs = ["line_0", "line_1", "line_2"];
const LINES = 12;

/** A model of chains: each line is a formula over three before it, mostly near ones. */
function randomModel(random: (below: number) => number): LineRecord[] {
  const lines = inputs.map((name) => line(name, "1"));
  const numbers = [...inputs];
  while (lines.length < inputs.length + LINES) {
    const formula = formulas[random(formulas.length)]!;
    // What chooses between a number and a truth value is a number in columns, whatever it is: no such choices here.
    const among = /^IF/.test(formula) ? numbers : lines.map(({ name }) => name);
    const near = () => among[random(2) === 0 ? random(among.length) : among.length - 1 - random(3)]!;
    const names: Record<string, string> = { A: near(), B: near(), C: near() };
    const name = `line_${lines.length}`;
    lines.push(line(name, `=${formula.replace(/\b[ABC]\b/g, (letter) => names[letter]!)}`));
    if (!/[<>=]|^(?:\+|(?:AND|OR|NOT|XOR|ISERROR)\()/.test(formula) || /^IF|^COUNT/.test(formula)) numbers.push(name);
  }
  return lines;
}

const calculates = ({ kind }: FormulaNode): boolean => kind === "unary" || kind === "binary" || kind === "call";

/** The same model with a line for each operation: what stands inside a formula becomes a line of its own before it. */
function operationsOf(lines: readonly LineRecord[]): LineRecord[] {
  return lines.flatMap(({ name, content }) => {
    if (!content.startsWith("=")) return [line(name, content)];
    const before: LineRecord[] = [];
    const apart = (piece: FormulaNode): FormulaNode => {
      if (!calculates(piece)) return piece;
      const operation = printFormula(withPieces(piece));
      const own = `${name}_${before.length}`;
      before.push(line(own, operation));
      return { kind: "name", name: own, start: 0, end: 0 };
    };
    const withPieces = (node: FormulaNode): FormulaNode => {
      if (node.kind === "unary") return { ...node, argument: apart(node.argument) };
      if (node.kind === "binary") return { ...node, left: apart(node.left), right: apart(node.right) };
      return node.kind === "call" ? { ...node, arguments: node.arguments.map(apart) } : node;
    };
    const last = printFormula(withPieces(readFormula(content)));
    return [...before, line(name, last)];
  });
}

/** Whether an operation comes to TRUE or FALSE, or to an error. */
const isTruth = (node: FormulaNode, truths: ReadonlySet<string>): boolean =>
  (node.kind === "binary" && node.operator in comparisons) ||
  (node.kind === "call" && /^(?:AND|OR|NOT|XOR|ISERROR)$/.test(node.name)) ||
  (node.kind === "unary" && node.operator === "+" && isTruth(node.argument, truths)) ||
  (node.kind === "name" && truths.has(node.name));

const amountOf = (random: (below: number) => number): number =>
  random(3) === 0 ? random(25) - 6 : Number(((random(2_000_000) - 500_000) / 10 ** (3 + random(2))).toPrecision(6));

/** What a column holds on its way past 1e308, where it comes out as NaN: a line beside an operation that is 1, -1, or else 0. */
const pastOf = ({ name }: LineRecord): LineRecord =>
  line(`${name}_past`, `=(${name} > 1.7e308) - (${name} < -1.7e308)`);

const isNear = (a: number, b: number): boolean => (a !== a && b !== b) || Math.abs(a - b) <= 1e-12 * Math.abs(b);

test(`columns hold in random models what their operations make of doubles (SEED=${seed})`, () => {
  const random = randomOf(seed);
  const wrong: string[] = [];
  let [checked, moved] = [0, 0];
  for (let turn = 0; turn < runsOf(1_000, 8); turn++) {
    const lines = randomModel(random);
    const operations = operationsOf(lines);
    const model = createWorkbook(operations);
    const roots = new Map<string, FormulaNode>();
    const truths = new Set<string>();
    for (const { name, content } of operations.slice(inputs.length)) {
      const root = readFormula(content);
      roots.set(name, root);
      if (isTruth(root, truths)) truths.add(name);
    }
    const passing = operations.filter(({ name }) => !truths.has(name)).map(pastOf);
    const outputs = [...operations, ...passing].map(({ name }) => name);
    const plan = compileColumns(createWorkbook([...operations, ...passing]), { inputs, outputs });
    const rows = Array.from({ length: 3 }, () => inputs.map(() => amountOf(random)));
    const given = Object.fromEntries(
      inputs.map((name, place) => [name, Float64Array.from(rows, (row) => row[place]!)]),
    );
    const columns = plan.run(given);
    // Whole formulas, of which only the last lines are wanted, use columns again that are free.
    const wanted = lines.slice(-2).map(({ name }) => name);
    const whole = compileColumns(createWorkbook(lines), { inputs, outputs: wanted }).run(given);
    rows.forEach((row, index) => {
      const at = (name: string): number => columns[name]![index]!;
      const single = plan.runRow(Float64Array.from(row));
      const exact = editWorkbook(
        model,
        Object.fromEntries(inputs.map((name, place) => [name, String(row[place])])),
      ).workbook;
      const operands = new Map<string, Operand>();
      operations.forEach(({ name, content }, place) => {
        const past = columns[`${name}_past`]?.[index] ?? 0;
        const double = Math.abs(past) === 1 ? past * Infinity : at(name);
        operands.set(name, { double, isTruth: truths.has(name) });
        const root = roots.get(name);
        const right = asDouble(exact.value(name));
        checked++;
        if (!isNear(at(name), Number.isFinite(right) ? right : NaN)) moved++;
        const isAlike = Object.is(single[place], at(name)) && Object.is(whole[name]?.[index] ?? at(name), at(name));
        if (isAlike && (root ? mayHold(double, root, operands) : double === row[place])) return;
        const needs = model.precedents(name).map((need) => `${need} ${operands.get(need)!.double}`);
        wrong.push(`turn ${turn}: ${row.join(", ")}: ${name} ${double} (${right}) ${content}: ${needs.join(", ")}`);
      });
    });
  }
  expect(wrong).toEqual([]);
  // Operations that are right to the last places leave nearly all of what comes of them right to twelve digits.
  expect(moved).toBeLessThan(checked / 50);
});
