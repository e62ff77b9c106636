import { expect, it } from "vitest";
import { publishedSheetTable } from "../../../src/export/publishedSheet.js";
import { csvOf } from "../../../src/export/tableOf.js";
import { type Takeaway } from "../../../src/export/takeaway.js";
import { publish } from "../../../loaders/publish/publish.js";
import { readCsv } from "../../readCsv.js";
import { editedNotebook } from "../notebook/editedNotebook.js";
import { takeawayOf } from "./takeaways.js";

const publishedSheetCsv = (takeaway: Takeaway, sheet?: string): string => csvOf(publishedSheetTable(takeaway, sheet));

it("is the sheet as published, whatever the reader changed", () => {
  const sheet = [
    "sheet,name,label,unit,kind,value,formula,claims,low,high,note",
    "Budget,budget,Budget,CNY,input,160000000000,,c1 c2,,,",
    "Budget,budget_usd,Budget in dollars,USD,calculated,20000000000,'=budget / rate,,,,",
    "Budget,share,Share,1,assumption,0.5,,,,,Ours.",
    "Budget,part,Part,CNY,calculated,80000000000,'=budget * share,,,,",
    "",
  ];
  expect(publishedSheetCsv(takeawayOf(), "Budget").split("\r\n")).toEqual(sheet);
  expect(publishedSheetCsv(takeawayOf({ edits: { share: "1" } }), "Budget").split("\r\n")).toEqual(sheet);
});

it("has as many rows as the sheet has lines, and none for a sheet that is not there", () => {
  expect(publishedSheetTable(takeawayOf(), "Rates").rows).toHaveLength(1);
  expect(publishedSheetTable(takeawayOf(), "Nowhere").rows).toEqual([]);
});

it("says of every line what data/model.csv says, and of an input the range that its claims span", () => {
  const table = publish().tables.find(({ name }) => name === "model")!;
  const notebook = editedNotebook();
  const sheets = [...new Set(notebook.record.lines.map(({ sheet }) => sheet))];
  const rows = sheets.flatMap((sheet) => readCsv(publishedSheetCsv(takeawayOf({}, notebook), sheet)));
  const ofModel = readCsv(csvOf(table));
  const unranged = ({ low, high, ...row }: Record<string, string>) => row;
  expect(rows.map(unranged)).toEqual(ofModel.map(unranged));
  for (const [index, { low, high }] of ofModel.entries()) {
    expect([rows[index]?.low, rows[index]?.high]).toEqual([low || rows[index]?.low, high || rows[index]?.high]);
  }
});
