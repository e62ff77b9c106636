import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  fromTabText,
  toHtmlTable,
  toTabText,
  withoutBlankEdges,
} from "../../../../src/notebook/sheet/clipboardText.js";

describe("fromTabText", () => {
  test.each<[string, string[][]]>([
    ["1", [["1"]]],
    [
      "1\t2\r\n3\t4\r\n",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    ["1\n\n2", [["1"], [""], ["2"]]],
    ["1\t", [["1", ""]]],
    ["\t1", [["", "1"]]],
    ['"a\tb"\t"say ""x"""\n2', [["a\tb", 'say "x"'], ["2"]]],
    ['"two\nlines"', [["two\nlines"]]],
    ['5" pipe', [['5" pipe']]],
    ['"open', [['"open']]],
    ['"a"b', [['"a"b']]],
    ["", []],
  ])("%j", (text, cells) => expect(fromTabText(text)).toEqual(cells));

  test("reads back what toTabText writes", () => {
    const cell = fc.string({ unit: fc.constantFrom("1", "a", "\t", "\n", "\r", '"', " ", "é") });
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(block, (cells) => {
        // A last row of one empty cell is the line break that ends the text.
        fc.pre(!(cells.at(-1)!.length === 1 && cells.at(-1)![0] === ""));
        expect(fromTabText(toTabText(cells))).toEqual(cells);
      }),
    );
  });
});

test("toHtmlTable escapes what would be markup", () => {
  expect(toHtmlTable([["a<b", '"&"']])).toBe(
    "<table><tbody><tr><td>a&lt;b</td><td>&quot;&amp;&quot;</td></tr></tbody></table>",
  );
});

test.each<[string, string[][], string[][]]>([
  [
    "rows below and columns on the right",
    [
      ["1", "", ""],
      ["2", " ", ""],
      ["", "", ""],
    ],
    [["1"], ["2"]],
  ],
  ["not what is between", [["1", "", "2"], [""], ["3"]], [["1", "", "2"], [""], ["3"]]],
  ["not what comes before", [["", "1"]], [["", "1"]]],
  ["all of a blank block", [["", " "], ["\u00a0"]], []],
  ["nothing of nothing", [], []],
])("withoutBlankEdges drops %s", (_title, cells, expected) => expect(withoutBlankEdges(cells)).toEqual(expected));
