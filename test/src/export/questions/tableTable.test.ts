import { expect, test } from "vitest";
import { tableTable } from "../../../../src/export/questions/tableTable.js";
import { csvOf } from "../../../../src/export/tableOf.js";
import { setSettings } from "../../../../src/notebook/whatIf/settings.js";
import { editedNotebook } from "../../notebook/editedNotebook.js";

test("a table of two inputs in long form, in full", () => {
  const notebook = editedNotebook();
  setSettings(notebook, "table", { steps: "2", down_low: "20000", down_high: "40000" }, "table");
  const across = "h200_units,chip";
  const down = "h200_unit_price_usd,USD/chip";
  const output = "h200_share_of_chip_budget,1";
  expect(csvOf(tableTable(notebook)).split("\r\n")).toEqual([
    "across,across_unit,across_value,down,down_unit,down_value,output,output_unit,value,target,side,as_it_stands",
    `${across},20000,${down},20000,${output},0.03273657289002557544757033248081841432225,0.05,below,yes`,
    `${across},80000,${down},20000,${output},0.130946291560102301790281329923273657289,0.05,above,no`,
    `${across},20000,${down},40000,${output},0.0654731457800511508951406649616368286445,0.05,above,no`,
    `${across},80000,${down},40000,${output},0.261892583120204603580562659846547314578,0.05,above,no`,
    "",
  ]);
});

test("one that cannot be made is a sentence", () => {
  const notebook = editedNotebook();
  setSettings(notebook, "table", { steps: "99" }, "table");
  expect(() => tableTable(notebook)).toThrow(new Error('"99" is no number of steps: type a whole one from 2 to 25'));
});
