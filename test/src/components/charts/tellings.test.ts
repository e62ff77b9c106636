import { describe, expect, it } from "vitest";
import { echoOf, tellingsOf } from "../../../../src/components/charts/tellingsData.js";
import { editWorkbook } from "../../../../src/model/workbook.js";
import { chipsTold } from "../../../../src/story/chipShare.js";
import { publishedWorkbook, pureNotebook } from "../../notebook/publishedRecord.js";

describe("tellingsOf", () => {
  it("lists each telling with who says so", () => {
    expect(
      tellingsOf(pureNotebook(), chipsTold()).map(({ label, isUsed }) => `${label}${isUsed ? ", used" : ""}`),
    ).toEqual([
      "RMB 85 bn: MEXC page, used",
      "RMB 100 bn: Chip import news",
      "RMB 80 bn: about half, by MEXC page and Opinion piece",
    ]);
  });

  it("adds the reader's own value", () => {
    const { workbook } = editWorkbook(publishedWorkbook, { chip_budget_2026_cny: "120000000000" });
    expect(tellingsOf(pureNotebook(workbook), chipsTold()).at(-1)).toMatchObject({
      label: "RMB 120 bn: your own",
      isUsed: true,
    });
  });

  it("implies a 2025 only from the sum that the growth is printed with", () => {
    expect(tellingsOf(pureNotebook(), chipsTold()).map(({ before }) => before !== null)).toEqual([false, true, false]);
  });

  it("finds the sum that two articles date to two years", () => {
    const echo = echoOf(tellingsOf(pureNotebook(), chipsTold()));
    expect([echo?.from.who, echo?.to.who]).toEqual(["Chip import news", "MEXC page"]);
    expect(
      echoOf([
        { part: 80, before: null },
        { part: 100, before: 90 },
      ]),
    ).toBeNull();
  });
});
