import { describe, expect, it } from "vitest";
import { withLine, withoutLine } from "../../../src/state/ownLines.js";
import {
  freeScenarioName,
  ownScenario,
  withoutScenario,
  withScenario,
  withScenarioEntries,
  withScenarioRenamed,
} from "../../../src/state/ownScenarios.js";
import { parseState, parseStateText } from "../../../src/state/parseState.js";
import {
  describeChanges,
  editOf,
  emptyState,
  type OwnLine,
  type ReaderState,
  serializeState,
  unknownNames,
  withEdits,
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
  it.each([
    [{}, [], [], "nothing changed"],
    [{ a: "1" }, [], [], "1 input changed"],
    [{ a: "1", b: "2", c: "3" }, [], [], "3 inputs changed"],
    [{ a: "1" }, [line("x")], [scenario("s"), scenario("t")], "1 input changed, 1 own line, 2 own scenarios"],
    [{}, [line("x"), line("y")], [], "2 own lines"],
  ])("%j are described", (edits, lines, scenarios, expected) => {
    expect(describeChanges({ schema: 1, edits, lines, scenarios })).toBe(expected);
  });
  it("of unknown lines are told, own lines are known", () => {
    const state: ReaderState = {
      schema: 1,
      edits: { known: "1", gone: "2" },
      lines: [line("own")],
      scenarios: [scenario("s", { own: "1", lost: "2", gone: "1" })],
    };
    expect(unknownNames(state, new Set(["known"]))).toEqual(["gone", "lost"]);
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
    ["nonsense", "unreadable", 'state: got "nonsense" (JSON)'],
    ["[1]", "unreadable", "state: got [1] (an object)"],
    ["null", "unreadable", "state: got null (an object)"],
    ["{}", "unreadable", "schema: got nothing (schema 1)"],
    ['{"schema":"1"}', "unreadable", 'schema: got "1" (schema 1)'],
    ['{"schema":2}', "newer", "schema: got 2 (a newer version of this notebook wrote it; this one reads schema 1)"],
    ['{"schema":1,"edits":[]}', "read", "edits: got [] (entries by line name)"],
    ['{"schema":1,"edits":{"a":5}}', "read", "edits.a: got 5 (text)"],
    [
      '{"schema":1,"edits":{"a":"1e5"}}',
      "read",
      'edits.a: got "1e5" (a plain decimal, a formula that begins with =, or @ and a choice)',
    ],
    ['{"schema":1,"lines":{}}', "read", "lines: got {} (a list)"],
    ['{"schema":1,"lines":[{"name":""}]}', "read", 'lines[0]: got {"name":""} (an object with a name)'],
    ['{"schema":1,"lines":[{"name":"x","content":1}]}', "read", "lines[0].content: got 1 (text)"],
    ['{"schema":1,"lines":[{"name":"x","content":"=1","label":1}]}', "read", "lines[0].label: got 1 (text)"],
    [
      '{"schema":1,"scenarios":[{"name":"s"},{"name":"s"}]}',
      "read",
      'scenarios[1]: got "s" a second time (each name once)',
    ],
    ['{"schema":1,"columns":"base"}', "read", 'columns: got "base" (a list of scenario names)'],
  ])("%s is %s and says why", (text, status, problem) => {
    const parsed = parseStateText(text);
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
});

describe("own scenarios", () => {
  const start = withScenario({ ...emptyState, columns: ["base", "mine"] }, scenario("mine", { a: "1" }));
  it("are edited, renamed and removed with their columns", () => {
    const edited = withScenarioEntries(start, "mine", { a: null, b: "2" });
    expect(ownScenario(edited, "mine")?.entries).toEqual({ b: "2" });
    const renamed = withScenarioRenamed(edited, "mine", "ours");
    expect([renamed.columns, renamed.scenarios[0]?.name]).toEqual([["base", "ours"], "ours"]);
    expect(withScenarioRenamed(edited, "mine", "mine")).toBe(edited);
    expect([withoutScenario(renamed, "ours").columns, ownScenario(withoutScenario(renamed, "ours"), "ours")]).toEqual([
      ["base"],
      null,
    ]);
  });
  it("have names of their own", () => {
    expect(freeScenarioName(start, "mine")).toBe("mine 2");
    expect(freeScenarioName(start, "test_order", ["test_order", "test_order 2"])).toBe("test_order 3");
    expect(() => withScenario(start, scenario("mine"))).toThrow('scenario name: got "mine" (a name not in use)');
    expect(() => withScenario(start, scenario("base"), ["base"])).toThrow(
      'scenario name: got "base" (a name not in use)',
    );
    expect(() => withScenario(start, scenario(""))).toThrow('scenario name: got "" (a name)');
    expect(() => withScenarioEntries(start, "yours", {})).toThrow('scenario: got "yours" (mine)');
  });
});
