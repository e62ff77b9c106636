import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideEntry, decideStored } from "../../../src/format/decideEntry.js";
import { type LineRecord } from "../../../src/model/line.js";
import { createWorkbook } from "../../../src/model/workbook.js";
import { smallNotebook } from "../components/sheet/smallNotebook.js";

const lineOf = (line: Partial<LineRecord> & Pick<LineRecord, "name" | "content">): LineRecord => ({
  ...{ sheet: "s", label: line.name, unit: "1", kind: "assumption", choices: [] },
  ...{ low: "", high: "", format: "", note: "" },
  ...line,
});

const workbook = smallNotebook().workbook();
const plain = (text: string): string => text.replaceAll("\u202f", " ");
const read = (name: string, text: string): string => {
  const decision = decideEntry(workbook, name, text);
  if (decision.kind !== "taken") return plain(`${decision.kind}: ${decision.reason}`);
  const note = decision.note === undefined ? "" : ` note: ${decision.note}`;
  return plain(`${decision.entry} (${decision.echo})${note}`);
};
const offers = (name: string, text: string): string[] => {
  const decision = decideEntry(workbook, name, text);
  const found =
    decision.kind === "asked"
      ? decision.readings
      : decision.kind === "refused"
        ? (decision.offers ?? [])
        : decision.other
          ? [decision.other]
          : [];
  return found.map(({ entry }) => entry);
};

describe("decideEntry", () => {
  test.each([
    ["rate", "7.1", "7.1 (RMB 7.1 per $)"],
    ["budget", "1,5 Md", "1500000000 (RMB 1.5 bn)"],
    ["budget", "@c2", "@c2 (RMB 170 bn: Evening page)"],
    ["budget", "=2*80000000000", "=2*80000000000 (RMB 160 bn)"],
    ["budget", "=rate", "refused: the formula comes to CNY/USD, but the line is in CNY"],
    ["budget", "=budgt", "refused: no line is called `budgt`; did you mean `budget`?"],
    ["budget", "=part", "refused: this goes round in a circle: budget → part → budget"],
    ["budget", "=1/0", "=1/0 (#DIV/0!: a division by zero)"],
    ["budget", "=100 bn RMB", "=100bn CNY (RMB 100 bn) note: RMB 100 bn, read as =100bn CNY"],
    ["budget", "=$5bn", "refused: the formula comes to USD, but the line is in CNY"],
    ["rate", "=¥7,1", "=7.1 CNY (RMB 7.1000 per $) note: RMB 7.1000 per $, read as =7.1 CNY"],
    [
      "share",
      "=SI(budget>100 bn RMB;0,5;0,25)",
      "=IF(budget>100bn CNY, 0.5, 0.25) (50 %) note: 50 %, read as =IF(budget>100bn CNY, 0.5, 0.25)",
    ],
    ["share", "=−0.25+1", "=-0.25+1 (75 %)"],
    ["share", "=1>2", "refused: the formula comes to FALSE, but this cell holds a number: put it in IF( , , )"],
    ["budget", "", "null (back to the published value)"],
    ["share", "12%", "0.12 (12 % = 0.12)"],
    ["share", "0.25", "0.25 (25 % = 0.25)"],
    ["share", "12", '0.12 (12 % = 0.12) note: "12" = 12 %, as this line is shown; for 1,200 % type =12'],
    ["share", "20k", 'asked: "20k" has more than one reading: type 20000%, or =20000'],
    ["share", "1.25x", "1.25 (125 % = 1.25)"],
    ["share", "0", "0 (0 % = 0)"],
    [
      "budget",
      "100",
      '100000000000 (RMB 100 bn) note: "100" = RMB 100 bn, as this line is shown; for RMB 100 type 100 RMB',
    ],
  ])("%s ← %s", (name, text, expected) => expect(read(name, text)).toBe(expected));

  test("offers a repair for a misspelt name and the other reading of a bare number", () => {
    expect(offers("budget", "=budgt * 2")).toEqual(["=budget * 2"]);
    expect(offers("share", "12")).toEqual(["12"]);
    expect(offers("budget", "170")).toEqual(["170"]);
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
          const decision = decideEntry(workbook, name, text);
          if (decision.kind === "taken") expect(decision.echo).not.toBe("");
          else expect(decision.reason).not.toMatch(/undefined|NaN|\[object/);
        },
      ),
      { numRuns: 5_000 },
    );
  });
});

/** Lines of every kind of unit, with what their sources print. */
const domains = createWorkbook([
  lineOf({ name: "rate", unit: "CNY/USD", format: "fixed.4", content: "7", low: "6.9", high: "7.1" }),
  lineOf({ name: "chips", unit: "chip", format: "fixed.0", content: "20000", low: "20000", high: "600000" }),
  lineOf({ name: "price", unit: "USD/chip", format: "fixed.0", content: "20000", low: "15000", high: "25000" }),
  lineOf({ name: "tokens", unit: "token/day", format: "tn.0", content: "30000000000000" }),
  lineOf({ name: "groups", unit: "1", format: "fixed.0", content: "4" }),
  lineOf({ name: "growth", unit: "1", format: "percent.1", content: "0.1" }),
  lineOf({ name: "cut", unit: "1", format: "percent.0", content: "0", low: "0", high: "0.25" }),
  lineOf({ name: "gap", unit: "USD", format: "bn.1", content: "1000000000" }),
  lineOf({ name: "days", unit: "day", format: "fixed.0", content: "365" }),
]);

