import { describe, expect, it } from "vitest";
import { scenarioCsv, scenarioTable } from "../../../src/export/scenarioCsv.js";
import { readCsv } from "../../readCsv.js";
import { editedNotebook } from "../notebook/editedNotebook.js";
import { hostileState, hostileTexts, takeawayOf } from "./takeaways.js";

const head =
  "scenario,sheet,name,label,unit,value,formula,entry,kind,claims,claim,model_line,published_value,difference,percent_difference,differs,note";

describe("scenarioCsv", () => {
  it("has a row for each line as its reader left it, with what is published and how far it is", () => {
    const csv = scenarioCsv(takeawayOf({ edits: { share: "0.3", budget: "@c2" } }));
    expect(csv.split("\r\n")).toEqual([
      head,
      "base,Rates,rate,Rate,CNY/USD,8,,,assumption,,,rate,8,0,0,no,Ours.",
      "base,Budget,budget,Budget,CNY,170000000000,,'@c2,input,c1 c2,c2,budget,160000000000,10000000000,6.25,yes,",
      "base,Budget,budget_usd,Budget in dollars,USD,21250000000,'=budget / rate,,calculated,,,budget_usd,20000000000,1250000000,6.25,yes,",
      "base,Budget,share,Share,1,0.3,,0.3,assumption,,,share,0.5,-0.2,-40,yes,Ours.",
      "base,Budget,part,Part,CNY,51000000000,'=budget * share,,calculated,,,part,80000000000,-29000000000,-36.25,yes,",
      "",
    ]);
  });
  it("has the lines of one sheet alone where one is asked for", () => {
    const names = (sheet: string) => readCsv(scenarioCsv(takeawayOf(), { sheet })).map(({ name }) => name);
    expect([names("Rates"), names("Budget"), names("Nowhere")]).toEqual([
      ["rate"],
      ["budget", "budget_usd", "share", "part"],
      [],
    ]);
  });
  it("has base first, then the columns that the reader chose, each once, without those that are gone", () => {
    const state = {
      scenarios: [
        { name: "Mine", entries: { share: "1" }, note: "" },
        { name: "Hidden", entries: {}, note: "" },
      ],
      columns: ["Mine", "gone", "larger_sum", "base", "Mine"],
    };
    const rows = readCsv(scenarioCsv(takeawayOf(state), { sheet: "Budget" }));
    expect(rows.filter(({ name }) => name === "part").map(({ scenario, value }) => [scenario, value])).toEqual([
      ["base", "80000000000"],
      ["Mine", "160000000000"],
      ["larger_sum", "85000000000"],
    ]);
  });
  it("has a number of rows that can be told before anything is written", () => {
    expect(scenarioTable(takeawayOf()).rows).toHaveLength(5);
    expect(scenarioTable(takeawayOf({ columns: ["base", "larger_sum"] })).rows).toHaveLength(10);
    expect(scenarioTable(takeawayOf(), { sheet: "Budget" }).rows).toHaveLength(4);
  });
  it.each([
    ["an own number", { content: "1.50", unit: "USD" }, "USD,1.5,,,assumption,,,,1.5,0,0,no,"],
    [
      "an own formula",
      { content: "=budget_usd/2" },
      "USD,10000000000,'=budget_usd/2,,calculated,,,,10000000000,0,0,no,",
    ],
    ["a comparison", { content: "=share>0.2" }, "1,TRUE,'=share>0.2,,calculated,,,,TRUE,,,no,"],
    ["a division by zero", { content: "=1/0" }, "1,#DIV/0!,'=1/0,,calculated,,,,#DIV/0!,,,no,"],
    ["a name that is nowhere", { content: "=nowhere" }, ",#NAME?,'=nowhere,,calculated,,,,#NAME?,,,no,"],
    ["units that do not fit", { content: "=budget+rate" }, ",#UNIT!,'=budget+rate,,calculated,,,,#UNIT!,,,no,"],
    ["a circle", { content: "=mine" }, ",#CYCLE!,'=mine,,calculated,,,,#CYCLE!,,,no,"],
  ])("has %s of the reader's own last", (_, line, cells) => {
    const state = { lines: [{ name: "mine", label: "", format: "", note: "", ...line }] };
    expect(scenarioCsv(takeawayOf(state)).split("\r\n").at(-2)).toBe(`base,Your lines,mine,mine,${cells}`);
  });
  it.each([
    ["to an error", { share: "=1/0" }, "part", ["#DIV/0!", "80000000000", "", "", "yes"]],
    ["to zero", { share: "0" }, "share", ["0", "0.5", "-0.5", "-100", "yes"]],
    [
      "to the same number from elsewhere",
      { budget: "160000000000" },
      "budget",
      ["160000000000", "160000000000", "0", "0", "no"],
    ],
    [
      "to a number that does not end",
      { share: "=1/3" },
      "share",
      [
        "0.3333333333333333333333333333333333333333",
        "0.5",
        "-0.1666666666666666666666666666666666666667",
        "-33.33333333333333333333333333333333333333",
        "yes",
      ],
    ],
  ])("tells a change %s in full", (_, edits, name, cells) => {
    const row = readCsv(scenarioCsv(takeawayOf({ edits }))).find((each) => each.name === name);
    expect(
      ["value", "published_value", "difference", "percent_difference", "differs"].map((column) => row?.[column]),
    ).toEqual(cells);
  });
  it("tells the size of a change from below zero, and none from zero", () => {
    const lines = (content: string) => [{ name: "mine", label: "", content, format: "", note: "" }];
    const percent = (content: string) =>
      readCsv(scenarioCsv(takeawayOf({ edits: { share: "0.75" }, lines: lines(content) }))).at(-1);
    expect(percent("=0-share")).toMatchObject({ difference: "-0.25", percent_difference: "-50" });
    expect(percent("=share-0.5")).toMatchObject({ difference: "0.25", percent_difference: "" });
  });
  it("keeps hostile names as text, and another program reads them as they were", () => {
    const rows = readCsv(scenarioCsv(takeawayOf(hostileState)));
    expect(rows).toHaveLength((5 + hostileTexts.length + 88) * (2 + hostileTexts.length));
    // half a pair is no character that a file can hold
    const texts = hostileTexts.map((text) => text.replace("\ud800", "\ufffd"));
    expect(rows.slice(5, 5 + texts.length).map(({ label }) => label)).toEqual(texts);
    expect([...new Set(rows.map(({ scenario }) => scenario))]).toEqual(["base", "larger_sum", ...texts]);
    const cells = scenarioCsv(takeawayOf(hostileState)).split(/\r\n|,/);
    expect(cells.filter((cell) => /^"?[=+@\t]/.test(cell))).toEqual([]);
  });
  it("names a line and a claim of the published tables wherever it can", () => {
    const notebook = editedNotebook({ h200_units: "@c003_07" });
    const rows = readCsv(scenarioCsv(takeawayOf({ edits: notebook.store.get().edits }, notebook)));
    const lines = new Set(notebook.record.lines.map(({ name }) => name));
    const claims = new Set(notebook.record.claims.map(({ claim }) => claim));
    expect(rows.filter(({ model_line = "" }) => !lines.has(model_line))).toEqual([]);
    expect(rows.filter(({ claim = "" }) => claim !== "" && !claims.has(claim))).toEqual([]);
    expect(rows.find(({ name }) => name === "h200_units")).toMatchObject({ claim: "c003_07", differs: "no" });
  });
});
