import { expect, it } from "vitest";
import { tellingsOf } from "../../../src/components/charts/tellingsData.js";
import { editWorkbook } from "../../../src/model/workbook.js";
import { chipShareTitle, chipsTold } from "../../../src/story/chipShare.js";
import { publishedWorkbook, pureNotebook } from "../notebook/publishedRecord.js";

it.each<[Record<string, string>, string]>([
  [{}, "RMB 85 bn, RMB 100 bn or about half: chips take 53\u202f%, 63\u202f% or about 50\u202f% of the budget"],
  [
    { chip_budget_2026_cny: "120000000000" },
    "RMB 85 bn, RMB 100 bn, about half or RMB 120 bn: chips would, on your figures, take 53\u202f%, 63\u202f%, about 50\u202f% or 75\u202f% of the budget",
  ],
  [
    { chip_share_reported_2026: "0.4" },
    "RMB 85 bn, RMB 100 bn or 40\u202f%: chips would, on your figures, take 53\u202f%, 63\u202f% or 40\u202f% of the budget",
  ],
])("with %j, titles the picture %s", (edits, title) => {
  const { workbook } = editWorkbook(publishedWorkbook, edits);
  const notebook = pureNotebook(workbook);
  expect(chipShareTitle(notebook, tellingsOf(notebook, chipsTold()))).toBe(title);
});
