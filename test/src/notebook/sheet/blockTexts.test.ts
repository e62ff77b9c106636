import { expect, test } from "vitest";
import { blockTexts, blockTitles } from "../../../../src/notebook/sheet/blockTexts.js";
import { sheetModel } from "../../../../src/notebook/sheet/sheetModel.js";
import { smallNotebook } from "../../components/sheet/smallNotebook.js";

const notebook = smallNotebook();
const model = sheetModel(notebook, { scenarios: ["base"] }, { isByDifference: false, withVariance: false });

test("the unit and the range of a copied line are those of its exact value", () => {
  expect(blockTexts(model, { top: 1, bottom: 6, left: 0, right: 3 })).toEqual([
    ["Rate", "8", "RMB per USD", "7–8"],
    ["Budget", "160000000000", "RMB", ""],
    ["Budget in dollars", "20000000000", "USD", ""],
    ["Share", "50%", "1", ""],
    ["Part", "80000000000", "RMB", ""],
  ]);
});

test.each([
  [{ top: 1, bottom: 3, left: 0, right: 2 }, ["Line", "Published", "Unit"]],
  [{ top: 1, bottom: 1, left: 0, right: 1 }, ["Line", "Published"]],
  [{ top: 1, bottom: 3, left: 1, right: 2 }, null],
  [{ top: 1, bottom: 1, left: 0, right: 0 }, null],
])("titles over %j", (block, titles) => expect(blockTitles(model, block)).toEqual(titles));

test.each([
  ["-1234567890.5", "-1234567890.5"],
  ["1234567890.5", "1234567890.5"],
  ["-464788732.39436619718309859154929577465", "-464788732.39436619718309859154929577465"],
  ["464788732.39436619718309859154929577465", "464788732.39436619718309859154929577465"],
  ["-500", "-500e0"],
  ["500", "500e0"],
  ["0", "0"],
])("a budget of %s is copied as a number", (value, text) => {
  const edited = sheetModel(smallNotebook(), {}, { isByDifference: false, withVariance: false });
  edited.notebook.set("budget", value, "base");
  expect(blockTexts(edited, { top: 3, bottom: 3, left: 1, right: 1 })).toEqual([[text]]);
});
