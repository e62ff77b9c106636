import { expect, test } from "vitest";
import { type Explanation, allDependents, explain, substituted } from "../../../src/model/explain.js";
import { decimalText } from "../../../src/model/decimal.js";
import { toDigits } from "../../../src/model/fraction.js";
import { createWorkbook, type Workbook } from "../../../src/model/workbook.js";
import { budget, line } from "./lines.js";

const base = createWorkbook(budget);

/** The tree, a line a row, each with its numbers. */
const outline = (workbook: Workbook, name: string, depth = 32, size = 2_000): string[] => {
  const rows = ({ name: line, precedents, isShortened }: Explanation, deep: number): string[] => [
    `${"  ".repeat(deep)}${line} ${substituted(workbook, line)}${isShortened ? " …" : ""}`,
    ...precedents.flatMap((precedent) => rows(precedent, deep + 1)),
  ];
  return rows(explain(workbook, name, depth, size), 0);
};

test("why a line has its value, down to numbers", () => {
  expect(outline(base, "order_share")).toEqual([
    "order_share =2782608695.652173913043478260869565217391 / 160000000000",
    "  order_cny =400000000 * 6.956521739130434782608695652173913043478",
    "    order_usd =20000 * 20000",
    "      units 20000",
    "      price_usd 20000",
    "    fx =6.956521739130434782608695652173913043478",
    "      implied_fx =160000000000 / 23000000000",
    "        budget_cny 160000000000",
    "        budget_usd 23000000000",
    "  budget_cny 160000000000",
  ]);
  expect(explain(base, "units", 32, 2_000)).toEqual({ name: "units", precedents: [], isShortened: false });
});

test("a line stands in full once, and no deeper than asked", () => {
  const workbook = createWorkbook([line("a_", "=b_+d_"), line("b_", "=d_*2"), line("d_", "=e_"), line("e_", "1")]);
  expect(outline(workbook, "a_")).toEqual(["a_ =2+1", "  b_ =1*2", "    d_ =1", "      e_ 1", "  d_ =1 …"]);
  expect(outline(workbook, "a_", 1)).toEqual(["a_ =2+1", "  b_ =1*2 …", "  d_ =1 …"]);
  expect(outline(workbook, "a_", 32, 1)).toEqual(["a_ =2+1", "  b_ =1*2 …", "  d_ =1 …"]);
});

test("a circle is explained once round", () => {
  const workbook = createWorkbook([line("a_", "=b_"), line("b_", "=a_")]);
  expect(outline(workbook, "a_")).toEqual(["a_ =#CYCLE!", "  b_ =#CYCLE!", "    a_ =#CYCLE! …"]);
});

test.each([
  ["=a_ - b_ * a_", "=5 - (-2) * 5"],
  ["=b_ + MAX(b_,a_)", "=-2 + MAX(-2,5)"],
  ["=(b_)^2%", "=(-2)^2%"],
  ["=nothing + a_", "=nothing + a_"],
  ["=a_ +", "=a_ +"],
  ["7", "7"],
])("%s with numbers in it is %s", (content, text) => {
  const workbook = createWorkbook([line("a_", "5"), line("b_", "-2"), line("z", content)]);
  expect(substituted(workbook, "z")).toBe(text);
});

test("numbers show as asked", () => {
  const show = (value: (typeof base)["value"] extends (name: string) => infer V ? V : never, name: string): string =>
    `${value.kind === "number" ? decimalText(toDigits(value.number, 3)) : value.kind} ${base.unit(name)}`;
  expect(substituted(base, "implied_fx", show)).toBe("=160000000000 CNY / 23000000000 USD");
});

test("all that a line moves, near or far", () => {
  expect(allDependents(base, "price_usd")).toEqual(["order_usd", "order_cny", "order_share", "spare_usd"]);
  expect(allDependents(base, "spare_usd")).toEqual([]);
});
