import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scenarioFile } from "../../../src/export/scenarioFile.js";
import { decodeState } from "../../../src/state/link.js";
import { emptyState, type ReaderState, serializeState } from "../../../src/state/readerState.js";
import { readScenarioFile } from "../../../src/state/scenarioFile.js";
import { hostileState, takeawayOf } from "./takeaways.js";

/** The state that a file holds; fails where it is told that something is wrong with it. */
function stateIn(file: string): ReaderState {
  const read = readScenarioFile(file);
  if ("problems" in read) throw new Error(read.problems.join("\n"));
  expect(read.release).toBe("5a11a11a");
  return read.state;
}

describe("scenarioFile", () => {
  it("is what the link holds, laid out, with the release that it was made on", () => {
    expect(scenarioFile(takeawayOf({ edits: { share: "0.25" }, columns: ["base"] }))).toBe(
      [
        "{",
        '  "columns": [',
        '    "base"',
        "  ],",
        '  "edits": {',
        '    "share": "0.25"',
        "  },",
        '  "lines": [],',
        '  "release": "5a11a11a",',
        '  "scenarios": [],',
        '  "schema": 1',
        "}",
        "",
      ].join("\n"),
    );
  });
  it("gives hostile texts back to the letter, half a pair among them", () => {
    const takeaway = takeawayOf(hostileState);
    const state = takeaway.notebook.store.get();
    expect(serializeState(stateIn(scenarioFile(takeaway)))).toBe(serializeState(state));
    expect(serializeState(decodeState(takeaway.notebook.store.link())!.state)).toBe(serializeState(state));
  });
  it("does not grow a state by its release, however often it goes out and in", () => {
    const first = scenarioFile(takeawayOf({ edits: { share: "0.25" } }));
    expect(scenarioFile(takeawayOf(stateIn(first)))).toBe(first);
    expect(stateIn(first)).toEqual({ ...emptyState, edits: { share: "0.25" } });
  });
  it("is on one line where values stand deep inside one another", () => {
    let later: unknown = Array.from({ length: 20_000 }, () => 1);
    for (let depth = 0; depth < 90; depth++) later = [later];
    const state = { later } as unknown as Partial<ReaderState>;
    const file = scenarioFile(takeawayOf(state));
    expect(file.trim().split("\n")).toHaveLength(1);
    expect(stateIn(file)).toEqual({ ...emptyState, later });
  });

  const text = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.constantFrom("\ud800", "__proto__", "=1"));
  const name = text.filter((each) => each !== "");
  const entry = fc.oneof(
    fc.constantFrom("1", "-0.5", "@c2"),
    text.map((formula) => `=${formula}x`),
  );
  const named = { selector: (item: { name: string }) => item.name, maxLength: 4 };
  const entries = fc.dictionary(name, entry, { noNullPrototype: true });
  const state = fc.record(
    {
      edits: entries,
      lines: fc.uniqueArray(fc.record({ name, label: text, content: entry, format: text, note: text }), named),
      scenarios: fc.uniqueArray(fc.record({ name, entries, note: text }), named),
      columns: fc.array(name, { maxLength: 4 }),
      later: fc.jsonValue(),
    },
    { requiredKeys: ["edits"], noNullPrototype: true },
  );

  it("comes back from any state as it was", () => {
    fc.assert(
      fc.property(state, (fields) => {
        const takeaway = takeawayOf(fields as Partial<ReaderState>);
        const kept = serializeState(takeaway.notebook.store.get());
        expect(serializeState(stateIn(scenarioFile(takeaway)))).toBe(kept);
      }),
      { numRuns: 300 },
    );
  });
});
