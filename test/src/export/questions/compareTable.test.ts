import { expect, it } from "vitest";
import { compareTable } from "../../../../src/export/questions/compareTable.js";
import { csvOf } from "../../../../src/export/tableOf.js";
import { setSettings } from "../../../../src/notebook/whatIf/settings.js";
import { editedNotebook } from "../../notebook/editedNotebook.js";

it("has a row for each result in each case, in full, with the base and the inputs that differ", () => {
  const notebook = editedNotebook({ h200_surcharge_rate: "0.25" });
  const settings = { outputs: "h200_order_usd,h200_share_of_chip_budget", scenarios: "export_easing" };
  setSettings(notebook, "compare", settings, "ask");
  expect(csvOf(compareTable(notebook)).split("\r\n")).toEqual([
    "scenario,title,name,label,unit,value,base_value,variance,variance_percent,inputs_differing,inputs",
    "base,Yours,h200_order_usd,Cost of the order,USD,500000000,500000000,0,0,0,",
    "base,Yours,h200_share_of_chip_budget,Share of the chip budget,1,0.04092071611253196930946291560102301790281,0.04092071611253196930946291560102301790281,0,0,0,",
    "published,Published,h200_order_usd,Cost of the order,USD,400000000,500000000,-100000000,-20,1,h200_surcharge_rate",
    "published,Published,h200_share_of_chip_budget,Share of the chip budget,1,0.03273657289002557544757033248081841432225,0.04092071611253196930946291560102301790281,-0.008184143222506393861892583120204603580563,-20,1,h200_surcharge_rate",
    "export_easing,Export easing,h200_order_usd,Cost of the order,USD,3333325000,500000000,2833325000,566.665,2,chip_budget_2026_cny h200_units",
    "export_easing,Export easing,h200_share_of_chip_budget,Share of the chip budget,1,0.2318834782608695652173913043478260869565,0.04092071611253196930946291560102301790281,0.1909627621483375959079283887468030690537,466.66525,2,chip_budget_2026_cny h200_units",
    "",
  ]);
});

it("has no percent from zero and no variance from an error", () => {
  const notebook = editedNotebook({ h200_units: "0", chip_budget_2026_cny: "0" });
  const settings = { outputs: "h200_order_usd,h200_share_of_chip_budget", scenarios: "chips_half" };
  setSettings(notebook, "compare", settings, "ask");
  const { rows } = compareTable(notebook);
  expect(
    rows.map(({ scenario, name, value, base_value: base, variance, variance_percent: percent }) =>
      [scenario, name, value, base, variance, percent].join(" "),
    ),
  ).toEqual([
    "base h200_order_usd 0 0 0 ",
    "base h200_share_of_chip_budget #DIV/0! #DIV/0!  ",
    "published h200_order_usd 400000000 0 400000000 ",
    "published h200_share_of_chip_budget 0.03273657289002557544757033248081841432225 #DIV/0!  ",
    "chips_half h200_order_usd 0 0 0 ",
    "chips_half h200_share_of_chip_budget 0 #DIV/0!  ",
  ]);
});

it("refuses what there is not in a sentence", () => {
  const notebook = editedNotebook();
  setSettings(notebook, "compare", { outputs: "h200_units" }, "ask");
  expect(() => compareTable(notebook)).toThrow(
    new Error('"h200_units" is no result of this model: choose among its results'),
  );
});
