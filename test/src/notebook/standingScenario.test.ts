import { describe, expect, it, test } from "vitest";
import { type Notebook } from "../../../src/notebook/notebook.js";
import { scenarioCells, standingScenario } from "../../../src/notebook/standingScenario.js";
import { standingText } from "../../../src/notebook/standingText.js";
import { editedNotebook } from "./editedNotebook.js";

const load = (notebook: Notebook, scenario: string): void =>
  notebook.setCells(`load ${scenario}`, scenarioCells(notebook, scenario));
const said = (notebook: Notebook): string => standingText(notebook, standingScenario(notebook));

describe("which scenario stands", () => {
  it.each([
    [{}, "Published"],
    [{ chip_budget_2026_cny: "@c004_02" }, "Chips: the larger sum"],
    [{ chip_budget_2026_cny: "@c004_02", fx_cny_per_usd: "7.1" }, "Chips: the larger sum, and 1 other change"],
    [{ fx_cny_per_usd: "7.1" }, "Yours: 1 change"],
    [{ fx_cny_per_usd: "7.1", h200_units: "40000" }, "Yours: 2 changes"],
    // The one of most entries: first lot low is within it.
    [{ h200_units: "@h200_first_lot_units", h200_first_lot_units: "@c001_05:high" }, "First lot, high end"],
    [{ h200_surcharge_rate: "0.25" }, "Test order with duty"],
    // It sets the chips too, to what is published: with others it does not stand.
    [{ h200_surcharge_rate: "0.25", h200_units: "40000" }, "Yours: 2 changes"],
  ])("%j: %s", (edits: Record<string, string>, expected) => {
    expect(said(editedNotebook(edits))).toBe(expected);
  });
});

describe("loading a scenario", () => {
  test("sets its entries in one step and leaves other changes", () => {
    const notebook = editedNotebook({ fx_cny_per_usd: "7.1" });
    load(notebook, "first_lot_high");
    expect(notebook.store.get().edits).toEqual({
      fx_cny_per_usd: "7.1",
      h200_units: "@h200_first_lot_units",
      h200_first_lot_units: "@c001_05:high",
    });
    expect(said(notebook)).toBe("First lot, high end, and 1 other change");
    notebook.store.undo();
    expect(notebook.store.get().edits).toEqual({ fx_cny_per_usd: "7.1" });
  });

  test("takes back what the scenario before it set", () => {
    const notebook = editedNotebook({ fx_cny_per_usd: "7.1" });
    load(notebook, "first_lot_high");
    load(notebook, "chips_half");
    expect(notebook.store.get().edits).toEqual({
      fx_cny_per_usd: "7.1",
      chip_budget_2026_cny: "@chip_budget_half_2026_cny",
    });
  });

  test("that sets a line to what is published takes the reader's entry back", () => {
    const notebook = editedNotebook({ h200_units: "40000" });
    load(notebook, "test_order_with_duty");
    expect(notebook.store.get().edits).toEqual({ h200_surcharge_rate: "0.25" });
  });

  test("of the reader's own, and one that stands already", () => {
    const notebook = editedNotebook();
    const entries = { h200_units: "50000" };
    notebook.store.update("own", (state) => ({ ...state, scenarios: [{ name: "Mine", entries, note: "" }] }));
    load(notebook, "Mine");
    expect(said(notebook)).toBe("Mine");
    expect(scenarioCells(notebook, "Mine")).toEqual([]);
  });
});
