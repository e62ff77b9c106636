import { expect, test } from "vitest";
import { valueText } from "../../../src/model/value.js";
import { addLines, createWorkbook, editWorkbook } from "../../../src/model/workbook.js";
import { budget, line, ownLine } from "./lines.js";

const base = createWorkbook(budget);
const own = addLines(base, [
  ownLine("order_per_user", "=order_usd / users"),
  ownLine("users", "1500000000", { unit: "user", label: "Users" }),
  ownLine("doubled", "=order_per_user * 2"),
]);

test("own lines stand below the published ones, over any names, with their unit inferred", () => {
  expect(own.lines.slice(-3).map(({ sheet, name, label, kind }) => [sheet, name, label, kind])).toEqual([
    ["own", "order_per_user", "order_per_user", "calculated"],
    ["own", "users", "Users", "assumption"],
    ["own", "doubled", "doubled", "calculated"],
  ]);
  expect(valueText(own.value("order_per_user"))).toBe("0.2666666666666666666666666666666666666667");
  expect([own.unit("order_per_user"), own.unit("users"), own.unit("doubled")]).toEqual([
    "USD/user",
    "user",
    "USD/user",
  ]);
  expect(own.dependents("order_usd")).toEqual(["order_cny", "spare_usd", "order_per_user"]);
});

test("they follow edits, and may be edited where they hold numbers", () => {
  const { workbook, changed } = editWorkbook(own, { units: "30000", users: "1e9" });
  expect(changed).toEqual([
    "units",
    "order_usd",
    "order_cny",
    "order_share",
    "spare_usd",
    "order_per_user",
    "users",
    "doubled",
  ]);
  expect(valueText(workbook.value("doubled"))).toBe("1.2");
});

test("published lines cannot name them, in an edit either", () => {
  const later = addLines(createWorkbook([line("a_", "=mine")]), [ownLine("mine", "1")]);
  expect(later.value("a_")).toMatchObject({ code: "#NAME?", message: "no line is called `mine`" });
  const { workbook } = editWorkbook(own, { budget_usd: "=users" });
  expect(workbook.value("budget_usd")).toMatchObject({ code: "#NAME?", origin: "budget_usd" });
});

test.each([
  [[ownLine("h200", "1")], "own line: `h200` is the address of a cell in Excel (add a word, such as h200_value)"],
  [[ownLine("UNITS", "1")], "UNITS: `units` is the same name to Excel (a name of its own for each line)"],
  [[ownLine("units", "1")], "units: two lines have this name (a name of its own for each line)"],
  [[ownLine("x_", "1"), ownLine("x_", "2")], "x_: two lines have this name (a name of its own for each line)"],
])("%j is refused", (lines, message) => {
  expect(() => addLines(base, lines)).toThrow(new Error(message));
});

test.each([
  ["=order_usd + budget_cny", "#UNIT!", ""],
  ["=ordr_usd", "#NAME?", ""],
  ["=1 +", "#VALUE!", ""],
  ["nonsense", "#VALUE!", "1"],
  ["=mine + 1", "#CYCLE!", "1"],
  ["=0", "0", ""],
])("whatever the content, as %s, it has a value and nothing is thrown", (content, value, unit) => {
  const workbook = addLines(base, [ownLine("after", "=mine"), ownLine("mine", content)]);
  expect(valueText(workbook.value("mine"))).toBe(value);
  expect(valueText(workbook.value("after"))).toBe(value);
  expect(workbook.unit("mine")).toBe(unit);
});

test("an own line whose units do not fit shows where", () => {
  const workbook = addLines(base, [ownLine("mine", "=1 + (order_usd + budget_cny)")]);
  expect(workbook.formulaError("mine")).toEqual({
    kind: "error",
    code: "#UNIT!",
    message: "USD and CNY do not go together",
    text: "=1 + (order_usd + budget_cny)",
    start: 6,
    end: 28,
    nearest: null,
  });
});
