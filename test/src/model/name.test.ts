import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFormula } from "../../../src/model/formula.js";
import { isCellAddress, nameProblem } from "../../../src/model/name.js";
import { valueText } from "../../../src/model/value.js";
import { ownLine } from "./lines.js";
import { addLines, createWorkbook } from "../../../src/model/workbook.js";

test.each([
  "h200_units",
  "fx_cny_per_usd",
  "_x",
  "a.b",
  "capex2025",
  "xfe1",
  "xfd1048577",
  "rates",
  "rows_1",
  "été",
  "预算",
  "abcd1",
  "r1x",
  "cc",
])("%s is a name", (name) => {
  expect(nameProblem(name)).toBeNull();
});

test.each([
  ["", "a name is empty (letters, digits and _, such as unit_price)"],
  ["Ａb", '`Ａb` has "Ａ" in it (letters and digits of plain width)'],
  ["h200", "`h200` is the address of a cell in Excel (add a word, such as h200_value)"],
  ["fx2026", "`fx2026` is the address of a cell in Excel (add a word, such as fx2026_value)"],
  ["tax2025", "`tax2025` is the address of a cell in Excel (add a word, such as tax2025_value)"],
  ["XFD1048576", "`XFD1048576` is the address of a cell in Excel (add a word, such as XFD1048576_value)"],
  ["r", "`r` is the address of a row or column in Excel (add a word, such as r_value)"],
  ["C", "`C` is the address of a row or column in Excel (add a word, such as C_value)"],
  ["r1c1", "`r1c1` is the address of a row or column in Excel (add a word, such as r1c1_value)"],
  ["rc", "`rc` is the address of a row or column in Excel (add a word, such as rc_value)"],
  ["R1048577", "`R1048577` is the address of a row or column in Excel (add a word, such as R1048577_value)"],
  ["2nd_lot", "`2nd_lot` starts with a digit (a letter first, such as units_2nd_lot)"],
  ["chip share", "`chip share` has a space in it (join words with _)"],
  ["a-b", '`a-b` has "-" in it (letters, digits, _ and . only, a letter or _ first)'],
  [".a", '`.a` has "." in it (letters, digits, _ and . only, a letter or _ first)'],
  ["prix€", '`prix€` has "€" in it (letters, digits, _ and . only, a letter or _ first)'],
  ["true", "`true` is a truth value (choose another word)"],
  ["Sum", "`Sum` is the name of a function (choose another word)"],
  ["irr", "`irr` is the name of a function (choose another word)"],
  ["x".repeat(256), `\`${"x".repeat(60)}…\` has 256 characters (at most 255)`],
])("%j is refused: %s", (name, problem) => {
  expect(nameProblem(name)).toBe(problem);
});

test.each([
  ["A1", true],
  ["xfd1048576", true],
  ["xfe1", false],
  ["a0", false],
  ["a01", true],
  ["a1048577", false],
  ["abcd1", false],
])("%s is the address of a cell: %s", (text, isAddress) => {
  expect(isCellAddress(text)).toBe(isAddress);
});

test("what is accepted as a name reads as a name in a formula", () => {
  const letters = fc.string({
    unit: fc.constantFrom(..."abcrxfdRC_.0123é预 -€\u00b2\u0301"),
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(fc.oneof(letters, fc.string({ unit: "grapheme", maxLength: 6 })), (name) => {
      if (nameProblem(name) !== null) return true;
      const read = parseFormula(`=${name}`);
      return read.kind === "formula" && read.root.kind === "name" && read.root.name === name;
    }),
    { numRuns: 3_000 },
  );
});

test("a function that came later does not take its name from a line of an older link", () => {
  expect(["count", "product", "date", "sign", "floor", "effect", "nominal", "pi_"].map(nameProblem)).toEqual(
    new Array<null>(8).fill(null),
  );
  const workbook = addLines(createWorkbook([]), [ownLine("count", "3"), ownLine("z_", "=count+COUNT(count, 2)")]);
  expect(valueText(workbook.value("z_"))).toBe("5");
});
