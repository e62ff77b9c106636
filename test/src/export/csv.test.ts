import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Column, toCsv } from "../../../src/export/csv.js";
import { readCsv } from "../../readCsv.js";

const columns: readonly Column[] = [
  { name: "name", kind: "text", description: "Name" },
  { name: "value", kind: "number", unit: "CNY", isCalculated: true, description: "Value" },
];
const one = (name: string) => toCsv([{ name }], columns.slice(0, 1)).slice("name\r\n".length, -2);

describe("toCsv", () => {
  it("is canonical: header, commas, CRLF, nothing before, no units in numbers", () => {
    expect(
      toCsv(
        [
          { name: "capex", value: "160000000000" },
          { name: "rest", value: "-0.25" },
          { name: "", value: "" },
          { name: "broken", value: "#DIV/0!" },
        ],
        columns,
      ),
    ).toBe("name,value\r\ncapex,160000000000\r\nrest,-0.25\r\n,\r\nbroken,#DIV/0!\r\n");
    expect(toCsv([], columns)).toBe("name,value\r\n");
  });
  it.each([
    ["plain", "plain"],
    ["a,b", '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ["two\nlines", '"two\nlines"'],
    ["two\r\nlines", '"two\r\nlines"'],
    [" spaced ", " spaced "],
    ["环境 é", "环境 é"],
    ["", '""'],
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@c014", "'@c014"],
    ["\tx", "'\tx"],
    ["=a,b", '"\'=a,b"'],
    ["'quoted", "'quoted"],
    ["'=1", "''=1"],
    ["a=1", "a=1"],
  ])("writes the text %j as %j", (text, cell) => {
    expect(one(text)).toBe(cell);
    expect(readCsv(toCsv([{ name: text }], columns.slice(0, 1)))).toEqual([{ name: text }]);
  });
  it.each([
    [{ value: "20k" }, 'csv: row 2 value: got "20k" (a plain decimal, such as -0.25)'],
    [{ value: "1e5" }, 'csv: row 2 value: got "1e5" (a plain decimal, such as -0.25)'],
    [{ nam: "x" }, 'csv: row 2: got column "nam" (name, value)'],
    [{ value: "#N/A" }, 'csv: row 2 value: got "#N/A" (a plain decimal, such as -0.25)'],
    [{ value: "toString" }, 'csv: row 2 value: got "toString" (a plain decimal, such as -0.25)'],
  ])("refuses %j", (row, message) => {
    expect(() => toCsv([{}, row], columns)).toThrow(message);
  });
  it("takes error codes where a number is calculated, and nowhere else", () => {
    const printed: Column = { name: "printed", kind: "number", description: "As printed" };
    const calculated = { ...printed, isCalculated: true };
    for (const code of ["#DIV/0!", "#NAME?", "#VALUE!", "#NUM!", "#CYCLE!", "#UNIT!"]) {
      expect(toCsv([{ printed: code }], [calculated])).toBe(`printed\r\n${code}\r\n`);
      expect(() => toCsv([{ printed: code }], [printed])).toThrow(
        `csv: row 1 printed: got "${code}" (a plain decimal, such as -0.25)`,
      );
    }
  });
  it("takes TRUE and FALSE where a reader's own line may compare, and nowhere else", () => {
    const calculated: Column = { name: "value", kind: "number", isCalculated: true, description: "Value" };
    expect(toCsv([{ value: "TRUE" }, { value: "FALSE" }], [{ ...calculated, isComparable: true }])).toBe(
      "value\r\nTRUE\r\nFALSE\r\n",
    );
    expect(() => toCsv([{ value: "TRUE" }], [calculated])).toThrow(
      'csv: row 1 value: got "TRUE" (a plain decimal, such as -0.25)',
    );
  });

  const value = fc
    .tuple(fc.bigInt(), fc.option(fc.nat()))
    .map(([whole, part]) => `${whole}${part === null ? "" : `.${part}`}`);
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."'=+-@\t\r\n\", a") }));
  const row = fc.record({ name: text, value: fc.oneof(value, fc.constant("")) });

  it("is read back by another reader as it was", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(readCsv(toCsv(rows, columns))).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });
});
