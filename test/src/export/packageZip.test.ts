import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, it, onTestFinished } from "vitest";
import { filesOf, packageZip } from "../../../src/export/packageZip.js";
import { scenarioCsv } from "../../../src/export/scenarioCsv.js";
import { type Takeaway } from "../../../src/export/takeaway.js";
import { createNotebook } from "../../../src/notebook/notebook.js";
import { emptyState, type ReaderState } from "../../../src/state/readerState.js";
import { readScenarioFile } from "../../../src/state/scenarioFile.js";
import { notebookRecord } from "../../../loaders/publish/notebookRecord.js";
import { type Published, publish } from "../../../loaders/publish/publish.js";
import { publishedFiles } from "../../../loaders/publish/publishedFiles.js";
import { filesIn } from "../../../loaders/read/project.js";
import { readCsv } from "../../readCsv.js";
import { memoryEffects } from "../components/sheet/smallNotebook.js";
import { profileProblems } from "./dataPackageProfile.js";
import { type Descriptor, packageProblems } from "./packageProblems.js";
import { hostileState, takeawayOf } from "./takeaways.js";

const story = publish();
const buses = publish(filesIn("test/stories/night-buses/data"));

/** A published story as a reader left it. */
function left(published: Published, state: Partial<ReaderState> = {}, date = "2026-03-01"): Takeaway {
  const notebook = createNotebook(notebookRecord(published.project, published.workbook), memoryEffects());
  return { ...takeawayOf(state, notebook), date };
}

const edits = { h200_units: "40000" };
const unpacked = (published: Published, state?: Partial<ReaderState>) =>
  unzipSync(packageZip(left(published, state), publishedFiles(published)));
const descriptorIn = (files: Readonly<Record<string, Uint8Array>>) =>
  JSON.parse(strFromU8(files["datapackage.json"]!)) as Descriptor;

/** The hostile state on lines that the story has. */
const hostileHere = (line: string): Partial<ReaderState> => ({
  ...hostileState,
  edits: {},
  lines: hostileState.lines!.map((each) => ({ ...each, content: each.content.replace("budget/share", `${line}*2`) })),
  scenarios: hostileState.scenarios!.map((each) => ({ ...each, entries: {} })),
});

