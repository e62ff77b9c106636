import { afterEach, describe, expect, it } from "vitest";
import { readMe } from "../../../src/export/readMe.js";
import { type ReaderState } from "../../../src/state/readerState.js";
import { setLanguage } from "../../../src/language/language.js";
import { hostileState, takeawayOf } from "./takeaways.js";

afterEach(() => setLanguage("en"));

const tables = [{ path: "model.csv", title: "Model" }];
const state = {
  edits: { share: "0.25", budget: "@c2" },
  lines: [
    { name: "twice", label: "Twice the part", content: "=part * 2", format: "", note: "" },
    { name: "fee", label: "", content: "12.5", unit: "USD", format: "", note: "" },
  ],
  scenarios: [
    { name: "Mine", entries: { share: "1", rate: "7" }, note: "" },
    { name: "None", entries: {}, note: "" },
  ],
  columns: ["base", "larger_sum", "Mine"],
};

describe("readMe", () => {
  it("tells what differs, how all is computed again and what each file holds", () => {
    expect(readMe(takeawayOf(state), tables, "small.xlsx").split("\n")).toEqual([
      "Small: a reader's scenario",
      "==========================",
      "",
      "What a reader made of the published model. Release 5a11a11a, figures of 3 February 2026.",
      "",
      "What differs from what is published",
      "-----------------------------------",
      "- Budget (budget): RMB 160 bn -> at least RMB 170 bn, +RMB 10 bn (+6.3\u202f%)",
      "- Share (share): 50\u202f% -> 25\u202f%, −25 points",
      "",
      "The reader's own lines",
      "----------------------",
      "- Twice the part (twice): =part * 2, which comes to 85000000000",
      "- fee (fee): 12.5 USD",
      "",
      "The reader's own scenarios",
      "--------------------------",
      "- “Mine”: share = 1, rate = 7",
      "- “None”: nothing set",
      "",
      "Recompute every number",
      "----------------------",
      "In the folder of the notebook's code at this release, with scenario.json beside it:",
      "",
      "  npm run --silent model -- --state scenario.json",
      "",
      "It prints every line as base in my_scenario.csv has it. A story in a folder of its own needs --story and the folder.",
      "",
      "The other columns of my_scenario.csv:",
      "",
      "  npm run --silent model -- --state scenario.json --scenario larger_sum",
      "  npm run --silent model -- --state scenario.json --scenario Mine",
      "",
      "The whole of my_scenario.csv, byte for byte:",
      "",
      "  npm run --silent export -- --csv - --state scenario.json",
      "",
      "Files",
      "-----",
      "- datapackage.json: what each table and column holds (Data Package 2.0)",
      "- my_scenario.csv: every line of the model in this scenario, with what is published and how far apart the two are",
      "- scenario.json: the scenario itself: open it on any page of the notebook, or hand it to a command",
      "- small.xlsx: the model with live formulas",
      "- model.csv: Model, as published",
      "",
      "What you may do with it",
      "-----------------------",
      "Data: Public domain. Code: MIT License.",
      "",
    ]);
  });
  it("says that nothing differs where nothing does", () => {
    const text = readMe(takeawayOf(), [], null);
    expect(text).toContain("\nNothing: all figures are as published.\n\nRecompute every number\n");
  });
  it.each<[string, Partial<ReaderState>, string]>([
    ["the notebook where nothing differs", {}, "Open it in the notebook:\nhttps://example.org/a/\n\nWhat"],
    [
      "its link",
      { edits: { share: "0.25" } },
      "Open it in the notebook:\nhttps://example.org/a/#v1&+begin=5a11a11a&share=0.25&+end\n\nWhat",
    ],
    [
      "no link that mail would cut",
      { ...state, scenarios: [{ name: "Mine", entries: {}, note: "x".repeat(9000) }] },
      "figures of 3 February 2026.\n\nWhat",
    ],
  ])("gives %s where the notebook has an address", (_, reader, text) => {
    expect(readMe({ ...takeawayOf(reader), site: "https://example.org/a/" }, [], null)).toContain(text);
  });
  it("tells what could not be applied", () => {
    const odd = {
      edits: { gone: "5", rate: "=rate", share: "@c1" },
      lines: [{ name: "A1", label: "", content: "1", format: "", note: "" }],
      scenarios: [{ name: "Mine", entries: { rate: "0", part: "3" }, note: "" }],
    };
    const lines = readMe(takeawayOf(odd), [], null).split("\n");
    const at = lines.indexOf("What could not be applied");
    expect(lines.slice(at, lines.indexOf("", at))).toEqual([
      "What could not be applied",
      "-------------------------",
      "- own line: `A1` is the address of a cell in Excel (add a word, such as A1_value)",
      "- no line is called “gone”",
      "- rate: this goes round in a circle: rate → rate",
      '- share: "@c1" is not a choice of this cell: this cell has no choices, type a number',
      '- in “Mine”: rate: "0" is no exchange rate: RMB per USD is a number above 0',
      "- in “Mine”: part: the line is calculated (=budget * share): set what it is calculated from",
      "Take it out of scenario.json before you recompute: a command takes a scenario whole or not at all.",
    ]);
  });
  it("gives each item a line, and each name of a scenario to the shell as one word", () => {
    const lines = readMe(takeawayOf(hostileState), [], null).split("\n");
    expect(lines.filter((line) => line.includes("(hostile_")).length).toBe(12);
    expect(lines).toContain("- two lines (hostile_7): =budget/share, which comes to #DIV/0!");
    expect(lines).toContain(
      `  npm run --silent model -- --state scenario.json --scenario '=HYPERLINK("http://example.org","x")'`,
    );
    expect(lines).toContain("  npm run --silent model -- --state scenario.json --scenario ''\\''=quoted'");
    expect(lines.some((line) => /[\p{Cc}]/u.test(line))).toBe(false);
  });
  it("is in French on a French page", () => {
    setLanguage("fr");
    const lines = readMe(takeawayOf(state), tables, null).split("\n");
    expect(lines.slice(0, 8)).toEqual([
      "Small\u202f: le scénario d’un lecteur",
      "================================",
      "",
      "Ce qu’un lecteur a fait du modèle publié. Version 5a11a11a, chiffres du 3 février 2026.",
      "",
      "Ce qui diffère de ce qui est publié",
      "-----------------------------------",
      expect.stringMatching(
        /^- Budget \(budget\)\u202f: 160.Md.de.yuans -> au moins 170.Md.de.yuans, \+10.Md.de.yuans/,
      ),
    ]);
  });
});