describe("what a line can hold", () => {
  const said = (name: string, text: string): string => {
    const decision = decideEntry(domains, name, text);
    if (decision.kind === "taken") return plain(decision.note ?? decision.entry ?? "");
    const readings = decision.kind === "asked" ? decision.readings.map(({ label }) => ` [${label}]`).join("") : "";
    return plain(`${decision.kind}: ${decision.reason}${readings}`);
  };
  const rate = "is no exchange rate: RMB per USD is a number above 0";
  test.each([
    ["rate", "0", `refused: "0" ${rate}`],
    ["rate", "-7", `refused: "-7" ${rate}`],
    ["rate", "(7.1)", `refused: "(7.1)" ${rate}`],
    ["rate", "=3-10", `refused: the formula comes to −RMB 7.0000 per $, which ${rate}`],
    ["rate", "7,1", "7.1"],
    ["rate", "7,057", 'asked: "7,057" may be thousands or decimals [RMB 7.057 per $] [RMB 7,057 per $]'],
    ["rate", "7.057", "7.057"],
    ["rate", "1500", "RMB 1,500 per $ is far outside the range of this line, RMB 6.9000 per $ to RMB 7.1000 per $"],
    [
      "chips",
      "-5",
      'asked: "-5" is below 0, and this line holds a number of chips; type =-5 if it is meant [−5 chips]',
    ],
    [
      "chips",
      "5-",
      'asked: "5-" is below 0, and this line holds a number of chips; type =-5 if it is meant [−5 chips]',
    ],
    ["chips", "=-5", "−5 chips is below 0, and this line holds a number of chips"],
    [
      "chips",
      "20.5",
      'asked: "20.5" is not whole, and this line holds a number of chips; type =20.5 if it is meant [20.5 chips]',
    ],
    ["chips", "1.500", 'asked: "1.500" is not whole, and this line holds a number of chips [1,500 chips] [1.5 chips]'],
    [
      "chips",
      "27.350",
      'asked: "27.350" is not whole, and this line holds a number of chips [27,350 chips] [27.35 chips]',
    ],
    ["chips", "1.500.000", "1500000"],
    ["chips", "9e99", "9e99 chips is far outside the range of this line, 20,000 chips to 600,000 chips"],
    ["chips", "0", "0"],
    [
      "price",
      "-$1,200",
      'asked: "-$1,200" is below 0, and this line holds a price in USD per chip; type =-1200 if it is meant [−$1,200 per chip]',
    ],
    ["price", "20000.5", "20000.5"],
    [
      "tokens",
      "-63 tn",
      'asked: "-63 tn" is below 0, and this line holds a number of tokens a day; type =-63000000000000 if it is meant [−63 tn tokens a day]',
    ],
    ["tokens", "1.5 tokens a day", "1.5"],
    ["groups", "2.5", 'asked: "2.5" is not whole, and this line holds a count; type =2.5 if it is meant [2.5]'],
    ["growth", "-5%", "-0.05"],
    ["cut", "1,250", 'asked: "1,250" may be thousands or decimals [1.25 % = 0.0125] [1,250 % = 12.5]'],
    ["cut", "400%", "400 % = 4 is far outside the range of this line, 0 % to 25 %"],
    ["gap", "-2bn", "-2000000000"],
    ["days", "-1", 'asked: "-1" is below 0, and this line holds a number of days; type =-1 if it is meant [−1 day]'],
    ["days", "365.25", "365.25"],
  ])("%s ← %s", (name, text, expected) => {
    expect(said(name, text)).toBe(expected);
  });
});

describe("decideStored", () => {
  const said = (name: string, entry: string): string => {
    const decision = decideStored(domains, name, entry);
    return plain(decision.kind === "taken" ? `${decision.entry} ${decision.note ?? ""}` : decision.reason);
  };
  test.each([
    ["gap", "100", "100 "],
    ["growth", "25", "25 "],
    ["chips", "20.5", '20.5 "20.5" is not whole, and this line holds a number of chips'],
    [
      "rate",
      "7057",
      "7057 RMB 7,057 per $ is far outside the range of this line, RMB 6.9000 per $ to RMB 7.1000 per $",
    ],
    ["rate", "-7", '"-7" is no exchange rate: RMB per USD is a number above 0'],
    ["chips", "=TRUE", "the formula comes to TRUE, but this cell holds a number: put it in IF( , , )"],
    ["chips", "=chips*2", "this goes round in a circle: chips → chips"],
  ])("%s ← %s", (name, entry, expected) => expect(said(name, entry)).toBe(expected));
});
