import { afterEach, expect, it } from "vitest";
import { type Language, setLanguage } from "../../../../src/language/language.js";
import { formulaWithNumbers } from "../../../../src/notebook/sheet/formulaPieces.js";
import { editedNotebook } from "../editedNotebook.js";

afterEach(() => setLanguage("en"));

// A comma parts arguments in a formula, in French too, where it is the decimal sign elsewhere.
it.each<[Language, edits: Record<string, string>, line: string, numbers: string]>([
  ["en", {}, "h200_order_cny", "=400_000_000 * 6.95652173913…"],
  ["fr", {}, "h200_order_cny", "=400_000_000 * 6.95652173913…"],
  ["fr", { fx_cny_per_usd: "7.1" }, "h200_order_cny", "=400_000_000 * 7.1"],
  ["fr", { h200_units: "-1234.5" }, "h200_order_usd", "=−1_234.5 * 20_000 * (1 + 0)"],
  ["fr", { h200_units: "12345678901234567890123" }, "h200_order_usd", "=1.235e22… * 20_000 * (1 + 0)"],
  ["fr", { h200_units: "=1/0" }, "h200_order_usd", "=#DIV/0! * 20_000 * (1 + 0)"],
])("in %s, with %j, %s is %s", (language, edits, line, numbers) => {
  setLanguage(language);
  const workbook = editedNotebook(edits).workbook();
  expect(formulaWithNumbers(workbook, line).replaceAll("\u202f", "_")).toBe(numbers);
});
