import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, describe, expect, it, onTestFinished } from "vitest";
import { type DrawChart, exportedFiles, parseExportArguments } from "../../../loaders/commands/exportCommand.js";
import { stateArgument } from "../../../loaders/commands/stateArgument.js";
import { notebookRecord } from "../../../loaders/publish/notebookRecord.js";
import { publish } from "../../../loaders/publish/publish.js";
import { publishedFiles } from "../../../loaders/publish/publishedFiles.js";
import { filesIn } from "../../../loaders/read/project.js";
import { packageZip } from "../../../src/export/packageZip.js";
import { scenarioCsv } from "../../../src/export/scenarioCsv.js";
import { writeWorkbook } from "../../../src/export/workbook/index.js";
import { setLanguage } from "../../../src/language/language.js";
import { inLanguage } from "../../../src/notebook/inLanguage.js";
import { createNotebook } from "../../../src/notebook/notebook.js";
import { encodeState } from "../../../src/state/link.js";
import { emptyState, type ReaderState } from "../../../src/state/readerState.js";
import { readCsv } from "../../readCsv.js";
import { memoryEffects } from "../../src/components/sheet/smallNotebook.js";

const usage =
  "npm run export -- --xlsx F | --zip F | --csv F | --svg CHART F [--scenario S] [--state LINK|FILE] [--set name=value]… [--language en|fr] [--story DIR]; - is standard output";

describe("the arguments", () => {
  it("are several files, and the reader's options", () => {
    expect(
      parseExportArguments([
        "--csv",
        "a.csv",
        "--zip=b.zip",
        "--svg",
        "tried",
        "c.svg",
        "--xlsx",
        "d.xlsx",
        "--set",
        "h200_units=40k",
        "--scenario",
        "all_approved",
      ]),
    ).toEqual({
      outputs: [
        { option: "--xlsx", path: "d.xlsx", chart: "" },
        { option: "--zip", path: "b.zip", chart: "" },
        { option: "--csv", path: "a.csv", chart: "" },
        { option: "--svg", path: "c.svg", chart: "tried" },
      ],
      scenario: "all_approved",
      sets: [{ name: "h200_units", text: "40k" }],
      state: "",
      story: "",
      language: "en",
    });
  });
  it.each([
    [[], `export: nothing to write (${usage})`],
    [["--set", "h200_units=1"], `export: nothing to write (${usage})`],
    [["a.csv"], `export: unknown option "a.csv" (${usage})`],
    [["--pdf", "a"], `export: unknown option "--pdf" (${usage})`],
    [["toString", "a"], `export: unknown option "toString" (${usage})`],
    [["--csv"], `export: --csv has no value (${usage})`],
    [["--svg", "chart"], `export: --svg has not 2 values (${usage})`],
    [["--csv", ""], 'export: --csv: got "" (the name of a file, or - for standard output)'],
    [["--csv", "a", "--csv", "b"], 'export: --csv is given twice, "a" and "b": give it once'],
    [
      ["--csv", "-", "--zip", "-"],
      "export: --zip and --csv: both write to standard output: give each a file of its own",
    ],
    [["--csv", "-", "--language", "de"], 'export: --language: got "de" (en or fr)'],
    [["--csv", "-", "--set", "x"], 'export: --set: got "x" (name=value)'],
  ])("%j are refused: %s", (args, message) => {
    expect(() => parseExportArguments(args)).toThrow(new Error(message));
  });
});

const story = publish();
const record = notebookRecord(story.project, story.workbook);

/** What the command gives, as text by option, a ZIP by its scenario. */
async function exported(args: readonly string[], published = story) {
  const request = parseExportArguments(args);
  const state = request.state === "" ? undefined : stateArgument(request.state, () => "", "export");
  const drawChart: DrawChart = ({ chart, link, language }) =>
    Promise.resolve(`<svg><!-- ${chart} ${language} ${link} --></svg>`);
  const { files, notes } = await exportedFiles(published, request, drawChart, state);
  const scenario = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)["scenario.json"]!);
  const texts = files.map(({ option, bytes }) => (option === "--zip" ? scenario(bytes) : strFromU8(bytes)));
  return { texts, notes, files };
}

/** What a page holds once it has opened a link. */
function page(link: string) {
  const effects = memoryEffects();
  const notebook = createNotebook(inLanguage(record), { ...effects, link: { ...effects.link, read: () => link } });
  return { notebook, date: "2031-01-01", site: record.siteUrl };
}

const reader: ReaderState = {
  ...emptyState,
  edits: { h200_units: "40000" },
  lines: [{ name: "per_chip", label: "=x", content: "=h200_order_usd / h200_units", format: "", note: "" }],
  scenarios: [
    { name: "mine", entries: { h200_units: "30000" }, note: "" },
    { name: "all_approved", entries: { h200_units: "50000" }, note: "" },
  ],
  columns: ["base", "mine", "whole_chip_budget"],
};

