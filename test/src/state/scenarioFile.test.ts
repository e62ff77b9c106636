import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { setLanguage } from "../../../src/language/language.js";
import { documentText, emptyDocument } from "../../../src/state/history.js";
import { emptyState, type ReaderState, serializeState } from "../../../src/state/readerState.js";
import { readScenarioFile } from "../../../src/state/scenarioFile.js";

const reader: ReaderState = {
  ...emptyState,
  edits: { units: "40000" },
  lines: [{ name: "per_unit", label: "Per unit", content: "=order / units", format: "", note: "ours" }],
  scenarios: [{ name: "mine", entries: { units: "7" }, note: "" }],
};

const saved = (spaces: number): string => JSON.stringify({ release: "5a11a11a", ...reader }, null, spaces);

describe("a scenario file is read whole", () => {
  it.each([
    ["as it is saved", saved(2), "5a11a11a"],
    ["on one line", saved(0), "5a11a11a"],
    ["with a byte order mark", `\ufeff${saved(2)}\n`, "5a11a11a"],
    ["with the line ends of Windows", saved(2).replaceAll("\n", "\r\n"), "5a11a11a"],
    ["of a notebook whose releases had no names", serializeState(reader), ""],
    ["as storage holds it", documentText({ ...emptyDocument, state: reader }), ""],
  ])("%s", (_, text, release) => {
    expect(readScenarioFile(text)).toEqual({ state: reader, release });
  });
  it("with what a later version adds, which goes out again as it came", () => {
    expect(readScenarioFile('{"schema":1,"release":"5a11a11a","edits":{},"later":[1]}')).toEqual({
      state: { ...emptyState, later: [1] },
      release: "5a11a11a",
    });
  });
});

const noEntry = "type a plain number such as 40000, a formula that begins with =, or @ and a choice";

describe("a bad one is told line by line, and gives nothing", () => {
  it.each([
    ["", ["the file is empty: it should hold a scenario, as this notebook saves one"]],
    [" \n", ["the file is empty: it should hold a scenario, as this notebook saves one"]],
    ["PK\u0003\u0004", ['line 1, column 1: got "PK": expected a value']],
    ["<!doctype html>", ['line 1, column 1: got "<": expected a value']],
    ['{"schema":1', ["line 1, column 12: got the end of the file: expected , or }"]],
    ['{\n  "schema": 1,\n}', ['line 3, column 1: got "}": expected a name in quotation marks']],
    ['{\n  "schema": 1\n  "edits": {}\n}', ['line 3, column 3: got "edits": expected , or }']],
    ['{"schema":1,\n "edits":{"a":\'5\'}}', ['line 2, column 15: got "\'": expected a value']],
    [
      '{"schema":1,\n "edits":{"a":"5\n"}}',
      ['line 2, column 15: got "5: expected a text that ends in " on its line, with \\n for a new line'],
    ],
    ['{"schema":01}', ['line 1, column 11: got "01": expected a value']],
    ['{"schema":1,"columns":["base",]}', ['line 1, column 31: got "]": expected a value']],
    ['{"schema" 1}', ['line 1, column 11: got "1": expected : and a value']],
    ['{"schema":1} {}', ['line 1, column 14: got "{": expected nothing more']],
    ["[1]", ['line 1: got [1], which is no state: it should be {"schema":1,"edits":{"name":"entry"}}']],
    ["{}", ["line 1: schema: got nothing: it should be 1"]],
    ['{\n  "schema": 2\n}', ["line 2: schema: got 2: a newer version of this notebook wrote it, and this one reads 1"]],
    [
      '{"schema":2,"state":{"schema":1}}',
      ["line 1: schema: got 2: a newer version of this notebook wrote it, and this one reads 1"],
    ],
    [
      '{\n  "schema": 1,\n  "release": 5,\n  "edits": {\n    "units": 5,\n    "price": "20k"\n  },\n  "lines": [\n    {"name": "y"},\n    {}\n  ]\n}',
      [
        'line 3: release: got 5: it should be the name of the published figures, as in "5a11a11a"',
        'line 5: edits.units: got 5, which is no text: write "5"',
        `line 6: edits.price: "20k" is no entry: ${noEntry}`,
        "line 9: lines[0].content: got nothing, which is no text",
        "line 10: lines[1]: got {}, which has no name",
      ],
    ],
    [
      '{\n"schema":1,\n"scenarios":[{"name":"s","entries":\n{"a":true},"note":1}]}',
      [
        'line 4: scenarios[0].entries.a: got true, which is no text: write "true"',
        'line 4: scenarios[0].note: got 1, which is no text: write "1"',
      ],
    ],
    [
      '{"schema":1,"edits":{\n"a":"1",\n"a":"2"}}',
      ["line 3: edits.a stands on line 2 already: leave one of the two, as which one holds is not sure"],
    ],
    [
      '{"schema":1,"state":\n{"schema":1,"edits":{"a":5}}}',
      ['line 2: state.edits.a: got 5, which is no text: write "5"'],
    ],
  ])("%j", (text, problems) => {
    expect(readScenarioFile(text)).toEqual({ problems });
  });
  it("and so are one that is too large and one that is too deep, in no time", () => {
    expect(readScenarioFile(`{"schema":1,"note":"${"a".repeat(2_000_000)}"}`)).toEqual({
      problems: [
        "the file has 2,000,022 characters (at most 1,000,000): it should hold a scenario, as this notebook saves one",
      ],
    });
    const deep = `{"schema":1,"later":${"[".repeat(5000)}${"]".repeat(5000)}}`;
    expect(readScenarioFile(deep)).toEqual({
      problems: ["line 1: it holds values inside one another more than 100 deep: nothing of it is shown"],
    });
  });
  it("in French too", () => {
    onTestFinished(() => setLanguage("en"));
    setLanguage("fr");
    expect(readScenarioFile('{"schema":1,\n"edits":{"a":5,}}')).toEqual({
      problems: ['ligne 2, colonne 16\u202f: reçu "}"\u202f; attendu\u202f: un nom entre guillemets droits'],
    });
    expect(readScenarioFile('{"schema":1,\n"edits":{"a":5}}')).toEqual({
      problems: ['ligne 2\u202f: edits.a\u202f: reçu 5, qui n’est pas un texte\u202f: écrivez "5"'],
    });
  });
});

it("tells every value that stands twice, however many", () => {
  const read = readScenarioFile(`{${'"a":1,'.repeat(140_000)}"schema":1}`);
  expect("problems" in read ? read.problems.length : 0).toBe(139_999);
});

it("says that a text is no JSON exactly where it is none", () => {
  const spoiled = fc
    .tuple(
      fc.jsonValue({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom("", ",", "}", "]", '"', "{", "x", "\\", "\n", "-", "0"),
    )
    .map(([value, at, text]) => {
      const json = JSON.stringify(value, null, 1);
      const place = at % (json.length + 1);
      return json.slice(0, place) + text + json.slice(place + 1);
    });
  fc.assert(
    fc.property(fc.oneof(spoiled, fc.string()), (text) => {
      const isJson = (() => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      })();
      const read = readScenarioFile(text);
      const told = "problems" in read ? (read.problems[0] ?? "") : "";
      expect(/^line \d+, column \d+: |^the file is empty/.test(told)).toBe(!isJson);
    }),
    { numRuns: 2000 },
  );
});
