import { expect, test } from "vitest";
import { findLoaderScripts, findShadowedLoaders } from "../../site/loaderScripts.js";

test.each([
  ["data/claims.csv.ts", "data/claims.csv"],
  ["data/workbook.json.ts", "data/workbook.json"],
  ["table.tsv.js", "table.tsv"],
  ["data/all.zip.ts", "data/all.zip"],
])("%s makes %s", (script, output) => {
  expect(findLoaderScripts([script])).toEqual([{ script, output }]);
});

test.each(["index.md", "page.md.ts", "components/sheet.ts", "model/line.d.ts", "data/[page].csv.ts", "data/x.csv"])(
  "%s is no loader script of ours",
  (file) => {
    expect(findLoaderScripts([file])).toEqual([]);
  },
);

test("a file in front of its loader is named with the remedy", () => {
  expect(findShadowedLoaders(["data/a.csv", "data/a.csv.ts", "data/b.csv.ts"])).toEqual([
    "src/data/a.csv: file: stands in front of its loader src/data/a.csv.ts (delete the file)",
  ]);
});