describe("what is exported", () => {
  afterEach(() => setLanguage("en"));
  it.each(["en", "fr"] as const)(
    "is byte for byte what a page in %s gives that has opened the link",
    async (spoken) => {
      const link = encodeState(reader, record.release);
      const { files } = await exported([
        "--zip",
        "z",
        "--csv",
        "c",
        "--xlsx",
        "x",
        "--language",
        spoken,
        "--state",
        `https://example.org/${link}`,
      ]);
      setLanguage(spoken);
      const there = page(link);
      const given = [
        await writeWorkbook(there),
        packageZip(there, publishedFiles(story)),
        new TextEncoder().encode(scenarioCsv(there)),
      ];
      expect(files.map(({ bytes }, index) => Buffer.compare(bytes, given[index]!))).toEqual([0, 0, 0]);
    },
  );
  it.each([
    [["--set", "h200_units=40k"], { h200_units: "40000" }],
    [["--scenario", "all_approved"], { h200_units: "@h200_approved_units" }],
    [["--scenario", "all_approved", "--set", "h200_units=3"], { h200_units: "3" }],
    [
      ["--state", "#v1&h200_units=5000&fx_cny_per_usd=7", "--scenario", "all_approved"],
      { fx_cny_per_usd: "7", h200_units: "@h200_approved_units" },
    ],
    [["--state", encodeState(reader), "--scenario", "mine"], { h200_units: "30000" }],
    [["--state", "#v1&h200_units=40000", "--set", "h200_units=@c000_08"], { h200_units: "@c000_08" }],
  ])("%j sets %j among the reader's edits", async (args, edits) => {
    const [scenario = ""] = (await exported(["--zip", "z", ...args])).texts;
    expect((JSON.parse(scenario) as ReaderState).edits).toEqual(edits);
  });
  it("sets what an own line holds as its cell does", async () => {
    const { texts } = await exported(["--zip", "z", "--state", "#v1&+line=mine;content=5;unit=USD", "--set", "mine=7"]);
    expect(JSON.parse(texts[0]!)).toMatchObject({ edits: {}, lines: [{ name: "mine", content: "7" }] });
  });
  it("draws a chart of the same figures", async () => {
    const { texts } = await exported(["--svg", "tried", "c", "--set", "h200_units=40k"]);
    const link = encodeState({ ...emptyState, edits: { h200_units: "40000" } }, record.release);
    expect(texts).toEqual([`<svg><!-- tried en ${link} --></svg>`]);
    const request = parseExportArguments(["--svg", "tired", "c"]);
    const refuse = () => Promise.reject(new Error('--svg: no chart is called "tired"; did you mean "tried"? (tried)'));
    await expect(exportedFiles(story, request, refuse)).rejects.toThrow(
      new Error('export: --svg: no chart is called "tired"; did you mean "tried"? (tried)'),
    );
  });
  it("tells what is odd, and refuses what the page would not take", async () => {
    expect((await exported(["--csv", "c", "--state", "#v1&h200_units=-5"])).notes).toEqual([
      'export: --state: h200_units: "-5" is below 0, and this line holds a number of chips',
    ]);
    await expect(exported(["--csv", "c", "--scenario", "all_aproved"])).rejects.toThrow(
      /^export: --scenario: no scenario is called "all_aproved"; did you mean "all_approved"\? \(base, /,
    );
    await expect(exported(["--csv", "c", "--set", "h200_units=€5"])).rejects.toThrow(
      new Error(
        'export: --set h200_units: "€5" is in EUR, and this cell holds a number of chips: type it in chips, or without a unit',
      ),
    );
    await expect(exported(["--csv", "c", "--state", "#v1&h200_unit=5"])).rejects.toThrow(
      new Error('export: --state: no line is called "h200_unit"; did you mean "h200_units"?'),
    );
  });
  it("is as well of another story, which has no rate and no French", async () => {
    const buses = publish(filesIn("test/stories/night-buses/data"));
    const { texts } = await exported(["--csv", "c", "--set", "night_buses=14"], buses);
    expect(readCsv(texts[0]!).find(({ name }) => name === "night_buses")).toMatchObject({
      value: "14",
      published_value: "12",
      difference: "2",
      differs: "yes",
    });
  });
});

describe("npm run export", () => {
  const run = (...args: string[]) =>
    spawnSync("npm", ["run", "--silent", "export", "--", ...args], { encoding: "utf8" });

  it("writes several files at once, one of them to standard output, which model takes again", () => {
    const folder = mkdtempSync(join(tmpdir(), "export-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const { stdout, stderr, status } = run("--csv", "-", "--zip", join(folder, "a.zip"), "--set", "h200_units=40k");
    expect([status, stderr, readdirSync(folder)]).toEqual([0, "", ["a.zip"]]);
    const files = unzipSync(readFileSync(join(folder, "a.zip")));
    expect(stdout).toBe(strFromU8(files["my_scenario.csv"]!));
    writeFileSync(join(folder, "scenario.json"), files["scenario.json"]!);
    const model = execFileSync("npm", ["run", "--silent", "model", "--", "--state", join(folder, "scenario.json")]);
    const values = readCsv(model.toString()).map(({ name, value }) => [name, value]);
    expect(values).toEqual(readCsv(stdout).map(({ name, value }) => [name, value]));
  });
  it("tells what is wrong in a sentence, writes nothing and exits 1", () => {
    const folder = mkdtempSync(join(tmpdir(), "export-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const { stdout, stderr, status } = run("--csv", join(folder, "a.csv"), "--zip", folder);
    expect([stdout, stderr, status, readdirSync(folder)]).toEqual([
      "",
      `export: --zip: "${folder}": it is a folder (the name of a file)\n`,
      1,
      [],
    ]);
  });
});
