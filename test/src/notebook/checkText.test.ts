import { describe, expect, it } from "vitest";
import { countChecks, faultText } from "../../../src/notebook/counts.js";
import { checkText, statusText } from "../../../src/notebook/checkText.js";
import { evaluateCheck } from "../../../src/model/check.js";
import { editWorkbook } from "../../../src/model/workbook.js";
import { claim, publishedRecord, publishedWorkbook, pureNotebook } from "./publishedRecord.js";

function sentence(id: string, edits: Record<string, string> = {}): string {
  const record = publishedRecord.checks.find(({ check }) => check === id);
  if (!record) throw new Error(`no check ${id}`);
  const { workbook } = editWorkbook(publishedWorkbook, edits);
  const { left, relation, right } = checkText(
    workbook,
    evaluateCheck(workbook, record),
    record.claim === "" ? undefined : claim(record.claim),
  );
  return `${left} ${relation} ${right}`;
}

describe("checkText", () => {
  it.each([
    ["budget_adds_up", {}, "RMB 160 bn is RMB 160 bn"],
    ["growth_reproduces_budget", {}, "RMB 160 bn is RMB 160 bn"],
    ["order_within_chip_budget", {}, "RMB 2.78 bn is at most RMB 85.00 bn"],
    ["pair_2025_gives_2026", {}, "$22.9 bn would be printed as “23 milliards de dollars” ($22.5–23.5 bn)"],
    [
      "reference_2025_as_printed",
      {},
      "$21.25 bn would not be printed as “21,5 milliards de dollars” ($21.45–21.55 bn)",
    ],
    ["range_holds_conversion", {}, "$22.7 bn would be printed as “22–23 milliards de dollars” ($21.5–23.5 bn)"],
    ["larger_chip_sum_less_growth", {}, "RMB 85.0 bn would be printed as “85 milliards de RMB” (RMB 84.5–85.5 bn)"],
    ["chip_share_as_told", {}, "53.1\u202f% would be printed as “Environ la moitié” (45–55\u202f%)"],
    ["chips_within_budget", { chip_budget_2026_cny: "200000000000" }, "RMB 200 bn is more than RMB 160 bn"],
    [
      "chips_within_budget",
      { chip_budget_2026_cny: "160000000001" },
      "RMB 160.000000001 bn is more than RMB 160.000000000 bn",
    ],
    [
      "pair_2025_gives_2026",
      { capex_2025_usd_reported: "0" },
      "#DIV/0! would not be printed as “23 milliards de dollars” ($22.5–23.5 bn)",
    ],
  ])("%s with %j: %s", (id, edits, text) => {
    expect(sentence(id, edits)).toBe(text);
  });
});

describe("the master flag", () => {
  it.each([
    [7, 0, ""],
    [7, 1, "Arithmetic: 1 of 7 checks fails"],
    [7, 2, "Arithmetic: 2 of 7 checks fail"],
  ])("says of %i checks of which %i fail: %s", (all, failed, text) => {
    expect(faultText(all, failed)).toBe(text);
  });

  it("counts no finding among what fits, and gives it no tick", () => {
    const kinds = publishedRecord.checks.filter(({ kind }) => kind === "finding").map(({ check }) => check);
    expect(kinds).toEqual(["larger_chip_sum_less_growth"]);
    expect(countChecks(pureNotebook(), { kind: "source" })).toBe(6);
    expect(countChecks(pureNotebook(), { kind: "source", status: "pass" })).toBe(4);
    expect(countChecks(pureNotebook(), {})).toBe(13);
    expect(
      (["internal", "source", "finding"] as const).flatMap((kind) =>
        (["pass", "fail"] as const).map((status) => statusText(kind, status)),
      ),
    ).toEqual(["✓ holds", "✕ fails", "✓ holds", "✕ fails", "◆ found", "– not so"]);
  });
});
