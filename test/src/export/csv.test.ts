import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Column, fromCsv, toCsv } from "../../../src/export/csv.js";

const columns: readonly Column[] = [
  { name: "name", kind: "text", description: "Name" },
  { name: "value", kind: "number", unit: "CNY", isCalculated: true, description: "Value" },
  { name: "passes", kind: "boolean", description: "Passes" },
];
const one = (name: string) => toCsv([{ name }], columns.slice(0, 1)).slice("name\r\n".length, -2);

describe("toCsv", () => {
  it("is canonical: header, commas, CRLF, nothing before, no units in numbers", () => {
    expect(
      toCsv(
        [
          { name: "capex", value: "160000000000", passes: true },
          { name: "rest", value: "-0.25", passes: false },
          { name: "", value: null },
          { name: "broken", value: "#DIV/0!" },
        ],
        columns,
      ),
    ).toBe("name,value,passes\r\ncapex,160000000000,true\r\nrest,-0.25,false\r\n,,\r\nbroken,#DIV/0!,\r\n");
    expect(toCsv([], columns)).toBe("name,value,passes\r\n");
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
    expect(fromCsv(toCsv([{ name: text }], columns.slice(0, 1)), columns.slice(0, 1))).toEqual([{ name: text }]);
  });
  it.each([
    [{ value: "20k" }, 'csv: row 2 value: got "20k" (a plain decimal, such as -0.25)'],
    [{ value: "1e5" }, 'csv: row 2 value: got "1e5" (a plain decimal, such as -0.25)'],
    [{ value: true }, "csv: row 2 value: got true (a plain decimal as text)"],
    [{ name: false }, "csv: row 2 name: got false (text)"],
    [{ passes: "yes" }, 'csv: row 2 passes: got "yes" (true or false)'],
    [{ nam: "x" }, 'csv: row 2: got column "nam" (name, value, passes)'],
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
});

describe("fromCsv", () => {
  it.each([
    ["", 'csv: line 1: got header "" (name,value,passes)'],
    ["name,value\r\n", 'csv: line 1: got header "name,value" (name,value,passes)'],
    ["\ufeffname,value,passes\r\n", "csv: line 1: got a byte order mark (UTF-8 without one)"],
    ["name,value,passes\r\na,1\r\n", "csv: line 2: got 2 cells (3)"],
    ["name,value,passes\r\na,1,true,\r\n", "csv: line 2: got 4 cells (3)"],
    ['name,value,passes\r\n"a\r\nb",1,true\r\nc,x,\r\n', 'csv: line 4 value: got "x" (a plain decimal, such as -0.25)'],
    ["name,value,passes\r\na,1,TRUE\r\n", 'csv: line 2 passes: got "TRUE" (true or false)'],
    ["name,value,passes\r\n=a,1,true\r\n", 'csv: line 2 name: got "=a" (an apostrophe before = + - @ and tab)'],
    [
      "name,value,passes\na,1,true\n",
      'csv: line 1: got "passes\\na,1,true\\n" (a cell ended by a comma or CRLF, with quotes doubled inside quotes)',
    ],
    [
      'name,value,passes\r\na"b,1,true\r\n',
      'csv: line 2: got "a\\"b,1,true\\r\\n" (a cell ended by a comma or CRLF, with quotes doubled inside quotes)',
    ],
    [
      "name,value,passes\r\na,1,true",
      'csv: line 2: got "true" (a cell ended by a comma or CRLF, with quotes doubled inside quotes)',
    ],
    ["name,value,passes\r\na,", "csv: line 2: got the end of the text (CRLF after every row)"],
  ])("refuses %j", (text, message) => {
    expect(() => fromCsv(text, columns)).toThrow(message);
  });

  const value = fc
    .tuple(fc.bigInt(), fc.option(fc.nat()))
    .map(([whole, part]) => `${whole}${part === null ? "" : `.${part}`}`);
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."'=+-@\t\r\n\", a") }));
  const row = fc.record({
    name: text,
    value: fc.oneof(value, fc.constant("")),
    passes: fc.oneof(fc.boolean(), fc.constant("" as const)),
  });

  it("is the inverse of toCsv, and another reader reads the same", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row), async (rows) => {
        const csv = toCsv(rows, columns);
        expect(fromCsv(csv, columns)).toEqual(rows);
        const peer = parse(csv, { columns: true, record_delimiter: "\r\n" }) as Record<string, string>[];
        expect(peer.map((read) => [read.value, read.passes])).toEqual(
          rows.map(({ value, passes }) => [value, String(passes)]),
        );
        expect(peer.map((read) => read.name?.replace(/^'(?='*[=+\-@\t])/, ""))).toEqual(rows.map(({ name }) => name));
      }),
      { numRuns: 500 },
    );
  });
  it("reads a long quoted cell", () => {
    const long = '"x,\r\n'.repeat(200_000);
    expect(fromCsv(toCsv([{ name: long }], columns), columns)[0]?.name).toBe(long);
  });
});
