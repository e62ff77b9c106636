import { expect, test } from "vitest";
import {
  type Explanation,
  allDependents,
  changeSince,
  changesSince,
  explain,
  substituted,
} from "../../../src/model/explain.js";
import { decimalText } from "../../../src/model/decimal.js";
import { toDigits } from "../../../src/model/fraction.js";
import { createWorkbook, editWorkbook } from "../../../src/model/workbook.js";
import { budget, line } from "./lines.js";

const base = createWorkbook(budget);

const outline = ({ name, substituted: text, precedents, isShortened }: Explanation, deep = 0): string[] => [
  `${"  ".repeat(deep)}${name} ${text}${isShortened ? " …" : ""}`,
  ...precedents.flatMap((precedent) => outline(precedent, deep + 1)),
];

test("why a line has its value, down to numbers", () => {
  expect(outline(explain(base, "order_share"))).toEqual([
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
  expect(explain(base, "units")).toEqual({
    name: "units",
    label: "units",
    unit: "chip",
    value: base.value("units"),
    content: "20000",
    substituted: "20000",
    precedents: [],
    remarks: [],
    isShortened: false,
  });
});

test("a line stands in full once, and no deeper than asked", () => {
  const workbook = createWorkbook([line("a_", "=b_+d_"), line("b_", "=d_*2"), line("d_", "=e_"), line("e_", "1")]);
  expect(outline(explain(workbook, "a_"))).toEqual(["a_ =2+1", "  b_ =1*2", "    d_ =1", "      e_ 1", "  d_ =1 …"]);
  expect(outline(explain(workbook, "a_", { depth: 1 }))).toEqual(["a_ =2+1", "  b_ =1*2 …", "  d_ =1 …"]);
  expect(outline(explain(workbook, "a_", { size: 1 }))).toEqual(["a_ =2+1", "  b_ =1*2 …", "  d_ =1 …"]);
});

test("a circle is explained once round", () => {
  const workbook = createWorkbook([line("a_", "=b_"), line("b_", "=a_")]);
  expect(outline(explain(workbook, "a_"))).toEqual(["a_ =#CYCLE!", "  b_ =#CYCLE!", "    a_ =#CYCLE! …"]);
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

test("what has changed since base, by how much and in what ratio", () => {
  const edited = editWorkbook(base, { units: "30000", fx: "7" }).workbook;
  expect(changeSince(base, edited, "order_usd")).toMatchObject({ amount: "200000000", ratio: "0.5" });
  expect(changeSince(base, edited, "spare_usd")).toMatchObject({
    amount: "-200000000",
    ratio: "-0.008849557522123893805309734513274336283186",
  });
  expect(changesSince(base, edited).map(({ name }) => name)).toEqual([
    "fx",
    "units",
    "order_usd",
    "order_cny",
    "order_share",
    "spare_usd",
  ]);
  expect(changesSince(base, base)).toEqual([]);
  const broken = editWorkbook(base, { units: "=1/0" }).workbook;
  expect(changeSince(base, broken, "order_usd")).toMatchObject({ amount: null, ratio: null });
  const none = editWorkbook(base, { units: "0" }).workbook;
  expect(changeSince(none, base, "order_usd")).toMatchObject({ amount: "400000000", ratio: null });
});

test("all that a line moves, near or far", () => {
  expect(allDependents(base, "price_usd")).toEqual(["order_usd", "order_cny", "order_share", "spare_usd"]);
  expect(allDependents(base, "spare_usd")).toEqual([]);
});
