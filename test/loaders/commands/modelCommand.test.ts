import { describe, expect, it } from "vitest";
import { parseModelArguments, renderModel, requestedModel } from "../../../loaders/commands/modelCommand.js";
import { loadProject } from "../../../loaders/read/project.js";
import { publishedModel } from "../../../loaders/publish/publishedModel.js";
import { stateArgument } from "../../../loaders/commands/stateArgument.js";
import { valueText } from "../../../src/model/value.js";
import { documentText, emptyDocument } from "../../../src/state/history.js";
import { encodeState } from "../../../src/state/link.js";
import { emptyState, type ReaderState, serializeState } from "../../../src/state/readerState.js";

const project = loadProject();
const base = publishedModel(project);
const scenarios = project.scenarios.map(({ record }) => record);

const reader: ReaderState = {
  ...emptyState,
  edits: { h200_units: "40000" },
  lines: [{ name: "per_chip", label: "", content: "=h200_order_usd / h200_units", format: "", note: "" }],
  scenarios: [
    { name: "mine", entries: { h200_units: "7" }, note: "" },
    { name: "base", entries: { h200_units: "9" }, note: "" },
  ],
};

/** Files as the command finds them. */
const files: Readonly<Record<string, string>> = {
  "state.json": serializeState(reader),
  "marked.json": `\ufeff${serializeState(reader)}\n`,
  "storage.json": documentText({ ...emptyDocument, state: reader }),
  "empty.json": "",
  "list.json": "[]",
  "later.json": '{"schema":7}',
  "twice.json": '{"schema":1,"edits":{"h200_units":"1","h200_units":"2"}}',
  "bad.json": '{"schema":1,"edits":{"h200_units":5,"nope":"x"},"lines":[{"name":"y"}]}',
  "storage-bad.json": '{"schema":1,"state":{"schema":1,"edits":{"h200_units":5}},"past":[],"future":[]}',
};

function readText(path: string): string {
  const text = files[path];
  if (text === undefined) throw Object.assign(new Error("no"), { code: path === "data" ? "EISDIR" : "ENOENT" });
  return text;
}

function model(...args: string[]) {
  const request = parseModelArguments(args);
  const state = request.state === "" ? undefined : stateArgument(request.state, readText);
  return requestedModel(base, scenarios, request, state);
}

const units = (...args: string[]): string => valueText(model(...args).workbook.value("h200_units"));
const isTrue = "the formula comes to TRUE, but this cell holds a number: put it in IF( , , )";
const expected = "(a link, its part from #v1& on, or a JSON file with a reader's state)";

