import { afterEach, beforeEach, expect, test } from "vitest";
import { compileColumns } from "../../../src/model/columns.js";
import { SharedArray } from "../../../src/model/sharedArray.js";
import { createWorkbook, editWorkbook } from "../../../src/model/workbook.js";
import { scaleModel } from "../../bench/whatIf/scaleModel.js";

/*
 * What a model costs as it grows, counted and not timed: every look into a list, map or set of the engine. A walk over all
 * lines for each line, or for each edit, would show here whatever machine it runs on.
 */
let steps = 0;
const counted: readonly (readonly [object, string])[] = [
  [SharedArray.prototype, "at"],
  [Map.prototype, "get"],
  [Map.prototype, "has"],
  [Map.prototype, "set"],
  [Set.prototype, "has"],
  [Set.prototype, "add"],
  [Array.prototype, "push"],
  [Array.prototype, "includes"],
];
const originals = counted.map(([owner, name]) => Reflect.get(owner, name) as (...args: unknown[]) => unknown);

beforeEach(() => {
  counted.forEach(([owner, name], index) => {
    Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
      steps++;
      return originals[index]!.apply(this, args);
    });
  });
});
afterEach(() => counted.forEach(([owner, name], index) => Reflect.set(owner, name, originals[index])));

/** The steps of some work. */
function stepsOf(work: () => void): number {
  const before = steps;
  work();
  return steps - before;
}

const sizes = [1_000, 10_000, 100_000] as const;

test("ten times the lines take ten times the steps to build and to plan as doubles, and an edit as many as before", () => {
  const counts = sizes.map((size) => {
    const lines = scaleModel(size);
    let workbook = createWorkbook([]);
    const build = stepsOf(() => (workbook = createWorkbook(lines)));
    const named = (isCalculated: boolean) =>
      lines.filter(({ kind }) => (kind === "calculated") === isCalculated).map(({ name }) => name);
    const [inputs, outputs] = [named(false), named(true)];
    const plan = stepsOf(() => compileColumns(workbook, { inputs, outputs }));
    const edits = ["lone", "input_0"].map((name) => {
      const { evaluated } = editWorkbook(workbook, { [name]: "8" });
      return [name, evaluated, stepsOf(() => editWorkbook(workbook, { [name]: "9" }))];
    });
    return { build: build / size, plan: plan / size, edits };
  });
  const [{ build, plan, edits }] = counts as [(typeof counts)[number]];
  expect(edits.map(([name, evaluated]) => [name, evaluated])).toEqual([
    ["lone", 1],
    ["input_0", 10],
  ]);
  for (const larger of counts) {
    // What is done once a model, and not once a line, weighs less in the larger ones.
    expect(larger.build / build).toBeGreaterThan(0.98);
    expect(larger.build / build).toBeLessThan(1.02);
    expect(larger.plan / plan).toBeGreaterThan(0.98);
    expect(larger.plan / plan).toBeLessThan(1.02);
    expect(larger.edits).toEqual(edits);
  }
});
