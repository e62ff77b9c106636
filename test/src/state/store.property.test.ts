import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyPatch, diffStates } from "../../../src/state/patch.js";
import { type ReaderState, sameState } from "../../../src/state/readerState.js";
import { createStore } from "../../../src/state/store.js";
import { FakeStorage, FakeTab, reset, set } from "./browserWorld.js";

const cell = fc.constantFrom("a", "b", "c");
const entry = fc.option(fc.constantFrom("1", "2", "=a"));
const action = fc.oneof(
  fc.record({ kind: fc.constant("set" as const), tab: fc.nat(2), cell, entry }),
  fc.record({ kind: fc.constantFrom("undo" as const, "redo" as const, "reset" as const), tab: fc.nat(2) }),
  fc.record({ kind: fc.constantFrom("wake" as const, "page" as const), tab: fc.nat(2) }),
);

describe("three tabs at random", () => {
  it("end where one reader doing the same in one place would, with every event lost or late", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
        const storage = new FakeStorage();
        const tabs = [0, 1, 2].map(() => new FakeTab(storage));
        const stores = tabs.map((tab) => createStore(tab.visit()));
        // the oracle: whole states on two stacks
        let past: string[] = [];
        let future: string[] = [];
        let state = "{}";
        const become = (next: string) => {
          if (next === state) return;
          past.push(state);
          future = [];
          state = next;
        };
        for (const step of actions) {
          const store = stores[step.tab]!;
          const tab = tabs[step.tab]!;
          if (step.kind === "wake") tab.wake();
          else if (step.kind === "page") stores[step.tab] = createStore(tab.visit());
          else if (step.kind === "set") {
            set(store, step.cell, step.entry);
            const cells = new Map(Object.entries(JSON.parse(state) as Record<string, string>));
            if (step.entry === null) cells.delete(step.cell);
            else cells.set(step.cell, step.entry);
            become(JSON.stringify(Object.fromEntries([...cells].sort())));
          } else if (step.kind === "reset") {
            reset(store);
            become("{}");
          } else {
            store[step.kind]();
            const [from, to] = step.kind === "undo" ? [past, future] : [future, past];
            const next = from.pop();
            if (next !== undefined) {
              to.push(state);
              state = next;
            }
          }
          if (step.kind !== "wake" && step.kind !== "page") {
            expect(JSON.parse(state)).toEqual(stores[step.tab]!.get().edits);
          }
        }
        past = [];
        expect(createStore(new FakeTab(storage).visit()).get().edits).toEqual(JSON.parse(state));
      }),
      { numRuns: 500 },
    );
  });
});

const edits = fc.dictionary(fc.constantFrom("a", "b", "__proto__", "c"), fc.constantFrom("1", "2"), {
  noNullPrototype: true,
});
const line = fc.record({
  name: cell,
  label: fc.string(),
  content: fc.constant("=1"),
  format: fc.constant(""),
  note: fc.constant(""),
});
const state = fc.record(
  {
    schema: fc.constant(1 as const),
    edits,
    lines: fc.array(line, { maxLength: 2 }),
    scenarios: fc.constant([]),
    columns: fc.array(cell),
    later: fc.jsonValue(),
  },
  { requiredKeys: ["schema", "edits", "lines", "scenarios"], noNullPrototype: true },
) as fc.Arbitrary<ReaderState>;

describe("patches", () => {
  it("lead from any state to any other", async () => {
    await fc.assert(
      fc.asyncProperty(state, state, async (from, to) => {
        expect(sameState(applyPatch(from, diffStates(from, to)), to)).toBe(true);
        expect(diffStates(from, from)).toEqual({ edits: {}, fields: {}, gone: [] });
      }),
      { numRuns: 1000 },
    );
  });
});
