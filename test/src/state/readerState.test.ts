import { describe, expect, it } from "vitest";
import { withLine, withoutLine } from "../../../src/state/ownLines.js";
import {
  freeName,
  scenarioNameProblem,
  withColumn,
  withNamesFree,
  withoutScenario,
  withScenario,
  withScenarioRenamed,
} from "../../../src/state/ownScenarios.js";
import { parseState } from "../../../src/state/parseState.js";
import {
  editOf,
  emptyState,
  type OwnLine,
  type ReaderState,
  serializeState,
  spokenNames,
  withEdits,
  withSettings,
} from "../../../src/state/readerState.js";

const line = (name: string): OwnLine => ({ name, label: "", content: "=1", format: "", note: "" });
const scenario = (name: string, entries = {}) => ({ name, entries, note: "" });

describe("edits", () => {
  it("are set and taken back without touching the state they start from", () => {
    const one = withEdits(emptyState, { a: "1", b: "@c1" });
    const two = withEdits(one, { a: null, b: "=x" });
    expect(one.edits).toEqual({ a: "1", b: "@c1" });
    expect(two.edits).toEqual({ b: "=x" });
    expect(withEdits(one, { a: "1", z: null })).toBe(one);
    expect([editOf(one, "a"), editOf(one, "toString"), editOf(one, "__proto__")]).toEqual(["1", null, null]);
    expect(editOf(withEdits(emptyState, JSON.parse('{"__proto__":"5"}')), "__proto__")).toBe("5");
  });
  it("and scenarios speak of lines; own lines are the reader's", () => {
    const state: ReaderState = {
      schema: 1,
      edits: { known: "1", gone: "2" },
      lines: [line("own")],
      scenarios: [scenario("s", { own: "1", lost: "2", gone: "1" })],
    };
    expect(spokenNames(state)).toEqual(["gone", "known", "lost"]);
  });
});

describe("serializeState", () => {
  it("sorts keys at every depth and keeps lists in order", () => {
    const state = {
      later: { b: 1, a: [2, 1] },
      schema: 1,
      scenarios: [],
      lines: [],
      edits: { b: "1", a: "2" },
    } as const;
    expect(serializeState(state)).toBe(
      '{"edits":{"a":"2","b":"1"},"later":{"a":[2,1],"b":1},"lines":[],"scenarios":[],"schema":1}',
    );
  });
});

describe("parseState", () => {
  it.each([
    ["[1]", "unreadable", 'got [1], which is no state: it should be {"schema":1,"edits":{"name":"entry"}}'],
    ["null", "unreadable", 'got null, which is no state: it should be {"schema":1,"edits":{"name":"entry"}}'],
    ["{}", "unreadable", "schema: got nothing: it should be 1"],
    ['{"schema":"1"}', "unreadable", 'schema: got "1": it should be 1'],
    ['{"schema":2}', "newer", "schema: got 2: a newer version of this notebook wrote it, and this one reads 1"],
    ['{"schema":1,"edits":[]}', "read", 'edits: got [], which holds no entries by name: {"name":"entry"}'],
    ['{"schema":1,"edits":{"a":5}}', "read", 'a: got 5, which is no text: write "5"'],
    ['{"schema":1,"edits":{"a":null}}', "read", "a: got null, which is no text"],
    [
      '{"schema":1,"edits":{"a":"1e5"}}',
      "read",
      'a: "1e5" is no entry: type a plain number such as 40000, a formula that begins with =, or @ and a choice',
    ],
    ['{"schema":1,"lines":{}}', "read", "own lines: got {}, which is no list"],
    ['{"schema":1,"lines":[{"name":""}]}', "read", 'own line 1: got {"name":""}, which has no name'],
    [
      '{"schema":1,"lines":[{"name":"x","content":1}]}',
      "read",
      'own line “x”: content: got 1, which is no text: write "1"',
    ],
    [
      '{"schema":1,"lines":[{"name":"x","content":"=1","label":1}]}',
      "read",
      'own line “x”: label: got 1, which is no text: write "1"',
    ],
    [
      '{"schema":1,"lines":[{"name":"x","content":"1","unit":"US D"}]}',
      "read",
      'own line “x”: unit: "US D" is no unit: symbols joined by * and /, such as USD or USD/user',
    ],
    [
      '{"schema":1,"scenarios":[{"name":"s","entries":{"a":true}}]}',
      "read",
      'own column “s”: a: got true, which is no text: write "true"',
    ],
    [
      '{"schema":1,"scenarios":[{"name":"s"},{"name":"s"}]}',
      "read",
      "own column “s” is there twice: the first one holds",
    ],
    ['{"schema":1,"columns":"base"}', "read", 'columns: got "base", which is no list of names'],
    [
      '{"schema":1,"questions":"seek"}',
      "read",
      'questions: got "seek", which holds no settings by name: {"question":{"field":"text"}}',
    ],
    [
      '{"schema":1,"questions":{"seek":["a"]}}',
      "read",
      'question “seek”: got ["a"], which holds no settings by name: {"question":{"field":"text"}}',
    ],
    [
      '{"schema":1,"questions":{"seek":{"target":5}}}',
      "read",
      'question “seek”: target: got 5, which is no text: write "5"',
    ],
    [
      '{"schema":1,"questions":{"seek":{"":"a"}}}',
      "read",
      'question “seek”: got "a" for no name: each setting is for a field',
    ],
  ])("%s is %s and says why", (text, status, problem) => {
    const parsed = parseState(JSON.parse(text));
    expect([parsed.status, parsed.problems]).toEqual([status, [problem]]);
  });
  it("keeps what it can read beside what it cannot", () => {
    const parsed = parseState({
      schema: 1,
      edits: { a: "1", b: 2 },
      later: [1],
      lines: [{ name: "x", content: "=a", z: 1 }],
    });
    expect(serializeState(parsed.state)).toBe(
      '{"edits":{"a":"1"},"later":[1],"lines":[{"content":"=a","format":"","label":"","name":"x","note":"","z":1}],' +
        '"scenarios":[],"schema":1}',
    );
  });
});

