import { describe, expect, it, test } from "vitest";
import { seekTable } from "../../../../src/export/questions/seekTable.js";
import { csvOf } from "../../../../src/export/tableOf.js";
import { setSettings } from "../../../../src/notebook/whatIf/settings.js";
import { editedNotebook } from "../../notebook/editedNotebook.js";

/** The rows of the table by their columns, without those that are empty. */
function rows(settings: Readonly<Record<string, string>>, edits: Readonly<Record<string, string>> = {}) {
  const notebook = editedNotebook(edits);
  setSettings(notebook, "seek", settings, "goal");
  return seekTable(notebook).rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([, text]) => text !== "")),
  );
}

test("a goal that is met, as CSV", () => {
  expect(csvOf(seekTable(editedNotebook()))).toBe(
    "output,output_unit,target,input,input_unit,low,high,found,value,gives,prints_as_target,exact_value,at_low,at_high,beyond,steps\r\n" +
      "h200_share_of_chip_budget,1,0.1,h200_units,chip,0,200000,whole_number,61094,0.1000004092071611253196930946291560102302,yes,61094,0,0.3273657289002557544757033248081841432225,,\r\n",
  );
});

describe("a row says", () => {
  it("what to type, and the exact value where that is another", () => {
    const [row] = rows({ input: "chip_budget_2026_cny" });
    expect(row).toMatchObject({
      ...{
        found: "value",
        value: "27800000000",
        gives: "0.1000938379730997810447294338442289646544",
        prints_as_target: "yes",
      },
      exact_value: "27826086956.52173913043478260869565217391",
    });
  });

  it("that there is none, and what would be beyond the bounds", () => {
    expect(rows({ high: "30000" })).toEqual([
      {
        ...{ output: "h200_share_of_chip_budget", output_unit: "1", target: "0.1", input: "h200_units" },
        ...{ input_unit: "chip", low: "0", high: "30000", found: "none", prints_as_target: "no" },
        ...{ at_low: "0", at_high: "0.04910485933503836317135549872122762148338", beyond: "61094" },
      },
    ]);
  });

  it("where a result jumps past the target", () => {
    const jump = { output: "h200_affordable_units", input: "h200_unit_price_usd", target: "500000.5" };
    expect(rows(jump)).toMatchObject([
      { found: "jump", gives: "500000", prints_as_target: "no", exact_value: "24437.4511250977", at_low: "#DIV/0!" },
    ]);
  });

  it("how closely it was looked for, where that does not follow from the formulas", () => {
    const jump = { output: "h200_affordable_units", input: "h200_unit_price_usd", target: "500000.5" };
    expect([rows(jump), rows({})].map(([row]) => row?.["steps"])).toEqual(["20000", undefined]);
  });
});

test("a goal that cannot be sought is a sentence", () => {
  expect(() => rows({ low: "10", high: "5" })).toThrow(
    new Error("the lowest value, 10 chips, is above the highest, 5 chips: exchange them"),
  );
});
