import { expect, test } from "vitest";
import { moveText } from "../../../../src/notebook/sheet/moveText.js";
import { smallNotebook } from "../../components/sheet/smallNotebook.js";

test.each([
  ["an amount in percent", "budget", "170000000000", "budget_usd", "+6.3 %"],
  ["a percentage in points", "share", "0.55", "share", "+5 pt"],
  ["tenfold and more as a multiple", "budget", "1600000000000000", "budget_usd", "×10,000"],
  ["a fall to nothing", "share", "0", "part", "−100.0 %"],
  ["a value that is an error as changed", "rate", "=0/0", "budget_usd", "changed"],
  ["nothing where the cell shows the same", "budget", "160000000001", "budget_usd", ""],
  ["nothing where nothing moved", "budget", "170000000000", "share", ""],
])("a moved cell tells %s", (_, line, entry, name, expected) => {
  const notebook = smallNotebook();
  const before = notebook.workbook();
  notebook.set(line, entry);
  expect(moveText(before, notebook.workbook(), name).replace(/\u202f/g, " ")).toBe(expected);
});