describe("own lines", () => {
  it("are added at the end, replaced in place and removed", () => {
    const two = withLine(withLine(emptyState, line("x")), line("y"));
    const replaced = withLine(two, { ...line("x"), content: "=2" });
    expect(replaced.lines.map(({ name, content }) => `${name}${content}`)).toEqual(["x=2", "y=1"]);
    expect(withoutLine(two, "x").lines.map(({ name }) => name)).toEqual(["y"]);
  });
  it("take a new name along into all that speaks of them", () => {
    const state: ReaderState = {
      schema: 1,
      edits: { capex: "=x * 2", units: "@x" },
      lines: [
        { ...line("x"), content: "=a" },
        { ...line("y"), content: "=SUM(x, xx) - x^2" },
      ],
      scenarios: [scenario("s", { x: "5", capex: "=x" })],
    };
    const { edits, lines, scenarios } = withLine(state, { ...line("per_user"), content: "=a" }, "x");
    expect([edits, lines.map(({ name, content }) => `${name} ${content}`), scenarios[0]?.entries]).toEqual([
      { capex: "=per_user * 2", units: "@x" },
      ["per_user =a", "y =SUM(per_user, xx) - per_user^2"],
      { per_user: "5", capex: "=per_user" },
    ]);
  });
  it("keep the unit of a number and lose it with the number", () => {
    const amount = withLine(emptyState, { ...line("x"), content: "20000", unit: "USD" });
    expect(amount.lines[0]?.unit).toBe("USD");
    expect(withLine(amount, { ...line("x"), content: "=h200_units" }).lines[0]).toEqual({
      ...line("x"),
      content: "=h200_units",
    });
  });
});

describe("own scenarios", () => {
  const start = withScenario({ ...emptyState, columns: ["base"] }, "mine", { a: "1" }, ["base"]);
  it("are added, renamed and removed with their columns", () => {
    expect([start.columns, start.scenarios]).toEqual([["base", "mine"], [scenario("mine", { a: "1" })]]);
    const renamed = withScenarioRenamed(start, "mine", "ours");
    expect([renamed.columns, renamed.scenarios[0]?.name]).toEqual([["base", "ours"], "ours"]);
    const removed = withoutScenario(renamed, "ours");
    expect([removed.columns, removed.scenarios]).toEqual([["base"], []]);
  });
  it("have names of their own", () => {
    expect([freeName("My case", []), freeName("My case", ["My case", "My case 2"])]).toEqual(["My case", "My case 3"]);
    expect(scenarioNameProblem(" BASE ", ["base"])).toBe("“base” is taken.");
    expect(scenarioNameProblem("", [])).toBe("A column needs a name.");
    expect(scenarioNameProblem("a".repeat(61), [])).toBe("The name has 61 characters (at most 60).");
    expect(scenarioNameProblem("Cautious", ["base"])).toBeNull();
  });
  it("give way to published ones", () => {
    const state: ReaderState = {
      ...emptyState,
      scenarios: ["Base", "mine", "base, yours"].map((name) => scenario(name)),
    };
    const free = withNamesFree(state, ["base", "chips_half"]);
    expect(free.scenarios.map(({ name }) => name)).toEqual(["Base, yours 2", "mine", "base, yours"]);
    expect(withNamesFree(free, ["base", "chips_half"])).toBe(free);
  });
  it("stand in the order of the model, the base first", () => {
    expect(withColumn(["base", "b"], "a", true, ["base", "a", "b"])).toEqual(["base", "a", "b"]);
    expect(withColumn(["base", "b"], "b", false, ["base", "a", "b"])).toEqual(["base"]);
  });
});

describe("withSettings", () => {
  const seek = withSettings(emptyState, "seek", { output: "a", target: "5" });
  it("sets and takes back, and leaves nothing behind", () => {
    expect(seek).toEqual({ ...emptyState, questions: { seek: { output: "a", target: "5" } } });
    expect(withSettings(seek, "seek", { target: null }).questions).toEqual({ seek: { output: "a" } });
    expect(withSettings(seek, "seek", { output: null, target: null })).toEqual(emptyState);
    expect(withSettings(seek, "tornado", { output: "b" }).questions).toEqual({
      seek: { output: "a", target: "5" },
      tornado: { output: "b" },
    });
  });
  it("gives the same state where nothing differs", () => {
    expect(withSettings(seek, "seek", { target: "5" })).toBe(seek);
    expect(withSettings(seek, "table", { across: null })).toBe(seek);
  });
});
