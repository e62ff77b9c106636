import { describe, expect, it } from "vitest";
import { isFound, sheetContents } from "../../../../src/notebook/sheet/findLines.js";
import { sheetModel } from "../../../../src/notebook/sheet/sheetModel.js";
import { smallNotebook } from "../../components/sheet/smallNotebook.js";

const notebook = smallNotebook();
const { lines } = notebook.workbook();
const found = (text: string) => lines.filter((line) => isFound(notebook, line, text)).map(({ name }) => name);

describe("lines are found", () => {
  it.each([
    ["", ["rate", "budget", "budget_usd", "share", "part"]],
    // By label, name, sheet, unit as told, printed words; in any capitals, all words of several.
    ["DOLLARS", ["budget_usd"]],
    ["budget_u", ["budget_usd"]],
    ["rates", ["rate"]],
    ["rmb", ["rate", "budget", "part"]],
    ["plus de 170", ["budget"]],
    ["budget bn usd", ["budget_usd"]],
    ["nothing of the kind", []],
  ])("by %j", (text, names) => {
    expect(found(text)).toEqual(names);
  });
});

it("the contents are the sheets in order, with their first lines", () => {
  expect(sheetContents(notebook, lines)).toEqual([
    { title: "Rates", first: "rate", count: 1 },
    { title: "Budget", first: "budget", count: 4 },
  ]);
});

it("a sheet shows the lines found alone, under the headings of their sheets", () => {
  const look = { isByDifference: false, withVariance: false, find: "rmb" };
  expect(sheetModel(notebook, {}, look).rows.map((row) => (row.kind === "line" ? row.name : `# ${row.title}`))).toEqual(
    ["# Rates", "rate", "# Budget", "budget", "part"],
  );
});
