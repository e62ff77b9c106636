import { afterEach, expect, it } from "vitest";
import { cellFormat, plainFormat } from "../../../../src/export/workbook/cellFormat.js";
import { setLanguage } from "../../../../src/language/language.js";

afterEach(() => setLanguage("en"));

it.each([
  ["160000000000", "bn.0", '#,##0,,,"\u00a0bn"'],
  ["23000000000", "bn.1", '#,##0.0,,,"\u00a0bn"'],
  ["-400000000", "m.0", '#,##0,,"\u00a0m"'],
  ["30000000000000", "tn.0", '#,##0,,,,"\u00a0tn"'],
  ["20000", "k.1", '#,##0.0,"\u00a0k"'],
  ["0.53125", "percent.1", "#,##0.0%"],
  ["13.9", "times.1", '#,##0.0"×"'],
  ["6.956521739", "fixed.4", "#,##0.0000"],
  ["20000", "fixed.0", "#,##0"],
  ["0", "bn.2", '#,##0.00,,,"\u00a0bn"'],
  // What its format would show as nought has two digits in that scale, as on the page.
  ["1234", "bn.0", '#,##0.0000000,,,"\u00a0bn"'],
  ["0.000000123456", "sig.3", "#,##0.000000000"],
  ["0.002", "sig.3", "#,##0.000"],
  ["6.5", "", "#,##0.0"],
  ["7", "", "#,##0"],
  ["0.3333333333333333", "", "#,##0.000000"],
  ["0.00000000000000123", "sig.3", "0.000E+00"],
  ["123456789012345678901", "fixed.0", "0.000E+00"],
  ["#DIV/0!", "bn.1", '#,##0.0,,,"\u00a0bn"'],
  ["TRUE", "", "#,##0"],
])("%s in %s is %s", (value, format, code) => {
  expect(cellFormat(value, format)).toBe(code);
});

it.each([
  ["160000000000", "bn.1", '#,##0.0,,,"\u00a0Md"'],
  ["30000000000000", "tn.1", '#,##0,,,"\u00a0Md"'],
  ["0.53125", "percent.1", '#,##0.0"\u00a0"%'],
  ["1234.5", "", "#,##0.0"],
])("%s in %s is %s in French", (value, format, code) => {
  setLanguage("fr");
  expect(cellFormat(value, format)).toBe(code);
});

it.each([
  ["160000000000", "#,##0"],
  ["0.25", "#,##0.00"],
  ["6.956521739130434782608695652173913043478", "#,##0.00000000000000"],
  ["-0.000002", "#,##0.000000"],
])("%s in a list is %s", (value, code) => {
  expect(plainFormat(value)).toBe(code);
});