describe("--state", () => {
  const link = encodeState(reader);
  it.each([
    ["a link", `https://example.org/model.html${link}`],
    ["a fragment", link],
    ["a fragment without its #", link.slice(1)],
    ["a fragment written by hand", "#v1&h200_units=40000"],
    ["an encoded fragment", "#v1%26h200_units%3D40000"],
    ["a file", "state.json"],
    ["a file with a byte order mark", "marked.json"],
    ["what storage holds", "storage.json"],
  ])("takes %s", (_, argument) => {
    expect(units("--state", argument)).toBe("40000");
    expect(units(`--state=${argument}`)).toBe("40000");
  });
  it("appends the reader's lines, with the unit that follows from them", () => {
    const rows = renderModel(model("--state", "state.json").workbook, "csv").split("\r\n");
    expect(rows).toHaveLength(base.lines.length + 3);
    expect(rows.at(-2)).toBe("per_chip,per_chip,USD/chip,20000,'=h200_order_usd / h200_units");
  });
  it("stands under a scenario, the reader's own among them, and under --set", () => {
    expect(units("--state", "state.json", "--scenario", "first_lot_high")).toBe("80000");
    expect(units("--state", "state.json", "--scenario", "mine")).toBe("7");
    expect(units("--state", "state.json", "--scenario", "base")).toBe("40000");
    expect(units("--state", "state.json", "--scenario", "base, yours")).toBe("9");
    expect(units("--state", "state.json", "--set", "h200_units=3")).toBe("3");
    const cheaper = model("--state", "state.json", "--set", "h200_unit_price_usd=10k").workbook;
    expect(valueText(cheaper.value("per_chip"))).toBe("10000");
  });
  it("prints what a reader's own line that compares comes to", () => {
    const { workbook } = model("--state", "#v1&+line=big;content==capex_2026_cny>capex_2025_cny");
    expect(renderModel(workbook, "csv").split("\r\n").at(-2)).toBe("big,big,1,TRUE,'=capex_2026_cny>capex_2025_cny");
  });
  it("tells what is odd beside the figures", () => {
    expect(model("--state", "#v1&h200_units=-5").notes).toEqual([
      'model: --state: h200_units: "-5" is below 0, and this line holds a number of chips',
    ]);
  });
  it.each([
    ["none.json", `model: --state: "none.json": there is no such file ${expected}`],
    ["data", `model: --state: "data": it is a folder ${expected}`],
    ["#sources", `model: --state: "#sources": there is no such file ${expected}`],
    [
      "empty.json",
      "model: --state empty.json: the file is empty: it should hold a scenario, as this notebook saves one",
    ],
    [
      "list.json",
      'model: --state list.json: line 1: got [], which is no state: it should be {"schema":1,"edits":{"name":"entry"}}',
    ],
    [
      "later.json",
      "model: --state later.json: line 1: schema: got 7: a newer version of this notebook wrote it, and this one reads 1",
    ],
    [
      "twice.json",
      "model: --state twice.json: line 1: edits.h200_units stands on line 1 already: leave one of the two, as which one holds is not sure",
    ],
    [
      "bad.json",
      'model: --state bad.json: line 1: edits.h200_units: got 5, which is no text: write "5"\n' +
        'model: --state bad.json: line 1: edits.nope: "x" is no entry: type a plain number such as 40000, a formula that begins with =, or @ and a choice\n' +
        "model: --state bad.json: line 1: lines[0].content: got nothing, which is no text",
    ],
    [
      "storage-bad.json",
      'model: --state storage-bad.json: line 1: state.edits.h200_units: got 5, which is no text: write "5"',
    ],
    [
      link.slice(0, -3),
      "model: --state: this link is cut: ask for it again (its end is missing, so nothing of it is shown)",
    ],
    [
      "#h200_units=5",
      'model: --state: "#h200_units=5" shows nothing: a link to figures begins with #v1&, as in #v1&h200_units=5',
    ],
    ["#v1&h200_units=1&h200_units=2", "model: --state: link: h200_units is set twice, to 1 and to 2: 1 holds"],
    [
      "#v1&h200_unit=1&h200_units==TRUE&fx_cny_per_usd=0",
      'model: --state: no line is called "h200_unit"; did you mean "h200_units"?\n' +
        `model: --state: h200_units: ${isTrue}\n` +
        'model: --state: fx_cny_per_usd: "0" is no exchange rate: RMB per USD is a number above 0',
    ],
    [
      "#v1&+line=A1;content=1",
      "model: --state: own line: `A1` is the address of a cell in Excel (add a word, such as A1_value)",
    ],
  ])("%s is refused whole: %s", (argument, message) => {
    expect(() => model("--state", argument)).toThrow(new Error(message));
  });
  it("lists fifty problems and counts the others", () => {
    const many = `#v1${Array.from({ length: 10_000 }, (_, at) => `&bad${at}`).join("")}`;
    const listed = (() => {
      try {
        return model("--state", many) && "";
      } catch (error) {
        return (error as Error).message.split("\n");
      }
    })();
    expect([listed.length, listed.at(-1)]).toEqual([51, "model: --state: and 9,950 more like these"]);
  });
});

describe("--set", () => {
  it.each(["csv", "json"])("refuses what the cell refuses, in its words, for %s alike", (format) => {
    const refusal = (set: string): string => {
      try {
        return renderModel(model("--set", set, "--format", format).workbook, format as "csv");
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(
      ["h200_units==TRUE", "h200_units==h200_units*2", "fx_cny_per_usd=0", "h200_units=-5", "h200_units=€5"].map(
        refusal,
      ),
    ).toEqual([
      `model: --set h200_units: ${isTrue}`,
      "model: --set h200_units: this goes round in a circle: h200_units → h200_units",
      'model: --set fx_cny_per_usd: "0" is no exchange rate: RMB per USD is a number above 0',
      'model: --set h200_units: "-5" is below 0, and this line holds a number of chips; type =-5 if it is meant',
      'model: --set h200_units: "€5" is in EUR, and this cell holds a number of chips: type it in chips, or without a unit',
    ]);
  });
  it("tells how a number was taken", () => {
    expect(model("--set", "h200_surcharge_rate=25").notes).toEqual([
      'model: --set h200_surcharge_rate: "25" = 25\u202f%, as this line is shown; for 2,500\u202f% type =25',
    ]);
    expect(model("--set", "h200_units=30k").notes).toEqual([]);
  });
  it("stands on the settings before it", () => {
    expect(() =>
      model("--set", "h200_units==h200_first_lot_units", "--set", "h200_first_lot_units==h200_units"),
    ).toThrow("model: --set h200_first_lot_units: this goes round in a circle: ");
  });
  it.each([
    [
      ["--set", "h200_units=30k", "--set", "h200_units=50k"],
      'model: --set h200_units is given twice, "30k" and "50k": give it once',
    ],
    [["--scenario", "base", "--scenario", "mine"], 'model: --scenario is given twice, "base" and "mine": give it once'],
    [["--state", "a", "--state=b"], 'model: --state is given twice, "a" and "b": give it once'],
    [["--format", "csv", "--format", "json"], 'model: --format is given twice, "csv" and "json": give it once'],
  ])("%j is refused: %s", (args, message) => {
    expect(() => parseModelArguments(args)).toThrow(new Error(message));
  });
});
