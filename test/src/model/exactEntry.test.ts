import { expect, test } from "vitest";
import { decimal } from "../../../src/model/decimal.js";
import { exactEntry } from "../../../src/model/exactEntry.js";
import { type Exact, quotient } from "../../../src/model/fraction.js";
import { createWorkbook, editWorkbook } from "../../../src/model/workbook.js";
import { valueText } from "../../../src/model/value.js";
import { line } from "./lines.js";

test.each<[Exact, string]>([
  [decimal("20000"), "20000"],
  [decimal("-0.25"), "-0.25"],
  [decimal("1e30"), "1000000000000000000000000000000"],
  [quotient(160n, 23n), "=160/23"],
  [quotient(-160n, 23n), "=-160/23"],
  [quotient(1n, 3n, 4), "=10000/3"],
  [quotient(1n, 3n, -4), "=1/30000"],
  [quotient(1n, 3n, 9_000), `3${"3".repeat(39)}${"0".repeat(8_960)}`],
])("%s is entered as %s", (number, entry) => {
  expect(exactEntry(number)).toBe(entry);
});

test("a quotient that is entered is the number itself, not what its forty digits are", () => {
  const workbook = createWorkbook([
    line("rate", "7", "CNY/USD"),
    line("usd", "23", "USD"),
    line("cny", "160", "CNY"),
    line("pair", "=rate * usd - cny", "CNY"),
  ]);
  const edited = (entry: string) => valueText(editWorkbook(workbook, { rate: entry }).workbook.value("pair"));
  expect(edited(exactEntry(quotient(160n, 23n)))).toBe("0");
  expect(edited("6.956521739130434782608695652173913043478")).toBe("-0.000000000000000000000000000000000000006");
});
