import { describe, expect, test } from "vitest";
import { recalculate } from "../../../src/model/recalculate.js";
import type { LineRecord } from "../../../src/model/line.js";
import type { SharedArray } from "../../../src/model/sharedArray.js";
import { createWorkbook, editWorkbook, Workbook } from "../../../src/model/workbook.js";
import type { WorkbookState } from "../../../src/model/workbookState.js";
import { scaleModel } from "../../bench/whatIf/scaleModel.js";

/*
 * What a model costs grows with its lines and no faster; an edit costs what depends on it, whatever the size. Told by counts
 * of what is read, worked out and copied, which are the same on any machine and however busy it is.
 */

type Counts = Record<string, number>;

/** A thing of which each read of a property is counted under a name that `label` gives, or not where it gives null. */
const counted = <Thing extends object>(thing: Thing, counts: Counts, label: (key: string) => string | null): Thing =>
  new Proxy(thing, {
    get(target, key) {
      const name = typeof key === "string" ? label(key) : null;
      if (name) counts[name] = (counts[name] ?? 0) + 1;
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });

/** A list of which each item that is read is counted, in its changed copies too. */
const countedList = <Item>(list: SharedArray<Item>, counts: Counts, what: string): SharedArray<Item> =>
  new Proxy(list, {
    get(target, key) {
      if (key === "with")
        return (changes: ReadonlyMap<number, Item>) => countedList(target.with(changes), counts, what);
      if (key === "at") counts[what] = (counts[what] ?? 0) + 1;
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });

/** The same state, with each item that is read from one of its lists, and each name that is looked up, counted. */
const countedState = (state: WorkbookState, counts: Counts): WorkbookState => ({
  ...state,
  lines: countedList(state.lines, counts, "lines"),
  cells: countedList(state.cells, counts, "cells"),
  values: countedList(state.values, counts, "values"),
  dependents: countedList(state.dependents, counts, "dependents"),
  indices: counted(state.indices, counts, (key) => (key === "get" ? "names" : null)),
});

/** What is read of the records while a model is made of them, by field. */
function buildCounts(calculated: number, unit: string): Counts {
  const counts: Counts = {};
  const lines: LineRecord[] = scaleModel(calculated).map((line) =>
    counted(line.kind === "calculated" ? { ...line, unit } : line, counts, (key) => key),
  );
  createWorkbook(lines);
  return counts;
}

/** What is read, and how many formulas are worked out, when every line is dirty. */
function allCounts(calculated: number): Counts {
  const counts: Counts = {};
  const { state } = createWorkbook(scaleModel(calculated));
  const every = Array.from({ length: state.lines.length }, (_, index) => index);
  const { evaluated } = recalculate(countedState(state, counts), every);
  return { ...counts, evaluated };
}

/** The same for an edit of one line, with how many blocks of the lists the edited copy does not share. */
function editCounts(calculated: number, name: string): Counts {
  const counts: Counts = {};
  const { state } = createWorkbook(scaleModel(calculated));
  const { workbook, evaluated } = editWorkbook(new Workbook(countedState(state, counts)), { [name]: "7" });
  const blocksOf = (list: unknown): readonly unknown[] => (list as { readonly blocks: readonly unknown[] }).blocks;
  let copied = 0;
  for (const list of ["lines", "cells", "values", "dependents"] as const) {
    const before = blocksOf(state[list]);
    copied += blocksOf(workbook.state[list]).filter((block, index) => block !== before[index]).length;
  }
  return { ...counts, evaluated, copied };
}

const sizes = [1_000, 10_000, 100_000] as const;

/** What each calculated line more costs, from the first size to the second and from there to the third. */
function perLine(countsOf: (calculated: number) => Counts): readonly [Counts, Counts] {
  const counts = sizes.map(countsOf);
  const between = (place: 1 | 2): Counts =>
    Object.fromEntries(
      Object.entries(counts[place]!).map(([what, count]) => [
        what,
        (count - (counts[place - 1]![what] ?? 0)) / (sizes[place] - sizes[place - 1]!),
      ]),
    );
  return [between(1), between(2)];
}

describe("each line costs the same in a model of 1,000, 10,000 and 100,000", () => {
  // With each calculated line comes a tenth of an input.
  test("to read: its content once, or twice where the unit is to be found out", () => {
    const [declared, more] = perLine((calculated) => buildCounts(calculated, "USD"));
    expect(more).toEqual(declared);
    expect(declared.content).toBe(1.1);
    const [inferred, again] = perLine((calculated) => buildCounts(calculated, ""));
    expect(again).toEqual(inferred);
    expect(inferred.content).toBe(2.1);
  });

  test("to calculate: each formula is worked out once", () => {
    const [few, many] = perLine(allCounts);
    expect(many).toEqual(few);
    expect(few.evaluated).toBe(1);
    expect(Object.keys(few).sort()).toEqual(["cells", "dependents", "evaluated", "lines", "names", "values"]);
  });
});

describe("an edit costs what depends on it, in a model of 1,000, 10,000 and 100,000", () => {
  // A block of cells, for the entry, and one of values.
  test.each([
    ["lone", { evaluated: 1, copied: 2 }],
    ["input_50", { evaluated: 10, copied: 2 }],
  ])("%s", (name, exact) => {
    const [few, more, most] = sizes.map((calculated) => editCounts(calculated, name));
    expect(few).toMatchObject(exact);
    expect(few!.cells! + few!.values! + few!.dependents! + few!.lines! + few!.names!).toBeLessThan(
      20 * exact.evaluated,
    );
    expect([more, most]).toEqual([few, few]);
  });
});