describe("packageZip", () => {
  it("holds what is published as it is published, and the reader's own beside it", () => {
    const files = unpacked(story, { edits });
    const published = publishedFiles(story);
    const own = ["datapackage.json", "my_scenario.csv", "readme.txt", "scenario.json"];
    expect(Object.keys(files)).toEqual([...new Set([...published.keys(), ...own])].sort());
    for (const [name, bytes] of published) {
      if (name !== "datapackage.json") expect([name, strFromU8(files[name]!)]).toEqual([name, strFromU8(bytes)]);
    }
    expect(strFromU8(files["my_scenario.csv"]!)).toBe(scenarioCsv(left(story, { edits })));
    expect(readScenarioFile(strFromU8(files["scenario.json"]!))).toEqual({
      state: { ...emptyState, edits },
      release: left(story).notebook.record.release,
    });
  });
  it.each([
    ["the story as published", story, {}],
    ["the story with an edit and a column", story, { edits, columns: ["base", "all_approved"] }],
    ["the story with hostile names", story, hostileHere("capex_2026_cny")],
    ["another story as published", buses, {}],
    ["another story with hostile names", buses, hostileHere("night_cost_eur")],
  ])("is a Data Package for %s, and its files are as it says", (_, published, state) => {
    const files = unpacked(published, state);
    const descriptor = descriptorIn(files);
    expect(profileProblems(descriptor)).toEqual([]);
    expect(packageProblems(descriptor, files)).toEqual([]);
    expect(descriptor.resources.at(-1)).toMatchObject({
      name: "my_scenario",
      schema: {
        primaryKey: ["scenario", "name"],
        foreignKeys: [
          { fields: ["model_line"], reference: { resource: "model", fields: ["name"] } },
          { fields: ["claim"], reference: { resource: "claims", fields: ["claim"] } },
        ],
      },
    });
  });
  it("says whose it is, what it was made from, and where it is at home", () => {
    const takeaway = left(story);
    const { record } = takeaway.notebook;
    const site = "https://example.org/a/";
    const there = { ...takeaway, site, notebook: { ...takeaway.notebook, record: { ...record, author: "Doe, J." } } };
    expect(descriptorIn(unzipSync(packageZip(there, publishedFiles(story))))).toMatchObject({
      name: "bytedance-ai-budget-my-scenario",
      version: record.release,
      homepage: site,
      licenses: [{ name: "MIT", title: "MIT License" }],
      contributors: [
        { title: "Doe, J.", path: site, roles: ["author"] },
        { title: "A reader of the notebook", roles: ["contributor"] },
      ],
    });
    const { sources, contributors } = descriptorIn(unpacked(story)) as unknown as Record<string, { title: string }[]>;
    expect(contributors?.[0]).toEqual({ title: record.title, roles: ["publisher"] });
    expect(sources).toHaveLength(record.sources.length + new Set(record.rates.map(({ publisher }) => publisher)).size);
  });
  it("is the same bytes for the same state on any day, and holds the workbook where there is one", () => {
    const published = publishedFiles(story);
    const bytes = packageZip(left(story, { edits }), published);
    expect(packageZip(left(story, { edits }, "2031-12-31"), published)).toEqual(bytes);
    const workbook = strToU8("a workbook");
    const files = unzipSync(packageZip(left(story, { edits }), published, workbook));
    expect(files["bytedance-ai-budget.xlsx"]).toEqual(workbook);
    expect(strFromU8(files["readme.txt"]!)).toContain("\n- bytedance-ai-budget.xlsx: the model with live formulas\n");
  });
  it("leaves the published tables out where the reader looks at the figures of another release", () => {
    const takeaway = left(story, { edits });
    const record = { ...takeaway.notebook.record, release: "0ther000" };
    const other = takeawayOf({ edits }, createNotebook(record, memoryEffects()));
    const published = publishedFiles(story);
    expect(filesOf(strFromU8(published.get("datapackage.json")!), other)).toEqual(["datapackage.json"]);
    const files = unzipSync(packageZip(other, published));
    expect(Object.keys(files)).toEqual(["datapackage.json", "my_scenario.csv", "readme.txt", "scenario.json"]);
    const descriptor = descriptorIn(files);
    expect(profileProblems(descriptor)).toEqual([]);
    expect(packageProblems(descriptor, files)).toEqual([]);
    expect(descriptor.resources.map(({ name, schema }) => [name, schema.foreignKeys])).toEqual([
      ["my_scenario", undefined],
    ]);
    expect(strFromU8(files["readme.txt"]!)).toContain(
      "to a command\nThe published tables are left out: they are those of another release.\n",
    );
  });
  it("is refused where a published file is missing", () => {
    const published = publishedFiles(story);
    expect(filesOf(strFromU8(published.get("datapackage.json")!), left(story)).sort()).toEqual(
      [...published.keys()].sort(),
    );
    for (const name of ["claims.csv", "datapackage.json"]) {
      const rest = new Map([...published].filter(([each]) => each !== name));
      expect(() => packageZip(left(story), rest)).toThrow(
        new Error(`package: ${name} is missing (every file that the published descriptor lists)`),
      );
    }
  });
});

describe("the commands that its text gives", () => {
  const state: Partial<ReaderState> = {
    edits: { ...edits, fx_cny_per_usd: "@implied_fx_2025" },
    lines: [
      { name: "per_chip", label: "=Per chip", content: "=h200_order_usd / h200_units", format: "", note: "" },
      { name: "broken", label: "", content: "=1/0", format: "", note: "" },
      { name: "is_more", label: "", content: "=h200_units > 30000", format: "", note: "" },
    ],
    scenarios: [{ name: "Mine, 'too'", entries: { h200_units: "7" }, note: "" }],
    columns: ["base", "all_approved", "Mine, 'too'"],
  };

  it("compute every number of my_scenario.csv from the scenario.json that lies beside it", () => {
    const files = unpacked(story, state);
    const folder = mkdtempSync(join(tmpdir(), "scenario-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "scenario.json");
    writeFileSync(file, files["scenario.json"]!);
    const commands = strFromU8(files["readme.txt"]!)
      .split("\n")
      .filter((line) => line.startsWith("  npm "));
    const printed = commands.map((line) =>
      execFileSync("sh", ["-c", line.replace("scenario.json", `'${file}'`)], { encoding: "utf8" }),
    );
    const rows = readCsv(strFromU8(files["my_scenario.csv"]!));
    const scenarios = ["base", "all_approved", "Mine, 'too'"];
    expect(commands).toHaveLength(4);
    for (const [index, scenario] of scenarios.entries()) {
      const computed = readCsv(printed[index]!).map(({ name, unit, value }) => [name, unit, value]);
      const taken = rows.filter((row) => row.scenario === scenario).map(({ name, unit, value }) => [name, unit, value]);
      expect([scenario, computed]).toEqual([scenario, taken]);
    }
    expect(printed.at(-1)).toBe(strFromU8(files["my_scenario.csv"]!));
  });
});
