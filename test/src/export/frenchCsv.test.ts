import { describe, expect, it } from "vitest";
import { parse } from "csv-parse/sync";
import { type Column, toCsv } from "../../../src/export/csv.js";
import { frenchCsv } from "../../../src/export/frenchCsv.js";
import { scenarioTable } from "../../../src/export/scenarioCsv.js";
import { hostileState, takeawayOf } from "./takeaways.js";

const columns: readonly Column[] = [
  { name: "name", kind: "text", description: "Name" },
  { name: "value", kind: "number", isCalculated: true, isComparable: true, description: "Value" },
];
const cells = (name: string, value = "") => frenchCsv({ rows: [{ name, value }], columns }).slice(13, -2);

describe("frenchCsv", () => {
  it("begins with the mark of UTF-8 and has semicolons", () => {
    expect(frenchCsv({ rows: [], columns })).toBe("\ufeffname;value\r\n");
  });
  it.each([
    ["1.5", "1,5"],
    ["-0.25", "-0,25"],
    ["160000000000", "160000000000"],
    ["6.956521739130434782608695652173913043478", "6,956521739130434782608695652173913043478"],
    ["#DIV/0!", "#DIV/0!"],
    ["TRUE", "TRUE"],
    ["", ""],
  ])("writes the number %j as %j", (value, cell) => {
    expect(cells("n", value)).toBe(`n;${cell}`);
  });
  it.each([
    ["1.5", "1.5"],
    ["c000_03 1.25", "c000_03 1.25"],
    ["=a * 0.5", "'=a * 0.5"],
    ["a,b", "a,b"],
    ["a;b", '"a;b"'],
    ['a "b"', '"a ""b"""'],
    ["two\r\nlines", '"two\r\nlines"'],
    ["@x", "'@x"],
    ["-1+1", "'-1+1"],
    ["\tx", "'\tx"],
    ["环境 é", "环境 é"],
  ])("leaves the text %j at %j", (name, cell) => {
    expect(cells(name)).toBe(`${cell};`);
  });
  it("has the cells of the canonical file, numbers alone with a comma", () => {
    const table = scenarioTable(takeawayOf(hostileState));
    const canonical = parse(toCsv(table.rows, table.columns), { record_delimiter: "\r\n" }) as string[][];
    const french = parse(frenchCsv(table), { bom: true, delimiter: ";", record_delimiter: "\r\n" }) as string[][];
    const isNumber = table.columns.map(({ kind }) => kind === "number");
    const expected = canonical
      .slice(1)
      .map((row) => row.map((cell, at) => (isNumber[at] ? cell.replace(".", ",") : cell)));
    expect(french).toEqual([canonical[0], ...expected]);
  });
});
