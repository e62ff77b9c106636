import { describe, expect, test } from "vitest";
import { compileColumns } from "../../../src/model/columns.js";
import { toDouble } from "../../../src/model/fraction.js";
import { functionRecords } from "../../../src/model/functions/index.js";
import { createWorkbook, editWorkbook, type Workbook } from "../../../src/model/workbook.js";
import { randomOf, runsOf, seed } from "../../random.js";
import { line } from "./lines.js";

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
function randomModel(random: (below: number) => number): Workbook {
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
  return createWorkbook(lines);
}

const asDouble = (workbook: Workbook, name: string): number => {
  const value = workbook.value(name);
  return value.kind === "number" ? toDouble(value.number) : value.kind === "boolean" ? Number(value.boolean) : NaN;
};

const amountOf = (random: (below: number) => number): number =>
  random(3) === 0 ? random(25) - 6 : Number(((random(2_000_000) - 500_000) / 10 ** (3 + random(2))).toPrecision(6));

/** The exact values of some lines with other numbers in the inputs. */
function exactValues(workbook: Workbook, row: readonly number[], names: readonly string[]): number[] {
  const edits = Object.fromEntries(inputs.map((name, index) => [name, String(row[index])]));
  const edited = editWorkbook(workbook, edits).workbook;
  return names.map((name) => asDouble(edited, name));
}

/** Numbers that differ from some in the thirteenth digit, each way. */
const besides = (row: readonly number[]): number[][] =>
  row.flatMap((number, place) =>
    [1 - 2e-13, 1 + 2e-13].map((factor) => row.map((other, at) => (at === place ? number * factor : other))),
  );

describe(`columns equal the exact values in random models (SEED=${seed})`, () => {
  // What is left of near numbers, and what jumps (ROUND, INT, a comparison) near its edge, is as exact as what goes in.
  test("to twelve digits, or as what goes in is known to them", () => {
    const random = randomOf(seed);
    const wrong: string[] = [];
    let [checked, moved] = [0, 0];
    for (let turn = 0; turn < runsOf(1_000, 8); turn++) {
      const workbook = randomModel(random);
      const outputs = workbook.lines.map(({ name }) => name);
      const plan = compileColumns(workbook, { inputs, outputs });
      const rows = Array.from({ length: 3 }, () => inputs.map(() => amountOf(random)));
      const columns = plan.run(
        Object.fromEntries(inputs.map((name, place) => [name, Float64Array.from(rows, (row) => row[place]!)])),
      );
      rows.forEach((row, index) => {
        const single = plan.runRow(Float64Array.from(row));
        const exact = exactValues(workbook, row, outputs);
        // Doubles end at 1e308 and are NaN past it, and 0 before 1e-324.
        if (exact.some((number) => Math.abs(number) > 1e100 || (number !== 0 && Math.abs(number) < 1e-60))) return;
        const inexact = new Set<string>();
        let near: number[][] | null = null;
        outputs.forEach((name, place) => {
          checked++;
          const [found, right] = [columns[name]![index]!, exact[place]!];
          const isSame = (found !== found && right !== right) || Math.abs(found - right) <= 1e-12 * Math.abs(right);
          // A few last places lost here may decide what is left, or on which side of an edge, further on.
          if (Math.abs(found - right) > 2e-15 * Math.abs(right)) inexact.add(name);
          if (isSame && Object.is(single[place], found)) return;
          near ??= besides(row).map((other) => exactValues(workbook, other, outputs));
          const others = near
            .map((values) => values[place]!)
            .filter((other) => found !== found || right !== right || other === other);
          const spread = Math.max(...others.map((other) => Math.abs(other - right)));
          const needs = workbook.precedents(name);
          const size = Math.max(1, ...needs.map((need) => Math.abs(exact[outputs.indexOf(need)]!)));
          const isExplained =
            needs.some((need) => inexact.has(need)) ||
            (found !== found || right !== right
              ? others.some(Number.isNaN)
              : Math.abs(found - right) <= Math.max(spread, 1e-15 * size));
          inexact.add(name);
          if (isExplained && Object.is(single[place], found)) moved++;
          else
            wrong.push(
              `turn ${turn}: ${row.join(", ")}: ${name} ${found} (${right}): ${outputs
                .slice(3)
                .map((line) => workbook.content(line))
                .join("; ")}`,
            );
        });
      });
    }
    expect(wrong).toEqual([]);
    expect(moved).toBeLessThan(checked / 50);
  });
});
