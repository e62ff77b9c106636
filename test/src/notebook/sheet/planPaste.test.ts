import { describe, expect, test } from "vitest";
import { blockTexts, blockTitles } from "../../../../src/notebook/sheet/blockTexts.js";
import { planPaste } from "../../../../src/notebook/sheet/planPaste.js";
import { sheetModel } from "../../../../src/notebook/sheet/sheetModel.js";
import { smallNotebook } from "../../components/sheet/smallNotebook.js";

// Rows: Rates heading 0, rate 1, Budget heading 2, budget 3, budget_usd 4, share 5, part 6.
function plan(top: number, texts: string[][], bottom = top): string {
  const notebook = smallNotebook();
  const model = sheetModel(notebook, { scenarios: ["base"] }, { isByDifference: false, withVariance: false });
  const result = planPaste(model, { top, bottom, left: 1, right: 1 }, texts);
  if (!result.ok) return `row ${result.row}: ${result.reason}`;
  return result.cells.map(({ name, entry }) => `${name}=${entry}`).join(" ");
}

describe("planPaste", () => {
  test.each<[string, number, string[][], string]>([
    ["steps over headings", 1, [["7"], ["150bn"]], "rate=7 budget=150000000000"],
    ["takes numbers in the units that the sheet shows", 1, [["7.10"], ["170"]], "rate=7.1 budget=170000000000"],
    ["takes percent cells likewise", 5, [["25"]], "share=0.25"],
    ["takes what another program copied", 1, [["7,10"], ["\u202a170\u202c"]], "rate=7.1 budget=170000000000"],
    ["an empty cell goes back to published", 1, [[""], ["150bn"]], "rate=null budget=150000000000"],
    [
      "names a calculated cell",
      3,
      [["1bn"], ["2bn"]],
      "row 4: “Budget in dollars”: “Budget in dollars” is calculated: change the lines that it is made from.",
    ],
    [
      "names a bad value",
      1,
      [["7"], ["€5"]],
      'row 3: “Budget”: "€5" is in EUR, and this cell holds an amount in RMB: type it in RMB, or without a unit',
    ],
    ["names a column of text", 1, [["7", "8"]], "row 1: “Rate”, a column of text: Only values can be changed."],
    [
      "stops at the edge",
      6,
      [["1"], ["2"]],
      "row 6: “Part”: “Part” is calculated: change the lines that it is made from.",
    ],
  ])("%s", (_title, top, texts, expected) => expect(plan(top, texts)).toBe(expected));

  const copy = (change: (texts: string[][]) => void): string[][] => {
    const notebook = smallNotebook();
    const model = sheetModel(notebook, { scenarios: ["base"] }, { isByDifference: false, withVariance: false });
    const block = { top: 1, bottom: 6, left: 0, right: 4 };
    const texts = [blockTitles(model, block)!, ...blockTexts(model, block)];
    change(texts);
    return texts;
  };

  test.each<[string, (texts: string[][]) => void, string]>([
    ["as it was", () => {}, ""],
    ["with another value", (texts) => (texts[2]![1] = "170bn"), "budget=170000000000"],
    [
      "with another label",
      (texts) => (texts[2]![0] = "Sum"),
      "row 3: “Budget”, a column of text: Only values can be changed.",
    ],
    [
      "with a calculated value changed",
      (texts) => (texts[3]![1] = "1bn"),
      "row 4: “Budget in dollars”: “Budget in dollars” is calculated: change the lines that it is made from.",
    ],
  ])("a copy of the sheet comes back %s", (_title, change, expected) => expect(plan(1, copy(change))).toBe(expected));

  test("one text fills the selection", () => expect(plan(1, [["7"]], 1)).toBe("rate=7"));
});
