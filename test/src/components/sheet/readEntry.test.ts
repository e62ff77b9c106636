import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEntry } from "../../../../src/components/sheet/readEntry.js";
import { smallNotebook } from "./smallNotebook.js";

const workbook = smallNotebook().workbook();
const read = (name: string, text: string): string => {
  const reading = readEntry(workbook, name, text);
  const shown = reading.ok ? `${reading.entry} (${reading.echo})` : `refused: ${reading.reason}`;
  return shown.replaceAll("\u202f", " ");
};

describe("readEntry", () => {
  test.each([
    ["rate", "7.1", "7.1 (RMB 7.1 per $)"],
    ["budget", "1,5 Md", "1500000000 (RMB 1.5 bn)"],
    ["budget", "@c2", "@c2 (RMB 170 bn: source 001, in 001)"],
    ["budget", "=2*80000000000", "=2*80000000000 (RMB 160 bn)"],
    ["budget", "=rate", "refused: the formula comes to CNY/USD, but the line is in CNY"],
    ["budget", "=budgt", "refused: no line is called `budgt`; did you mean `budget`?"],
    ["budget", "=part", "refused: this goes round in a circle: budget → part → budget"],
    ["budget", "=1/0", "=1/0 (#DIV/0!: a division by zero)"],
    ["share", "=1>2", "refused: the formula comes to FALSE, but this cell holds a number: put it in IF( , , )"],
    ["budget", "", "null (back to the published value)"],
    ["share", "12%", "0.12 (12 % = 0.12)"],
    ["share", "0.25", "0.25 (25 % = 0.25)"],
    ["share", "12", 'refused: "12" has more than one reading here: type 12%, or =12 for the multiple'],
    ["share", "1", 'refused: "1" has more than one reading here: type 1%, or =1 for the multiple'],
    ["share", "12,5", 'refused: "12,5" has more than one reading here: type 12.5%, or =12.5 for the multiple'],
    ["share", "20k", 'refused: "20k" has more than one reading here: type 20000%, or =20000 for the multiple'],
    ["share", "0", "0 (0 % = 0)"],
  ])("%s ← %s", (name, text, expected) => expect(read(name, text)).toBe(expected));

  test("offers a repair for a misspelt name and both readings of a bare percentage", () => {
    const offers = (name: string, text: string) => {
      const reading = readEntry(workbook, name, text);
      return reading.ok ? [] : reading.offers.map(({ entry }) => entry);
    };
    expect(offers("budget", "=budgt * 2")).toEqual(["=budget * 2"]);
    expect(offers("share", "12")).toEqual(["0.12", "12"]);
    expect(offers("budget", "170")).toEqual(["170000000000", "170"]);
  });

  test("gives an entry that the model takes, or a reason, for any text", () => {
    const pieces = fc.constantFrom(
      "=",
      "@",
      "budget",
      "rate",
      "share",
      "1",
      "0",
      ".",
      ",",
      "%",
      "(",
      ")",
      "*",
      "/",
      "^",
      "-",
      " ",
      "k",
      "bn",
      "$",
      "IF(",
      "é",
    );
    fc.assert(
      fc.property(
        fc.constantFrom("rate", "budget", "share"),
        fc.string({ unit: pieces, maxLength: 12 }),
        (name, text) => {
          const reading = readEntry(workbook, name, text);
          if (reading.ok) expect(reading.echo).not.toBe("");
          else expect(reading.reason).not.toMatch(/undefined|NaN|\[object/);
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
