import { describe, expect, test } from "vitest";
import { setAll } from "../state/browserWorld.js";
import { valueText } from "../../../src/model/value.js";
import { type Workbook } from "../../../src/model/workbook.js";
import { createNotebook } from "../../../src/notebook/notebook.js";
import { memoryEffects, smallNotebook } from "../components/sheet/smallNotebook.js";

const at = (workbook: Workbook, name: string): string => valueText(workbook.value(name));

describe("createNotebook", () => {
  test("base stays published while the workbook follows the reader", () => {
    const notebook = smallNotebook();
    notebook.set("rate", "10");
    expect([at(notebook.base(), "budget_usd"), at(notebook.workbook(), "budget_usd")]).toEqual([
      "20000000000",
      "16000000000",
    ]);
  });

  test("a scenario stands on the reader's edits, and base is the reader's case", () => {
    const notebook = smallNotebook();
    notebook.set("rate", "10");
    expect(at(notebook.scenario("larger_sum"), "budget_usd")).toBe("17000000000");
    notebook.set("rate", null);
    expect(at(notebook.scenario("larger_sum"), "budget_usd")).toBe("21250000000");
    expect(notebook.scenario("base")).toBe(notebook.workbook());
    expect(notebook.scenario("no such")).toBe(notebook.workbook());
  });

  test("a scenario whose lines have not changed is the same workbook again", () => {
    const notebook = smallNotebook();
    expect(notebook.scenario("larger_sum")).toBe(notebook.scenario("larger_sum"));
  });

  test("an own scenario that has the title of a published one goes by another name", () => {
    const scenarioTitles = { larger_sum: "The larger sum" };
    const notebook = createNotebook({ ...smallNotebook().record, scenarioTitles }, memoryEffects());
    const scenario = { name: "the LARGER sum", entries: { rate: "10" }, note: "" };
    notebook.store.update("add", (state) => ({ ...state, scenarios: [scenario] }));
    notebook.store.update("next", (state) => ({ ...state, edits: { rate: "9" } }));
    expect(notebook.scenarios()).toEqual(["base", "larger_sum", "the LARGER sum, yours"]);
    expect(notebook.scenarios().map(notebook.scenarioTitle)).toEqual([
      "Yours",
      "The larger sum",
      "the LARGER sum, yours",
    ]);
  });

  test("tells listeners what was and what is, after the change", () => {
    const notebook = smallNotebook();
    const seen: string[] = [];
    const stop = notebook.subscribe(({ before, after }) => seen.push(`${at(before, "part")} → ${at(after, "part")}`));
    notebook.set("share", "0.25");
    notebook.store.undo();
    stop();
    notebook.set("share", "1");
    expect(seen).toEqual(["80000000000 → 40000000000", "40000000000 → 80000000000"]);
  });

  test("keeps what the model cannot take, passes it over and says so", () => {
    const notebook = smallNotebook();
    setAll(notebook.store, "link", { budget: "@gone", no_such_line: "1", part: "3", rate: "10" });
    expect([at(notebook.workbook(), "budget"), at(notebook.workbook(), "rate")]).toEqual(["160000000000", "10"]);
    expect(at(notebook.workbook(), "part")).toBe("80000000000");
    expect(notebook.problems()).toEqual([
      "this model has no line “no_such_line”: its entry is kept, and changes nothing",
      'budget: "@gone" is not a choice of this cell: choose among @c1, @c2',
      "part: the line is calculated (=budget * share): set what it is calculated from",
    ]);
    expect(notebook.store.get().edits.budget).toBe("@gone");
  });

  test("an own line has a value, follows edits, and is not seen by published formulas", () => {
    const notebook = smallNotebook();
    const line = { name: "half", label: "", content: "=budget_usd / 2", format: "", note: "" };
    notebook.store.update("own line", (state) => ({ ...state, lines: [line] }));
    expect([at(notebook.workbook(), "half"), notebook.workbook().unit("half"), notebook.isOwnLine("half")]).toEqual([
      "10000000000",
      "USD",
      true,
    ]);
    notebook.set("rate", "10");
    expect(at(notebook.workbook(), "half")).toBe("8000000000");
    expect(notebook.base().has("half")).toBe(false);
    notebook.set("half", "=budget_usd / 4");
    expect(at(notebook.workbook(), "half")).toBe("4000000000");
  });

  test("own lines with names that are taken or no names are kept apart with a reason", () => {
    const notebook = smallNotebook();
    const line = { label: "", content: "=1", format: "", note: "" };
    notebook.store.update("own lines", (state) => ({
      ...state,
      lines: [
        { ...line, name: "Budget" },
        { ...line, name: "A1" },
      ],
    }));
    expect(notebook.problems()).toHaveLength(2);
    expect(notebook.workbook().lines).toHaveLength(5);
  });

  test("cells of several columns are set in one step", () => {
    const notebook = smallNotebook();
    notebook.store.update("column", (state) => ({ ...state, scenarios: [{ name: "Mine", entries: {}, note: "" }] }));
    notebook.setCells("paste", [
      { name: "rate", scenario: "base", entry: "10" },
      { name: "share", scenario: "Mine", entry: "0.1" },
    ]);
    expect([
      at(notebook.workbook(), "part"),
      at(notebook.scenario("Mine"), "part"),
      at(notebook.scenario("Mine"), "rate"),
    ]).toEqual(["80000000000", "16000000000", "10"]);
    notebook.store.undo();
    expect([at(notebook.workbook(), "rate"), at(notebook.scenario("Mine"), "part")]).toEqual(["8", "80000000000"]);
  });
});

test("names its release in links", () => {
  const notebook = smallNotebook();
  notebook.set("rate", "7");
  expect(notebook.store.link()).toBe("#v1&+begin=5a11a11a&rate=7&+end");
});
