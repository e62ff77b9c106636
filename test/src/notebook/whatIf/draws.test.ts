import { describe, expect, test } from "vitest";
import { inLanguage } from "../../../../src/language/language.js";
import { factDraws, setDraw } from "../../../../src/notebook/whatIf/draws.js";
import { drawHint, keptDraw, shownDraw } from "../../../../src/notebook/whatIf/drawText.js";
import { setRange } from "../../../../src/notebook/whatIf/ranges.js";
import { setSettings, settingsOf } from "../../../../src/notebook/whatIf/settings.js";
import { editedNotebook } from "../editedNotebook.js";
import { type Notebook } from "../../../../src/notebook/notebook.js";

/** Each fact as `lines: kept distribution (basis)`. */
const told = (notebook: Notebook, output: string): string[] =>
  factDraws(notebook, output).map(({ lines, draw, basis }) => `${lines.join(" ")}: ${keptDraw(draw)} (${basis})`);

describe("how the inputs of a result are drawn", () => {
  test("between sources, within a rounding, around a value in a range of ours, as a point", () => {
    expect(told(editedNotebook(), "h200_share_of_chip_budget")).toEqual([]);
  });

  test("above a floor", () => {
    expect(told(editedNotebook(), "us_peers_multiple")).toEqual([]);
  });

  test("once where one claim stands in two lines, and apart where the reader picks or types otherwise", () => {
    expect(told(editedNotebook(), "capex_2026_usd")[0]).toBe("");
    expect(told(editedNotebook({ capex_2026_cny: "@c002_03" }), "capex_2026_usd")).toEqual([]);
    expect(told(editedNotebook({ capex_2026_cny: "150000000000" }), "capex_2026_usd")).toEqual([]);
  });

  test("by the line that is picked for an input, unless it has a distribution of its own", () => {
    const notebook = editedNotebook({ h200_units: "@h200_approved_third_units" });
    expect(told(notebook, "h200_order_usd").slice(0, 2)).toEqual([]);
    setDraw(notebook, { lines: ["h200_units"] }, "uniform(20k, 80k)");
    expect(told(notebook, "h200_order_usd").slice(0, 2)).toEqual([]);
  });

  test("around the value within a range that the reader set, and between its ends where the value is not in it", () => {
    const notebook = editedNotebook();
    setRange(notebook, "h200_units", "10000", "30000");
    expect(told(notebook, "h200_order_usd")[0]).toBe("");
    notebook.set("h200_units", "50000");
    expect(told(notebook, "h200_order_usd")[0]).toBe("");
  });
});
