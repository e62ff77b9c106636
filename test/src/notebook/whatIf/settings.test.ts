import { describe, expect, it } from "vitest";
import {
  amountText,
  askAsPublished,
  inputLines,
  isAskedAsPublished,
  isOwnSetting,
  lineSetting,
  outputLines,
  readAmount,
  setSettings,
  settingOf,
  settingsOf,
} from "../../../../src/notebook/whatIf/settings.js";
import { editedNotebook } from "../editedNotebook.js";

describe("a setting", () => {
  it("is the published one until the reader has set it, and again when it is taken back", () => {
    const notebook = editedNotebook();
    expect(settingOf(notebook, "seek", "input")).toBe("h200_units");
    setSettings(notebook, "seek", { input: "fx_cny_per_usd" }, "input");
    expect([settingOf(notebook, "seek", "input"), isOwnSetting(notebook, "seek", "input")]).toEqual([
      "fx_cny_per_usd",
      true,
    ]);
    expect(notebook.store.link()).toMatch(/&\+ask=seek;input=fx_cny_per_usd&\+end$/);
    notebook.store.undo();
    expect([settingOf(notebook, "seek", "input"), isOwnSetting(notebook, "seek", "input")]).toEqual([
      "h200_units",
      false,
    ]);
  });

  it("that is set to what is published is not the reader's own", () => {
    const notebook = editedNotebook();
    setSettings(notebook, "seek", { input: "h200_units" }, "input");
    expect(notebook.store.get()).toEqual({ schema: 1, edits: {}, lines: [], scenarios: [] });
  });

  it("is empty where nobody has set it, whatever objects are made of", () => {
    const notebook = editedNotebook();
    expect(settingOf(notebook, "ranges", "toString")).toBe("");
    expect(settingOf(notebook, "draws", "h200_units")).toBe("");
    expect(settingsOf(notebook, "ranges")).toEqual({});
  });

  it("that names a line which cannot be asked about gives way to the first that can", () => {
    const notebook = editedNotebook();
    const inputs = inputLines(notebook);
    expect(lineSetting(notebook, "seek", "input", inputs)).toBe("h200_units");
    setSettings(notebook, "seek", { input: "h200_order_usd" }, "input");
    expect(lineSetting(notebook, "seek", "input", inputs)).toBe(inputs[0]);
    expect(lineSetting(notebook, "seek", "input", [])).toBeUndefined();
  });
});

describe("a question is asked as published again", () => {
  it.each([
    ["tornado", "output", "h200_order_usd", "ranges", "1..2"],
    ["simulate", "seed", "7", "draws", "uniform 1 2"],
    ["table", "output", "h200_order_usd", "pairs", "h200_units fx_cny_per_usd"],
  ] as const)("%s with what is set beside it, in one step", (question, field, text, beside, kept) => {
    const notebook = editedNotebook();
    expect(isAskedAsPublished(notebook, question)).toBe(true);
    setSettings(notebook, beside, { h200_units: kept }, "beside");
    expect(isAskedAsPublished(notebook, question)).toBe(false);
    setSettings(notebook, question, { [field]: text }, "field");
    setSettings(notebook, "seek", { input: "fx_cny_per_usd" }, "input");
    const asked = notebook.store.get();
    askAsPublished(notebook, question, "as published");
    expect(notebook.store.get().questions).toEqual({ seek: { input: "fx_cny_per_usd" } });
    expect(isAskedAsPublished(notebook, question)).toBe(true);
    notebook.store.undo();
    expect(notebook.store.get()).toEqual(asked);
  });

  it("and leaves what is set beside others", () => {
    const notebook = editedNotebook();
    setSettings(notebook, "ranges", { h200_units: "1..2" }, "beside");
    expect(
      ["compare", "table", "seek", "simulate"].map((name) => isAskedAsPublished(notebook, name as "seek")),
    ).toEqual([true, true, true, true]);
    askAsPublished(notebook, "seek", "as published");
    expect(notebook.store.get().questions).toEqual({ ranges: { h200_units: "1..2" } });
  });
});

describe("the lines that can be asked about", () => {
  it("are those with a number of their own, and calculated ones", () => {
    const notebook = editedNotebook();
    const [inputs, outputs] = [inputLines(notebook), outputLines(notebook)];
    expect(inputs.slice(0, 3)).toEqual(["fx_cny_per_usd", "capex_2026_cny_reported", "capex_2026_usd_reported"]);
    expect(outputs.slice(0, 3)).toEqual(["implied_fx_2026", "implied_fx_2025", "capex_2026_usd"]);
    expect(inputs.length + outputs.length).toBe(notebook.workbook().lines.length);
  });
});

describe("readAmount", () => {
  it.each([
    ["h200_units", "40k", { value: "40000" }],
    ["capex_2026_cny", "85", { value: "85000000000" }],
    ["capex_2026_cny", "85 Md RMB", { value: "85000000000" }],
    ["h200_share_of_chip_budget", "10 %", { value: "0.1" }],
    ["h200_share_of_chip_budget", "10", { value: "0.1" }],
    ["h200_order_usd", "$0.4bn", { value: "400000000" }],
    ["h200_units", "", { problem: "nothing is typed: type a number" }],
    ["h200_units", "=2*3", { problem: '"=2*3" is no plain number: type one, such as 40000 or 2.5bn' }],
  ])("reads for %s %j", (line, typed, read) => {
    expect(readAmount(editedNotebook(), line, typed)).toEqual(read);
  });

  it.each([
    ["h200_units", "40000", "40,000"],
    ["capex_2026_cny", "85000000000", "85"],
    ["capex_2026_cny", "85500000000", "85.5"],
    ["h200_share_of_chip_budget", "0.1", "10.0"],
    ["h200_share_of_chip_budget", "0.12345", "12.345"],
  ])("reads what a field shows for %s %s: %s", (line, value, text) => {
    const notebook = editedNotebook();
    expect(amountText(notebook, line, value)).toBe(text);
    expect(readAmount(notebook, line, text)).toEqual({ value });
  });
});
